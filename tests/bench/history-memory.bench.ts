import type { Page } from '@playwright/test';
import type { Bench } from './bench.ts';
import { openHistory, pass } from './history-pass.ts';

const PASSES = 10;
const STRIDES = 20;

/** Bytes of the script's heap that are in use when all rubbish has been collected. */
const heap = async (page: Page): Promise<number> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize;
};

/** What the page keeps after ten passes, as a multiple of what it keeps after one. */
export const bench: Bench = {
  name: 'Memory after ten passes through the history, to after one',
  aim: 1.05,
  measure: async (page, url) => {
    const length = await openHistory(page, url);
    const passAndBack = async (): Promise<void> => {
      await pass(page, STRIDES, length);
      await pass(page, STRIDES, length === undefined ? undefined : -length);
    };
    await passAndBack();
    const once = await heap(page);
    for (let n = 1; n < PASSES; n += 1) await passAndBack();
    return (await heap(page)) / once;
  },
};
