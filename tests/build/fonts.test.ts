/** The cut fonts of the built site: small, whole, and in accord with what browsers ask of them. */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { create, type Font } from 'fontkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumOptions } from '../../src/cli/chromium.mjs';
import { outDir } from '../../src/cli/paths.ts';
import { expandRange } from '../../src/fonts/ranges.ts';
import { EDITIONS } from '../support/editions.ts';
import { few } from '../support/few.ts';
import { editionFile } from '../unit/support/site.ts';

const site = outDir();
const KB = 1000;
/** All that a reader of every chapter loads; each file has tables of its own. */
const BUDGET = { zh: 385 * KB, en: 120 * KB };
/** What the first screen is set in. */
const COVER_BUDGET = 36 * KB;
/** All that the index of figures shows. */
const INDEX_BUDGET = { zh: 110 * KB, en: 60 * KB };

interface Rule {
  readonly family: string;
  readonly style: string;
  readonly layer: string;
  readonly edition: string;
  readonly url: string;
  readonly points: readonly number[];
}

const value = (rule: string, property: string): string =>
  new RegExp(`[{;]${property}:([^;}]*)`).exec(rule)?.[1] ?? '';

/** The rules of the cut fonts in a page, in their order. */
const rulesOf = (html: string): Rule[] =>
  [
    ...html.matchAll(/<style data-fonts="?(cover|page|chapters|other)"?[^>]*>([^<]*)<\/style>/g),
  ].flatMap(([, , css = '']) =>
    [...css.matchAll(/@font-face\{[^}]*\}/g)]
      .map(([rule]) => rule)
      .filter((rule) => rule.includes('url('))
      .map((rule) => {
        const url = /url\("([^"]*)"\)/.exec(rule)?.[1] ?? '';
        return {
          family: value(rule, 'font-family').replaceAll('"', ''),
          style: value(rule, 'font-style'),
          layer: /-(cover|page|chapters|other)-/.exec(url)?.[1] ?? '',
          edition: /-(zh|en)-(?:cover|page|chapters|other)-/.exec(url)?.[1] ?? '',
          url,
          points: expandRange(value(rule, 'unicode-range')),
        };
      }),
  );

const pages = globSync('**/*.html', { cwd: site })
  .map((name) => ({ name, rules: rulesOf(readFileSync(join(site, name), 'utf8')) }))
  .filter(({ rules }) => rules.length > 0);

/** Every slice once, by its address. */
const slices = new Map(pages.flatMap(({ rules }) => rules.map((rule) => [rule.url, rule])));

const fileOf = (url: string): Buffer => readFileSync(join(site, 'fonts', basename(url)));

const open = (url: string): Font => {
  const font = create(fileOf(url));
  if (font.type !== 'WOFF2') throw new Error(`${url} is no woff2 font`);
  return font;
};

describe.each(EDITIONS)('the fonts of the %s edition', (edition) => {
  const own = [...slices.values()].filter((slice) => slice.edition === edition);
  const weigh = (some: readonly Rule[]): number =>
    some.reduce((sum, { url }) => sum + fileOf(url).byteLength, 0);

  it('exist', () => {
    expect(own.map(({ family }) => family)).toEqual(
      expect.arrayContaining(['Display', 'Text', 'Label', 'Numeral']),
    );
  });

  it('weigh no more than a reader should load', () => {
    const story = pages.find(({ name }) => name === editionFile(edition));
    expect(story?.rules.map(({ layer }) => layer)).not.toContain('other');
    expect(weigh(story?.rules ?? own)).toBeLessThanOrEqual(BUDGET[edition]);
    const cover = story?.rules.filter(({ layer }) => layer === 'cover') ?? own;
    expect(weigh(cover)).toBeLessThanOrEqual(COVER_BUDGET);
  });

  it('weigh less on the index of figures, which has its own', () => {
    const home = editionFile(edition).replace('index.html', '');
    const index = pages.find(({ name }) => name === `${home}figures/index.html`);
    expect(weigh(index?.rules ?? own)).toBeLessThanOrEqual(INDEX_BUDGET[edition]);
  });

  it('hold exactly the characters that their unicode-range says, and at least one', () => {
    for (const { url, points } of own) {
      expect(points, url).not.toHaveLength(0);
      const held = open(url).characterSet.filter(
        (point) =>
          // U+FFFF ends the table of characters in the file.
          point !== 0xffff &&
          // With a sign that is mirrored from right to left, such as <, HarfBuzz keeps its other.
          (points.includes(point) || !/\p{Bidi_Mirrored}/u.test(String.fromCodePoint(point))),
      );
      expect(
        held.toSorted((a, b) => a - b),
        url,
      ).toEqual(points);
    }
  });

  it('share no character within a family', () => {
    for (const { rules } of pages.filter(({ rules }) => rules[0]?.edition === edition)) {
      const met = rules.flatMap(({ family, style, points }) =>
        points.map((point) => `${family} ${style} ${String(point)}`),
      );
      expect(new Set(met).size).toBe(met.length);
    }
  });

  it('keep figures that stand in columns', () => {
    for (const { url, family, points } of own) {
      if ((family !== 'Numeral' && family !== 'Label') || !points.includes(0x30)) continue;
      const font = open(url);
      const tabular = font.availableFeatures.includes('tnum') ? ['tnum'] : [];
      const widths = font.layout('0123456789', tabular).positions.map(({ xAdvance }) => xAdvance);
      expect(new Set(widths).size, url).toBe(1);
    }
  });
});

