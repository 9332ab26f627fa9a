/** Ways through the history's first scene. */
import type { Page } from '@playwright/test';

/** Opens a page and brings its history to life; answers with the scene's length in pixels, or undefined. */
export const openHistory = async (page: Page, url: string): Promise<number | undefined> => {
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  const scene = page.locator('[data-scene="history"]').first();
  if ((await scene.count()) === 0) return undefined;
  await scene.evaluate((element) => {
    element.scrollIntoView({ behavior: 'instant' });
  });
  await scene.locator('.stage [data-figure][data-live]').waitFor();
  return scene.evaluate(({ clientHeight }) => clientHeight * 0.8);
};

/**
 * Scrolls down by `length` pixels in `strides`, a frame each; without a length, to the page's end.
 * Answers with the time of every frame, in milliseconds.
 */
export const pass = (page: Page, strides: number, length: number | undefined): Promise<number[]> =>
  page.evaluate(
    async ({ strides, length }) => {
      const frames: number[] = [];
      const way = length ?? document.documentElement.scrollHeight - innerHeight;
      let last = await new Promise<number>(requestAnimationFrame);
      for (let stride = 0; stride < strides; stride += 1) {
        scrollBy({ top: way / strides, behavior: 'instant' });
        const now = await new Promise<number>(requestAnimationFrame);
        frames.push(now - last);
        last = now;
      }
      return frames;
    },
    { strides, length },
  );
