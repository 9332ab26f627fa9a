/** A crystal as it is pulled from the melt: seed, neck, shoulder and body. Units of the plate. */
import { lines, spread, type Point } from '../../../kit/path.ts';

export const BODY_RADIUS = 40;
const SEED = { length: 16, radius: 3.4 };
const NECK = { length: 26, radius: 1.8 };
const SHOULDER = 34;

/** The longest that the crystal of the picture grows, from its seed's upper end. */
export const LENGTH = 236;

/** Its radius at a distance below the seed's upper end. */
export const radiusAt = (distance: number): number => {
  if (distance <= SEED.length) return SEED.radius;
  const past = distance - SEED.length - NECK.length;
  if (past <= 0) return NECK.radius;
  const t = Math.min(1, past / SHOULDER);
  // The shoulder runs out flat and then turns down into the body.
  return NECK.radius + (BODY_RADIUS - NECK.radius) * Math.sin((t * Math.PI) / 2) ** 1.25;
};

/** Distances at which the outline turns, down to the melt. */
const stations = (grown: number): number[] => {
  const turns = [0, SEED.length, SEED.length + 2, SEED.length + NECK.length];
  const shoulder = spread(0.1, 1, 10).map((t) => SEED.length + NECK.length + t * SHOULDER);
  return [...[...turns, ...shoulder].filter((d) => d < grown), grown];
};

/** The outline, its foot in the melt at 0 0, where a meniscus holds on to it. */
export const crystalOutline = (grown: number): string => {
  const right = stations(grown).map((d): Point => [radiusAt(d), d - grown]);
  const foot = radiusAt(grown);
  const line: Point[] = [...right, [foot + 3, 3]];
  const left = line.map(([x, y]): Point => [-x, y]).toReversed();
  return `${lines([[...line, ...left]])}z`;
};

/** The four ridges that a turning crystal shows, those on the near side only. */
export const ridges = (grown: number, turn: number): { d: string; near: number }[] =>
  [0, 1, 2, 3].map((quarter) => {
    const angle = (turn + quarter / 4) * 2 * Math.PI;
    const [side, near] = [Math.sin(angle), Math.cos(angle)];
    const points = stations(grown)
      .filter((d) => d > SEED.length + NECK.length)
      .map((d): Point => [radiusAt(d) * side * 0.96, d - grown]);
    return { d: points.length > 1 ? lines([points]) : 'M0 0', near };
  });
