/** A tower crane as hairlines: mast, jib, counter-jib, and a truss on its hook. */
import { range } from 'd3-array';
import { lines, polyline, type Point } from '../kit/path.ts';

/** `foot` is where the mast meets the ground; the jib reaches to the left. */
export const towerCrane = ([x, y]: Point, height: number, reach: number): string => {
  const jib = y - height;
  const hook = x - reach * 0.62;
  const mast = range(Math.floor(height / 12)).map((i): Point => [x + (i % 2) * 9, y - i * 12]);
  const lattice = range(Math.floor(reach / 11)).map((i): Point => [x - i * 11, jib - (i % 2) * 9]);
  return lines([
    polyline([x, y, x, jib, x + 9, jib, x + 9, y]),
    mast,
    polyline([84, 0, -reach, 0, 8 - reach, -9, 10, -9], [x, jib]),
    lattice,
    polyline([0, 0, 4, -34, 9, 0], [x, jib]),
    polyline([reach * -0.7, -9, 4, -34, 84, 0], [x, jib]),
    polyline([58, 0, 58, 18, 84, 18, 84, 0], [x, jib]),
    // The hook, and the truss that hangs from it.
    polyline([0, 0, 0, 96, -30, 122, 30, 122, 0, 96], [hook, jib]),
    polyline([-66, 138, 0, 112, 66, 138, -66, 138], [hook, jib]),
    polyline([-30, 138, -22, 121, 0, 138, 22, 121, 30, 138], [hook, jib]),
  ]);
};
