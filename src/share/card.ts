/** Composes a card: its words set for its shape, and the space they leave for a picture. */
import type { Edition } from '../locales/editions.ts';
import { portraitCard } from './portrait-card.ts';
import { landscapeCard } from './landscape-card.ts';
import type { Card, CardWords } from './composition.ts';
import { ratioOf, type RatioId } from './ratios.ts';

/** The words of a card in their places, for a shape. */
export const compose = (id: RatioId, words: CardWords, edition: Edition): Card => {
  const ratio = ratioOf(id);
  return ratio.width > ratio.height
    ? landscapeCard(ratio, words, edition)
    : portraitCard(ratio, words, edition);
};
