import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compressRange, expandRange } from '../../src/fonts/ranges.ts';

const points = fc.uniqueArray(
  // Dense and sparse parts, so that runs of neighbours occur.
  fc.oneof(fc.integer({ min: 0x20, max: 0x60 }), fc.integer({ min: 0, max: 0x10ffff })),
  { minLength: 1 },
);

describe('unicode-range', () => {
  it('joins neighbours and keeps the rest apart', () => {
    expect(compressRange([0x4e01, 0x20, 0x4e00, 0x21, 0x22, 0x20bb7])).toBe(
      'U+20-22,U+4E00-4E01,U+20BB7',
    );
  });

  it('holds exactly the code points it was made of', () => {
    fc.assert(
      fc.property(points, (set) => {
        expect(expandRange(compressRange(set))).toEqual(set.toSorted((a, b) => a - b));
      }),
    );
  });

  it('is as short as it can be: no two ranges touch', () => {
    fc.assert(
      fc.property(points, (set) => {
        const parts = compressRange(set).split(',').map(expandRange);
        parts.slice(1).forEach((part, index) => {
          expect(part[0]).toBeGreaterThan((parts[index]?.at(-1) ?? 0) + 1);
        });
      }),
    );
  });

  it('refuses what it does not write', () => {
    expect(() => expandRange('U+4??')).toThrow('not a unicode-range: “U+4??”');
  });
});
