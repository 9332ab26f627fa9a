/** Polylines as path data: points on a small grid, put at their size in the frame. */
import { round } from '../../kit/marks.ts';
import type { Point } from '../../kit/path.ts';

/** Path data of a line through points. */
export const through = (points: readonly Point[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');

/** Path data of a circle around a point. */
export const ring = ([x, y]: Point, r: number): string =>
  `M${round(x - r)} ${round(y)}a${round(r)} ${round(r)} 0 1 1 ${round(2 * r)} 0` +
  `a${round(r)} ${round(r)} 0 1 1 ${round(-2 * r)} 0`;

/** Path data of the half of a disc above the height of its centre, or below it. */
export const halfDisc = ([x, y]: Point, r: number, side: 'above' | 'below'): string =>
  `M${round(x - r)} ${round(y)}A${round(r)} ${round(r)} 0 0 ${side === 'above' ? 1 : 0} ` +
  `${round(x + r)} ${round(y)}Z`;
