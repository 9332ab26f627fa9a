/** Paints a shape that dies away: a gradient stretched over the box of its path, as SVG has it. */
import type { Context } from './marks/base.ts';
import { FADE_AXES, FADE_STOPS, type Fade, type Shape } from './marks/shape.ts';
import type { Paints } from './paint.ts';
import { pointsOn } from './points.ts';
import { memoizeWeak } from './memoize.ts';

/** The outline of a shape in a square of 1, and how that square has to be stretched and moved. */
const unitOf = memoizeWeak(({ d }: Shape) => {
  const points = pointsOn(d);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - x, Math.max(...ys) - y];
  const path = new Path2D();
  const unit = new DOMMatrix([1 / width, 0, 0, 1 / height, -x / width, -y / height]);
  path.addPath(new Path2D(d), unit);
  return { path, width, height, x, y };
});

/** A colour that lets through: “#rrggbb” and 0 to 1. */
const translucent = (colour: string, opacity: number): string =>
  colour +
  Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0');

const emptyGradient = (context: Context, fade: Fade): CanvasGradient => {
  if (fade === 'out') return context.createRadialGradient(0.5, 0.5, 0, 0.5, 0.5, 0.5);
  const { x1, y1, x2, y2 } = FADE_AXES[fade];
  return context.createLinearGradient(x1, y1, x2, y2);
};

const gradientOf = (context: Context, fade: Fade, colour: string): CanvasGradient => {
  const gradient = emptyGradient(context, fade);
  for (const [offset, opacity] of FADE_STOPS)
    gradient.addColorStop(offset, translucent(colour, opacity));
  return gradient;
};

/** Fills a shape; its covering is set already. */
export const paintFade: NonNullable<Paints['fade']> = (shape, colour, context) => {
  if (shape.fade === undefined) return;
  const { path, width, height, x, y } = unitOf(shape);
  context.save();
  context.transform(width, 0, 0, height, x, y);
  context.fillStyle = gradientOf(context, shape.fade, colour);
  context.fill(path);
  context.restore();
};
