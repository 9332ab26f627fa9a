/** Opening a page to measure what comes after. */
import type { Page } from '@playwright/test';

/** Milliseconds after which a page that has loaded is taken to have done what it does at first. */
const QUIET_MS = 1500;

/** Opens an address, and waits until its fonts are there and what a page begins with is over. */
export const openQuietly = async (page: Page, url: string): Promise<void> => {
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(QUIET_MS);
};
