/** Paints marks on a canvas, as the style sheet has the same marks drawn as elements. */
import { AXES, STOPS } from './drawing.ts';
import type { Drawing, Mark, PathMark, Shape, TextMark, Tone } from './marks.ts';
import { pointsOn } from './points.ts';

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export interface Brush {
  readonly context: Context;
  /** What a tone looks like, in the light of a scenery or in none: “#rrggbb”. */
  readonly colourOf: (tone: Tone, light: string | undefined) => string;
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

/** Path data as a canvas wants them. */
const paths = new Map<string, Path2D>();
const pathOf = (d: string): Path2D => {
  const path = paths.get(d) ?? new Path2D(d);
  paths.set(d, path);
  return path;
};

/** The outline of a shape in a square of 1, and how that square has to be stretched. */
interface Unit {
  readonly path: Path2D;
  readonly box: readonly [width: number, height: number, x: number, y: number];
}
const units = new WeakMap<Shape, Unit>();

const unitOf = (shape: Shape): Unit => {
  const known = units.get(shape);
  if (known) return known;
  const points = pointsOn(shape.d);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - x, Math.max(...ys) - y];
  const path = new Path2D();
  path.addPath(
    pathOf(shape.d),
    new DOMMatrix([1 / width, 0, 0, 1 / height, -x / width, -y / height]),
  );
  const unit: Unit = { path, box: [width, height, x, y] };
  units.set(shape, unit);
  return unit;
};

/** A colour that lets through: “#rrggbb” and 0 to 1. */
const translucent = (colour: string, opacity: number): string =>
  colour +
  Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0');

const gradientOf = (
  context: Context,
  fade: NonNullable<Shape['fade']>,
  colour: string,
): CanvasGradient => {
  const gradient =
    fade === 'out'
      ? context.createRadialGradient(0.5, 0.5, 0, 0.5, 0.5, 0.5)
      : context.createLinearGradient(AXES[fade].x1, AXES[fade].y1, AXES[fade].x2, AXES[fade].y2);
  for (const [offset, opacity] of STOPS)
    gradient.addColorStop(offset, translucent(colour, opacity));
  return gradient;
};

const paintShape = (
  shape: Shape,
  tone: Tone,
  { context, colourOf }: Brush,
  around: Around,
): void => {
  const colour = colourOf(shape.tone ?? tone, around.light);
  context.globalAlpha = around.opacity * (shape.opacity ?? 1);
  if (shape.fade !== undefined) {
    const { path, box } = unitOf(shape);
    const [width, height, x, y] = box;
    context.save();
    context.transform(width, 0, 0, height, x, y);
    context.fillStyle = gradientOf(context, shape.fade, colour);
    context.fill(path);
    context.restore();
  } else if (shape.width === undefined) {
    context.fillStyle = colour;
    context.fill(pathOf(shape.d));
  } else {
    context.strokeStyle = colour;
    context.lineWidth = shape.width;
    context.setLineDash(shape.dashed === true ? dashes(around) : []);
    context.stroke(pathOf(shape.d));
  }
};

const paintDrawing = ({ shapes }: Drawing, tone: Tone, brush: Brush, around: Around): void => {
  for (const shape of shapes) paintShape(shape, tone, brush, around);
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
      paintShape({ ...mark, opacity: 1 }, mark.tone, brush, around);
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
