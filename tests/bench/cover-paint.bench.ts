import type { Bench } from './bench.ts';

const QUIET = 1500;

/** When the largest thing on the first screen was painted. */
export const bench: Bench = {
  name: 'Largest contentful paint of the cover, ms',
  aim: 1.15,
  measure: async (page, url) => {
    await page.addInitScript(() => {
      const paint = { latest: 0 };
      Object.assign(window, { paint });
      new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntries()) paint.latest = startTime;
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    // A later paint of something larger still counts.
    await page.waitForTimeout(QUIET);
    return page.evaluate(() => (window as unknown as { paint: { latest: number } }).paint.latest);
  },
};
