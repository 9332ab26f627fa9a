/**
 * Another story with the same source: its own title, chapters and facts, and one edition only; for
 * a folder of its host, with a name that browsers ask for in other signs.
 */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as en from '../../src/locales/en.ts';
import { NAMES } from '../support/names.ts';
import { readPage, type SitePage } from '../unit/support/site.ts';
import { buildStory, removeStories } from './stories.ts';

const BUILD_MS = 300_000;
const BASE = '/灯塔/';
let folder = '';
let page: SitePage;

beforeAll(async () => {
  const { code, output, around, outDir } = await buildStory({}, 'lighthouse', BASE);
  expect(code, output).toBe(0);
  expect(readdirSync(around)).toEqual(['site']);
  folder = outDir;
  page = readPage('index.html', outDir);
}, BUILD_MS);
afterAll(removeStories);

const files = (pattern: string): string[] => globSync(pattern, { cwd: folder }).sort();
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
/** The file that an address of this site asks for. */
const fileAt = (address: string): string => {
  const path = decodeURI(address).replace(/[?#].*/, '');
  expect(path.startsWith(BASE), address).toBe(true);
  return join(folder, path.slice(BASE.length));
};

describe('a story of one edition', () => {
  it('is itself, with its cover, its chapters and its facts', () => {
    expect(page.document.title).toBe('The Lamp at Grey Point');
    expect(page.document.documentElement.lang).toBe('en');
    const chapters = [...page.document.querySelectorAll('main > .chapter')];
    expect(chapters.map(({ id }) => id)).toEqual(['dark', 'worth']);
    expect(page.document.getElementById('cover')?.textContent).toMatch(/100\D+70/);
    expect(page.document.querySelectorAll('.fact-note').length).toBe(14);
    // What it measures in words of its own.
    expect(page.document.getElementById('dark')?.textContent).toContain('18 sea miles');
  });

  it('has the interface of its language, but for what it says otherwise', () => {
    const { labels } = en;
    expect(page.document.querySelector('.skip')?.textContent.trim()).toBe(labels.skip);
    const lost = readPage('404.html', folder).document.querySelector('main')?.textContent ?? '';
    expect(lost).toContain(labels['not-found.title']);
    expect(lost).toContain('There is no such page on the island.');
  });

  it('has no other language, and no way to one', () => {
    expect(existsSync(join(folder, 'en'))).toBe(false);
    expect(page.document.querySelectorAll('a[data-language], a[hreflang]').length).toBe(0);
  });

  it('has its figures, its pages to share and its feed', () => {
    const states = files('figures/*/*/og.png').map((file) => file.split('/')[1]);
    expect(new Set(states)).toEqual(new Set(['economy', 'intervals']));
    expect(read('figures/intervals/two-waits/index.html')).toContain(
      'Building took 30 days fewer than waiting',
    );
    expect(read('feed.xml')).toContain('<title>The Lamp at Grey Point</title>');
    // What an entry says, readers of feeds take for HTML.
    expect(read('feed.xml')).toContain('a trade of boats &amp; lamps.]]></summary>');
  });

  it('leads to its own files, in the folder that it has on its host', () => {
    const named = [...page.html.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, path = '']) => path);
    // Another command makes the files to print.
    const lost = named.filter((path) => !existsSync(fileAt(path)) && !path.endsWith('.pdf'));
    expect(named.length).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });

  it('says nothing of this site’s story', () => {
    // The handbook's samples are the tool's own.
    const told = files('**/*.{html,xml,json,csv}').filter((file) => !file.startsWith('handbook/'));
    for (const file of told) {
      const text = read(file);
      expect(
        NAMES.filter((name) => text.includes(name)),
        file,
      ).toEqual([]);
    }
  });
});

describe('a draft', () => {
  it('is nowhere in what ships', () => {
    const told = files('**/*.{html,xml,json,csv,txt}').filter((file) =>
      /\bfog\b|not ready to be read|Nobody has written/i.test(read(file)),
    );
    expect(told).toEqual([]);
  });
});

describe('a picture in a chapter', () => {
  const figure = (): Element => {
    const found = page.document.querySelector('#dark .photo');
    if (!found) throw new Error('there is no picture');
    return found;
  };

  it('says what is to be seen, what it is and whose', () => {
    const [img] = [...figure().querySelectorAll('img')];
    expect(img?.getAttribute('alt')).toMatch(/^A white lighthouse on a low headland/);
    expect(figure().querySelector('figcaption')?.firstChild?.textContent?.trim()).toBe(
      'Grey Point on the second day',
    );
    expect(figure().querySelector('figcaption small')?.textContent).toBe(
      'Drawing: The Grey Point Gazette',
    );
    expect(figure().closest('p')).toBeNull();
  });

  it('keeps its place and comes when it is needed', () => {
    const img = figure().querySelector('img');
    expect(img?.getAttribute('width')).toBe('1280');
    expect(img?.getAttribute('height')).toBe('800');
    expect(img?.getAttribute('loading')).toBe('lazy');
  });

  it('comes in the sizes and formats that browsers choose from', async () => {
    const sources = [...figure().querySelectorAll('source')];
    expect(sources.map((source) => source.getAttribute('type'))).toEqual([
      'image/avif',
      'image/webp',
    ]);
    for (const source of sources) {
      const offers = (source.getAttribute('srcset') ?? '').split(', ');
      expect(offers.map((offer) => offer.split(' ')[1])).toEqual([
        '480w',
        '800w',
        '1200w',
        '1280w',
      ]);
      for (const offer of offers) {
        const [path = '', width = ''] = offer.split(' ');
        const bytes = readFileSync(fileAt(path));
        const { format, width: pixels } = await sharp(bytes).metadata();
        expect(`${String(pixels)}w`).toBe(width);
        expect(source.getAttribute('type')).toBe(`image/${format === 'heif' ? 'avif' : format}`);
      }
    }
  });
});
