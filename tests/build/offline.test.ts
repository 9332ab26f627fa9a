/** What the build lists for devices to keep: every page that readers come to, with all it loads. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { bytesOf, listKept, siteIn, type Site } from '../../src/host/keep.ts';
import type { Kept } from '../../src/offline/kept.ts';
import { basePath } from '../../src/share/site.ts';
import { story } from '../support/story.ts';
import { readPages, site as folder } from '../unit/support/site.ts';

/** Bytes over the network that a page may come to, with its share of scripts, fonts and stills. */
const BYTES_A_PAGE = 60_000;

const pages = readPages();
let site: Site;
let kept: Kept;
beforeAll(async () => {
  site = await siteIn(folder, basePath(process.env.BASE_PATH));
  kept = await listKept(site);
});

it('are the pages that may be found by searching, and no others', () => {
  const found = pages
    .filter(({ document }) => document.querySelector('meta[name=robots]') === null)
    .map(({ path }) => `.${path}`);
  expect(Object.keys(kept.pages).sort()).toEqual(found.sort());
});

it('are scripts, fonts and the stills of steps, with no picture for paper', () => {
  const files = Object.keys(kept.files);
  // Editors' pages are not kept, nor is what they alone show.
  const stills = pages
    .filter(({ document }) => document.querySelector('meta[name=robots]') === null)
    .flatMap(({ document }) =>
      [...document.querySelectorAll('img.still')].map((still) => still.getAttribute('src') ?? ''),
    );
  const scenes = story.editions.flatMap(({ chapters }) => chapters.flatMap((told) => told.scenes));
  expect(stills.length).toBeGreaterThanOrEqual(scenes.flatMap(({ steps }) => steps).length);
  for (const still of stills) expect(files.some((file) => file.endsWith(still))).toBe(true);
  expect(files.filter((file) => file.endsWith('.woff2')).length).toBeGreaterThan(0);
  expect(files.filter((file) => file.includes('/print.svg'))).toEqual([]);
});

it('is what the worker was made of, and not too much', async () => {
  const worker = await readFile(join(folder, 'sw.js'), 'utf8');
  for (const hash of Object.values({ ...kept.pages, ...kept.files }))
    expect(worker).toContain(hash);
  const bytes = await bytesOf(site, kept);
  expect(bytes / Object.keys(kept.pages).length).toBeLessThan(BYTES_A_PAGE);
});
