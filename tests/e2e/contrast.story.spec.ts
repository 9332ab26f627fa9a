/** Words over a scenery stand out from what is painted beneath them, all along its scroll. */
import { few } from '../support/few.ts';
import { faintWords, hideWords } from './contrast.ts';
import { EDITIONS, jump, settle } from './support.ts';
import { expect, test } from './test.ts';

/** Places along a scene, from 0 to 1; in a short run so many of them. */
const PLACES = Array.from({ length: 41 }, (_, place) => place / 40);
const FEW = 4;
const SCREENS = [
  { edition: 'zh', width: 390, height: 664 },
  { edition: 'en', width: 1440, height: 900 },
] as const;

for (const { edition, width, height } of few(SCREENS, 1)) {
  test(`${edition} at ${width}×${height}`, { tag: '@desktop' }, async ({ page }) => {
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
      for (const place of few(PLACES, FEW)) {
        await jump(page, Math.round(top + length * place));
        await settle(page);
        // The painter is a thread of its own: on a busy machine its picture comes later.
        await expect
          .configure({ soft: true })
          .poll(() => faintWords(page, scene), `at ${place} of the scene`)
          .toEqual([]);
      }
    }
  });
}
