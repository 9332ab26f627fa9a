/** What the page keeps of being read again and again. */
import type { Page } from '@playwright/test';
import { scrollOn } from './frames.ts';
import { middle, round } from './numbers.ts';
import { openQuietly } from './open.ts';
import type { Part } from './part.ts';
import { withPhone } from './phone.ts';

const PASSES = 10;
/** Pixels of a pass. */
const WAY = 2000;

/** Bytes of the script's heap that are in use when all rubbish has been collected. */
const heap = async (page: Page): Promise<number> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize;
};

/** The heap after ten passes through the first scene, as a multiple of that after one. */
const growthOfHeap = async (page: Page): Promise<number> => {
  const scene = page.locator('[data-scene]').first();
  const pass = async (): Promise<void> => {
    await scene.evaluate((element) => {
      element.scrollIntoView({ behavior: 'instant' });
    });
    await scrollOn(page, WAY);
  };
  await pass();
  await scene.and(page.locator('[data-live]')).waitFor();
  await pass();
  const once = await heap(page);
  for (let n = 1; n < PASSES; n += 1) await pass();
  return (await heap(page)) / once;
};

export const memory: Part = {
  title: 'Memory after ten passes through the first scene, to after one. Aim: 1.05',
  measure: async ({ browser, sites, rounds }) => {
    const found: number[] = [];
    for (let n = 0; n < rounds; n += 1)
      found.push(
        await withPhone(browser, async (page) => {
          await openQuietly(page, sites.story);
          return growthOfHeap(page);
        }),
      );
    return { story: { ratio: round(middle(found)) } };
  },
};
