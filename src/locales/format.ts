/** How dates and quantities are written in each edition, and how texts are filled with them. */
import { dateParts, weekday } from './calendar.ts';
import type { Edition } from './editions.ts';
import { localeOf } from './index.ts';

/** “9月28日” / “28 September”; with the year, “2023年9月28日” / “28 September 2023”. */
export const formatDay = (day: number, edition: Edition, withYear = false): string =>
  localeOf(edition).dates.day(dateParts(day), withYear);

/** “9月28日” / “28 Sep”, or with the year, “28 Sep 2023”: for narrow labels. */
export const formatDayShort = (day: number, edition: Edition, withYear = false): string =>
  localeOf(edition).dates.dayShort(dateParts(day), withYear);

/** “9月” / “September”. */
export const formatMonth = (month: number, edition: Edition): string =>
  localeOf(edition).dates.month(month);

/** “1987年9月” / “September 1987”. */
export const formatMonthOfYear = (year: number, month: number, edition: Edition): string =>
  localeOf(edition).dates.monthOfYear(year, month);

/** “星期四” / “Thursday”. */
export const formatWeekday = (day: number, edition: Edition): string =>
  localeOf(edition).dates.weekdays[weekday(day)] ?? '';

/** “周四” / “Thu”: for narrow labels. */
export const formatWeekdayShort = (day: number, edition: Edition): string =>
  localeOf(edition).dates.weekdaysShort[weekday(day)] ?? '';

/** The head of a calendar column, Monday (0) to Sunday (6): “一” / “M”. */
export const weekdayInitial = (index: number, edition: Edition): string =>
  localeOf(edition).dates.weekdayInitials[index] ?? '';

/** A number as the language counts: 12000 → “1.2万” / “12,000”; 2.2e9 → “22亿” / “2.2 billion”. */
export const formatNumber = (value: number, edition: Edition): string =>
  localeOf(edition).number(value);

/** A text without a break between a number and its unit or its month: “15 GW”, “28 July”. */
export const tied = (text: string): string =>
  text.replaceAll(/(?<=(?:^|[\s(“])[\d.,–]*\d) (?=\p{Lu})/gu, '\u00a0');

/**
 * “{fewer} days” with {fewer: 19} → “19 days”. “{days|day|days}” gives the first form for one and
 * the second for any other number. An unknown name is left as it stands. Numbers are written as the
 * edition writes them; without one, in digits.
 */
export const fill = (
  template: string,
  values: Readonly<Record<string, string | number>>,
  edition?: Edition,
): string =>
  template.replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
    (whole, name: string, one?: string, other?: string) => {
      if (!Object.hasOwn(values, name)) return whole;
      const value = values[name];
      if (one !== undefined && other !== undefined) return value === 1 ? one : other;
      return edition !== undefined && typeof value === 'number'
        ? formatNumber(value, edition)
        : String(value);
    },
  );
