/** The drawings of spreads: what the editors' list says of them, and what each of them keeps to. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SPREAD_ART } from '../../src/art/spreads/index.ts';
import { splitAtBars } from '../../src/editorial/split-at-bars.ts';
import { isSpread, labelLength, SPREADS } from '../../src/editorial/spreads.ts';

const drawings = Object.entries(SPREAD_ART);
const nameIn =
  (drawing: string) =>
  (name: string): string =>
    `some-chapter-${drawing}-${name}`;

describe('the list of spreads', () => {
  it('names the drawings that there are, and how many labels each has', () => {
    const drawn = drawings.map(([name, { pictures }]) => [
      name,
      pictures.reduce((sum, { labels }) => sum + labels.length, 0),
    ]);
    const listed = Object.entries(SPREADS).map(([name, { labels }]) => [name, labels]);
    expect(listed).toEqual(drawn);
  });

  it('measures labels in Chinese characters', () => {
    expect(labelLength('煤：远古的阳光')).toBe(7);
    expect(labelLength('Openness')).toBe(4);
    expect(labelLength('N型硅')).toBe(2.5);
  });

  it('knows a name from what every object has', () => {
    expect(['tracks', 'track', 'toString', ''].filter(isSpread)).toEqual(['tracks']);
  });

  it('reads labels apart, those that were forgotten too', () => {
    expect(splitAtBars('north | east｜south ')).toEqual(['north', 'east', 'south']);
    expect(splitAtBars('north || ')).toEqual(['north', '', '']);
  });
});

describe.each(drawings)('the drawing “%s”', (name, { layout, pictures }) => {
  const drawn = pictures.map(({ draw }, i) => draw(nameIn(`${name}-${i}`)));

  it('has a second picture where words stand between two, and only there', () => {
    expect(pictures).toHaveLength(layout === 'between' ? 2 : 1);
  });

  it('keeps every label in its core', () => {
    for (const { core, height, labels } of pictures) {
      for (const { x, y, width } of labels) {
        expect(Math.abs(x) + width / 2).toBeLessThanOrEqual(core / 2);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(height);
      }
    }
  });

  it('is sound, the same each time, in lines of one scale', () => {
    expect(pictures.map(({ draw }, i) => draw(nameIn(`${name}-${i}`)))).toEqual(drawn);
    for (const svg of drawn) {
      expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
      expect(svg).not.toMatch(/<(text|title|image|filter|script|style)\b/);
      for (const [, weight] of svg.matchAll(/stroke-width="([^"]+)"/g)) {
        expect(['.75', '1.25', '2.5']).toContain(weight);
      }
    }
  });

  it('names only what it has, after its place on the page', () => {
    for (const [i, svg] of drawn.entries()) {
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id.startsWith(nameIn(`${name}-${i}`)(''))).toBe(true);
      for (const [, id] of svg.matchAll(/(?:url\(|href=")#([^)"]+)/g)) expect(ids).toContain(id);
    }
  });

  it('takes every colour from the ground and the light that it stands in', () => {
    expect(drawn.join('')).not.toMatch(/#[0-9a-f]{3,8}\b"|rgb\(|hsl\(/i);
  });

  it('weighs at most three kilobytes', () => {
    expect(brotliCompressSync(drawn.join('')).length).toBeLessThanOrEqual(3000);
  });
});
