import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { cachedPng } from '../../src/share/png.ts';
import { busyTime, listen, report, type Made } from '../../src/share/progress.ts';

const made = (start: number, end: number, isKept = false): Made => ({ start, end, isKept });

describe('the time that pictures took', () => {
  it('counts what went on at once one time only', () => {
    expect(busyTime([made(0, 10), made(5, 12), made(6, 7), made(20, 21)])).toBe(13);
  });

  it('is no longer than from first to last, and no shorter than the longest', () => {
    const span = fc
      .tuple(fc.nat(1000), fc.nat(1000))
      .map(([start, length]) => made(start, start + length));
    fc.assert(
      fc.property(fc.array(span, { minLength: 1 }), (spans) => {
        const time = busyTime(spans);
        const [first, last] = [
          Math.min(...spans.map(({ start }) => start)),
          Math.max(...spans.map(({ end }) => end)),
        ];
        expect(time).toBeLessThanOrEqual(last - first);
        expect(time).toBeGreaterThanOrEqual(
          Math.max(...spans.map(({ start, end }) => end - start)),
        );
        expect(busyTime(spans.toReversed())).toBe(time);
      }),
    );
  });
});

describe('the line about pictures', () => {
  it.each([
    [
      [made(0, 2000), made(1000, 4000), made(0, 9, true)],
      'Pictures: 2 drawn in 4 s (0.5 a second), 1 kept.',
    ],
    [[made(0, 9, true), made(9, 18, true)], 'Pictures: none drawn, 2 kept.'],
    [[], 'Pictures: none drawn, 0 kept.'],
  ])('of %j', (pictures, line) => {
    expect(report(pictures)).toBe(line);
  });
});

describe('a picture', () => {
  const folder = mkdtempSync(join(tmpdir(), 'snapshots-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const svg = (colour: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="${colour}"/></svg>`;

  it('is drawn once, and again only when anything in it changed', async () => {
    const pictures = listen();
    const [first, again, other] = [
      await cachedPng(() => svg('red'), folder),
      await cachedPng(() => svg('red'), folder),
      await cachedPng(() => Promise.resolve(svg('blue')), folder),
    ];
    expect(pictures.map(({ isKept }) => isKept)).toEqual([false, true, false]);
    expect(again.equals(first)).toBe(true);
    expect(other.equals(first)).toBe(false);
    expect(readdirSync(folder)).toHaveLength(2);
  });
});
