/** The title's rows: any number of lines, in fewer or more rows, always within the widths given. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COVER_ROOM } from '../../src/editorial/rules/cover.ts';
import { rowsOf, titleRows, titleSizes, titleWidth } from '../../src/story/cover-title.ts';

const widths = fc.array(fc.double({ min: 0.5, max: 12, noNaN: true }), {
  minLength: 1,
  maxLength: COVER_ROOM.titleLines.lines,
});
const gaps = fc.constantFrom(0, 0.25);

/** Rows that a browser makes of words that it does not break. */
const setIn = (most: number, lines: readonly number[], gap: number): number[] =>
  lines.reduce<number[]>((rows, width) => {
    const last = rows.at(-1);
    if (last !== undefined && last + gap + width <= most)
      return [...rows.slice(0, -1), last + gap + width];
    return [...rows, width];
  }, []);

describe('rows of a title', () => {
  it('hold every line: no row is wider than its width, and there are as many as it says', () => {
    fc.assert(
      fc.property(widths, gaps, (lines, gap) => {
        for (const { count, width } of rowsOf(lines, gap)) {
          const rows = setIn(width + 1e-5, lines, gap);
          expect(rows.length).toBe(count);
          expect(Math.max(...rows)).toBeLessThanOrEqual(width + 1e-5);
        }
      }),
    );
  });

  it('reach from one row to a width that only the widest line needs', () => {
    fc.assert(
      fc.property(widths, gaps, (lines, gap) => {
        const rows = rowsOf(lines, gap);
        const whole = lines.reduce((sum, width) => sum + width, gap * (lines.length - 1));
        expect(rows.find(({ count }) => count === 1)?.width).toBeCloseTo(whole);
        expect(Math.min(...rows.map(({ width }) => width))).toBeCloseTo(Math.max(...lines));
      }),
    );
  });

  it('are those of the lines in their language', () => {
    expect(titleRows(['一座', '桥'], 'zh').map(({ count }) => count)).toEqual([1, 2]);
    expect(titleRows(['Bridge'], 'en')).toEqual([{ count: 1, width: titleWidth('Bridge', 'en') }]);
    expect(titleSizes(['桥'], 'zh')).toMatch(/^--fit:min\(100cqi\/0\.99,var\(--room\)\/1\.1\);/);
  });
});
