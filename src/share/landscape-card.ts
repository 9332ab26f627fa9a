/** A card that is wider than high. */
import type { Edition } from '../locales/editions.ts';
import type { Mark } from '../kit/marks.ts';
import { labelsIn, stack, stackUp, titleBlock, type Block } from './blocks.ts';
import { addressBlock, type Card, type CardWords } from './composition.ts';
import { headline, type Headline } from './headline.ts';
import type { Ratio } from './ratios.ts';

/** Of a headline that is not too long for them. */
const SIZES = [64, 58, 52, 46, 40] as const;

/** Words beside the picture. */
export const landscapeCard = (ratio: Ratio, words: CardWords, edition: Edition): Card => {
  const [margin, column, small, bottom] = [56, 452, 24, ratio.height - 40];
  const label = labelsIn(column, edition);
  const brand = label('brand', words.brand, 30, 'ink');
  const top = stack([{ ...brand, face: 'display' }], margin, 44, 0);
  const sub = label('sub', words.sub, 28, 'quiet');
  const start = top.bottom + 26;
  const above = (feet: readonly Block[]): { title: Headline; marks: readonly Mark[] } => {
    const foot = stackUp(feet, margin, bottom, 4);
    const floor = (foot.marks[0]?.y ?? bottom) - small - 26;
    const height = floor - start - 14 - stack([sub], 0, 0, 0).bottom;
    const space = { width: column, height, sizes: SIZES, lines: 4 };
    const title = headline(words.title, space, edition);
    const head = stack([titleBlock(title), sub], margin, start, 14);
    return { title, marks: [...top.marks, ...head.marks, ...foot.marks] };
  };
  const source = label('source', words.source, small, 'quiet');
  const address = addressBlock(words.address, [small, 22, 20], column, edition);
  const all = above([source, address]);
  // Previews name the site below the card: its address is the first to give way.
  const { title, marks } = all.title.size < Math.min(...SIZES) ? above([source]) : all;
  const left = margin + column + 12;
  return {
    ratio,
    marks,
    space: { x: left, y: 24, width: ratio.width - left - 12, height: ratio.height - 48 },
    legible: small,
    shades: [{ x: 0, y: 0, width: left + 110, height: ratio.height, fade: 'right' }],
    misfit: title.fits ? undefined : words.title,
  };
};
