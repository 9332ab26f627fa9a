/** The reader of path data that the tests of pictures rely on. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsOn } from '../../src/kit/points.ts';

/** Left, top, right, bottom, to a hundredth. */
const extents = (d: string): number[] => {
  const [xs, ys] = [pointsOn(d).map(([x]) => x), pointsOn(d).map(([, y]) => y)];
  const all = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  return all.map((value) => Number(value.toFixed(2)) + 0);
};

describe('pointsOn()', () => {
  it.each([
    ['M1 2L5 9', [1, 2, 5, 9]],
    ['M1 2 5 9-3-4', [-3, -4, 5, 9]],
    ['m1 2l5 9h-9v-20z', [-3, -9, 6, 11]],
    ['M0 0H10V-5', [0, -5, 10, 0]],
    ['M-1.45-1.45v2.9h2.9v-2.9Z', [-1.45, -1.45, 1.45, 1.45]],
    ['M0 0C0 10 10 10 10 0', [0, 0, 10, 7.5]],
    ['M0 0c0 10 10 10 10 0s10-10 10 0', [0, -7.5, 20, 7.5]],
    ['M0 0Q5 10 10 0T20 0', [0, -5, 20, 5]],
    // A ring in two halves, and its flags without spaces.
    ['M-4 0a4 4 0 1 1 8 0a4 4 0 1 1-8 0', [-4, -4, 4, 4]],
    ['M-4 0a4 4 0 118 0', [-4, -4, 4, 0]],
    ['M-4 0a4 4 0 008 0', [-4, 0, 4, 4]],
    // A radius too small for its ends grows.
    ['M0 0A1 1 0 0 1 10 0', [0, -5, 10, 0]],
    // Back to the start of the piece, not of the path.
    ['M5 5h1v1ZM9 9h1v1zl-9-9', [0, 0, 10, 10]],
  ])('follows %s', (d, box) => {
    expect(extents(d)).toEqual(box);
  });

  it('finds every corner of a polygon', () => {
    const corner = fc.tuple(
      fc.integer({ min: -999, max: 999 }),
      fc.integer({ min: -999, max: 999 }),
    );
    fc.assert(
      fc.property(fc.array(corner, { minLength: 1 }), (corners) => {
        const d = corners.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
        expect(pointsOn(d)).toEqual(corners);
      }),
    );
  });

  it.each(['X1 2', 'M1', 'M1 2L3', 'M0 0A1 1 0 2 1 3 3', '1 2'])('refuses %s', (d) => {
    expect(() => pointsOn(d)).toThrow(/path data|lacks a number/);
  });
});
