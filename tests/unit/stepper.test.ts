/** What a swipe asks for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { swipeOf } from '../../src/story/scene/stepper.ts';

const WIDTH = 390;
const middle = fc.integer({ min: 30, max: WIDTH - 30 });

describe('a swipe', () => {
  it('to the left goes on, to the right goes back', () => {
    expect(swipeOf(200, [-80, 5], WIDTH)).toBe(1);
    expect(swipeOf(200, [80, -5], WIDTH)).toBe(-1);
  });

  it('is nothing when the finger goes more along than across, as it does when it scrolls', () => {
    fc.assert(
      fc.property(middle, fc.integer({ min: -400, max: 400 }), (start, along) => {
        for (const across of [-Math.abs(along), Math.abs(along)])
          expect(swipeOf(start, [across, along], WIDTH)).toBe(0);
      }),
    );
  });

  it('is the browser’s own at either side of the screen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), (inset) => {
        expect(swipeOf(inset, [200, 0], WIDTH)).toBe(0);
        expect(swipeOf(WIDTH - inset, [-200, 0], WIDTH)).toBe(0);
      }),
    );
  });

  it('turns round with its direction', () => {
    const way = fc.integer({ min: -300, max: 300 });
    fc.assert(
      fc.property(middle, way, way, (start, across, along) => {
        expect(
          swipeOf(start, [across, along], WIDTH) + swipeOf(start, [-across, along], WIDTH),
        ).toBe(0);
      }),
    );
  });
});
