/** The two smaller drawings on the wall: a plan of the columns and a section with a furnace. */
import { pairs, range } from 'd3-array';
import { measure } from './hall.ts';
import { lines, polyline, segment, shapes, type Point } from '../../kit/path.ts';

const AXES = range(7).map((i) => 62 + i * 50);
const ROWS = [262, 342, 422];

/** Axes of the columns and their measures; the ends of the axes are circles, left empty. */
export const plan = (): { lines: string; columns: string; marks: string } => ({
  lines: lines([
    ...AXES.map((x) => segment(x, 240, x, 446)),
    ...ROWS.map((y) => segment(38, y, 386, y)),
    ...pairs(AXES).flatMap(([a, b]) => measure([a, 470], [b, 470])),
  ]),
  columns: shapes(
    AXES.flatMap((x) => ROWS.map((y) => polyline([-4, -4, 4, -4, 4, 4, -4, 4], [x, y]))),
  ),
  marks: AXES.map((x) => `M${x - 9} 231a9 9 0 1 0 18 0a9 9 0 1 0-18 0`).join(''),
});

/** A section of the hall: two columns, the truss between them, its measures. */
export const section = (): { frame: string; faint: string } => {
  const [left, right, floor, eaves, ridge] = [1128, 1388, 452, 300, 262];
  const middle = (left + right) / 2;
  const slope = (ridge - eaves) / (middle - left);
  const web = range(13).map((i): Point => {
    const x = left + (i / 12) * (right - left);
    return [x, i % 2 === 0 ? eaves : eaves + (middle - left - Math.abs(x - middle)) * slope];
  });
  return {
    frame: lines([
      polyline([left, floor, left, eaves, middle, ridge, right, eaves, right, floor]),
      segment(left, eaves, right, eaves),
      segment(left - 26, floor, right + 26, floor),
    ]),
    faint: lines([
      web,
      ...measure([left, 476], [right, 476]),
      ...measure([left - 22, floor], [left - 22, eaves]),
      polyline([left, 334, left + 10, 334, right - 10, 334, right, 334]),
    ]),
  };
};
