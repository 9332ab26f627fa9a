/** Paints marks on a canvas, as share/resolve.ts writes them into a drawing. */
import type { Edition } from '../../locales/editions.ts';
import type { Mark, TextMark } from '../../kit/marks.ts';
import { paint } from '../../kit/paint.ts';
import type { Palette } from '../grounds.ts';
import { fontOf } from './faces.ts';

export interface Surface {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
  readonly edition: Edition;
  /** Letters closer together where their shapes allow; the marks of a figure are set without. */
  readonly kerned: boolean;
}

/** Paints marks in the colours of a palette, and their texts in the fonts of an edition. */
export const paintOn = (
  { context, palette, edition, kerned }: Surface,
  marks: readonly Mark[],
): void => {
  const write = (mark: TextMark): void => {
    context.font = fontOf(mark.face, mark.size, edition);
    context.fontKerning = kerned ? 'normal' : 'none';
    context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
    context.fillText(mark.text, mark.x, mark.y);
  };
  paint(marks, { context, colourOf: (tone) => palette.tones[tone] ?? '', write });
};
