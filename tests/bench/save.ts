/**
 * From a save to its words on the screen: of the development server on a small story, and beside
 * it of the least that a browser can do, a page that asks a static server for itself again.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { serve } from '../../src/cli/serve.ts';
import { startWriting } from '../e2e/dev.ts';
import { barePage } from './bare.ts';

/** What is measured, and the ratio that is not to be exceeded. */
export const SAVE = { name: 'From a save to its words on the screen, ms', aim: 12 };

const ROUNDS = 5;
const WORDS = '桥先在纸上，从';
const PATIENCE = 20_000;

/** Milliseconds from each save to the moment when the page holds the saved words. */
const times = async (
  browser: Browser,
  url: string,
  save: (words: string) => void,
  refresh: boolean,
): Promise<number[]> => {
  const page = await browser.newPage();
  await page.goto(url);
  await page.getByText(WORDS).first().waitFor();
  const found: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const words = `第${round}回存盘，从`;
    const start = performance.now();
    save(words);
    if (refresh) await page.reload({ waitUntil: 'commit' });
    await page.getByText(words).first().waitFor({ state: 'attached', timeout: PATIENCE });
    found.push(performance.now() - start);
    // Until the page has read again whatever it will: the next save is to be heard.
    await page.waitForTimeout(1500);
  }
  await page.close();
  return found;
};

/** The times of both, a round each. */
export const measureSaves = async (
  browser: Browser,
): Promise<{ story: number[]; bare: number[] }> => {
  const writing = await startWriting();
  const folder = await mkdtemp(join(tmpdir(), 'story-bench-'));
  const chapter = join(writing.story, 'chapters/zh/paper.mdx');
  const text = readFileSync(chapter, 'utf8');
  const html = barePage(await (await fetch(writing.url)).text());
  const file = join(folder, 'index.html');
  writeFileSync(file, html);
  const bare = await serve(folder);
  try {
    return {
      story: await times(
        browser,
        writing.url,
        (words) => {
          writeFileSync(chapter, text.replace(WORDS, words));
        },
        false,
      ),
      bare: await times(
        browser,
        bare.url,
        (words) => {
          writeFileSync(file, html.replaceAll(WORDS, words));
        },
        true,
      ),
    };
  } finally {
    await bare.close();
    await writing.stop();
    rmSync(folder, { recursive: true });
  }
};
