/** How the days of intervals are written: with their years where they lie in several. */
import { dateParts, inSeveralYears } from '../../locales/calendar.ts';
import type { Edition } from '../../locales/editions.ts';
import { formatDay, formatDayShort, formatMonth, formatMonthOfYear } from '../../locales/format.ts';
import { memoizeWeak } from '../../kit/memoize.ts';
import { edgesOf, type IntervalsData } from './days.ts';

type Dated = Pick<IntervalsData, 'intervals' | 'events' | 'guess'>;

/** Whether the days that a story tells of lie in several years. */
const sayYears = memoizeWeak(({ intervals, events, guess }: Dated): boolean =>
  inSeveralYears([
    ...edgesOf({ intervals }),
    ...events.map(({ day }) => day),
    guess.from,
    guess.to,
  ]),
);

/** “28 September”, or “28 September 1931”. */
export const dayOf = (day: number, data: Dated, edition: Edition): string =>
  formatDay(day, edition, sayYears(data));

/** “28 Sep”, or “28 Sep 1931”: for narrow labels. */
export const shortDayOf = (day: number, data: Dated, edition: Edition): string =>
  formatDayShort(day, edition, sayYears(data));

/** “September”, or “September 1931”. */
export const monthOf = (day: number, data: Dated, edition: Edition): string => {
  const { year, month } = dateParts(day);
  return sayYears(data) ? formatMonthOfYear(year, month, edition) : formatMonth(month, edition);
};
