/** What a story ten times as long costs: to check, to build, to open and to read. */
import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { root } from '../../src/cli/paths.ts';
import { serve, type Served } from '../../src/cli/serve.ts';
import { growStory } from '../support/grown-story.ts';
import { STORY } from '../support/story.ts';
import { joined, paceOf, scrollOn, type Pace, type Reading } from './frames.ts';
import { middles, round } from './numbers.ts';
import { openQuietly } from './open.ts';
import { openingOf } from './pages.ts';
import type { Part, Row } from './part.ts';
import { withPhone } from './phone.ts';

const FACTOR = 10;
/** Where the long page is read, as parts of its length, and for how many pixels each time. */
const PLACES = [0, 0.5, 0.95];
const WAY = 12_000;

const brotli = promisify(brotliCompress);

/** Runs a command of the project on a story; answers with the seconds that it took. */
const timed = async (script: string, env: Readonly<Record<string, string>>): Promise<number> => {
  const start = performance.now();
  const child = spawn(process.execPath, [script], {
    cwd: root,
    // Pictures and packed files do not grow with chapters.
    env: { ...process.env, NODE_ENV: '', QUICK_BUILD: '1', LC_ALL: 'C', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${script} ended with code ${String(code)}`);
  return (performance.now() - start) / 1000;
};

/** Reads parts of a page, and tells the worst of it. */
const readParts = async (browser: Browser, url: string): Promise<Pace> => {
  const readings: Reading[] = [];
  for (const place of PLACES)
    await withPhone(browser, async (page) => {
      await openQuietly(page, url);
      await page.evaluate((place) => {
        scrollTo({ top: place * document.documentElement.scrollHeight, behavior: 'instant' });
      }, place);
      await page.waitForTimeout(1000);
      readings.push(await scrollOn(page, WAY));
    });
  return paceOf(joined(readings));
};

/** What does not depend on the network, and where the site is served. */
const raise = async (browser: Browser, folder: string): Promise<{ served: Served; row: Row }> => {
  const site = `${folder}-site`;
  const check = await timed('src/cli/check.ts', { STORY_DIR: folder });
  const build = await timed('src/cli/build.ts', { STORY_DIR: folder, OUT_DIR: site });
  const html = await readFile(join(site, 'index.html'));
  const served = await serve(site);
  const pace = await readParts(browser, served.url);
  const row = {
    'check, s': round(check, 1),
    'build, s': round(build, 1),
    'HTML, kB': round(html.length / 1000, 0),
    'brotli, kB': round((await brotli(html)).length / 1000, 0),
    p95: round(pace.p95, 1),
    'late, %': round(pace.late, 1),
    'tasks over 50': pace.tasks,
    'longest task': round(pace.longest, 0),
  };
  return { served, row };
};

export const growth: Part = {
  title: `The story ${FACTOR} times as long, built without pictures; copies pack into little. Aims: LCP 1.1 of this one's, no task over 50 ms`,
  measure: async ({ browser, rounds }) => {
    const around = await mkdtemp(join(tmpdir(), 'story-long-'));
    const folders = [join(around, 'story'), join(around, 'long')] as const;
    cpSync(STORY, folders[0], { recursive: true });
    growStory(STORY, folders[1], FACTOR);
    const raised: { served: Served; row: Row }[] = [];
    try {
      for (const folder of folders) raised.push(await raise(browser, folder));
      const openings = raised.map((): { lcp: number; elements: number }[] => []);
      for (let n = 0; n < rounds; n += 1)
        for (const [index, { served }] of raised.entries())
          openings[index]?.push(await withPhone(browser, (page) => openingOf(page, served.url)));
      const [own, long] = raised.map(({ row }, index): Row => {
        const { lcp, elements } = middles(openings[index] ?? []);
        return { ...row, elements, LCP: round(lcp, 0) };
      });
      if (!own || !long) throw new Error('no story was built');
      const ratio = Object.fromEntries(
        Object.entries(own).map(([name, value]): [string, number] => [
          name,
          round(Number(long[name]) / Number(value)),
        ]),
      );
      return { story: own, long, ratio };
    } finally {
      await Promise.all(raised.map(({ served }) => served.close()));
      await rm(around, { recursive: true });
    }
  },
};
