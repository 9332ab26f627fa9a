/** Boxes around points and other boxes. */
import type { Box, Placing } from './base.ts';

/** The box around points, wider by `air` on every side. Without points, it has no size. */
export const boxAround = (points: readonly (readonly [number, number])[], air = 0): Box => {
  if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - x, Math.max(...ys) - y];
  return outset({ x, y, width, height }, air);
};

/** A box that is wider by `air` on every side. */
export const outset = ({ x, y, width, height }: Box, air: number): Box => ({
  x: x - air,
  y: y - air,
  width: width + 2 * air,
  height: height + 2 * air,
});

/** The box around boxes. */
export const union = (boxes: readonly Box[]): Box =>
  boxAround(
    boxes.flatMap(({ x, y, width, height }) => [
      [x, y],
      [x + width, y + height],
    ]),
  );

/** A box in units of its own, as it lies where these are placed. */
export const placedBox = ({ x, y, width, height }: Box, { dx, dy, scale = 1 }: Placing): Box => ({
  x: dx + x * scale,
  y: dy + y * scale,
  width: width * scale,
  height: height * scale,
});
