/** The hall of the two shifts, as path data around the middle of the dial's horizon. Not to scale. */
import { range } from 'd3-array';
import { segment, type Point } from '../../kit/polyline.ts';
import { through } from './outline.ts';
import { FURNACE } from './plant.ts';

/** Half the hall's width, the eaves and the ridge, as shares of the disc's radius. */
const [HALF, EAVES, RIDGE] = [0.74, 0.46, 0.56];

type Side = 1 | -1;

const sized = (points: readonly Point[], r: number, side: Side): Point[] =>
  points.map(([x, y]) => [x * r, -y * r * side]);

const roof = (x: number): number => EAVES + (RIDGE - EAVES) * (1 - Math.abs(x) / HALF);

/** The section of the hall, above the horizon (1) or mirrored below it (-1). */
export const hall = (r: number, side: Side): string =>
  through(
    sized(
      [
        [-HALF, 0],
        [-HALF, EAVES],
        [-0.12, roof(0.12)],
        [-0.12, RIDGE + 0.08],
        [0.12, RIDGE + 0.08],
        [0.12, roof(0.12)],
        [HALF, EAVES],
        [HALF, 0],
      ],
      r,
      side,
    ),
  );

const POSTS = 9;
const LIFTS = [0.11, 0.22, 0.33] as const;

/** The scaffolding inside by day: posts, lifts and braces. */
export const scaffold = (r: number): string => {
  const xs = Array.from(
    { length: POSTS },
    (_, index) => HALF * (0.86 - (1.72 * index) / (POSTS - 1)),
  );
  const [right, left] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  const pieces: Point[][] = [
    ...xs.map((x): Point[] => segment(x, 0, x, LIFTS[2] + 0.05)),
    ...LIFTS.map((y): Point[] => segment(left, y, right, y)),
    ...xs
      .slice(1)
      .flatMap((x, index): Point[][] =>
        LIFTS.flatMap((y, lift) =>
          (index + lift) % 2 === 0 ? [segment(x, y - 0.11, xs[index] ?? x, y)] : [],
        ),
      ),
  ];
  return pieces.map((piece) => through(sized(piece, r, 1))).join('');
};

const ROW = 6;
/** The middle of the furnace's own drawing, and its size in the hall. */
const [MIDDLE, WIDE, TALL] = [0.42, 0.36, 0.5];

/** The furnaces that stand in the mirrored hall by night. */
export const furnaces = (r: number): string =>
  range(ROW)
    .map((index) => {
      const at = HALF * (-0.8 + (1.6 * index) / (ROW - 1));
      const points = FURNACE.map(([x, y]): Point => [at + (x - MIDDLE) * WIDE, y * TALL]);
      return `${through(sized(points, r, -1))}Z`;
    })
    .join('');
