import type { Bench } from './bench.ts';

const STRIDES = 120;

/**
 * The frame time that 95 of 100 frames keep while a thumb takes the history from its first station
 * to its last before the turn; of the bare page, the same way from its top.
 */
export const bench: Bench = {
  name: 'Frame time in the history, 95th percentile, ms',
  aim: 1.5,
  measure: async (page, url) => {
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    const scene = page.locator('[data-scene="history"]').first();
    const has = (await scene.count()) > 0;
    if (has) {
      await scene.evaluate((element) => {
        element.scrollIntoView({ behavior: 'instant' });
      });
      await scene.locator('.stage [data-figure][data-live]').waitFor();
    }
    return page.evaluate(
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
        frames.sort((a, b) => a - b);
        return frames[Math.floor(frames.length * 0.95)] ?? NaN;
      },
      {
        strides: STRIDES,
        length: has ? await scene.evaluate(({ clientHeight }) => clientHeight * 0.8) : undefined,
      },
    );
  },
};
