/** How soon an editor sees a save, on a desk: editors write on no slow phone. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startWriting } from '../e2e/dev.ts';
import { middle, round } from './numbers.ts';
import type { Part } from './part.ts';

/** Words of a chapter of the small story that is written on, and what they become. */
const WORDS = '桥先在纸上，从';
const CHANGED = '桥先在梦里，从';
const PATIENCE_MS = 20_000;
/** Longer than a server that has just answered needs to look for what it may have to bundle. */
const PAUSE_MS = 3000;

/** Milliseconds until a page holds some words, from now on. */
const until = async (page: Page, words: string): Promise<number> => {
  const start = performance.now();
  await page.getByText(words).first().waitFor({ state: 'attached', timeout: PATIENCE_MS });
  return performance.now() - start;
};

const saved = async (page: Page): Promise<number> => {
  const writing = await startWriting();
  try {
    await page.goto(writing.url);
    await until(page, WORDS);
    await page.waitForTimeout(PAUSE_MS);
    const chapter = join(writing.story, 'chapters/zh/paper.mdx');
    writeFileSync(chapter, readFileSync(chapter, 'utf8').replace(WORDS, CHANGED));
    return await until(page, CHANGED);
  } finally {
    await writing.stop();
  }
};

/** Milliseconds from asking for the bare page again to its first words. */
const reloaded = async (page: Page, url: string): Promise<number> => {
  await page.goto(url);
  const words = (await page.locator('p').first().textContent()) ?? '';
  const start = performance.now();
  await page.reload({ waitUntil: 'commit' });
  await until(page, words);
  return performance.now() - start;
};

export const saves: Part = {
  title:
    'From a save to its words on the screen, ms; beside it the bare page, asked for again. Aim: 12 times that',
  measure: async ({ browser, sites, rounds }) => {
    const times = { save: [] as number[], bare: [] as number[] };
    for (let n = 0; n < rounds; n += 1) {
      const page = await browser.newPage();
      times.bare.push(await reloaded(page, sites.bare));
      times.save.push(await saved(page));
      await page.close();
    }
    const [save, bare] = [middle(times.save), middle(times.bare)];
    return {
      save: { ms: round(save, 0), ratio: round(save / bare) },
      'bare page': { ms: round(bare, 0), ratio: 1 },
    };
  },
};
