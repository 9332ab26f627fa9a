/**
 * npm run print: builds the site, writes every edition into it as a tagged and outlined PDF, and
 * shows the links to them. `--no-build` prints the site that an earlier build left.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { readStory } from '../editorial/files.ts';
import { storyRoot } from '../editorial/root.ts';
import { keepAnew, siteIn } from '../host/keep.ts';
import { packFiles } from '../host/pack.ts';
import { printPath } from '../share/addresses.ts';
import { basePath } from '../share/site.ts';
import { buildOrExit, earlierSiteOrExit, soundStoryOrExit } from './build.ts';
import { chromiumOptions } from './chromium.mjs';
import { orExit } from './command-error.ts';
import { readArgs } from './flags.ts';
import { asSeen, outDir } from './paths.ts';
import { datedPdf, withPrintLink } from './print/files.ts';
import { pdfOf } from './print/pdf.ts';
import { serve } from './serve.ts';

const OPTIONS = { 'no-build': { type: 'boolean' } } as const;
const { flags } = orExit(() => readArgs(process.argv.slice(2), OPTIONS, []));
if (flags['no-build'] === undefined) await buildOrExit();
else {
  earlierSiteOrExit();
  await soundStoryOrExit();
}

const site = outDir();
const { value: story } = readStory(storyRoot);
if (!story) throw new Error('story.yaml cannot be read: npm run check says why');
const { url, close } = await serve(site);
const browser = await chromium.launch(chromiumOptions());
try {
  for (const { lang, path } of story.editions) {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.goto(new URL(path && `${path}/`, url).href);
    const pdf = datedPdf(await pdfOf(page), story.updated);
    await page.close();
    const file = join(site, printPath(lang));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, pdf);
    const name = join(path, 'index.html');
    const html = join(site, name);
    await writeFile(html, withPrintLink(await readFile(html, 'utf8'), pdf.byteLength));
    await packFiles(site, [name]);
    console.log(`${asSeen(file)}: ${(pdf.byteLength / 1e6).toFixed(1)} MB`);
  }
  await keepAnew(await siteIn(site, basePath(process.env.BASE_PATH)));
} finally {
  await browser.close();
  await close();
}
