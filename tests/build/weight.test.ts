/** What a reader has to load, compressed as a host would send it. */
import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { history } from '../../src/figures/history/figure.ts';
import { EDITIONS } from '../support/editions.ts';
import { fontsShown } from '../support/page-fonts.ts';
import { editionOutline, story } from '../support/story.ts';
import { editionFile, readPage, site, siteFiles, type SitePage } from '../unit/support/site.ts';

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
 * What a page may weigh, part by part, each packed by itself, so that no chapter that comes or goes
 * changes what another may. Elements cost a share of the words that they hold, and so much besides:
 * the frame its settings and marks for machines, a chapter its opener and its heading, a scene its
 * pictures and its table, a step its links, a fact its note. Styles have a budget of their own.
 */
const FRAME = { fixed: 3.85 * KB, said: 1.5 };
const CHAPTER = { fixed: 0.4 * KB, said: 1.22, scene: 0.35 * KB, step: 20, fact: 13 };
/** What any one figure is drawn from, with what it says of each of its states. */
const DATA = 2.1 * KB;
/** Any one drawing. */
const DRAWING = 2.5 * KB;

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
const together = (elements: Iterable<Element>): number =>
  weigh([...elements].map(({ outerHTML }) => outerHTML).join('\n'));

const FIGURE_DATA = 'script[type="application/json"]';

/** All that a part of a page says, in sight, aloud and to machines, and where it leads. */
const wordsIn = (part: Element): string => {
  const unseen = ['alt', 'aria-label', 'content', 'href'].flatMap((name) =>
    [...part.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
  );
  return [part.textContent, ...unseen].join('\n').replaceAll(/\s+/g, ' ');
};

/** A part of a page: what it weighs, and what its words would by themselves. */
interface Part {
  readonly name: string;
  readonly element: Element;
  readonly weight: number;
  readonly said: number;
}
const partOf = (name: string, element: Element): Part => {
  const [weight, said] = [weigh(element.outerHTML), weigh(wordsIn(element))];
  return { name, element, weight, said };
};

/** The chapters of a page and what stands around them, without styles, drawings and figures' data. */
const partsOf = ({ html }: SitePage): { frame: Part; chapters: Part[] } => {
  const { document } = parseHTML(html);
  for (const other of document.querySelectorAll(`style, svg, ${FIGURE_DATA}`)) other.remove();
  const chapters = [...document.querySelectorAll('.chapter')].map((chapter) => {
    const part = partOf(chapter.id, chapter.cloneNode(true) as Element);
    chapter.replaceChildren();
    return part;
  });
  return { frame: partOf('frame', document.documentElement), chapters };
};

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
    const { frame, chapters } = partsOf(page);
    expect(frame.weight, `${frame.said} B of words`).toBeLessThanOrEqual(
      FRAME.fixed + FRAME.said * frame.said,
    );
    expect(chapters.map(({ name }) => name)).toEqual(
      editionOutline(story, edition).chapters.map(({ slug }) => slug),
    );
    for (const { name, element, weight, said } of chapters) {
      const count = (what: string): number => element.querySelectorAll(what).length;
      const [scenes, steps, facts] = [count('[data-scene]'), count('.step'), count('[data-fact]')];
      const about = `${name}: ${said} B of words, ${scenes} scenes, ${steps} steps, ${facts} facts`;
      expect(weight, about).toBeLessThanOrEqual(
        CHAPTER.fixed +
          CHAPTER.said * said +
          CHAPTER.scene * scenes +
          CHAPTER.step * steps +
          CHAPTER.fact * facts,
      );
    }
  });

  it('little for any one figure or drawing', () => {
    const figures = Map.groupBy(
      document.querySelectorAll<HTMLElement>(FIGURE_DATA),
      ({ dataset: { props, spoken } }) => props ?? spoken ?? '',
    );
    const scenes = editionOutline(story, edition).chapters.flatMap((chapter) => chapter.scenes);
    expect(new Set(figures.keys())).toEqual(new Set(scenes.map(({ figure }) => figure)));
    for (const [name, data] of figures) {
      expect(together(data), `data of ${name}`).toBeLessThanOrEqual(DATA);
    }
    const drawings = [...document.querySelectorAll('svg')];
    expect(drawings).not.toEqual([]);
    for (const drawing of drawings) {
      expect(together([drawing]), drawing.outerHTML.slice(0, 200)).toBeLessThanOrEqual(DRAWING);
    }
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
