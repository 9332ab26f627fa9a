/** A tower crane as hairlines: mast, jib, counter-jib, and a truss on its hook. */
import { range } from 'd3-array';
import { lines, type Point } from '../kit/path.ts';

/** `foot` is where the mast meets the ground; the jib reaches to the left. */
export const towerCrane = ([x, y]: Point, height: number, reach: number): string => {
  const jib = y - height;
  const hook = x - reach * 0.62;
  const mast = range(Math.floor(height / 12)).map((i): Point => [x + (i % 2) * 9, y - i * 12]);
  const lattice = range(Math.floor(reach / 11)).map((i): Point => [x - i * 11, jib - (i % 2) * 9]);
  return lines([
    [
      [x, y],
      [x, jib],
      [x + 9, jib],
      [x + 9, y],
    ],
    mast,
    [
      [x + 84, jib],
      [x - reach, jib],
      [x - reach + 8, jib - 9],
      [x + 10, jib - 9],
    ],
    lattice,
    [
      [x, jib],
      [x + 4, jib - 34],
      [x + 9, jib],
    ],
    [
      [x - reach * 0.7, jib - 9],
      [x + 4, jib - 34],
      [x + 84, jib],
    ],
    [
      [x + 58, jib],
      [x + 58, jib + 18],
      [x + 84, jib + 18],
      [x + 84, jib],
    ],
    [
      [hook, jib],
      [hook, jib + 96],
      [hook - 30, jib + 122],
      [hook + 30, jib + 122],
      [hook, jib + 96],
    ],
    [
      [hook - 66, jib + 138],
      [hook, jib + 112],
      [hook + 66, jib + 138],
      [hook - 66, jib + 138],
    ],
    [
      [hook - 30, jib + 138],
      [hook - 22, jib + 121],
      [hook, jib + 138],
      [hook + 22, jib + 121],
      [hook + 30, jib + 138],
    ],
  ]);
};
