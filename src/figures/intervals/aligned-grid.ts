/** Where the intervals lie when both start from day zero: a row each, over one axis. */
import type { Measures } from '../../kit/heading.ts';
import type { Box } from '../../kit/marks.ts';
import { longest, type IntervalsData } from './days.ts';

export interface Row {
  /** Top and height of the bar. */
  readonly y: number;
  readonly height: number;
}

export interface Grid {
  readonly area: Box;
  readonly rows: readonly Row[];
  readonly axis: number;
  /** The longest interval, in days: the length of the axis. */
  readonly days: number;
}

export const gridOf = (data: IntervalsData, area: Box, m: Measures): Grid => {
  const readout = m.label * 1.45 * (data.intervals.length + 2) + m.label * 2.4;
  const axis = area.y + area.height - readout;
  const slot = (axis - 8 * m.unit - area.y) / data.intervals.length;
  const above = m.numeral * 0.56 + 4 * m.unit;
  const below = m.label * 1.5;
  const height = Math.max(8, Math.min(54 * m.unit, slot - above - below - 6 * m.unit));
  const rows = data.intervals.map((_, index) => ({ y: area.y + slot * index + above, height }));
  return { area, rows, axis, days: longest(data) };
};

export const xOf = ({ area, days }: Grid, day: number): number =>
  area.x + (area.width * day) / days;
