/** On every screen, at every zoom and size of type, each line and label of every scene can be read. */
import { chromium } from '@playwright/test';
import { chromiumOptions } from '../../src/cli/chromium.mjs';
import { faultsOf, placesOn, SCREENS } from './screens.ts';
import type { EDITIONS } from './support.ts';
import { expect, test } from './test.ts';

type Editions = readonly (typeof EDITIONS)[number][];

/** Declares the tests of whatever story is served, on each screen for the editions that it is given. */
export const testEveryScreen = (editionsFor: (screen: number) => Editions): void => {
  for (const [index, screen] of SCREENS.entries()) {
    const { name, width, height, type } = screen;
    test(`${name}, ${width}×${height}`, { tag: '@desktop' }, async ({ browser, baseURL }) => {
      const options = chromiumOptions();
      const args = [...options.args, `--blink-settings=defaultFontSize=${type ?? 16}`];
      const reader = type === undefined ? browser : await chromium.launch({ ...options, args });
      try {
        for (const { path } of editionsFor(index)) {
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
