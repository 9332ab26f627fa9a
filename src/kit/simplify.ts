/** Fewer points for the same line: what a hair's breadth would not show is left out. */
import { graph, spread, type Point } from './path.ts';

/** How far a point lies from the line between two others. */
const distance = ([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number =>
  Math.abs((y2 - y1) * x - (x2 - x1) * y + x2 * y1 - y2 * x1) / Math.hypot(x2 - x1, y2 - y1);

/** Ramer, Douglas and Peucker's way of thinning a line. */
export const simplify = (points: readonly Point[], tolerance = 1): Point[] => {
  const [first, last] = [points.at(0), points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) return [...points];
  let [farthest, reach] = [0, 0];
  points.forEach((point, i) => {
    const away = distance(point, first, last);
    if (away > reach) [farthest, reach] = [i, away];
  });
  if (reach <= tolerance) return [first, last];
  return [
    ...simplify(points.slice(0, farthest + 1), tolerance),
    ...simplify(points.slice(farthest), tolerance).slice(1),
  ];
};

/** The graph of a function from one place to another, looked up in `count` places and thinned. */
export const contour = (
  [from, to]: Point,
  count: number,
  yOf: (x: number) => number,
  tolerance = 1,
): Point[] => simplify(graph(spread(from, to, count), yOf), tolerance);
