/** Points in a row: what straight lines are drawn through. */
import { range } from 'd3-array';

export type Point = readonly [number, number];

/** The points that numbers name, x and y in turn; put at a place, and so much larger. */
export const polyline = (xy: readonly number[], [left, top]: Point = [0, 0], size = 1): Point[] =>
  range(0, xy.length, 2).map((i) => [left + (xy[i] ?? 0) * size, top + (xy[i + 1] ?? 0) * size]);

/** A straight line from one place to another. */
export const segment = (x1: number, y1: number, x2: number, y2: number): [Point, Point] => [
  [x1, y1],
  [x2, y2],
];
