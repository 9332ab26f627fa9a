/** Days along an axis, counted from the first of a count. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAYS_A_WEEK, dayOpacity, rankOf, startsWeek, ticksPath } from '../../src/kit/axis.ts';

const HEIGHTS = { edge: 10, week: 6, day: 3 };

describe('the days of a count', () => {
  it('are tallest at its ends, and taller each week', () => {
    expect(Array.from({ length: 10 }, (_, since) => rankOf(since, 10))).toEqual([
      'edge',
      ...Array.from({ length: 6 }, () => 'day'),
      ...['week', 'day', 'edge'],
    ]);
    expect(rankOf(0, 1)).toBe('edge');
  });

  it('have a week every seven days, which can be counted by what is solid', () => {
    fc.assert(
      fc.property(fc.nat(2000), (since) => {
        expect(startsWeek(since)).toBe(startsWeek(since + DAYS_A_WEEK));
        expect(dayOpacity(since) === 1).toBe(startsWeek(since));
      }),
    );
  });

  it('are ticks in the middles of days, as high as their rank', () => {
    const path = ticksPath({ days: 3, xOf: (day) => 100 + day * 2, base: 50, heights: HEIGHTS });
    expect(path).toBe('M101 50V40M103 50V47M105 50V40');
    expect(ticksPath({ days: 0, xOf: (day) => day, base: 0, heights: HEIGHTS })).toBe('');
  });

  it('are one tick each, on any scale', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0.1, max: 40, noNaN: true }),
        (days, pitch) => {
          const path = ticksPath({ days, xOf: (day) => day * pitch, base: 0, heights: HEIGHTS });
          expect(path.match(/M/g)).toHaveLength(days);
          expect(path.match(/V-10(?!\d)/g)).toHaveLength(Math.min(2, days));
        },
      ),
    );
  });
});
