/**
 * Calendar arithmetic on ISO dates (YYYY-MM-DD), in whole days and free of time zones:
 * a day is its count of days since 1970-01-01 in the proleptic Gregorian calendar.
 */
const DAY_MS = 86_400_000;

/** Days from 1970-01-01 to the ISO date; negative before it. */
export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY_MS;

/** The ISO date of a day number. */
export const isoDate = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Whole days from the first date to the second: 0 for the same date, negative backwards. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** 0 for Monday to 6 for Sunday (ISO 8601 order). 1970-01-01 was a Thursday. */
export const weekday = (day: number): number => (((day + 3) % 7) + 7) % 7;

export interface DateParts {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

/** Year, month and day of a day number. */
export const dateParts = (day: number): DateParts => {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** The day number of the first of a month; months beyond 12 run on into the next years. */
export const monthStart = (year: number, month: number): number =>
  Date.UTC(year, month - 1, 1) / DAY_MS;
