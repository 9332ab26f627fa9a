/**
 * A plant as one line, in cells one wide, a station each: a footing, a crane, a truss, a hall, in
 * turn, and last a furnace for pulling crystals. Ground is 0, the top of the crane 1. No part is to scale.
 */
import { range } from 'd3-array';
import { polyline, segment, type Point } from '../../kit/polyline.ts';

/** Where in its cell the axis of a station stands, and that of the last. */
export const [AXIS, LAST_AXIS] = [0.5, 0.46];

/** More stations than this have no room for their numbers on a phone. */
export const MOST_STATIONS = 7;

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
const CRANE = polyline([
  0.45, 0, 0.45, 0.8, 0.02, 0.8, 0.02, 0.7, 0.16, 0.7, 0.16, 0.8, 0.5, 1, 1.72, 0.8, 1.5, 0.8, 1.5,
  0.56, 1.5, 0.8, 0.55, 0.8, 0.55, 0,
]);

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
const HALL = polyline([
  0.04, 0, 0.04, 0.42, 0.16, 0.45, 0.16, 0.5, 0.38, 0.5, 0.38, 0.45, 0.5, 0.42, 0.62, 0.45, 0.62,
  0.5, 0.84, 0.5, 0.84, 0.45, 0.96, 0.42, 0.96, 0,
]);

/** The outline of a furnace: base, chamber, and the tall neck that the crystal is drawn up in. */
export const FURNACE = polyline([
  0.14, 0, 0.14, 0.1, 0.22, 0.1, 0.22, 0.36, 0.35, 0.44, 0.35, 0.66, 0.31, 0.66, 0.31, 0.76, 0.53,
  0.76, 0.53, 0.66, 0.49, 0.66, 0.49, 0.44, 0.62, 0.36, 0.62, 0.1, 0.7, 0.1, 0.7, 0,
]);

/** A station's part of the line, and after it the hairlines behind it. */
type Part = readonly (readonly Point[])[];

/** Those of stations, in turn: their hairlines are the lattice of the mast, and columns of the hall. */
const PARTS: readonly Part[] = [
  [FOOTING],
  [CRANE, range(15).map((index) => [index % 2 === 0 ? 0.45 : 0.55, (0.8 * index) / 14])],
  [TRUSS],
  [HALL, segment(0.5, 0, 0.5, 0.42), segment(0.04, 0.34, 0.96, 0.34)],
];

/** That of the last station, with the crystal in the neck. */
const LAST: Part = [
  shift(0.04, FURNACE),
  segment(0.46, 0.76, 0.46, 0.44),
  polyline([0.43, 0.44, 0.49, 0.44, 0.49, 0.22, 0.43, 0.22, 0.43, 0.44]),
  polyline([0.34, 0.26, 0.34, 0.15, 0.58, 0.15, 0.58, 0.26]),
];

/** The one line through so many stations, ending below the ground; and the hairlines behind it. */
export const plantOf = (stations: number): { stroke: readonly Point[]; faint: Part } => {
  const parts = range(stations).map((cell) =>
    ((cell < stations - 1 ? PARTS[cell % PARTS.length] : undefined) ?? LAST).map((line) =>
      shift(cell, line),
    ),
  );
  const end = stations - 0.06;
  return {
    stroke: [...parts.flatMap(([line = []]) => line), [end, 0], [end, -DEPTH]],
    faint: parts.flatMap(([, ...faint]) => faint),
  };
};
