/**
 * Dates as day numbers, free of time zones: a day is its count of days since 1970-01-01 in the
 * proleptic Gregorian calendar. D3's intervals count days, weeks and months.
 */
import { utcDay, utcMonday, utcMonth, utcYear, type CountableTimeInterval } from 'd3-time';

const EPOCH = new Date(0);

const dateOf = (day: number): Date => utcDay.offset(EPOCH, day);
const numberOf = (date: Date): number => utcDay.count(EPOCH, date);

/** Days from 1970-01-01 to the ISO date (YYYY-MM-DD); negative before it. */
export const dayNumber = (iso: string): number => numberOf(new Date(iso));

/** True for a calendar date that exists, written YYYY-MM-DD. */
export const isDate = (value: string): boolean => {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

/** The ISO date of a day number. */
export const isoDate = (day: number): string => dateOf(day).toISOString().slice(0, 10);

/** Whole days from the first date to the second: 0 for the same date, negative backwards. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** 0 for Monday to 6 for Sunday (ISO 8601 order). */
export const weekday = (day: number): number =>
  utcDay.count(utcMonday.floor(dateOf(day)), dateOf(day));

export interface DateParts {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

const partsOf = (date: Date): DateParts => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
});

/** Year, month and day of a day number. */
export const dateParts = (day: number): DateParts => partsOf(dateOf(day));

/** Whether days lie in several years, so that a date has to name its own. */
export const inSeveralYears = (days: readonly number[]): boolean =>
  new Set(days.map((day) => dateParts(day).year)).size > 1;

/** A month by the day number of its first day, and that of the next month. */
export interface MonthDays extends Omit<DateParts, 'day'> {
  readonly first: number;
  readonly next: number;
}

const spansOf =
  (span: CountableTimeInterval) =>
  (from: number, to: number): MonthDays[] =>
    span.range(span.floor(dateOf(from)), dateOf(to + 1)).map((date) => {
      const { year, month } = partsOf(date);
      return { year, month, first: numberOf(date), next: numberOf(span.offset(date, 1)) };
    });

/** The months that the days from one to another lie in, both included. */
export const monthsFrom = spansOf(utcMonth);

/** The years that they lie in, each as if it were one long month. */
export const yearsFrom = spansOf(utcYear);

/** Weeks from Monday to Sunday that have begun since a day’s own: 0 for any day of that week. */
export const weeksSince = (from: number, to: number): number =>
  utcMonday.count(dateOf(from), dateOf(to));
