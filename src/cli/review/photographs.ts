/** Photographs of every screen of the built site, for eyes to judge. */
import { globSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { chromiumOptions } from '../chromium.mjs';
import { asSeen, outDir } from '../paths.ts';
import { editionScreens, settle, type Screen } from './screens.ts';
import { serve } from '../serve.ts';
import { sheetPage, type Photograph } from './sheet-page.ts';

interface Job {
  /** What the page is called on the sheet. */
  page: string;
  path: string;
  reader: string;
  context: BrowserContextOptions;
  photograph: (page: Page, job: Job, sheet: Sheet) => Promise<Photograph[]>;
}

/** Where photographs go, and which are wanted. */
interface Sheet {
  readonly folder: string;
  readonly isWanted: (screen: string, reader: string) => boolean;
}

const WORKERS = 2;
/** Chromium draws nothing beyond 16 384 pixels in one image. */
const PART_HEIGHT = 8000;

const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};
const DESKTOP: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const REDUCED: BrowserContextOptions = { reducedMotion: 'reduce' };

const READERS: Record<string, BrowserContextOptions> = {
  phone: PHONE,
  'phone, reduced motion': { ...PHONE, ...REDUCED },
  desktop: DESKTOP,
  'desktop, reduced motion': { ...DESKTOP, ...REDUCED },
};

const fileName = (...words: string[]): string =>
  `${words.join(' ').replace(/[^\p{L}\p{N}]+/gu, '-')}.png`;

/** Photographs one screen; a screen that does not come up is photographed as it is. */
const take = async (
  page: Page,
  job: Job,
  folder: string,
  { name, show, leave }: Screen,
): Promise<Photograph> => {
  const screen = `${job.page} ${name}`;
  const file = fileName(screen, job.reader);
  let problem: string | undefined;
  await show().catch((error: unknown) => {
    problem = String(error).split('\n')[0];
  });
  await page.screenshot({ path: join(folder, file) });
  await leave?.();
  return { screen, reader: job.reader, files: [file], problem };
};

const photographEdition: Job['photograph'] = async (page, job, { folder, isWanted }) => {
  const taken: Photograph[] = [];
  for (const screen of await editionScreens(page)) {
    if (!isWanted(`${job.page} ${screen.name}`, job.reader)) continue;
    taken.push(await take(page, job, folder, screen));
  }
  return taken;
};

const photographOther: Job['photograph'] = async (page, job, { folder, isWanted }) =>
  isWanted(`${job.page} page`, job.reader)
    ? [await take(page, job, folder, { name: 'page', show: () => settle(page) })]
    : [];

/** The whole page from top to bottom, as it is without scripts. */
const photographWhole: Job['photograph'] = async (page, job, { folder, isWanted }) => {
  const screen = `${job.page} whole page`;
  if (!isWanted(screen, job.reader)) return [];
  const { width, height } = await page.evaluate(() => {
    // No script runs here to wait for them.
    for (const animation of document.getAnimations()) {
      const end = animation.effect?.getComputedTiming().endTime;
      if (animation.timeline === document.timeline && end !== Infinity) animation.finish();
    }
    const { clientWidth, scrollHeight } = document.documentElement;
    return { width: clientWidth, height: scrollHeight };
  });
  const files: string[] = [];
  for (let y = 0; y < height; y += PART_HEIGHT) {
    const file = fileName(screen, job.reader, String(files.length + 1));
    const clip = { x: 0, y, width, height: Math.min(PART_HEIGHT, height - y) };
    await page.screenshot({ path: join(folder, file), fullPage: true, clip });
    files.push(file);
  }
  return [{ screen, reader: job.reader, files }];
};

const EDITION = /<header\b[^>]*\bclass="[^"]*\bcover\b/;

/** What there is to do for one built page. */
const jobsFor = (file: string): Job[] => {
  const html = readFileSync(join(outDir(), file), 'utf8');
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  const jobs = (
    page: string,
    readers: Readonly<Record<string, BrowserContextOptions>>,
    photograph: Job['photograph'],
  ): Job[] =>
    Object.entries(readers).map(([reader, context]) => ({
      page,
      path,
      reader,
      context,
      photograph,
    }));
  if (!EDITION.test(html)) return jobs(path, { phone: PHONE, desktop: DESKTOP }, photographOther);
  const page = /<html\b[^>]*\blang="(\w+)/.exec(html)?.[1] ?? path;
  const withoutScript = { ...PHONE, deviceScaleFactor: 1, javaScriptEnabled: false };
  return [
    ...jobs(page, READERS, photographEdition),
    ...jobs(page, { 'phone, no script': withoutScript }, photographWhole),
  ];
};

/** Opens the job's page as its reader would, and photographs it. */
const work = async (browser: Browser, url: string, job: Job, sheet: Sheet): Promise<Photograph[]> => {
  const context = await browser.newContext(job.context);
  try {
    const page = await context.newPage();
    await page.goto(new URL(job.path, url).href, { waitUntil: 'load' });
    return await job.photograph(page, job, sheet);
  } finally {
    await context.close();
  }
};

/**
 * Photographs into `folder` every screen whose name (“zh cover, phone”) matches, with a page that
 * lays them out. Answers with how many did not come up; none at all counts as one.
 */
export const photographSite = async (folder: string, only: RegExp): Promise<number> => {
  const started = performance.now();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const sheet: Sheet = {
    folder,
    isWanted: (screen, reader) => only.test(`${screen}, ${reader}`),
  };

  // The first edition's page has the shortest name, and pages that are no edition come last.
  const files = globSync('**/index.html', { cwd: outDir() }).sort((a, b) => a.length - b.length);
  const others = globSync('**/*.html', { cwd: outDir(), exclude: ['**/index.html'] }).sort();
  const jobs = [...files, ...others].flatMap(jobsFor);
  const results: Photograph[][] = jobs.map(() => []);
  const { url, close } = await serve(outDir());
  const browser = await chromium.launch(chromiumOptions());
  const queue = jobs.entries();
  await Promise.all(
    Array.from({ length: WORKERS }, async () => {
      for (const [index, job] of queue) results[index] = await work(browser, url, job, sheet);
    }),
  );
  await browser.close();
  await close();

  const photographs = results.flat();
  await writeFile(join(folder, 'index.html'), sheetPage(photographs));
  const problems = photographs.filter(({ problem }) => problem !== undefined);
  for (const { screen, reader, problem } of problems) {
    console.error(`${screen}, ${reader}: ${problem ?? ''}`);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${photographs.length} photographs in ${seconds} s: ${asSeen(folder)}/index.html`);
  return photographs.length === 0 ? 1 : problems.length;
};
