/** Properties of `where()`: scrolling as a pure function. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrollFor, where, type StepRect, type Viewport } from '../../src/story/scene/where.ts';

const pixels = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true });

const viewports: fc.Arbitrary<Viewport> = fc.record({
  height: pixels(1, 3000),
  trigger: pixels(0, 1),
});

/** Steps as a page has them: in order, perhaps with gaps, perhaps without height. */
const ordered: fc.Arbitrary<StepRect[]> = fc
  .tuple(
    pixels(-2000, 5000),
    fc.array(fc.record({ gap: pixels(0, 800), height: pixels(0, 2000) }), {
      minLength: 1,
      maxLength: 12,
    }),
  )
  .map(([start, sizes]) => {
    let end = start;
    return sizes.map(({ gap, height }) => {
      const top = end + gap;
      end = top + height;
      return { top, height };
    });
  });

const anyRects = fc.array(fc.record({ top: pixels(-1e9, 1e9), height: pixels(-1e6, 1e6) }));
const scroll = pixels(-5000, 40_000);

describe('where()', () => {
  it('answers for any rects and any position', () => {
    fc.assert(
      fc.property(anyRects, viewports, pixels(-1e9, 1e9), (steps, viewport, y) => {
        const { step, progress } = where(steps, viewport, y);
        expect(Number.isInteger(step)).toBe(true);
        expect(step).toBeGreaterThanOrEqual(steps.length === 0 ? -1 : 0);
        expect(step).toBeLessThan(Math.max(steps.length, 1));
        expect(progress).toBeGreaterThanOrEqual(0);
        expect(progress).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is at no step when there are none', () => {
    fc.assert(
      fc.property(viewports, scroll, (viewport, y) => {
        expect(where([], viewport, y)).toEqual({ step: -1, progress: 0 });
      }),
    );
  });

  it('never goes back while a reader scrolls down', () => {
    fc.assert(
      fc.property(ordered, viewports, scroll, pixels(0, 5000), (steps, viewport, y, more) => {
        const before = where(steps, viewport, y);
        const after = where(steps, viewport, y + more);
        expect(after.step).toBeGreaterThanOrEqual(before.step);
        if (after.step === before.step) {
          expect(after.progress).toBeGreaterThanOrEqual(before.progress);
        }
      }),
    );
  });

  it('is at the last step whose top has reached the line, or else at the first', () => {
    fc.assert(
      fc.property(ordered, viewports, scroll, (steps, viewport, y) => {
        const line = y + viewport.height * viewport.trigger;
        const reached = steps.filter(({ top }) => top <= line).length;
        expect(where(steps, viewport, y).step).toBe(Math.max(0, reached - 1));
      }),
    );
  });

  it('gives the same place in whatever order places are visited', () => {
    const visits = fc
      .uniqueArray(scroll, { minLength: 2, maxLength: 30 })
      .chain((places) =>
        fc.tuple(
          fc.constant(places),
          fc.shuffledSubarray(places, { minLength: places.length, maxLength: places.length }),
        ),
      );
    fc.assert(
      fc.property(ordered, viewports, visits, (steps, viewport, [down, jumping]) => {
        const see = (places: readonly number[]) =>
          new Map(places.map((y) => [y, where(steps, viewport, y)]));
        const [first, second] = [see(down), see(jumping)];
        for (const y of down) expect(second.get(y)).toEqual(first.get(y));
      }),
    );
  });

  it('reads half of a step at its middle, and none of a step without height', () => {
    const viewport = { height: 1000, trigger: 0.5 };
    const steps = [
      { top: 1000, height: 400 },
      { top: 1400, height: 0 },
    ];
    expect(where(steps, viewport, 0)).toEqual({ step: 0, progress: 0 });
    expect(where(steps, viewport, 700)).toEqual({ step: 0, progress: 0.5 });
    expect(where(steps, viewport, 900)).toEqual({ step: 1, progress: 0 });
    expect(where(steps, viewport, 9000)).toEqual({ step: 1, progress: 0 });
  });
});

describe('scrollFor()', () => {
  it('leads to the place that where() then answers with', () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(ordered, viewports, fc.nat(), share, (steps, viewport, choice, progress) => {
        const step = choice % steps.length;
        fc.pre((steps[step]?.height ?? 0) > 1);
        const found = where(steps, viewport, scrollFor(steps, viewport, { step, progress }));
        expect(found.step).toBe(step);
        expect(found.progress).toBeCloseTo(progress, 6);
      }),
    );
  });

  it('is at the edge of a step for a place beyond it', () => {
    const viewport = { height: 100, trigger: 0.5 };
    const steps = [{ top: 200, height: 50 }];
    expect(scrollFor(steps, viewport, { step: 0, progress: -1 })).toBe(150);
    expect(scrollFor(steps, viewport, { step: 0, progress: 2 })).toBe(200);
  });
});
