/** What a browser leaves out of a page because it is far, and how high it remembers it to be. */
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

interface Heights {
  /** Of the page as it is, in pixels. */
  readonly now: number;
  /** Of the page with everything laid out. */
  readonly whole: number;
  /** Whether anything may be left out. */
  readonly isMeasured: boolean;
}

export const heights = (page: Page): Promise<Heights> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const isMeasured = 'measured' in root.dataset;
    const now = root.scrollHeight;
    delete root.dataset.measured;
    const whole = root.scrollHeight;
    if (isMeasured) root.dataset.measured = '';
    return { now, whole, isMeasured };
  });

/** Expects that what is far may be left out before long, and that the page is as high then. */
export const expectMeasured = (page: Page): Promise<void> =>
  expect
    .poll(async () => {
      const { now, whole, isMeasured } = await heights(page);
      return isMeasured ? Math.abs(now - whole) : NaN;
    })
    .toBeLessThanOrEqual(1);
