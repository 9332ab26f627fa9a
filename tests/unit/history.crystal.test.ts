/** The crystal grows as crystals do. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BODY_RADIUS,
  crystalOutline,
  LENGTH,
  radiusAt,
  ridges,
} from '../../src/figures/history/stations/crystal.ts';
import { pullAt } from '../../src/figures/history/stations/furnace.ts';

const distance = fc.double({ min: 0, max: LENGTH, noNaN: true });

describe('the crystal', () => {
  it('is thinnest at its neck, and from there never shrinks', () => {
    const neck = radiusAt(30);
    fc.assert(
      fc.property(distance, distance, (a, b) => {
        const [above, below] = [a, b].sort((x, y) => x - y) as [number, number];
        expect(radiusAt(a)).toBeGreaterThanOrEqual(neck);
        if (above >= 30) expect(radiusAt(above)).toBeLessThanOrEqual(radiusAt(below));
      }),
    );
    expect(radiusAt(LENGTH)).toBe(BODY_RADIUS);
  });

  it('keeps what has grown: its seed rises, and nothing above the melt changes shape', () => {
    const time = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(time, time, (a, b) => {
        const [before, after] = [a, b].sort((x, y) => x - y) as [number, number];
        expect(pullAt(before).grown).toBeLessThanOrEqual(pullAt(after).grown);
        expect(pullAt(before).turn).toBeLessThanOrEqual(pullAt(after).turn);
        expect(pullAt(after).grown).toBeLessThanOrEqual(LENGTH);
      }),
    );
  });

  it('shows two of its four ridges at most', () => {
    fc.assert(
      fc.property(distance, fc.double({ min: 0, max: 4, noNaN: true }), (grown, turn) => {
        expect(ridges(grown, turn).filter(({ near }) => near > 1e-9).length).toBeLessThanOrEqual(2);
        expect(crystalOutline(grown)).toMatch(/^m[-\d\sml]+z$/);
      }),
    );
  });
});
