import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startWriting } from '../e2e/dev.ts';
import type { Bench } from './bench.ts';

/** Words of a chapter of the small story that is written on. */
const WORDS = '桥先在纸上，从';
const PATIENCE = 20_000;
/** Longer than a server that has just answered needs to look for what it may have to bundle. */
const PAUSE = 3000;

/** Milliseconds until a page holds some words, from now on. */
const until = async (page: Page, words: string): Promise<number> => {
  const start = performance.now();
  await page.getByText(words).first().waitFor({ state: 'attached', timeout: PATIENCE });
  return performance.now() - start;
};

const saved = async (page: Page): Promise<number> => {
  const writing = await startWriting();
  try {
    await page.goto(writing.url);
    await until(page, WORDS);
    await page.waitForTimeout(PAUSE);
    const chapter = join(writing.story, 'chapters/zh/paper.mdx');
    const text = readFileSync(chapter, 'utf8');
    const words = '桥先在梦里，从';
    writeFileSync(chapter, text.replace(WORDS, words));
    return await until(page, words);
  } finally {
    await writing.stop();
  }
};

const reloaded = async (page: Page, url: string): Promise<number> => {
  await page.goto(url);
  const words = (await page.locator('p').first().textContent()) ?? '';
  const start = performance.now();
  await page.reload({ waitUntil: 'commit' });
  await until(page, words);
  return performance.now() - start;
};

/**
 * From a save to its words on the screen, with the development server on a small story; of the
 * bare page, from asking for it again. On a desk: editors write on no slow phone.
 */
export const bench: Bench = {
  name: 'From a save to its words on the screen, ms',
  aim: 12,
  measure: async (phone, url) => {
    await phone.goto(url);
    const isStory = (await phone.locator('[data-scene]').count()) > 0;
    await phone.goto('about:blank');
    const context = await phone.context().browser()?.newContext();
    if (!context) throw new Error('the phone has no browser');
    try {
      const page = await context.newPage();
      return isStory ? await saved(page) : await reloaded(page, url);
    } finally {
      await context.close();
    }
  },
};
