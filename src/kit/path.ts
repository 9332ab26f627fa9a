/** Points become path data: whole numbers, each relative to the one before, as short as can be. */
import { range } from 'd3-array';
import type { Point } from './polyline.ts';

export { polyline, segment, type Point } from './polyline.ts';

const joined = (path: string, value: number): string =>
  value < 0 || /[a-z]$/.test(path) || path === '' ? `${path}${value}` : `${path} ${value}`;

const write = (runs: readonly (readonly Point[])[], closed: boolean): string => {
  let path = '';
  let [penX, penY] = [0, 0];
  for (const points of runs) {
    let isFirst = true;
    let start: Point = [penX, penY];
    for (const [x, y] of points) {
      const [nextX, nextY] = [Math.round(x), Math.round(y)];
      if (isFirst) path += 'm';
      else if (nextX === penX && nextY === penY) continue;
      path = joined(joined(path, nextX - penX), nextY - penY);
      [penX, penY] = [nextX, nextY];
      if (isFirst) start = [penX, penY];
      isFirst = false;
    }
    if (closed && !isFirst) {
      path += 'z';
      [penX, penY] = start;
    }
  }
  return path;
};

/** Open lines, as one path. */
export const lines = (runs: readonly (readonly Point[])[]): string => write(runs, false);

/** Closed shapes, as one path. */
export const shapes = (runs: readonly (readonly Point[])[]): string => write(runs, true);

/** The graph of a function at some places. */
export const graph = (xs: readonly number[], yOf: (x: number) => number): Point[] =>
  xs.map((x) => [x, yOf(x)]);

/** An ellipse around a point, as path data. */
export const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1-${2 * rx} 0z`;

/** A disc around a point, as path data. */
export const disc = (x: number, y: number, r: number): string => ellipse(x, y, r, r);

/** `count` numbers at even distances, the first `from` and the last `to`. */
export const spread = (from: number, to: number, count: number): number[] =>
  range(count).map((i) => from + ((to - from) * i) / Math.max(1, count - 1));

/** The value between two, at `t` from 0 to 1. */
export const between = (from: number, to: number, t: number): number => from + (to - from) * t;

/** The point between two, at `t` from 0 to 1. */
export const along = ([x1, y1]: Point, [x2, y2]: Point, t: number): Point => [
  between(x1, x2, t),
  between(y1, y2, t),
];
