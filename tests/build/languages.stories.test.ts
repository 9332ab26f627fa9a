/**
 * A story in three editions: whole in English, in part in German, hardly begun in French, which the
 * site has no module for. What is not translated is shown in English, and says so.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkStory } from '../../src/editorial/content.ts';
import { formatDiagnostic } from '../../src/editorial/errors.ts';
import { untranslatedChapter } from '../../src/locales/index.ts';
import { book } from '../unit/support/findings.ts';
import { readPage, type SitePage } from '../unit/support/site.ts';
import { swap, withFiles, type Edits } from '../unit/support/stories.ts';
import { buildStory, removeStories } from './stories.ts';

const BUILD_MS = 600_000;

/** The lighthouse with two more editions, and a few of its texts in German. */
const EDITS: Edits = {
  ...withFiles('languages'),
  'facts.yaml': swap(
    'en: Day the new lamp was lit }',
    'en: Day the new lamp was lit, de: Neues Licht }',
  ),
  'data/intervals.yaml': swap('en: Dark → delivered }', 'en: Dark → delivered, de: Dunkel → da }'),
};

let folder = '';
let warnings: readonly string[] = [];
const pages = new Map<string, SitePage>();

beforeAll(async () => {
  const { code, output, outDir, story } = await buildStory(EDITS, 'lighthouse');
  expect(code, output).toBe(0);
  folder = outDir;
  const check = checkStory(story, book);
  warnings = check.warnings.map((finding) => formatDiagnostic(finding).replaceAll(`${story}/`, ''));
}, BUILD_MS);
afterAll(removeStories);

