/** The cursor of a ruler, and the control that moves it. */
import { pairs, range } from 'd3-array';
import { uprightLine } from '../../kit/mark-makers.ts';
import type { Box, Control, Mark, Point } from '../../kit/marks.ts';
import type { Measures } from '../../kit/measure.ts';
import type { DayScale } from './lens.ts';

/** Radius of the grip on a cursor's foot. */
const gripRadius = (m: Measures): number => 8 * m.unit;

/** A line through the ruler with a grip on its foot. */
export const cursorMarks = (x: number, base: number, height: number, m: Measures): Mark[] => [
  uprightLine('cursor', x, [base - height, base], { width: 1.5, tone: 'ink' }),
  { kind: 'circle', key: 'cursor-grip', cx: x, cy: base, r: gripRadius(m), tone: 'ink' },
];

/** What a control says, and whether it asks. */
export type ControlWords = Pick<Control, 'label' | 'valueText' | 'asks'>;

/** The values of a control, and where each stands: the places of those from `min` on. */
interface ControlValues {
  readonly min: number;
  readonly value: number;
  readonly places: readonly Point[];
}

/** A control over `area`. */
export const controlOver = (
  area: Box,
  { min, value, places }: ControlValues,
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

/** Days of a ruler as places for a hand: the middle of each, and the end after the last. */
export const placesOn = (scale: DayScale, from: number, to: number, y: number): Point[] => [
  ...pairs(range(from, to + 1), (day, next) => ({ x: (scale(day) + scale(next)) / 2, y })),
  { x: scale(to), y },
];
