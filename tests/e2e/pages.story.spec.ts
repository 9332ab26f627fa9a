/** The pages besides the story: nothing on them moves by itself, lies over anything or is cut. */
import type { Page } from '@playwright/test';
import { SCREENS } from './screens.ts';
import { openSlowly, SHIFT_LIMIT, shiftsOn } from './shifts.ts';
import { scenesOf } from './story.ts';
import { few, isLong, turnsOf } from '../support/few.ts';
import { EDITIONS, SCREEN_OF, addStyles, settle, type Edition } from './support.ts';
import { expect, test } from './test.ts';
import { overlaps } from './texts.ts';

/** A state of every second figure that the story shows, or of one: each edition has others. */
const states = (edition: Edition): readonly string[] => {
  const first = new Map(
    scenesOf(edition).flatMap(({ figure, steps }) =>
      steps.slice(0, 1).map(({ state }) => [figure, `${figure}/${state}/`] as const),
    ),
  );
  return few(
    [...first.values()].filter((_, index) => index % 2 === (edition === 'en' ? 1 : 0)),
    1,
  );
};

/** Of the screens, so many in a short run. */
const FEW = 4;

/** Widths of narrow screens, and how small a label may be on them, in pixels as browsers round them. */
const NARROW = [280, 320, 360, 390, 640];
const LEAST_LABEL = 11.99;

/** How high the smallest label of a page's drawings is, in pixels of the screen. */
const leastLabel = (page: Page): Promise<number> =>
  page
    .locator('svg text')
    .evaluateAll((texts) =>
      Math.min(
        ...(texts as SVGTextElement[]).map(
          (text) =>
            Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
        ),
      ),
    );

const pagesOf = (edition: Edition): string[] => [
  'handbook/',
  'figures/',
  ...states(edition).map((state) => `figures/${state}`),
  ...states(edition)
    .slice(0, 1)
    .map((state) => `embed/${state}`),
];

for (const { edition, path } of EDITIONS) {
  for (const name of turnsOf(edition, pagesOf(edition))) {
    const tag = isLong ? [] : SCREEN_OF[edition];
    test(`${path}${name} stays where it is while it comes`, { tag }, async ({ page }) => {
      await openSlowly(page, path + name);
      await settle(page);
      const { sum, what } = await shiftsOn(page);
      expect(sum, what).toBeLessThan(SHIFT_LIMIT);
    });
  }

  test(
    `${edition}: no text lies over another, and none is cut`,
    { tag: '@desktop' },
    async ({ page }) => {
      const faults: string[] = [];
      for (const name of turnsOf(edition, pagesOf(edition).slice(0, 3))) {
        await page.goto(path + name);
        // Far parts are left out, in boxes about as high as they are; a reader comes to all of them.
        await addStyles(page, '* { content-visibility: visible !important }');
        for (const { width, height } of few(SCREENS, FEW)) {
          await page.setViewportSize({ width, height });
          await settle(page);
          const found = await overlaps(page, 'body');
          faults.push(...found.map((fault) => `${name} at ${width}×${height}: ${fault}`));
        }
      }
      expect(faults).toEqual([]);
    },
  );

  const readable = `${edition}: the labels of drawings can be read on narrow screens`;
  test(readable, { tag: '@desktop' }, async ({ page }) => {
    for (const name of ['figures/', ...states(edition).map((state) => `figures/${state}`)]) {
      for (const width of NARROW) {
        await page.setViewportSize({ width, height: 700 });
        await page.goto(path + name);
        // A drawing that is larger than its box is laid out anew at once, but it takes its time.
        await expect
          .poll(() => leastLabel(page), { message: `${name} at ${width}` })
          .toBeGreaterThanOrEqual(LEAST_LABEL);
      }
    }
  });
}
