/** What moves on a page by itself while it is coming. */
import { expect, type Page } from '@playwright/test';
import { holdFonts } from './support.ts';

/** The sum of shifts below which nobody sees anything move. */
export const SHIFT_LIMIT = 0.001;
/** As many times slower than here is the device that a page is opened on. */
const SLOWER = 4;
/** Slow 4G: 400 ms there and back, 1.6 Mbit/s down, 750 kbit/s up; the protocol counts in bytes a second. */
const SLOW_LINE = {
  offline: false,
  latency: 400,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const FREE_LINE = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };

interface Shift {
  readonly value: number;
  readonly what: string;
}

/** Has a page note what moves on it, from its beginning. */
const watch = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    interface Entry extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources?: readonly {
        readonly node?: Node | null;
        readonly previousRect: DOMRectReadOnly;
        readonly currentRect: DOMRectReadOnly;
      }[];
    }
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources = [] } of list.getEntries() as Entry[]) {
        if (hadRecentInput) continue;
        const what = sources
          .map(({ node, previousRect: from, currentRect: to }) => {
            const element = node instanceof Element ? node : node?.parentElement;
            return `${element?.outerHTML.slice(0, 80) ?? ''} from ${from.x}, ${from.y} to ${to.x}, ${to.y}`;
          })
          .join('; ');
        shifts.push({ value, what });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
};

/** What has moved on a page so far: how much in all, and what. */
export const shiftsOn = async (page: Page): Promise<{ sum: number; what: string }> => {
  const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
  return {
    sum: shifts.reduce((sum, { value }) => sum + value, 0),
    what: JSON.stringify(shifts),
  };
};

/**
 * Opens a page as on a slow line and a slow device: the fonts come when it has been painted without
 * them. What moves is noted until it is left. Answers with what gives line and device their speed back.
 */
export const openSlowly = async (page: Page, path: string): Promise<() => Promise<void>> => {
  await watch(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await devtools.send('Network.emulateNetworkConditions', SLOW_LINE);
  const release = await holdFonts(page);
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
    .toBe(1);
  await release();
  await page.waitForLoadState();
  await page.evaluate(() => document.fonts.ready);
  return async () => {
    await devtools.send('Network.emulateNetworkConditions', FREE_LINE);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  };
};
