/** Words over a scenery stand out from what is painted beneath them, all along its scroll. */
import { expect, test } from '@playwright/test';
import { faintWords, hideWords } from './contrast.ts';
import { EDITIONS, jump, settle } from './support.ts';

/** Places along a scene. */
const PLACES = 40;
const SCREENS = [
  { edition: 'zh', width: 390, height: 664 },
  { edition: 'en', width: 1440, height: 900 },
] as const;

for (const { edition, width, height } of SCREENS) {
  test(`${edition} at ${width}×${height}`, { tag: '@desktop' }, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await page.goto(EDITIONS.find((each) => each.edition === edition)?.path ?? './');
    const scenes = page.locator('.scene[data-scenery]');
    for (const scene of await scenes.all()) {
      await scene.evaluate((element) => {
        element.scrollIntoView({ behavior: 'instant' });
      });
      await expect(scene).toHaveAttribute('data-live', '');
      await hideWords(page);
      const { top, length } = await scene.evaluate((element) => {
        const box = element.getBoundingClientRect();
        return { top: box.top + scrollY, length: box.height - innerHeight };
      });
      for (let place = 0; place <= PLACES; place += 1) {
        await jump(page, Math.round(top + (length * place) / PLACES));
        await settle(page);
        expect.soft(await faintWords(page, scene), `place ${place} of ${PLACES}`).toEqual([]);
      }
    }
  });
}
