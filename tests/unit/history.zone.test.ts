/** The zone that the history keeps free for cards: no words in it, nor anything it is about. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeZone } from '../../src/figures/history/composition.ts';
import { history } from '../../src/figures/history/figure.ts';
import { HOLD, LAST, stateAt } from '../../src/figures/history/state.ts';
import { times } from '../support/few.ts';
import { EDITIONS } from '../support/editions.ts';
import { overlaps } from '../../src/kit/labels.ts';
import type { Box, Drawing, Frame, Mark, PlaneMark, Shape } from '../../src/kit/marks.ts';
import { pointsOn } from '../../src/kit/points.ts';
import { KNOWN_FRAMES } from './support/frames.ts';
import { boxOf } from './support/extent.ts';
import { storyHistory } from './support/history.ts';

/** What each station shows on its land: machines, houses, people. */
const SUBJECT =
  /-(shovel|boom|dipper|handle|truck-\d|person|second|rig|plant|blocks|train|helper|staff|surveyor|level|walls|light-\d+|body|crystal|crucible|lens|desk|operator|saw|brick|hanger|one-\d+)$/;

/** Light dies away; what it falls from does not. */
const isSolid = ({ fade }: Shape): boolean => fade === undefined;

const feet = new Map<string, number>();
const footOfDrawing = ({ name, shapes }: Drawing): number => {
  const known = feet.get(name);
  if (known !== undefined) return known;
  const foot = Math.max(
    ...shapes.filter(isSolid).flatMap(({ d }) => pointsOn(d).map(([, y]) => y)),
  );
  feet.set(name, foot);
  return foot;
};

/** The lowest point of a mark on a plane, in units of the frame. */
const footOf = (mark: Mark, plane: PlaneMark): number => {
  const box = boxOf(mark, 'zh');
  const inPlane =
    mark.kind === 'group'
      ? mark.dy + (mark.scale ?? 1) * footOfDrawing(mark.drawing)
      : box.y + box.height;
  return plane.dy + inPlane * plane.scale;
};

const upright: fc.Arbitrary<Frame> = fc
  .tuple(fc.integer({ min: 256, max: 1600 }), fc.double({ min: 0.93, max: 2.6, noNaN: true }))
  .map(([width, ratio]) => ({
    id: 'any',
    width,
    height: Math.ceil(width * ratio),
    isBehindWords: true,
  }));
const KNOWN = ['320x520', '390x616', '360x592', '412x850', '600x912', '768x976', '280x605'];
const known = fc.constantFrom(...KNOWN).map((size): Frame => {
  const [width = 0, height = 0] = size.split('x').map(Number);
  return { id: size, width, height, isBehindWords: true };
});
/** At a station, or while the camera still stays there. */
const place = fc
  .tuple(fc.nat(LAST), fc.constantFrom(0, HOLD / 2, HOLD))
  .map(([station, on]) => stateAt(station + on));

const SETTINGS = { zh: storyHistory('zh'), en: storyHistory('en') };
const foreground: typeof history.layout = (...args) => {
  if (!history.scenery) throw new Error('the history has no scenery');
  return history.scenery.foreground(...args);
};

const zoneOf = (frame: Frame): Box => {
  const zone = freeZone(frame);
  if (!zone) throw new Error(`${frame.width}×${frame.height} has no zone`);
  return zone;
};

describe('the free zone', () => {
  it('is the foot of a frame that words pass over, in its whole width', () => {
    fc.assert(
      fc.property(upright, (frame) => {
        const { x, y, width, height } = zoneOf(frame);
        expect([x, width]).toEqual([0, frame.width]);
        expect(y + height).toBeCloseTo(frame.height);
        expect(height / frame.height).toBeGreaterThan(0.33);
        expect(height / frame.height).toBeLessThan(0.42);
      }),
    );
  });

  it('is kept by no frame that no words pass over', () => {
    for (const size of KNOWN_FRAMES) expect(freeZone(size)).toBeUndefined();
    expect(freeZone({ id: 'any', width: 390, height: 616 })).toBeUndefined();
  });

  it('has no words, no scale and no control in it', () => {
    fc.assert(
      fc.property(
        place,
        fc.oneof(known, upright),
        fc.constantFrom(...EDITIONS),
        (at, frame, lang) => {
          const zone = zoneOf(frame);
          const placed = foreground(at, frame, SETTINGS[lang]);
          const flat = placed.marks.filter(({ kind }) => kind !== 'plane');
          for (const mark of flat) expect(overlaps(boxOf(mark, lang), zone), mark.key).toBe(false);
          if (placed.control) expect(overlaps(placed.control, zone)).toBe(false);
        },
      ),
      { numRuns: times(120) },
    );
  });

  it('has nothing in it that a station is about', () => {
    fc.assert(
      fc.property(place, fc.oneof(known, upright), (at, frame) => {
        const zone = zoneOf(frame);
        const station = Math.floor(at.progress);
        const { marks } = history.layout(at, frame, SETTINGS.zh);
        const subjects = marks
          .filter((mark): mark is PlaneMark => mark.kind === 'plane')
          .flatMap((plane) => plane.marks.map((mark) => ({ mark, plane })))
          .filter(({ mark }) => SUBJECT.test(mark.key));
        expect(subjects.length, `at station ${station}`).toBeGreaterThan(0);
        for (const { mark, plane } of subjects)
          expect(footOf(mark, plane), mark.key).toBeLessThanOrEqual(zone.y);
      }),
      { numRuns: times(40) },
    );
  });
});
