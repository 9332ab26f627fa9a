/** The notes on the figures in a sound story: what they print, show and leave out. */
import type { Edition } from '../locales/editions.ts';
import { startOf, type Part } from './chapter.ts';
import type { Diagnostic, Mistake } from './errors.ts';
import type { SoundFigure } from './figure-data.ts';
import { labelsOf } from './figure-labels.ts';
import { formulaIds } from './formula.ts';
import type { Labels } from './label-files.ts';
import { mistake } from './messages/index.ts';
import { figureOf } from './rules/attributes.ts';
import type { EditionChapters } from './rules/editions.ts';

/** A number below nothing, which no ledger holds. */
const NEGATIVE = /(?<![\p{Script=Latin}\d.–-])-\d/u;

/** The notes on labels that print a number below nothing: “-683 days fewer”. */
export const negativeLabels = (
  sound: readonly SoundFigure[],
  editions: readonly Labels[],
): Diagnostic[] =>
  sound.flatMap(({ figure, rules, data, ledger }) =>
    editions.flatMap(({ file, source, edition, value = {} }) => {
      const words = labelsOf(value, figure);
      const say = rules.say(data, ledger, edition, words);
      return Object.entries(words)
        .map(([name, label]) => ({ key: `${figure}.${name}`, label, found: say(name) }))
        .filter(({ label, found }) => NEGATIVE.test(found) && !NEGATIVE.test(label))
        .map(({ key, found }) => ({
          ...(source?.placeOf([key]) ?? { file }),
          ...mistake('label-negative', { key, found }),
        }));
    }),
  );

const stepAround = ({ parent }: Part): Part | undefined =>
  parent === undefined || parent.name === 'Step' ? parent : stepAround(parent);

/** What the picture that a part asks for, or that a fact is read beside, does not show. */
const noteOn = (
  part: Part,
  sound: readonly SoundFigure[],
  edition: Edition,
): Mistake | undefined => {
  const { id } = part.attributes;
  const isFact = part.name === 'Fact';
  const shown = isFact ? stepAround(part) : part;
  const found = sound.find(({ figure }) => shown && figure === figureOf(shown));
  const { state } = shown?.attributes ?? {};
  if (!found || state === undefined) return undefined;
  const { figure, rules, data, ledger } = found;
  if (!isFact)
    return rules.empty(data, ledger, edition).includes(state)
      ? mistake('state-empty', { figure, state })
      : undefined;
  if (id === undefined) return undefined;
  const { formula } = ledger.get(id);
  // Where a computed fact has no mark of its own, those that it is computed from are lit.
  const enough = [id, ...(formula === undefined ? [] : formulaIds(formula))];
  const marked = rules.shows(state, data, ledger, edition);
  return enough.some((each) => marked.includes(each))
    ? undefined
    : mistake('fact-unmarked', { id, state });
};

/** The notes on states that show nothing, and on facts in steps that their picture does not show. */
export const unmarkedIn = (
  sound: readonly SoundFigure[],
  editions: readonly EditionChapters[],
): Diagnostic[] =>
  editions.flatMap(({ edition, chapters }) =>
    chapters.flatMap(({ file, parts }) =>
      parts.flatMap((part) => {
        const found = noteOn(part, sound, edition);
        return found ? [{ ...startOf(part.element, file), ...found }] : [];
      }),
    ),
  );
