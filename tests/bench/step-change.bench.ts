import type { Bench } from './bench.ts';

/** The figure with the most marks that travel. */
const FIGURE = '.stage [data-figure="intervals"]';
const CHANGES = 7;
/** Longer than a change takes, in ms. */
const WATCH = 1000;
const QUIET = 1500;
/** Pixels a frame: a reader's pace, at which changes are shown as movement. */
const STRIDE = 8;
/** Frames after which the next step should have begun. */
const PATIENCE = 400;

/** The frame time that 95 of 100 frames keep while a figure goes from state to state; beside it, idling. */
export const bench: Bench = {
  name: 'Frame time while a figure changes its state, 95th percentile, ms',
  aim: 1.5,
  measure: async (page, url) => {
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    const isStory = (await page.locator(FIGURE).count()) > 0;
    if (isStory) {
      await page.locator(FIGURE).scrollIntoViewIfNeeded();
      await page.locator(`${FIGURE}[data-live]`).waitFor();
    }
    await page.waitForTimeout(QUIET);
    const frames: number[] = [];
    for (let change = 0; change < CHANGES; change += 1) {
      const moved = await page.evaluate(
        async ([selector, stride, patience]) => {
          const figure = document.querySelector(selector);
          const state = figure?.getAttribute('data-state');
          for (let frame = 0; frame < patience; frame += 1) {
            if (!figure || figure.getAttribute('data-state') !== state) break;
            scrollBy({ top: stride, behavior: 'instant' });
            await new Promise(requestAnimationFrame);
          }
          return figure?.hasAttribute('data-moving') === true;
        },
        [FIGURE, STRIDE, PATIENCE] as const,
      );
      if (moved !== isStory) throw new Error(`Change ${change + 1} was not shown as movement.`);
      const times = await page.evaluate(
        (watch) =>
          new Promise<number[]>((resolve) => {
            const times: number[] = [];
            let [start, last] = [0, 0];
            const tick = (now: number): void => {
              if (last === 0) start = now;
              else times.push(now - last);
              last = now;
              if (now - start < watch) requestAnimationFrame(tick);
              else resolve(times);
            };
            requestAnimationFrame(tick);
          }),
        WATCH,
      );
      frames.push(...times);
    }
    frames.sort((a, b) => a - b);
    return frames[Math.floor(frames.length * 0.95)] ?? NaN;
  },
};
