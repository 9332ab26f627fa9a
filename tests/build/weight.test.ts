/** What a reader has to load, compressed as a host would send it. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { EDITIONS } from '../../src/i18n/editions.ts';
import { EDITION_FILES, readPage, site, siteFiles } from '../unit/support/site.ts';

const KB = 1000;
/** What a server sends before it waits for an answer: ten packets. */
const FIRST_FLIGHT = 14_600;
const BUDGET = {
  styles: 15 * KB,
  firstScript: 10 * KB,
  allScript: 70 * KB,
  history: 60 * KB,
};

const compress = (text: string | Buffer): Buffer =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
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

const total = (paths: Iterable<string>): number =>
  [...paths].reduce((sum, path) => sum + weigh(readFileSync(join(site, path))), 0);

/** The drawing of the history knows its stations by name, or from where they are named. */
const named = siteFiles('**/*.js').filter((path) => scriptText(path).includes('wafer-2023'));
const historyScript = siteFiles('**/*.js').filter((path) =>
  [...withImports(path)].some((needed) => named.includes(needed)),
);
const allScript = total(siteFiles('**/*.js').filter((path) => !historyScript.includes(path)));

describe.each(EDITIONS)('a reader of the %s edition loads', (edition) => {
  const { html, document } = readPage(EDITION_FILES[edition]);
  const scripts = [...document.querySelectorAll('script[src]')];
  const paths = scripts.map((script) => (script.getAttribute('src') ?? '').slice(1));
  const firstScript = total(new Set(paths.flatMap((path) => [...withImports(path)])));
  const styles = weigh(
    [...document.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n'),
  );
  const coverEnd = html.indexOf('</header>', html.indexOf('<header class="cover"'));
  const start = arrived(html);

  it('the whole cover with the first packets', () => {
    process.stdout.write(
      `${edition}: HTML ${weigh(html)} B, cover within ${weigh(html.slice(0, coverEnd))} B, ` +
        `styles ${styles} B, script ${firstScript} B before a scene, ${allScript} B in all, ` +
        `${total(historyScript)} B for the history\n`,
    );
    expect(coverEnd).toBeGreaterThan(0);
    expect(start.length).toBeGreaterThanOrEqual(coverEnd + '</header>'.length);
    expect(html.startsWith(start.slice(0, coverEnd))).toBe(true);
  });

  it('nothing else before the first paint', () => {
    expect([...document.querySelectorAll('link[rel=stylesheet]')]).toEqual([]);
    const blocking = scripts.filter(
      (script) =>
        script.getAttribute('type') !== 'module' &&
        !script.hasAttribute('async') &&
        !script.hasAttribute('defer'),
    );
    expect(blocking.map((script) => script.outerHTML)).toEqual([]);
  });

  it('styles that are not too heavy', () => {
    expect(styles).toBeLessThanOrEqual(BUDGET.styles);
  });

  it('little script before a scene, and no more than a scene needs', () => {
    expect(paths.length).toBeGreaterThan(0);
    expect(firstScript).toBeGreaterThan(0);
    expect(firstScript).toBeLessThanOrEqual(BUDGET.firstScript);
    expect(allScript).toBeGreaterThan(firstScript);
    expect(allScript).toBeLessThanOrEqual(BUDGET.allScript);
    expect(historyScript.some((path) => path.includes('painter'))).toBe(true);
    expect(historyScript.some((path) => path.includes('live'))).toBe(false);
    expect(total(historyScript)).toBeLessThanOrEqual(BUDGET.history);
  });
});