const page = (path: string): Document => {
  const known = pages.get(path) ?? readPage(join(path, 'index.html'), folder);
  pages.set(path, known);
  return known.document;
};
const textOf = (path: string, selector: string): string =>
  (page(path).querySelector(selector)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const languageOf = (path: string, selector: string): string | undefined =>
  page(path).querySelector(selector)?.closest('[lang]')?.getAttribute('lang') ?? undefined;

describe.each([
  ['de', 'Das Licht von Grey Point', '1. Mai 1931', '12. Nov.'],
  ['fr', 'Le feu de Grey Point', '1 mai 1931', '12 nov.'],
])('the edition in %s', (lang, title, date, short) => {
  it('is a page of its own, in its own language', () => {
    expect(page(lang).documentElement.lang).toBe(lang);
    expect(page(lang).title).toBe(title);
    expect(textOf(lang, '#cover-foot')).toContain(date);
    expect(textOf(lang, '.cover-dates')).toContain(short);
  });

  it('is one language among three, each called by its own name', () => {
    const links = [...page(lang).querySelectorAll('a[data-language]')];
    const others = [
      ['en', '/', 'Read in English'],
      ['de', '/de/', 'Auf Deutsch lesen'],
      ['fr', '/fr/', 'Français'],
    ].filter(([tag]) => tag !== lang);
    expect(
      links.map((link) =>
        ['hreflang', 'href', 'aria-label'].map((name) => link.getAttribute(name)),
      ),
    ).toEqual(others);
    const twins = [...page(lang).querySelectorAll('link[hreflang]')];
    expect(twins.map((link) => link.getAttribute('hreflang'))).toEqual(['en', 'de', 'fr']);
  });

  it('has every chapter, in order', () => {
    const chapters = [...page(lang).querySelectorAll('main > .chapter')];
    expect(chapters.map(({ id }) => id)).toEqual(['dark', 'worth']);
  });

  it('has its feed, its pages to share and its pictures', () => {
    const read = (file: string): string => readFileSync(join(folder, lang, file), 'utf8');
    expect(read('feed.xml')).toContain(`<title>${title}</title>`);
    for (const file of ['og.png', 'poster.png', 'data.csv', 'figure.svg', 'oembed.json'])
      expect(read(`figures/intervals/ruler/${file}`), file).not.toBe('');
    expect(read('snapshots/cover/og.png')).not.toBe('');
  });
});

describe('what browsers load', () => {
  it('knows the languages of the editions, and no other', () => {
    const scripts = globSync('_astro/*.js', { cwd: folder });
    const code = scripts.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
    expect(code).toContain('Milliarde');
    expect(code).not.toContain('亿');
  });
});

describe('a chapter that an edition has', () => {
  it('is in its language, with dates and numbers as it writes them', () => {
    expect(page('de').querySelector('#dark')?.getAttribute('lang')).toBeNull();
    expect(textOf('de', '#dark .kicker')).toBe('Kapitel 1');
    expect(textOf('de', '#dark .lead')).toContain('12. November 1930');
    expect(textOf('de', '#dark .lead')).toContain('170 Tage blieb');
    expect(textOf('fr', '#worth .stats')).toContain('64');
    expect(page('de').querySelector('#dark .chapter-head + .untranslated')).toBeNull();
  });
});

describe('a chapter that an edition lacks', () => {
  it('is the first edition’s, and says so', () => {
    expect(languageOf('de', '#worth h2')).toBe('en');
    expect(textOf('de', '#worth h2')).toBe('What the light was worth');
    expect(languageOf('de', '#worth .chapter-head + .untranslated')).toBe('de');
    expect(textOf('de', '#worth .chapter-head + .untranslated')).toBe(
      'Noch nicht übersetzt: Dieses Kapitel steht hier auf Englisch.',
    );
    expect(textOf('fr', '#dark .chapter-head + .untranslated')).toBe(
      untranslatedChapter('fr', 'en'),
    );
  });

  it('keeps its own language to its facts, and its pictures speak the page’s', () => {
    expect(textOf('fr', '#dark .lead')).toContain('12 November 1930');
    expect(languageOf('fr', '#dark .stage')).toBe('fr');
    const still = page('fr').querySelector('#dark .stage img');
    expect(still?.getAttribute('alt')).toContain('12 novembre');
    expect(still?.getAttribute('src')).toContain('/fr/figures/intervals/ruler/still');
    expect(textOf('fr/figures/intervals/ruler', '.stage svg')).toContain('12 nov.');
  });

  it('is listed in its own language', () => {
    expect(languageOf('de', '.contents a[href="#worth"]')).toBe('en');
    expect(languageOf('de', '.contents a[href="#dark"]')).toBe('de');
  });
});

describe('a label of the interface', () => {
  const skip = (path: string): string => textOf(path, '.skip');

  it('is in the words of the language, unless the story has its own', () => {
    expect(skip('de')).toBe('Zur Geschichte springen');
    expect(textOf('de', '#cover')).toContain('Lesezeit');
  });

  it('is the first edition’s, where the site does not speak the language', () => {
    expect(skip('fr')).toBe(skip(''));
    expect(textOf('fr', '.contents')).toContain('Sommaire');
  });
});

describe('a label that an edition lacks', () => {
  it('is the first edition’s, with a note below its picture', () => {
    expect(textOf('de/figures/intervals/ruler', '.stage svg')).toContain('170');
    expect(textOf('de', '#dark .figure-foot .untranslated')).toBe(
      'Manches ist noch nicht übersetzt und steht auf Englisch.',
    );
    expect(textOf('de/embed/intervals/ruler', '.untranslated')).toContain('Englisch');
    expect(textOf('de/figures/intervals/ruler', '.untranslated')).toContain('Englisch');
    expect(page('').querySelector('.untranslated, .untranslated-mark')).toBeNull();
  });

  it('of a fact is marked where it stands', () => {
    expect(textOf('de', '#fact-lit-label')).toBe('Neues Licht');
    expect(languageOf('de', '#fact-boat-label span')).toBe('en');
    expect(textOf('de', '#fact-boat-label .untranslated-mark')).toBe('[Englisch]');
  });
});

describe('the check', () => {
  it.each([
    /^chapters\/en\/worth\.mdx is not there in the edition “de”, which shows this one instead; write chapters\/de\/worth\.mdx\.$/,
    /^chapters\/en\/dark\.mdx is not there in the edition “fr”, which shows this one instead; write chapters\/fr\/dark\.mdx\.$/,
    /^strings\/de\.yaml lacks \d+ labels of the edition “en”, which are shown instead: /,
    /^data\/intervals\.yaml:\d+:5 “intervals\.label” is not there in the edition “de”, which shows that of “en” instead\.$/,
    /^facts\.yaml:7:3 here and below, 16 texts are not there in the edition “fr”, which shows those of “en” instead\.$/,
  ])('tells of what is not translated: %s', (told) => {
    expect(warnings).toContainEqual(expect.stringMatching(told));
  });

  it('tells of each text once for each edition that lacks it', () => {
    const labels = warnings.filter((warning) => /“intervals\.label”.*“(de|fr)”, /.test(warning));
    expect(labels).toHaveLength(3);
    expect(new Set(warnings).size).toBe(warnings.length);
  });
});
