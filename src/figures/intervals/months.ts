/** Months laid side by side as in a calendar, and where each day stands in them. */
import { range } from 'd3-array';
import { monthsFrom, weekday, weeksSince, type MonthDays } from '../../locales/calendar.ts';
import { DAYS_A_WEEK } from '../../kit/axis.ts';
import type { Box } from '../../kit/marks.ts';
import type { Measures } from '../../kit/measure.ts';

/** A month touches at most six weeks. */
const WEEKS = 6;

export interface Month extends MonthDays {
  readonly box: Box;
}

/** Size of a day. */
interface Cell {
  readonly width: number;
  readonly height: number;
}

/** How months are laid. */
interface Manner {
  readonly columns: number;
  /** Weeks run across and weekdays down, for flat boxes: else the other way round. */
  readonly isTurned: boolean;
  readonly cell: Cell;
}

export interface Months extends Pick<Manner, 'isTurned' | 'cell'> {
  readonly months: readonly Month[];
  /** From the top of a month to its days. */
  readonly head: number;
  /** Room beside the last month, for the list of dates. */
  readonly spare?: Box | undefined;
}

/** A day is no more than this many times as wide as high, or as high as wide. */
export const OBLONG = 1.7;
/** How much larger the days of turned months must be: the others are the calendar one knows. */
const WORTH = 1.6;

/** Above the days: the month, and over upright months the weekdays too. */
const headOf = (m: Measures, isTurned: boolean): number =>
  m.label * 1.35 + (isTurned ? 0 : m.small * 1.3);

/** Beside turned months stand the weekdays. */
const gutterOf = (m: Measures, isTurned: boolean): number => (isTurned ? m.small * 1.7 : 0);

const gapOf = (m: Measures, isTurned: boolean): number => (isTurned ? 6 : 14) * m.unit;

/** Days across a month, and down. */
const gridOf = (isTurned: boolean): readonly [across: number, down: number] =>
  isTurned ? [WEEKS, DAYS_A_WEEK] : [DAYS_A_WEEK, WEEKS];

/** The largest days in so many columns of months. */
const mannerOf = (
  count: number,
  columns: number,
  isTurned: boolean,
  { area, m }: { area: Box; m: Measures },
): Manner => {
  const rows = Math.ceil(count / columns);
  const gap = gapOf(m, isTurned);
  const [across, down] = gridOf(isTurned);
  const width = area.width - gutterOf(m, isTurned) - gap * (columns - 1);
  const height = area.height - gap * 0.5 * (rows - 1) - rows * headOf(m, isTurned);
  const [wide, high] = [width / columns / across, height / rows / down];
  const cell = {
    width: Math.max(1, Math.min(wide, high * OBLONG)),
    height: Math.max(1, Math.min(high, wide * OBLONG)),
  };
  return { columns, isTurned, cell };
};

const worthOf = ({ cell, isTurned }: Manner): number =>
  (cell.width * cell.height) / (isTurned ? WORTH : 1);

/** Lays the months in as many columns as gives the largest days. */
export const layMonths = (from: number, to: number, area: Box, m: Measures): Months => {
  const all = monthsFrom(from, to);
  const count = all.length;
  const manners = [false, true].flatMap((isTurned) =>
    range(1, count + 1).map((columns) => mannerOf(count, columns, isTurned, { area, m })),
  );
  const { columns, isTurned, cell } = manners.reduce((best, next) =>
    worthOf(next) > worthOf(best) + 0.01 ? next : best,
  );
  const [across, down] = gridOf(isTurned);
  const [width, height] = [cell.width * across, headOf(m, isTurned) + cell.height * down];
  const gap = gapOf(m, isTurned);
  const rows = Math.ceil(count / columns);
  const gutter = gutterOf(m, isTurned);
  // What is left over goes between the months, within reason.
  const between = (free: number, number: number, least: number, most: number): number =>
    number < 2 ? 0 : Math.min(most, Math.max(least, free / (number - 1)));
  const gapX = between(area.width - gutter - columns * width, columns, gap, gap * 3);
  const gapY = between(area.height - rows * height, rows, gap * 0.5, gap * 1.6);
  const spare = Math.max(0, area.height - rows * height - (rows - 1) * gapY);
  const boxAt = (index: number): Box => ({
    x: area.x + gutter + (index % columns) * (width + gapX),
    y: area.y + spare * 0.3 + Math.floor(index / columns) * (height + gapY),
    width,
    height,
  });
  const months = all.map((month, index) => ({ ...month, box: boxAt(index) }));
  return {
    months,
    cell,
    isTurned,
    head: headOf(m, isTurned),
    spare: count < columns * rows ? boxAt(count) : undefined,
  };
};

export const cellBox = (day: number, month: Month, laid: Months, m: Measures): Box => {
  const { cell, isTurned, head } = laid;
  const [week, dayOfWeek] = [weeksSince(month.first, day), weekday(day)];
  const [column, row] = isTurned ? [week, dayOfWeek] : [dayOfWeek, week];
  const gap = Math.min(2 * m.unit, cell.width * 0.12);
  return {
    x: month.box.x + column * cell.width + gap / 2,
    y: month.box.y + head + row * cell.height + gap / 2,
    width: cell.width - gap,
    height: cell.height - gap,
  };
};
