/** Paints marks on a canvas, as share/resolve.ts writes them into a drawing. */
import type { Edition } from '../../i18n/editions.ts';
import type { Mark, PathMark, TextMark } from '../../kit/marks.ts';
import type { Palette } from '../grounds.ts';
import { fontOf } from './faces.ts';

/** What the style sheet calls dashed. */
const DASHES = [2, 4];

export interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
  readonly edition: Edition;
  /** Letters closer together where their shapes allow; the marks of a figure are set without. */
  readonly kerned: boolean;
}

const paintText = (mark: TextMark, { context, edition, kerned }: Brush): void => {
  context.font = fontOf(mark.face, mark.size, edition);
  context.fontKerning = kerned ? 'normal' : 'none';
  context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
  context.fillText(mark.text, mark.x, mark.y);
};

const paintPath = (mark: PathMark, context: CanvasRenderingContext2D): void => {
  const path = new Path2D(mark.d);
  context.translate(mark.dx, mark.dy);
  context.scale(mark.scale ?? 1, mark.scale ?? 1);
  if (mark.width === undefined) context.fill(path);
  else context.stroke(path);
};

const paintMark = (mark: Mark, brush: Brush): void => {
  const { context } = brush;
  context.lineWidth = 'width' in mark && mark.kind !== 'rect' ? (mark.width ?? 1) : 1;
  context.setLineDash('dashed' in mark && mark.dashed === true ? DASHES : []);
  switch (mark.kind) {
    case 'rect':
      context[mark.hollow === true ? 'strokeRect' : 'fillRect'](
        mark.x,
        mark.y,
        mark.width,
        mark.height,
      );
      break;
    case 'circle':
      context.beginPath();
      context.arc(mark.cx, mark.cy, mark.r, 0, 2 * Math.PI);
      context[mark.hollow === true ? 'stroke' : 'fill']();
      break;
    case 'line':
      context.beginPath();
      context.moveTo(mark.x1, mark.y1);
      context.lineTo(mark.x2, mark.y2);
      context.stroke();
      break;
    case 'text':
      paintText(mark, brush);
      break;
    case 'path':
      paintPath(mark, context);
      break;
    case 'group':
      // Only a scenery has groups, and in a scenery nobody chooses states of their own.
      break;
  }
};

/** Paints marks in their order, in the colours of their tones. */
export const paint = (marks: readonly Mark[], brush: Brush): void => {
  const { context, palette } = brush;
  for (const mark of marks) {
    const colour = palette.tones[mark.tone] ?? '';
    context.save();
    context.globalAlpha = mark.opacity ?? 1;
    context.fillStyle = colour;
    context.strokeStyle = colour;
    paintMark(mark, brush);
    context.restore();
  }
};
