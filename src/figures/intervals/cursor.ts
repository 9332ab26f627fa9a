/** The cursor of a ruler, and the hand that moves it. */
import type { Measures } from '../../kit/heading.ts';
import type { Box, Control, Mark, Point } from '../../kit/marks.ts';

/** A line through the ruler with a grip on its foot. */
export const cursorMarks = (x: number, base: number, height: number, m: Measures): Mark[] => [
  {
    kind: 'line',
    key: 'cursor',
    x1: x,
    x2: x,
    y1: base - height,
    y2: base,
    width: 1.5,
    tone: 'ink',
  },
  { kind: 'circle', key: 'cursor-grip', cx: x, cy: base, r: 9 * m.unit, tone: 'ink' },
];

/** What a control says. */
export type ControlWords = Pick<Control, 'label' | 'valueText'>;

/** A control over `area`; `places` are those of the values from `min` on. */
export const controlOver = (
  area: Box,
  places: readonly Point[],
  min: number,
  value: number,
  words: ControlWords,
): Control => ({
  x: area.x,
  y: area.y,
  width: area.width,
  height: area.height,
  min,
  max: min + places.length - 1,
  value,
  places,
  ...words,
});

/** The days of a ruler as places for a hand: the middle of each tick, and the end after the last. */
export const placesOn = (edges: readonly number[], y: number): Point[] =>
  edges.map((x, index) => ({
    x: index + 1 < edges.length ? (x + (edges[index + 1] ?? x)) / 2 : x,
    y,
  }));
