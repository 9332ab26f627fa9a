/** Axe has nothing to object to: in every arrangement, way of reading and setting, and what opens. */
import type { Page } from '@playwright/test';
import { SETTINGS_KEY } from '../../src/story/settings/store.ts';
import { few, isLong } from '../support/few.ts';
import { objectionsIn } from './axe.ts';
import { goToStep, scenesOf } from './story.ts';
import { EDITIONS, jump, settle } from './support.ts';
import { expect, test } from './test.ts';

/** What a reader sees it on, and what their device keeps of how they like to read. */
const READERS = [
  { edition: 'zh', width: 390, height: 664, reading: '', isWhole: true },
  { edition: 'en', width: 390, height: 664, reading: '200', isWhole: false },
  { edition: 'en', width: 360, height: 225, reading: '', isWhole: false },
  { edition: 'zh', width: 844, height: 390, reading: 'still', isWhole: false },
  { edition: 'zh', width: 1440, height: 900, reading: '200 plain still', isWhole: false },
  { edition: 'en', width: 1440, height: 900, reading: '', isWhole: false },
] as const;
/** Of them, so many in a short run. */
const FEW = 1;
/** What stands for a page of which another reader sees the whole: its bar, cover and first chapters. */
const PART = ':is(.topbar, .cover, .chapter:nth-child(-n + 3))';

/** The light that runs along the cover's days, and every other movement with an end, is at rest. */
const rest = async (page: Page): Promise<void> => {
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          document
            .getAnimations()
            .filter(({ timeline }) => timeline instanceof DocumentTimeline)
            .filter(({ playState }) => playState === 'running').length,
      ),
    )
    .toBe(0);
};

for (const { edition, width, height, reading, isWhole } of few(READERS, FEW)) {
  test(
    `${edition} at ${width}×${height}, ${reading || 'as it comes'}`,
    { tag: '@desktop' },
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.addInitScript(
        ([key, value]) => {
          localStorage.setItem(key, value);
        },
        [SETTINGS_KEY, reading] as const,
      );
      await page.goto(EDITIONS.find((each) => each.edition === edition)?.path ?? './');
      await rest(page);
      const within = isWhole || isLong ? 'html' : PART;
      expect.soft(await objectionsIn(page, within), within).toEqual([]);
      const isPinned = await page.evaluate(() => 'arrangement' in document.documentElement.dataset);
      const [step] = scenesOf(edition).flatMap(({ steps }) => steps.slice(1));
      if (!step || !isPinned) return;
      await goToStep(page, step);
      expect.soft(await objectionsIn(page, '[data-scene]'), 'mid-scene').toEqual([]);
    },
  );
}

for (const { edition, path } of few(EDITIONS, 1)) {
  test(`${edition}: contents, settings and a note`, { tag: '@phone' }, async ({ page }) => {
    await page.goto(path);
    await rest(page);
    await jump(page, 0);
    await page.locator('[data-contents]').click();
    expect.soft(await objectionsIn(page, '#contents'), 'contents').toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.fact-mark').first().click();
    await settle(page);
    expect.soft(await objectionsIn(page, '.fact-note:popover-open'), 'a note').toEqual([]);
  });
}
