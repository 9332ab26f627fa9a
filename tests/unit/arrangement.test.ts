/** How scenes are arranged: chosen by the room alone, and always with room for words and picture. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figures, type AnyFigure } from '../../src/figures/index.ts';
import {
  areasFor,
  arrangementFor,
  OVER_SHARE,
  pinnedArrangements,
  triggerFor,
  type Area,
  type Room,
} from '../../src/story/arrangement.ts';

const room: fc.Arbitrary<Room> = fc.record({
  width: fc.double({ min: 5, max: 220, noNaN: true }),
  height: fc.double({ min: 5, max: 120, noNaN: true }),
  bar: fc.double({ min: 1.2, max: 3, noNaN: true }),
});

const within = (area: Area, { width, height }: Room): void => {
  const SLACK = 1e-9;
  expect(area.x).toBeGreaterThanOrEqual(0);
  expect(area.y).toBeGreaterThanOrEqual(0);
  expect(area.x + area.width).toBeLessThanOrEqual(width + SLACK);
  expect(area.y + area.height).toBeLessThanOrEqual(height + SLACK);
};

/** Rem of a screen in pixels, for a reader whose rem has so many. */
const screen = (width: number, height: number, remPx = 17): Room => ({
  width: width / remPx,
  height: height / remPx,
  bar: Math.max(44, Math.min(2.75 * remPx, 0.09 * height)) / remPx,
});

describe('the arrangement of a scene', () => {
  it.each([
    ['a phone with its bars out', screen(390, 664), 'above', 'over'],
    ['a small phone', screen(320, 568), 'above', 'over'],
    ['a narrow phone', screen(280, 653), 'above', 'over'],
    ['a phone on its side', screen(844, 390), 'beside', 'beside'],
    ['a small phone on its side', screen(568, 320), 'beside', 'beside'],
    ['a low laptop', screen(1024, 600, 19), 'beside', 'beside'],
    ['a desktop', screen(1440, 900, 19), 'beside', 'beside'],
    ['the same at 200 %', screen(720, 450), 'beside', 'beside'],
    ['the same at 400 %', screen(360, 225), 'flow', 'flow'],
    ['the least that is asked for', screen(320, 256), 'flow', 'flow'],
    ['a tablet', screen(820, 1180, 19), 'above', 'over'],
    ['an ultra-wide screen', screen(3440, 1440, 24), 'beside', 'beside'],
    ['a phone with type twice as large', screen(390, 664, 34), 'flow', 'flow'],
  ])('%s', (_, size, chart, scenery) => {
    expect(arrangementFor(size, { hasFreeZone: false, isPlain: false })).toBe(chart);
    expect(arrangementFor(size, { hasFreeZone: true, isPlain: false })).toBe(scenery);
  });

  it('has room for a picture and for words, on the screen, and none over the other', () => {
    fc.assert(
      fc.property(room, fc.boolean(), (size, hasFreeZone) => {
        const arrangement = arrangementFor(size, { hasFreeZone, isPlain: false });
        if (arrangement === 'flow') return;
        const { picture, strip } = areasFor(arrangement, size);
        for (const area of [picture, strip]) within(area, size);
        expect(picture.width).toBeGreaterThanOrEqual(16);
        expect(picture.height).toBeGreaterThanOrEqual(12);
        expect(strip.width).toBeGreaterThanOrEqual(15);
        expect(strip.height).toBeGreaterThanOrEqual(9);
        if (arrangement === 'beside') {
          expect(strip.x + strip.width).toBeLessThan(picture.x);
        } else if (arrangement === 'above') {
          expect(picture.y + picture.height).toBeLessThanOrEqual(strip.y + 1e-9);
          expect(strip.height).toBeGreaterThanOrEqual(size.height * 0.4);
        }
      }),
    );
  });

  it('keeps words close to a picture beside them', () => {
    fc.assert(
      fc.property(room, (size) => {
        const { picture, strip } = areasFor('beside', size);
        expect(picture.x - (strip.x + strip.width)).toBeLessThanOrEqual(3.5 + 1e-9);
      }),
    );
  });

  it('does not change when a window that has one grows', () => {
    fc.assert(
      fc.property(room, fc.double({ min: 1, max: 3, noNaN: true }), (size, factor) => {
        const wish = { hasFreeZone: false, isPlain: false };
        const before = arrangementFor(size, wish);
        const larger = { ...size, width: size.width * factor, height: size.height * factor };
        if (before !== 'flow') expect(arrangementFor(larger, wish)).not.toBe('flow');
      }),
    );
  });

  it('is over only for figures that keep a zone free', () => {
    fc.assert(
      fc.property(room, (size) => {
        expect(arrangementFor(size, { hasFreeZone: false, isPlain: false })).not.toBe('over');
      }),
    );
  });

  it('pins nothing where the reader wants it plain', () => {
    fc.assert(
      fc.property(room, fc.boolean(), (size, hasFreeZone) => {
        expect(arrangementFor(size, { hasFreeZone, isPlain: true })).toBe('flow');
        expect(pinnedArrangements(size, true)).toEqual([]);
      }),
    );
  });
});

describe('the line that a step crosses', () => {
  it('lies in the strip, with room below it for the first line of a card', () => {
    fc.assert(
      fc.property(room, fc.boolean(), fc.boolean(), (size, hasFreeZone, isTravelling) => {
        const arrangement = arrangementFor(size, { hasFreeZone, isPlain: false });
        if (arrangement === 'flow') return;
        const { strip } = areasFor(arrangement, size);
        const line = triggerFor(arrangement, size, isTravelling);
        expect(line).toBeGreaterThan(strip.y);
        expect(strip.y + strip.height - line).toBeGreaterThanOrEqual(3.5 - 1e-9);
      }),
    );
  });
});

describe('a figure that keeps a zone free', () => {
  it('keeps all of the strip free that words pass through', async () => {
    const all: AnyFigure[] = await Promise.all(Object.values(figures).map((load) => load()));
    const side = fc.integer({ min: 256, max: 1400 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        for (const { id, scenery } of all) {
          const zone = scenery?.freeZone({ id: 'any', width, height, isBehindWords: true });
          if (!zone) continue;
          expect(zone.y, id).toBeLessThanOrEqual(height * OVER_SHARE + 0.01);
          expect(zone.y + zone.height, id).toBeCloseTo(height, 1);
          expect([zone.x, zone.width], id).toEqual([0, width]);
        }
      }),
    );
  });
});
