/** Where the intervals lie when both start from day zero: a row each, over one axis. */
import { range } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import type { Box } from '../../kit/marks.ts';
import { clamp } from '../../kit/numbers.ts';
import { bottomOf, rightOf, type Plot } from '../../kit/plot.ts';
import { longest, type IntervalsData } from './days.ts';
import type { DayScale } from './lens.ts';

export interface Row {
  /** Top and height of the bar. */
  readonly y: number;
  readonly height: number;
}

export interface Grid {
  readonly area: Box;
  readonly rows: readonly Row[];
  /** From days since zero to their left edge. */
  readonly xOf: DayScale;
  readonly axis: number;
  /** The longest interval, in days: the length of the axis. */
  readonly days: number;
  /** From the words over a bar down to it. */
  readonly air: number;
  /** Size of the count of each row. */
  readonly count: number;
  /** The axis has no numbers: the first line that the cursor reads stands in their place. */
  readonly isTight: boolean;
  /** Whether there is room below the bars for the dates they run between. */
  readonly isDated: boolean;
  /** Baseline of the first line that the cursor reads, and from one to the next. */
  readonly read: number;
  readonly leading: number;
}

/** Line height of the reading, and of the dates below a bar, in ems. */
const LEADING = 1.42;
const DATES = 1.45;
/** The lowest bar that leaves its dates their place, in ems of a label. */
const LOW = 0.7;
/** A row lower than this leaves the axis without numbers, in ems. */
const TIGHT = 2.4;
const TIGHT_LEADING = 1.16;
/** Of the width, the most that a bar is high. */
const HIGH = 0.11;

/** Below the axis, its labels, in ems and units. */
const axisRoom = ({ m }: Plot): number => 10 * m.unit + m.label * 1.15;

/** The least height in which all is said, dates apart. */
export const alignedNeed = (intervals: number, m: Plot['m']): number =>
  m.label * (2.9 * intervals + LEADING * (intervals + 1) + 2) + 22 * m.unit;

/** The grid, with so many lines below it for each reading of the cursor. */
export const gridOf = (data: IntervalsData, lines: number, plot: Plot): Grid => {
  const { area, m } = plot;
  const number = data.intervals.length;
  const readings = number * lines + 1;
  const roomy = axisRoom(plot) + m.label * (0.35 + LEADING * readings);
  const tight = 7 * m.unit + m.label * TIGHT_LEADING * readings;
  const isTight = (area.height - roomy - 6 * m.unit) / number < m.label * TIGHT;
  const leading = m.label * (isTight ? TIGHT_LEADING : LEADING);
  const air = (isTight ? 2 : 5) * m.unit;
  const axis = bottomOf(area) - (isTight ? tight : roomy);
  const bands = scaleBand(range(number), [area.y, axis - air]);
  const slot = bands.bandwidth();
  const count = clamp(m.label * (isTight ? 1.15 : 1.35), slot * 0.36, m.numeral * 0.8);
  const above = Math.max(count * 0.74, m.label) + air;
  const isDated = slot - above - m.label * (DATES + LOW) > 0;
  const below = isDated ? m.label * DATES : air * 0.6;
  const height = clamp(4, slot - above - below, area.width * HIGH);
  // What a bar leaves of its place stands between the rows.
  const spare = Math.max(0, slot - above - below - height);
  const rows = range(number).map((row) => ({
    y: (bands(row) ?? area.y) + spare * 0.5 + above,
    height,
  }));
  const days = longest(data);
  const xOf = scaleLinear([0, days], [area.x, rightOf(area)]);
  const first = axis + m.label + (isTight ? 7 * m.unit : axisRoom(plot) + m.label * 0.25);
  return { area, rows, xOf, axis, days, air, count, isTight, isDated, read: first, leading };
};
