import type { Bench } from './bench.ts';
import { openHistory, pass } from './history-pass.ts';

const STRIDES = 240;
/** Milliseconds after which a task keeps a reader waiting. */
const LONG = 50;
const QUIET = 1500;

/** The longest task while the history passes, in units of 50 ms; 1 when none is longer. */
export const bench: Bench = {
  name: 'Longest task in the history, in 50 ms; 1: none is longer',
  aim: 1,
  measure: async (page, url) => {
    const length = await openHistory(page, url);
    await page.waitForTimeout(QUIET);
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        tasks.push(...list.getEntries().map(({ duration }) => duration));
      }).observe({ entryTypes: ['longtask'] });
    });
    await pass(page, STRIDES, length);
    const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
    return Math.max(LONG, ...tasks) / LONG;
  },
};
