/** Where a figure draws: its room, the sizes of what stands there, and the language. */
import type { Edition } from '../locales/editions.ts';
import { textWidth } from './advances.ts';
import { breakLines } from './lines.ts';
import type { Box, Face } from './marks.ts';
import type { Measures } from './measure.ts';

export interface Plot {
  readonly area: Box;
  readonly m: Measures;
  readonly edition: Edition;
}

export const rightOf = ({ x, width }: Box): number => x + width;
export const bottomOf = ({ y, height }: Box): number => y + height;

/** Width of a text in one line, at the size of labels unless another is given. */
export const widthOf = (
  text: string,
  { m, edition }: Pick<Plot, 'm' | 'edition'>,
  size = m.label,
  face: Face = 'label',
): number => textWidth(text, size, face, edition);

/** The lines of a label no wider than a width. */
export const labelLines = (
  text: string,
  width: number,
  { m, edition }: Pick<Plot, 'm' | 'edition'>,
): string[] => breakLines(text, width, { size: m.label, face: 'label', edition });
