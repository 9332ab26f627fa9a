/** Paints marks on a canvas, as share/resolve.ts writes them into a drawing. */
import type { Edition } from '../../locales/editions.ts';
import type { TextMark } from '../../kit/marks.ts';
import type { Paints } from '../../kit/paint.ts';
import { colourIn, type Palette } from '../../theme/palette.ts';
import { fontOf } from './faces.ts';

export interface Surface {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
  readonly edition: Edition;
  /** Letters closer together where their shapes allow; the marks of a figure are set without. */
  readonly kerned: boolean;
}

/** The colours of a palette and the fonts of an edition; what dies away is left out. */
export const paintsOf = ({ context, palette, edition, kerned }: Surface): Paints => ({
  context,
  colourOf: (tone, light) => colourIn(palette, tone, light),
  write: (mark: TextMark) => {
    context.font = fontOf(mark.face, mark.size, edition);
    context.fontKerning = kerned ? 'normal' : 'none';
    context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
    context.fillText(mark.text, mark.x, mark.y);
  },
});
