/** Calendar arithmetic against rules that do not use Date. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateParts,
  dayNumber,
  daysBetween,
  inSeveralYears,
  isoDate,
  monthsFrom,
  weekday,
  weeksSince,
  yearsFrom,
} from '../../src/locales/calendar.ts';

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysIn = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const civil: fc.Arbitrary<Civil> = fc
  .tuple(fc.integer({ min: 1600, max: 2400 }), fc.integer({ min: 1, max: 12 }))
  .chain(([year, month]) =>
    fc.integer({ min: 1, max: daysIn(year, month) }).map((day) => ({ year, month, day })),
  );

const iso = ({ year, month, day }: Civil): string =>
  [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');

/** Sakamoto's weekday, turned to begin with Monday. */
const sakamoto = ({ year, month, day }: Civil): number => {
  const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const y = month < 3 ? year - 1 : year;
  const sundayFirst =
    y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (shifts[month - 1] ?? 0);
  return (sundayFirst + day + 6) % 7;
};

const next = ({ year, month, day }: Civil): Civil => {
  if (day < daysIn(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
};

describe('the calendar', () => {
  it('turns dates into days and back', () => {
    fc.assert(
      fc.property(civil, (date) => {
        const day = dayNumber(iso(date));
        expect(Number.isInteger(day)).toBe(true);
        expect(isoDate(day)).toBe(iso(date));
        expect(dateParts(day)).toEqual(date);
      }),
    );
  });

  it('counts one day from each date to the next', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    fc.assert(
      fc.property(civil, (date) => {
        expect(daysBetween(iso(date), iso(next(date)))).toBe(1);
        expect(daysBetween(iso(next(date)), iso(date))).toBe(-1);
      }),
    );
  });

  it('knows the weekday', () => {
    fc.assert(
      fc.property(civil, (date) => {
        expect(weekday(dayNumber(iso(date)))).toBe(sakamoto(date));
      }),
    );
  });

  it('knows the months between two days, whole, across years', () => {
    fc.assert(
      fc.property(civil, fc.integer({ min: 0, max: 2000 }), (date, later) => {
        const from = dayNumber(iso(date));
        const months = monthsFrom(from, from + later);
        const end = dateParts(from + later);
        expect(months).toHaveLength((end.year - date.year) * 12 + end.month - date.month + 1);
        for (const [index, { year, month, first, next: following }] of months.entries()) {
          const place = date.month - 1 + index;
          expect([year, month]).toEqual([date.year + Math.floor(place / 12), (place % 12) + 1]);
          expect(first).toBe(dayNumber(iso({ year, month, day: 1 })));
          expect(following - first).toBe(daysIn(year, month));
        }
      }),
    );
  });

  it('knows the years between two days', () => {
    fc.assert(
      fc.property(civil, fc.integer({ min: 0, max: 2000 }), (date, later) => {
        const from = dayNumber(iso(date));
        const years = yearsFrom(from, from + later);
        expect(inSeveralYears([from, from + later])).toBe(years.length > 1);
        for (const [index, { year, first, next: following }] of years.entries()) {
          expect(year).toBe(date.year + index);
          expect(following - first).toBe(isLeap(year) ? 366 : 365);
        }
      }),
    );
  });

  it('counts the Mondays between two days', () => {
    fc.assert(
      fc.property(civil, fc.integer({ min: 0, max: 500 }), (date, later) => {
        const from = dayNumber(iso(date));
        const mondays = (weekday(from) + later - weekday(from + later)) / 7;
        expect(weeksSince(from, from + later)).toBe(mondays);
      }),
    );
  });

  it('agrees with the days of the story', () => {
    expect(daysBetween('2023-05-08', '2023-07-28')).toBe(81);
    expect(daysBetween('2023-07-28', '2023-09-28')).toBe(62);
    const week = ['2023-05-08', '2023-07-28', '2023-09-28'].map((day) => weekday(dayNumber(day)));
    expect(week).toEqual([0, 4, 3]);
  });
});
