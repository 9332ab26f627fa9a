/**
 * A plant as one line, in cells one wide, a station each: a footing, a crane, a truss, a hall and
 * a furnace for pulling crystals. Ground is 0, the top of the crane 1. No part is to scale.
 */
import { range } from 'd3-array';
import type { Point } from '../../kit/path.ts';

/** Where in its cell the axis of each station stands. */
export const AXES = [0.5, 0.5, 0.5, 0.5, 0.46] as const;

/** How far the drawing reaches below the ground. */
export const DEPTH = 0.2;

const shift = (cell: number, points: readonly Point[]): Point[] =>
  points.map(([x, y]) => [cell + x, y]);

const FOOTING: readonly Point[] = [
  [0, 0],
  [0.14, 0],
  [0.24, -DEPTH],
  [0.38, -DEPTH],
  [0.38, -0.14],
  [0.45, -0.14],
  [0.45, 0.12],
  [0.55, 0.12],
  [0.55, -0.14],
  [0.62, -0.14],
  [0.62, -DEPTH],
  [0.76, -DEPTH],
  [0.86, 0],
];

/** Mast, counterweight, tie to the top and down to the tip of the jib, hook, and back. */
const CRANE: readonly Point[] = [
  [0.45, 0],
  [0.45, 0.8],
  [0.02, 0.8],
  [0.02, 0.7],
  [0.16, 0.7],
  [0.16, 0.8],
  [0.5, 1],
  [1.72, 0.8],
  [1.5, 0.8],
  [1.5, 0.56],
  [1.5, 0.8],
  [0.55, 0.8],
  [0.55, 0],
];

const BAYS = 6;
const [LEFT, RIGHT, LOW, HIGH] = [0.06, 0.94, 0.36, 0.5];
const step = (RIGHT - LEFT) / (BAYS * 2);
/** Up a column, the web to the right, the top chord back, the bottom chord right, and down. */
const TRUSS: readonly Point[] = [
  [LEFT, 0],
  ...range(BAYS * 2 + 1).map((index): Point => [LEFT + step * index, index % 2 === 0 ? LOW : HIGH]),
  [RIGHT, HIGH],
  [LEFT, HIGH],
  [LEFT, LOW],
  [RIGHT, LOW],
  [RIGHT, 0],
];

/** Two spans with a ridge vent each. */
const HALL: readonly Point[] = [
  [0.04, 0],
  [0.04, 0.42],
  [0.16, 0.45],
  [0.16, 0.5],
  [0.38, 0.5],
  [0.38, 0.45],
  [0.5, 0.42],
  [0.62, 0.45],
  [0.62, 0.5],
  [0.84, 0.5],
  [0.84, 0.45],
  [0.96, 0.42],
  [0.96, 0],
];

/** The outline of a furnace: base, chamber, and the tall neck that the crystal is drawn up in. */
export const FURNACE: readonly Point[] = [
  [0.14, 0],
  [0.14, 0.1],
  [0.22, 0.1],
  [0.22, 0.36],
  [0.35, 0.44],
  [0.35, 0.66],
  [0.31, 0.66],
  [0.31, 0.76],
  [0.53, 0.76],
  [0.53, 0.66],
  [0.49, 0.66],
  [0.49, 0.44],
  [0.62, 0.36],
  [0.62, 0.1],
  [0.7, 0.1],
  [0.7, 0],
];

/** The one line, through every station, ending below the ground. */
export const STROKE: readonly Point[] = [
  ...FOOTING,
  ...shift(1, CRANE),
  ...shift(2, TRUSS),
  ...shift(3, HALL),
  ...shift(4.04, FURNACE),
  [4.94, 0],
  [4.94, -DEPTH],
];

const lattice = range(15).map((index): Point => [
  1 + (index % 2 === 0 ? 0.45 : 0.55),
  (0.8 * index) / 14,
]);

/** Hairlines behind the stroke: lattice of the mast, columns of the hall, crystal in the neck. */
export const FAINT: readonly (readonly Point[])[] = [
  lattice,
  [
    [3.5, 0],
    [3.5, 0.42],
  ],
  [
    [3.04, 0.34],
    [3.96, 0.34],
  ],
  [
    [4.46, 0.76],
    [4.46, 0.44],
  ],
  [
    [4.43, 0.44],
    [4.49, 0.44],
    [4.49, 0.22],
    [4.43, 0.22],
    [4.43, 0.44],
  ],
  [
    [4.34, 0.26],
    [4.34, 0.15],
    [4.58, 0.15],
    [4.58, 0.26],
  ],
];
