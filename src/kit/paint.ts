/** Paints marks on a canvas, as the style sheet has the same marks drawn as elements. */
import type { Drawing, Mark, PathMark, Shape, TextMark, Tone } from './marks.ts';
import { remembered } from './remember.ts';

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export interface Brush {
  readonly context: Context;
  /** What a tone looks like, in the light of a scenery or in none: “#rrggbb”. */
  readonly colourOf: (tone: Tone, light: string | undefined) => string;
  /** Fills a shape that dies away; without it, none is painted. */
  readonly fade?: (shape: Shape, colour: string, context: Context) => void;
  /** Writes a text in the colour that is set; without it, no text is painted. */
  readonly write?: (mark: TextMark) => void;
}

/** What surrounds a mark. */
interface Around {
  readonly light: string | undefined;
  readonly opacity: number;
  /** On a plane, in units of its own. */
  readonly isLaid: boolean;
}

/** What the style sheet calls dashed, on a plane and elsewhere. */
const dashes = ({ isLaid }: Around): number[] => (isLaid ? [5, 3] : [2, 4]);

/** Path data as a canvas wants them, by the mark or shape that has them. */
const pathOf = remembered(({ d }: Pick<Shape, 'd'>) => new Path2D(d));

/** What a path is painted with: its colour is that of its tone, its covering is set already. */
const paintPath = (
  shape: Pick<Shape, 'd' | 'width' | 'dashed'>,
  colour: string,
  context: Context,
  around: Around,
): void => {
  if (shape.width === undefined) {
    context.fillStyle = colour;
    context.fill(pathOf(shape));
    return;
  }
  context.strokeStyle = colour;
  context.lineWidth = shape.width;
  context.setLineDash(shape.dashed === true ? dashes(around) : []);
  context.stroke(pathOf(shape));
};

const paintDrawing = ({ shapes }: Drawing, tone: Tone, brush: Brush, around: Around): void => {
  const { context, colourOf, fade } = brush;
  for (const shape of shapes) {
    const colour = colourOf(shape.tone ?? tone, around.light);
    context.globalAlpha = around.opacity * (shape.opacity ?? 1);
    if (shape.fade === undefined) paintPath(shape, colour, context, around);
    else fade?.(shape, colour, context);
  }
};

const place = (
  context: Context,
  { dx, dy, scale = 1 }: Pick<PathMark, 'dx' | 'dy' | 'scale'>,
): void => {
  context.translate(dx, dy);
  context.scale(scale, scale);
};

const paintMark = (mark: Mark, brush: Brush, outer: Around): void => {
  const { context, colourOf, write } = brush;
  const around: Around = {
    light: mark.light ?? outer.light,
    opacity: outer.opacity * (mark.opacity ?? 1),
    isLaid: outer.isLaid || mark.kind === 'plane',
  };
  const colour = colourOf(mark.tone, around.light);
  context.globalAlpha = around.opacity;
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.setLineDash('dashed' in mark && mark.dashed === true ? dashes(around) : []);
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
      context.lineWidth = mark.width;
      context.beginPath();
      context.moveTo(mark.x1, mark.y1);
      context.lineTo(mark.x2, mark.y2);
      context.stroke();
      break;
    case 'text':
      write?.(mark);
      break;
    case 'path':
      place(context, mark);
      paintPath(mark, colour, context, around);
      break;
    case 'group':
      place(context, mark);
      paintDrawing(mark.drawing, mark.tone, brush, around);
      break;
    case 'plane':
      place(context, mark);
      paintAll(mark.marks, brush, around);
      break;
  }
};

const paintAll = (marks: readonly Mark[], brush: Brush, around: Around): void => {
  for (const mark of marks) {
    // What cannot be seen costs as much as what can.
    if (mark.opacity === 0) continue;
    brush.context.save();
    paintMark(mark, brush, around);
    brush.context.restore();
  }
};

/** Paints marks in their order, in the colours of their tones. */
export const paint = (marks: readonly Mark[], brush: Brush): void => {
  // As in a drawing: corners sharper than this are cut off.
  brush.context.miterLimit = 4;
  paintAll(marks, brush, { light: undefined, opacity: 1, isLaid: false });
};
