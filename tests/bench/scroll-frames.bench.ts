import type { Bench } from './bench.ts';

const STEPS = 60;
const STEP_TIME = 100;
const QUIET = 1500;

/** The frame time that 95 of 100 frames keep while the wheel takes the page from top to end. */
export const bench: Bench = {
  name: 'Frame time while scrolling, 95th percentile, ms',
  aim: 1.2,
  measure: async (page, url) => {
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(QUIET);
    const length = await page.evaluate(() => {
      const frames: number[] = [];
      Object.assign(window, { frames });
      let last: number | undefined;
      const tick = (now: number): void => {
        if (last !== undefined) frames.push(now - last);
        last = now;
        requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
      return document.documentElement.scrollHeight - innerHeight;
    });
    await page.mouse.move(195, 422);
    for (let step = 0; step < STEPS; step += 1) {
      const pause = page.waitForTimeout(STEP_TIME);
      await page.mouse.wheel(0, Math.ceil(length / STEPS));
      await pause;
    }
    const { frames, rest } = await page.evaluate(() => ({
      frames: (window as unknown as { frames: number[] }).frames,
      rest: document.documentElement.scrollHeight - innerHeight - scrollY,
    }));
    if (rest > length * 0.1) throw new Error(`The wheel stopped ${Math.round(rest)} px too early.`);
    frames.sort((a, b) => a - b);
    return frames[Math.floor(frames.length * 0.95)] ?? NaN;
  },
};
