/** What a reader has to load, compressed as a host would send it. */
import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { history } from '../../src/figures/history/figure.ts';
import { EDITIONS, type Edition } from '../support/editions.ts';
import { fontsShown } from '../support/page-fonts.ts';
import { story } from '../support/story.ts';
import { editionFile, proseOf, readPage, site, siteFiles } from '../unit/support/site.ts';

const KB = 1000;
/** What a server sends before it waits for an answer: ten packets. */
const FIRST_FLIGHT = 14_600;
const BUDGET = {
  styles: 15 * KB,
  firstScript: 10 * KB,
  allScript: 85 * KB,
  /** What ships of a language; the two that the story began with are counted above. */
  language: 0.5 * KB,
  history: 60 * KB,
};
/** All that a phone loads of the page of a state before a hand comes near, and of its embed. */
const STATE = { page: 90 * KB, embed: 75 * KB };

/**
 * What a page may weigh: a part that does not grow; so much a scene, for its table, what its pictures
 * say and what its figure is drawn from, while the pictures are files; so much the large drawing of a
 * spread with its words; and so much a thousand characters that an editor writes. A Han character
 * is three bytes and says as much as a word; besides, the page says which font file holds which.
 */
const PAGE: Readonly<
  Record<Edition, Readonly<{ fixed: number; scene: number; spread: number; thousand: number }>>
> = {
  zh: { fixed: 9.5 * KB, scene: 2.2 * KB, spread: 2.5 * KB, thousand: 2 * KB },
  en: { fixed: 5.5 * KB, scene: 2.2 * KB, spread: 2.5 * KB, thousand: 0.6 * KB },
};

/** What the fonts of a page may weigh: some tables, and outlines a character in several faces. */
const FONTS = { fixed: 20 * KB, character: 330 };

const compress = (text: string | Buffer, quality = 11): Buffer =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
/** Pages are many: the build packs them in less time. */
const PAGE_QUALITY = 9;
const weigh = (text: string | Buffer): number => compress(text).byteLength;

/** What can be read of a page when only its first bytes have come. */
const arrived = (html: string): string =>
  brotliDecompressSync(compress(html).subarray(0, FIRST_FLIGHT), {
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
  }).toString('utf8');

const scriptText = (path: string): string => readFileSync(join(site, path), 'utf8');

/** A script and all that it imports before it runs. */
const withImports = (path: string, known = new Set<string>()): Set<string> => {
  if (known.has(path)) return known;
  known.add(path);
  const imports = scriptText(path).matchAll(/(?:import|from)\s*["']([^"']+\.js)["']/g);
  for (const [, address = ''] of imports) {
    withImports(posix.resolve('/', posix.dirname(path), address).slice(1), known);
  }
  return known;
};

/** Bytes of each script, packed. */
const WEIGHTS = new Map(
  siteFiles('_astro/**/*.js').map((path) => [path, weigh(readFileSync(join(site, path)))]),
);
const total = (paths: Iterable<string>): number =>
  [...paths].reduce((sum, path) => sum + (WEIGHTS.get(path) ?? NaN), 0);

/** What paints a scenery, loaded by figures that have one: of this story, the history alone. */
const paints = (path: string): boolean => scriptText(path).includes('transferControlToOffscreen');

/** The drawing of the history knows its stations by name, or from where they are named. */
const named = siteFiles('_astro/**/*.js').filter(
  (path) => paints(path) || history.states.every((name) => scriptText(path).includes(name)),
);
const historyScript = siteFiles('_astro/**/*.js').filter((path) =>
  [...withImports(path)].some((needed) => named.includes(needed)),
);
const allScript = total(
  siteFiles('_astro/**/*.js').filter((path) => !historyScript.includes(path)),
);

