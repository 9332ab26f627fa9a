/** Months laid side by side as in a calendar, and where each day stands in them. */
import { dateParts, monthStart, weekday } from '../../i18n/calendar.ts';
import type { Measures } from '../../kit/heading.ts';
import type { Box } from '../../kit/marks.ts';

export const DAYS_A_WEEK = 7;
/** A month touches at most six weeks. */
const WEEKS = 6;

export interface Month {
  readonly year: number;
  readonly month: number;
  readonly first: number;
  /** The first of the next month. */
  readonly next: number;
  readonly box: Box;
}

export interface Months {
  readonly months: readonly Month[];
  readonly cell: number;
  /** Room beside the last month, for the list of dates. */
  readonly spare?: Box | undefined;
}

const headOf = (m: Measures): number => m.label * 1.5 + m.small * 1.35;

/** Lays the months in as many columns as gives the largest cells. */
export const layMonths = (from: number, to: number, area: Box, m: Measures): Months => {
  const start = dateParts(from);
  const end = dateParts(to);
  const count = (end.year - start.year) * 12 + end.month - start.month + 1;
  const gap = 14 * m.unit;
  const cellFor = (columns: number): number => {
    const rows = Math.ceil(count / columns);
    const wide = (area.width - gap * (columns - 1)) / columns / DAYS_A_WEEK;
    const high = ((area.height - gap * 0.5 * (rows - 1)) / rows - headOf(m)) / WEEKS;
    return Math.min(wide, high);
  };
  const choices = Array.from({ length: count }, (_, index) => index + 1);
  const columns = choices.reduce(
    (best, next) => (cellFor(next) > cellFor(best) + 0.01 ? next : best),
    1,
  );
  const cell = Math.max(1, cellFor(columns));
  const rows = Math.ceil(count / columns);
  const pitchX = columns === 1 ? 0 : (area.width - cell * DAYS_A_WEEK) / (columns - 1);
  const pitchY = headOf(m) + cell * WEEKS + gap * 0.5;
  const boxAt = (index: number): Box => ({
    x: area.x + (index % columns) * Math.min(pitchX, cell * DAYS_A_WEEK + gap * 3),
    y: area.y + Math.floor(index / columns) * pitchY,
    width: cell * DAYS_A_WEEK,
    height: headOf(m) + cell * WEEKS,
  });
  const months = Array.from({ length: count }, (_, index) => ({
    year: start.year + Math.floor((start.month - 1 + index) / 12),
    month: ((start.month - 1 + index) % 12) + 1,
    first: monthStart(start.year, start.month + index),
    next: monthStart(start.year, start.month + index + 1),
    box: boxAt(index),
  }));
  return { months, cell, spare: count < columns * rows ? boxAt(count) : undefined };
};

export const cellBox = (day: number, month: Month, cell: number, m: Measures): Box => {
  const offset = day - month.first + weekday(month.first);
  const gap = Math.min(2 * m.unit, cell * 0.12);
  return {
    x: month.box.x + (offset % DAYS_A_WEEK) * cell + gap / 2,
    y: month.box.y + headOf(m) + Math.floor(offset / DAYS_A_WEEK) * cell + gap / 2,
    width: cell - gap,
    height: cell - gap,
  };
};
