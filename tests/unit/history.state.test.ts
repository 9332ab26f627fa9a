/** Places on the way from the seam to the sun: addresses, the camera, and the way along steps. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cameraAt,
  formatState,
  HOLD,
  LAST,
  locate,
  parseState,
  stateAt,
  stationOf,
  STATES,
  travel,
} from '../../src/figures/history/state.ts';

const hundredths = fc.integer({ min: 0, max: LAST * 100 }).map((n) => stateAt(n / 100));
const part = fc.double({ min: 0, max: 1, noNaN: true });

describe('a state of the history', () => {
  it('comes back from its address', () => {
    fc.assert(
      fc.property(hundredths, (state) => {
        expect(parseState(formatState(state))).toEqual(state);
      }),
    );
  });

  it.each([
    ['seam', 0],
    ['pit', 1],
    ['pit.37', 1.37],
    ['pit.5', 1.05],
    ['furnace.99', 5.99],
    ['sunlight', 7],
  ])('is called %s', (address, progress) => {
    expect(parseState(address)).toEqual({ progress });
    expect(formatState({ progress })).toBe(address);
  });

  it.each([
    '',
    'pit.',
    'pit.0',
    'pit.00',
    'pit.100',
    'pit.-1',
    'pit.3.7',
    'pit.1e1',
    'pit. 7',
    'PIT',
    '1',
    'sunlight.1',
    '__proto__',
    'constructor',
    '<script>',
  ])('is the first for “%s”', (address) => {
    expect(parseState(address)).toEqual({ progress: 0 });
  });

  it('is never out of reach, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.double(), (address, number) => {
        for (const { progress } of [parseState(address), stateAt(number)]) {
          expect(progress).toBeGreaterThanOrEqual(0);
          expect(progress).toBeLessThanOrEqual(LAST);
        }
      }),
    );
  });

  it('has the words of the nearer station', () => {
    expect(stationOf({ progress: 1.49 })).toBe('pit');
    expect(stationOf({ progress: 1.5 })).toBe('city');
  });
});

describe('the camera', () => {
  it('stands at every station, and only ever rises', () => {
    for (const index of STATES.keys()) {
      expect(cameraAt(index)).toBe(index);
      expect(cameraAt(Math.min(LAST, index + HOLD))).toBeCloseTo(index, 12);
    }
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        const [low, high] = [a.progress, b.progress].sort((x, y) => x - y);
        expect(cameraAt(low ?? 0)).toBeLessThanOrEqual(cameraAt(high ?? 0));
      }),
    );
  });
});

describe('the way along steps', () => {
  it('goes from one station to the next, and a little on from the last', () => {
    const [pit, city] = [stateAt(1), stateAt(2)];
    expect(travel(pit, city, 0)).toEqual(pit);
    expect(travel(pit, city, 0.37)).toEqual(stateAt(1.37));
    expect(travel(pit, city, 1)).toEqual(city);
    expect(travel(city, undefined, 1)).toEqual(stateAt(2 + HOLD));
    expect(travel(stateAt(LAST), undefined, 1)).toEqual(stateAt(LAST));
  });

  it('is found again from the state', () => {
    const scene = fc
      .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 7 }))
      .map(([first, count]) =>
        STATES.map((_, index) => stateAt(index)).slice(first, first + count),
      );
    fc.assert(
      fc.property(scene, fc.nat(), part, (along, choice, share) => {
        const step = choice % along.length;
        const from = along[step] ?? stateAt(0);
        const state = travel(from, along[step + 1], share);
        const found = locate(along, state);
        const again = travel(along[found.step] ?? from, along[found.step + 1], found.part);
        expect(again).toEqual(state);
      }),
    );
  });

  it('ends where the steps end', () => {
    const along = [stateAt(5), stateAt(6), stateAt(7)];
    expect(locate(along, stateAt(1))).toEqual({ step: 0, part: 0 });
    expect(locate(along, stateAt(7))).toEqual({ step: 2, part: 0 });
    expect(locate([stateAt(0), stateAt(1)], stateAt(6))).toEqual({ step: 1, part: 1 });
  });
});
