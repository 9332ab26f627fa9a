/** Convex polygons, cut by straight lines: what a plan of a town is made of. */
import type { Point } from '../../kit/path.ts';

export type Polygon = readonly Point[];

/** The part of a polygon where `nx·x + ny·y` is at most `limit`. */
const below = (polygon: Polygon, nx: number, ny: number, limit: number): Point[] =>
  polygon.flatMap((point, index) => {
    const next = polygon[(index + 1) % polygon.length] ?? point;
    const [a, b] = [point, next].map(([x, y]) => nx * x + ny * y - limit) as [number, number];
    const kept: Point[] = a <= 0 ? [point] : [];
    if (a < 0 !== b < 0 && a !== b) {
      const part = a / (a - b);
      kept.push([point[0] + (next[0] - point[0]) * part, point[1] + (next[1] - point[1]) * part]);
    }
    return kept;
  });

/** The two parts of a polygon on either side of a street of a width, across the direction given. */
export const cut = (
  polygon: Polygon,
  [nx, ny]: Point,
  share: number,
  street: number,
): readonly [Polygon, Polygon] => {
  const reach = polygon.map(([x, y]) => nx * x + ny * y);
  const [low, high] = [Math.min(...reach), Math.max(...reach)];
  const at = low + (high - low) * share;
  return [below(polygon, nx, ny, at - street / 2), below(polygon, -nx, -ny, -(at + street / 2))];
};

export const areaOf = (polygon: Polygon): number => {
  const doubled = polygon.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = polygon[(index + 1) % polygon.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
};

/** Width and height of the box around a polygon. */
export const spanOf = (polygon: Polygon): Point => {
  const [xs, ys] = [polygon.map(([x]) => x), polygon.map(([, y]) => y)];
  return [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
};

/** As path data, on whole units. */
export const pathOf = (polygon: Polygon): string =>
  `M${polygon.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}Z`;