describe('Chinese punctuation', () => {
  it('can be trimmed, and joins its long dash', () => {
    const chinese = [...slices.values()].filter(({ url }) => url.includes('-zh-'));
    const marked = chinese.filter(({ points }) => points.includes(0x3002));
    expect(marked).not.toHaveLength(0);
    for (const { url, points } of marked) {
      const font = open(url);
      expect(font.availableFeatures, url).toContain('halt');
      if (!points.includes(0x2014)) continue;
      const { glyphs } = font.layout('——', undefined, 'hani', 'ZHS ');
      expect(
        glyphs.map(({ advanceWidth }) => advanceWidth / font.unitsPerEm),
        url,
      ).toEqual([2]);
    }
  });
});

describe('the folder of fonts', () => {
  it('holds what the pages name, and nothing else', () => {
    const named = [...slices.keys()].map((url) => basename(url)).sort();
    expect(readdirSync(join(site, 'fonts')).sort()).toEqual(named);
  });
});

/** What a page sets in a font: its families in their order, the style, and the text. */
interface Setting {
  readonly families: readonly string[];
  readonly style: string;
  readonly text: string;
}

/** Runs in the page: every text that it draws, with its computed font. */
const readSettings = (): Setting[] => {
  const silent = 'head, script, style, title, desc, metadata, iframe';
  const unquote = (text: string): string => text.trim().replace(/^["']|["']$/g, '');
  const unescaped = (text: string): string =>
    unquote(text).replace(/\\(?:([0-9a-f]{1,6}) ?|(.))/gi, (_, code?: string, sign = '') =>
      code === undefined ? String(sign) : String.fromCodePoint(parseInt(code, 16)),
    );
  const setting = (css: CSSStyleDeclaration, text: string): Setting => ({
    families: css.fontFamily.split(',').map(unquote),
    style: css.fontStyle,
    text: css.textTransform === 'uppercase' ? text.toUpperCase() : text,
  });
  return [...document.querySelectorAll('*')]
    .filter((element) => element.closest(silent) === null)
    .flatMap((element) => {
      const written = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => setting(getComputedStyle(element), node.nodeValue ?? ''));
      const generated = ['::before', '::after', '::marker'].map((pseudo) => {
        const css = getComputedStyle(element, pseudo);
        const strings = css.content.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
        return setting(css, strings.map(unescaped).join(''));
      });
      return [...written, ...generated].filter(({ text }) => text.trim() !== '');
    });
};

/** The characters of a text that none of the fonts meant for it holds. */
const uncovered = (rules: readonly Rule[], { families, style, text }: Setting): string[] => {
  // Numeral hands on what it lacks; all others have to hold everything.
  const meant = families
    .filter((name) => !/ Fallback( \d+)?$/.test(name))
    .slice(0, families[0] === 'Numeral' ? 2 : 1);
  const points = new Set(
    meant.flatMap((name) => {
      const family = rules.filter((rule) => rule.family === name);
      const sameStyle = family.filter((rule) => rule.style === style);
      return (sameStyle.length > 0 ? sameStyle : family).flatMap((rule) => rule.points);
    }),
  );
  return [...new Set(Array.from(text))].filter(
    (character) =>
      !/[\s\p{Cc}\p{Cf}\p{Variation_Selector}]/u.test(character) &&
      !points.has(character.codePointAt(0) ?? 0),
  );
};

/** The faces of the handbook, and of code in it: the machine’s own. */
const SYSTEM_FACES = ['system-ui', 'ui-monospace'];

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(chromiumOptions());
  });
  afterAll(() => browser.close());

  it('every text is set in a font that holds its characters', async () => {
    // Without script, so that the page is the one that was read when the fonts were cut.
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    const lacks = new Set<string>();
    // States of a figure are set by the same rules; every other page is one of a kind.
    const kinds = Map.groupBy(pages, ({ name }) => {
      const folders = name.split('/');
      return folders.length > 3 ? folders.slice(0, -2).join('/') : name;
    });
    const some = [...kinds.values()].flatMap((alike) => few(alike, 2));
    for (const { name, rules } of some) {
      await tab.goto(pathToFileURL(join(site, name)).href);
      for (const setting of await tab.evaluate(readSettings)) {
        const { families, style, text } = setting;
        // The system's own faces, of which no file is sent.
        if (SYSTEM_FACES.includes(families[0] ?? '')) continue;
        const lacking = uncovered(rules, setting).join('');
        if (lacking === '') continue;
        const context = text.trim().slice(0, 30);
        lacks.add(`${name}: ${families[0] ?? ''} ${style} lacks “${lacking}” of “${context}”`);
      }
    }
    await context.close();
    expect([...lacks], 'RULES in src/fonts/faces.ts say otherwise than the style sheet').toEqual(
      [],
    );
  });
});
