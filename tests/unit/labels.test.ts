/** Boxes of texts, and which labels have room. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/kit/advances.ts';
import { overlaps, textBox, withRoom } from '../../src/kit/labels.ts';
import type { Box, TextMark } from '../../src/kit/marks.ts';

/** Half an em of air between labels: a quarter on each side. */
const withAir = (mark: TextMark): Box => {
  const box = textBox(mark, 'zh');
  return { ...box, x: box.x - mark.size / 4, width: box.width + mark.size / 2 };
};

const label: fc.Arbitrary<Omit<TextMark, 'key'>> = fc.record({
  kind: fc.constant('text' as const),
  tone: fc.constant('ink' as const),
  face: fc.constantFrom('label' as const, 'numeral' as const),
  anchor: fc.constantFrom('start' as const, 'middle' as const, 'end' as const),
  text: fc.constantFrom('24', '1月5日', 'Measuring', '量地'),
  size: fc.integer({ min: 12, max: 40 }),
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 200 }),
});

const labels: fc.Arbitrary<TextMark[][]> = fc
  .array(fc.array(label, { minLength: 1, maxLength: 2 }), { maxLength: 12 })
  .map((groups) =>
    groups.map((marks, group) => marks.map((mark, line) => ({ ...mark, key: `${group}-${line}` }))),
  );

describe('withRoom()', () => {
  it('leaves no two labels that run into one another', () => {
    fc.assert(
      fc.property(labels, (groups) => {
        const kept = new Set(withRoom(groups, 'zh'));
        const standing = groups.filter((marks) => marks.some((mark) => kept.has(mark)));
        for (const [index, one] of standing.entries()) {
          for (const other of standing.slice(index + 1)) {
            const clash = one.some((a) => other.some((b) => overlaps(withAir(a), withAir(b))));
            expect(clash).toBe(false);
          }
        }
      }),
    );
  });

  it('leaves out only labels that clash with an earlier one, and each of them whole', () => {
    fc.assert(
      fc.property(labels, (groups) => {
        const kept = new Set(withRoom(groups, 'zh'));
        for (const [index, marks] of groups.entries()) {
          const there = marks.filter((mark) => kept.has(mark)).length;
          expect([0, marks.length]).toContain(there);
          const earlier = groups.slice(0, index).filter((other) => other.some((m) => kept.has(m)));
          const clashes = earlier
            .flat()
            .some((a) => marks.some((b) => overlaps(withAir(a), withAir(b))));
          expect(there > 0).toBe(!clashes);
        }
      }),
    );
  });
});

describe('textBox()', () => {
  it('lies around the baseline, on the side that the anchor says', () => {
    const mark: TextMark = {
      kind: 'text',
      key: 'a',
      tone: 'ink',
      face: 'label',
      anchor: 'start',
      text: '量地',
      size: 20,
      x: 100,
      y: 50,
    };
    const width = textWidth('量地', 20, 'label', 'zh');
    const left = (anchor: TextMark['anchor']): number => textBox({ ...mark, anchor }, 'zh').x;
    expect([left('start'), left('middle'), left('end')]).toEqual([
      100,
      100 - width / 2,
      100 - width,
    ]);
    const { y, height } = textBox(mark, 'zh');
    expect(y).toBeLessThan(50 - 0.8 * 20);
    expect(y + height).toBeGreaterThan(50 + 0.2 * 20);
  });
});

describe('overlaps()', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  it('is true for a common area, not for a common edge', () => {
    expect(overlaps(box, { ...box, x: 9, y: 9 })).toBe(true);
    expect(overlaps(box, { ...box, x: 10 })).toBe(false);
    expect(overlaps(box, { ...box, y: 10 })).toBe(false);
  });
});
