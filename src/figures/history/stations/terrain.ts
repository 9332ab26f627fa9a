/** The land of a plate, from one end of its reach to the other. */
import type { Random } from '../../../kit/noise.ts';
import { shapes, type Point } from '../../../kit/path.ts';
import { contour as contourFrom } from '../../../kit/simplify.ts';
import { PLATE, REACH } from '../view.ts';

/** Somewhere along the reach. */
export const across = (chance: Random): number => (chance() * 2 - 1) * REACH;

/** A line over the whole reach, looked up in `count` places, without those that no eye would miss. */
export const contour = (count: number, yOf: (x: number) => number, tolerance: number): Point[] =>
  contourFrom([-REACH, REACH], count, yOf, tolerance);

/** What lies below an upper edge, as path data. */
export const massBelow = (edge: readonly Point[], foot = PLATE): string =>
  shapes([[...edge, [REACH, foot], [-REACH, foot]]]);
