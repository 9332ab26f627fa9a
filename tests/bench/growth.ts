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
import { serve } from '../../src/cli/serve.ts';
import { growStory } from '../support/grown-story.ts';
import { STORY } from '../support/story.ts';
import { joined, paceOf, scrollOn, type Pace, type Reading } from './frames.ts';
import { middle, round } from './numbers.ts';
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

interface Grown {
  readonly check: number;
  readonly build: number;
  readonly bytes: number;
  readonly packed: number;
  readonly elements: number;
  readonly lcp: number;
  readonly pace: Pace;
}

const rowOf = ({ check, build, bytes, packed, elements, lcp, pace }: Grown): Row => ({
  'check, s': round(check, 1),
  'build, s': round(build, 1),
  'HTML, kB': round(bytes / 1000, 0),
  'brotli, kB': round(packed / 1000, 0),
  elements,
  LCP: round(lcp, 0),
  p95: round(pace.p95, 1),
  'late, %': round(pace.late, 1),
  'tasks over 50': pace.tasks,
  'longest task': round(pace.longest, 0),
});

export const growth: Part = {
  title: `The story ${FACTOR} times as long, built without pictures. Aims: LCP 1.1 of this one's, no task over 50 ms`,
  measure: async ({ browser, rounds }) => {
    const around = await mkdtemp(join(tmpdir(), 'story-long-'));
    const folders = { story: join(around, 'story'), long: join(around, 'long') };
    cpSync(STORY, folders.story, { recursive: true });
    growStory(STORY, folders.long, FACTOR);
    const servers = [];
    try {
      const grown: Record<string, Omit<Grown, 'lcp'> & { url: string; lcp: number[] }> = {};
      for (const [name, folder] of Object.entries(folders)) {
        const site = `${folder}-site`;
        const check = await timed('src/cli/check.ts', { STORY_DIR: folder });
        const build = await timed('src/cli/build.ts', { STORY_DIR: folder, OUT_DIR: site });
        const html = await readFile(join(site, 'index.html'));
        const served = await serve(site);
        servers.push(served);
        const { url } = served;
        grown[name] = {
          ...{ check, build, url, bytes: html.length, packed: (await brotli(html)).length },
          ...{ elements: 0, lcp: [], pace: await readParts(browser, url) },
        };
      }
      for (let n = 0; n < rounds; n += 1)
        for (const [name, one] of Object.entries(grown)) {
          const { lcp, elements } = await withPhone(browser, (page) => openingOf(page, one.url));
          one.lcp.push(lcp);
          grown[name] = { ...one, elements };
        }
      return Object.fromEntries(
        Object.entries(grown).map(([name, one]) => [name, rowOf({ ...one, lcp: middle(one.lcp) })]),
      );
    } finally {
      await Promise.all(servers.map((server) => server.close()));
      await rm(around, { recursive: true });
    }
  },
};