describe.each(EDITIONS)('a reader of the %s edition loads', (edition) => {
  const page = readPage(editionFile(edition));
  const { html, document } = page;
  const scripts = [...document.querySelectorAll('script[src]')];
  const paths = scripts.map((script) => (script.getAttribute('src') ?? '').slice(1));
  const firstScript = total(new Set(paths.flatMap((path) => [...withImports(path)])));
  const styles = weigh(
    [...document.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n'),
  );
  const coverEnd = html.indexOf('</header>', html.indexOf('<header class="cover"'));
  const start = arrived(html);
  const weight = weigh(html);

  it('the whole cover with the first packets', () => {
    process.stdout.write(
      `${edition}: HTML ${weight} B, cover within ${weigh(html.slice(0, coverEnd))} B, ` +
        `styles ${styles} B, script ${firstScript} B before a scene, ${allScript} B in all, ` +
        `${total(historyScript)} B for the history\n`,
    );
    expect(coverEnd).toBeGreaterThan(0);
    expect(start.length).toBeGreaterThanOrEqual(coverEnd + '</header>'.length);
    expect(html.startsWith(start.slice(0, coverEnd))).toBe(true);
  });

  it('nothing else before the first paint', () => {
    // What is for paper alone, no screen waits for.
    const sheets = [...document.querySelectorAll('link[rel=stylesheet]:not([media=print])')];
    expect(sheets.map(({ outerHTML }) => outerHTML)).toEqual([]);
    const blocking = scripts.filter(
      (script) =>
        script.getAttribute('type') !== 'module' &&
        !script.hasAttribute('async') &&
        !script.hasAttribute('defer'),
    );
    expect(blocking.map((script) => script.outerHTML)).toEqual([]);
  });

  it('a page that grows with what is written, and no faster', () => {
    const { fixed, scene, spread, thousand } = PAGE[edition];
    const scenes = document.querySelectorAll('[data-scene]').length;
    const spreads = document.querySelectorAll('.spread').length;
    const written = proseOf(page).replaceAll(/\s+/g, ' ').length;
    const allowed = fixed + scene * scenes + spread * spreads + (thousand * written) / 1000;
    const about = `${scenes} scenes, ${spreads} spreads, ${written} characters`;
    process.stdout.write(`${edition}: page ${weight} B of ${allowed} B for ${about}\n`);
    expect(weight, about).toBeLessThanOrEqual(allowed);
  });

  it('fonts for the characters that it sets', () => {
    const files = new Set(html.match(/(?<=\/)fonts\/[\w.-]+\.woff2/g));
    const size = [...files].reduce((sum, file) => sum + statSync(join(site, file)).size, 0);
    const characters = new Set(document.body.textContent).size;
    expect(size, `${characters} characters`).toBeLessThanOrEqual(
      FONTS.fixed + FONTS.character * characters,
    );
  });

  it('little for a state on its own, or in another page', () => {
    const home = editionFile(edition).replace('index.html', '');
    for (const [kind, allowed] of Object.entries(STATE)) {
      const states = siteFiles(`${home}${kind === 'embed' ? 'embed' : 'figures'}/*/*/index.html`);
      expect(states.length, kind).toBeGreaterThan(0);
      const weights = states.map((name) => {
        const { html, document } = readPage(name);
        const paths = [...document.querySelectorAll('script[src]')].flatMap((script) => [
          ...withImports((script.getAttribute('src') ?? '').slice(1)),
        ]);
        const fonts = fontsShown(html, name).map((file) => statSync(join(site, file)).size);
        const packed = compress(html, PAGE_QUALITY).byteLength;
        return packed + total(new Set(paths)) + fonts.reduce((sum, size) => sum + size, 0);
      });
      process.stdout.write(`${edition}: ${kind} of a state, at most ${Math.max(...weights)} B\n`);
      expect(Math.max(...weights), kind).toBeLessThanOrEqual(allowed);
    }
  });

  it('styles that are not too heavy', () => {
    expect(styles).toBeLessThanOrEqual(BUDGET.styles);
  });

  it('little script before a scene, and no more than a scene needs', () => {
    expect(paths.length).toBeGreaterThan(0);
    expect(firstScript).toBeGreaterThan(0);
    expect(firstScript).toBeLessThanOrEqual(BUDGET.firstScript);
    expect(allScript).toBeGreaterThan(firstScript);
    expect(allScript).toBeLessThanOrEqual(
      BUDGET.allScript + BUDGET.language * Math.max(0, story.editions.length - EDITIONS.length),
    );
    expect(historyScript.some((path) => path.includes('worker'))).toBe(true);
    expect(historyScript.some((path) => path.includes('live'))).toBe(false);
    expect(total(historyScript)).toBeLessThanOrEqual(BUDGET.history);
  });
});
