/** Numbers that a text claims and no fact of the ledger says: a title outlives its facts. */
import type { Edition } from '../../locales/editions.ts';
import type { Diagnostic } from '../errors.ts';
import type { Ledger } from '../ledger.ts';
import { mistake } from '../messages/index.ts';
import { quantitiesIn, type Quantity } from '../spelled.ts';
import { isEnd } from './typed.ts';
import type { ShownText } from './wordings.ts';

/** “One coin is 1%”: a scale, and no claim. */
const isScale = ({ value }: Quantity): boolean => value <= 1;

/** Prices are told in passing; where the ledger holds one, the prose has to name it. */
const isClaim = (quantity: Quantity): boolean => quantity.unit !== 'yuan' && !isScale(quantity);

const isHeld = ({ value, unit }: Quantity, { facts }: Ledger): boolean =>
  facts.some((fact) => fact.unit === unit && isEnd(fact, value));

/** The findings on numbers that a text claims. */
export const claimFindings = (
  { text, at }: ShownText,
  ledger: Ledger | undefined,
  edition: Edition,
): Diagnostic[] =>
  // A fact that cannot be read might say it.
  ledger?.isWhole === true
    ? quantitiesIn(text, edition)
        .filter((quantity) => isClaim(quantity) && !isHeld(quantity, ledger))
        .map(({ found, index }) => ({
          ...at(index),
          ...mistake('number-unheld', { found }),
        }))
    : [];
