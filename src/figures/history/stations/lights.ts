/** Lights by group, put into houses: the windows of a town that can be counted. */
import { range } from 'd3-array';
import type { Tone } from '../../../kit/marks.ts';
import type { Composition } from '../composition.ts';

export interface LightGroup {
  readonly id: string;
  readonly count: number;
  readonly tone: Tone;
  /** Id of the fact that says how many, where there is one. */
  readonly fact?: string;
}

interface Light {
  readonly x: number;
  /** 0 at the ground. */
  readonly row: number;
}

export interface Townhouse {
  readonly group: LightGroup;
  readonly x: number;
  readonly columns: number;
  readonly rows: number;
  readonly lights: readonly Light[];
}

/** Columns and rows of the houses that a group fills, one after the other. */
const PATTERNS: readonly (readonly [number, number])[] = [
  [5, 6],
  [3, 7],
  [4, 3],
];
const SMALL: readonly (readonly [number, number])[] = [
  [4, 4],
  [3, 4],
  [4, 3],
];
/** Between houses and between groups, in cells. */
const STREET = 0.7;
const SQUARE = 1.5;

interface Sketch {
  readonly group: LightGroup;
  readonly columns: number;
  readonly rows: number;
  readonly count: number;
  readonly gap: number;
}

const sketch = (groups: readonly LightGroup[]): Sketch[] =>
  groups.flatMap((group, index) => {
    const patterns = group.count > 40 ? PATTERNS : SMALL;
    const houses: Sketch[] = [];
    for (let left = group.count, n = 0; left > 0; n += 1) {
      const [most, rows] = patterns[n % patterns.length] ?? [4, 4];
      const columns = Math.min(most, Math.ceil(left / (left < 4 ? 1 : rows)));
      const count = Math.min(left, columns * rows);
      const gap = houses.length > 0 ? STREET : index > 0 ? SQUARE : 0;
      houses.push({ group, columns, rows: Math.ceil(count / columns), count, gap });
      left -= count;
    }
    return houses;
  });

const across = (houses: readonly Sketch[]): number =>
  houses.reduce((sum, { columns, gap }) => sum + columns + gap, 0);

/** Between `left` and `right` the houses stand, and end below `head`; in plate units. */
type Room = Readonly<Record<'left' | 'right' | 'head', number>>;
/** The height of the plate that the houses stand on. */
export const GROUND = 424;
/** Rows of the highest house with its roof, in cells. */
const HIGHEST = 7 * 1.2 + 1.5;
/** In narrower frames the groups have no names, which their colours and the words give. */
const NAMED = 300;
/** Sizes of a group's number and name in a frame; no name where it has no room. */
export const labelSizes = (
  { frame, sizes }: Composition,
  isCoal: boolean,
): { number: number; name: number | undefined } => ({
  number: Math.max(sizes.small, sizes.title * (isCoal ? 0.95 : 0.68)),
  name: frame.width < NAMED ? undefined : sizes.small,
});

/** The room for houses in a composition, with that for their labels left above them. */
export const roomIn = (composition: Composition): Room => {
  const { left, right, head, scale } = composition;
  const { number, name = 0 } = labelSizes(composition, true);
  return { left, right, head: head + (number * 1.3 + name * 1.4) / scale };
};

/** Kept free on either side, in parts of the room. */
const MARGIN = 0.03;
const LARGEST = 24;
const SMALLEST = 6;

/** Plate units to a cell, so that all lights fit a room. */
export const cellOf = (groups: readonly LightGroup[], { left, right, head }: Room): number =>
  Math.min(
    LARGEST,
    Math.max(SMALLEST, (GROUND - head) / HIGHEST),
    ((right - left) * (1 - 2 * MARGIN)) / Math.max(1, across(sketch(groups))),
  );

/** The houses, in the middle of a room. */
export const housesOf = (
  groups: readonly LightGroup[],
  cell: number,
  { left: from, right: to }: Omit<Room, 'head'>,
): Townhouse[] => {
  const houses = sketch(groups);
  let x = (from + to - across(houses) * cell) / 2;
  return houses.map(({ group, columns, rows, count, gap }) => {
    x += gap * cell;
    const left = x;
    x += columns * cell;
    const lights = range(count).map((i) => ({
      x: left + (i % columns) * cell + cell * 0.07,
      row: Math.floor(i / columns),
    }));
    return { group, x: left, columns, rows, lights };
  });
};
