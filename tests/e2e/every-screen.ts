/** On every screen, at every zoom and size of type, each line and label of every scene can be read. */
import { chromium } from '@playwright/test';
import { chromiumOptions } from '../../src/cli/chromium.mjs';
import { isLong } from '../support/few.ts';
import { faultsOf, placesOn, type Screen } from './screens.ts';
import { EDITIONS } from './support.ts';
import { expect, test } from './test.ts';

/**
 * Declares the tests of whatever story is served, on each of the screens; in a short run these have
 * the editions by turns, as the boxes are the same.
 */
export const testEveryScreen = (screens: readonly Screen[]): void => {
  for (const [index, screen] of screens.entries()) {
    const { name, width, height, type } = screen;
    test(`${name}, ${width}×${height}`, { tag: '@desktop' }, async ({ browser, baseURL }) => {
      const options = chromiumOptions();
      const args = [...options.args, `--blink-settings=defaultFontSize=${type ?? 16}`];
      const reader = type === undefined ? browser : await chromium.launch({ ...options, args });
      try {
        const turn = EDITIONS.filter((_, nth) => isLong || nth === index % EDITIONS.length);
        for (const { path } of turn) {
          const place = await placesOn(reader, new URL(path, baseURL).href, screen);
          expect(place.scenes.length).toBeGreaterThan(0);
          expect(await faultsOf(place), path).toEqual([]);
          expect(place.overlaps, path).toEqual([]);
        }
      } finally {
        if (reader !== browser) await reader.close();
      }
    });
  }
};
