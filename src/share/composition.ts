/** What a card is made of, and the parts that cards of several shapes share. */
import type { Edition } from '../locales/editions.ts';
import { textWidth } from '../kit/advances.ts';
import type { Box, Mark } from '../kit/marks.ts';
import { labelsIn, stack, titleBlock, type Block } from './blocks.ts';
import { headline } from './headline.ts';
import type { Ratio } from './ratios.ts';

export interface CardWords {
  /** The story. */
  readonly brand: string;
  /** The figure. */
  readonly name: string;
  /** The finding. */
  readonly title: string;
  readonly sub: string;
  readonly source: string;
  /** How recent the source is. */
  readonly recency: string;
  /** Short, as one would write it by hand. */
  readonly address: string;
  /** Beside the code. */
  readonly scan: string;
}

/** A card without its pictures. All lengths are pixels of the card. */
export interface Composition {
  readonly ratio: Ratio;
  readonly marks: readonly Mark[];
  /** The place of the code, on a poster. */
  readonly code?: Box | undefined;
  /** Where words stand on a picture that fills the card: it is darkened there. */
  readonly shades?: readonly Shade[];
  /** The headline that no size had room for, where there is one. */
  readonly misfit?: string | undefined;
}

/** A card that is to have one picture. */
export interface Card extends Composition {
  /** The space for the picture. */
  readonly space: Box;
  /** The smallest type that the picture should have. */
  readonly legible: number;
}

/** A part of a card, and the side towards which its shade dies away. */
export interface Shade extends Box {
  readonly fade: 'right' | 'down' | 'up';
}

/** Whether a card is clearly higher than wide. */
export const isSlim = ({ width, height }: Ratio): boolean => height > width * 1.2;

/** An address in one line where the sizes allow it; it reads badly in two. */
export const addressBlock = (
  address: string,
  sizes: readonly [number, ...number[]],
  width: number,
  edition: Edition,
): Block => {
  const fits = (size: number): boolean => textWidth(address, size, 'label', edition) <= width;
  const size = sizes.find(fits) ?? sizes[0];
  return labelsIn(width, edition)('address', address, size, 'ink');
};

const CODE = 240;

/** The code with its words beside it, the lowest part of a poster. */
export const codeRow = (
  { width, height }: Ratio,
  words: Pick<CardWords, 'scan' | 'address'>,
  margin: number,
  edition: Edition,
): { marks: readonly Mark[]; code: Box } => {
  const code = { x: margin, y: height - 60 - CODE, width: CODE, height: CODE };
  const x = margin + CODE + 36;
  const column = width - margin - x;
  const scan = headline(words.scan, { width: column, sizes: [48, 42, 36], lines: 2 }, edition);
  const address = labelsIn(column, edition)('address', words.address, 30, 'quiet');
  const blocks = [{ ...titleBlock(scan), key: 'card-scan' }, address];
  const room = CODE - stack(blocks, x, 0, 14).bottom;
  return { marks: stack(blocks, x, code.y + room / 2, 14).marks, code };
};
