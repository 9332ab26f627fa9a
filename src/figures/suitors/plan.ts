/**
 * Plans of towns that do not exist: the source names none of the cities, so the streets are made
 * up, always the same for the same number. Blocks are of one grain at both ranks.
 */
import { areaOf, cut, pathOf, spanOf, type Polygon } from './polygon.ts';

/** Side of a city's plan, and of the district's, in the plan's own units. */
export const CITY = 400;
export const DISTRICT = 140;
/** Blocks larger than this are cut again. */
const BLOCK = 5200;
/** Widths of streets, from the first cut on. */
const STREETS = [17, 12, 9, 7];
/** The share of blocks left open, as a lighter tint. */
const OPEN = 0.22;

interface Plan {
  readonly built: string;
  readonly open: string;
  readonly boundary: string;
}

/** Numbers from 0 to 1 that look like chance and are not. */
const sequence = (seed: number): (() => number) => {
  let value = (seed * 7919 + 104_729) % 233_280;
  return () => {
    value = (value * 9301 + 49_297) % 233_280;
    return value / 233_280;
  };
};

/** A square with its corners cut off, each by its own measure. */
const outline = (side: number, chance: () => number): Polygon => {
  const cuts = Array.from({ length: 8 }, () => side * (0.03 + 0.24 * chance()));
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = cuts;
  return [
    [a, 0],
    [side - b, 0],
    [side, c],
    [side, side - d],
    [side - e, side],
    [f, side],
    [0, side - g],
    [0, h],
  ];
};

const blocksOf = (polygon: Polygon, level: number, chance: () => number): Polygon[] => {
  if (areaOf(polygon) < BLOCK * (0.7 + 0.9 * chance())) return [polygon];
  const [width, height] = spanOf(polygon);
  const turn = (chance() - 0.5) * 0.3 + (width >= height ? 0 : Math.PI / 2);
  const street = STREETS[level] ?? STREETS.at(-1) ?? 0;
  const halves = cut(polygon, [Math.cos(turn), Math.sin(turn)], 0.36 + 0.28 * chance(), street);
  return halves.flatMap((half) => (half.length < 3 ? [] : blocksOf(half, level + 1, chance)));
};

/** The plan of a number, on a square of a side; its boundary runs around it, a street away. */
export const planOf = (seed: number, side: number): Plan => {
  const chance = sequence(seed);
  const inset = 16;
  const border = outline(side, chance);
  const share = (side - 2 * inset) / side;
  const inner = border.map(([x, y]) => [inset + x * share, inset + y * share] as const);
  const blocks = blocksOf(inner, side === CITY ? 0 : 2, chance);
  const isOpen = blocks.map(() => chance() < OPEN);
  const drawn = (open: boolean): string =>
    blocks
      .filter((_, index) => isOpen[index] === open)
      .map(pathOf)
      .join('');
  return { built: drawn(false), open: drawn(true), boundary: pathOf(border) };
};
