/** The built pages: whole, linked, and in accord with one another. */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parseHTML } from 'linkedom';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/cli/paths.ts';
import { EDITIONS, type Edition } from '../support/editions.ts';
import { editionOutline, story } from '../support/story.ts';
import {
  editionFile,
  fileAt,
  readPage,
  readPages,
  site,
  siteFiles,
  xmlFaults,
  type SitePage,
} from '../unit/support/site.ts';

const pages = readPages();
const editions = Object.fromEntries(
  EDITIONS.map((edition) => [edition, readPage(editionFile(edition))]),
) as Record<Edition, SitePage>;

const all = (page: SitePage, selector: string): Element[] => [
  ...page.document.querySelectorAll(selector),
];
const attribute = (page: SitePage, selector: string, name: string): string | null | undefined =>
  page.document.querySelector(selector)?.getAttribute(name);
/** The path of the file that an image shows, without what its address names beside it. */
const pathOf = (image: Element | null | undefined): string =>
  new URL(image?.getAttribute('src') ?? '', 'http://site').pathname;
const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

const canonical = (page: SitePage): string => attribute(page, 'link[rel=canonical]', 'href') ?? '';
const origin = new URL(canonical(editions.zh)).origin;

/** What can be linked to on each page, by its file. */
const IDS = new Map(
  pages.map((page) => [page.file, new Set(all(page, '[id]').map(({ id }) => id))] as const),
);

describe.each(pages)('the page $path', (page) => {
  it('has one h1, and headings that skip no level', () => {
    const levels = all(page, 'h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  it('uses no id twice', () => {
    const ids = all(page, '[id]').map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
  });

  it('leads to nothing that does not exist', () => {
    const links = all(page, 'a[href], link[href], script[src], img[src], use[href]').map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    );
    const lost = links.filter((link) => {
      const url = new URL(link, `${origin}${page.path}`);
      if (url.origin !== origin) return false;
      const file = fileAt(decodeURI(url.pathname));
      if (file === undefined) return true;
      const fragment = decodeURIComponent(url.hash.slice(1));
      return fragment !== '' && !IDS.get(file)?.has(fragment);
    });
    expect(links.length).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });

  it('sets apart in its text what it sets apart on the screen', () => {
    const after = '.quote-role, .quote-source, .quote-translated, .photo small, .state-recency a';
    const joined = all(page, after).filter(({ previousSibling, textContent }) => {
      const signs = (previousSibling?.textContent?.at(-1) ?? '') + (textContent.at(0) ?? '');
      return !/[\s，]/.test(signs);
    });
    expect(joined.map(({ textContent }) => textContent)).toEqual([]);
  });

  it('names only elements that exist', () => {
    const named = ['popovertarget', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'for'];
    const lost = named.flatMap((name) =>
      all(page, `[${name}]`)
        .flatMap((element) => (element.getAttribute(name) ?? '').split(/\s+/))
        .filter((id) => !IDS.get(page.file)?.has(id)),
    );
    expect(lost).toEqual([]);
  });

  it('loads nothing from another host', () => {
    const own = ['canonical', 'alternate', 'license', 'author'];
    const loads = all(page, 'script[src], link[href], img, iframe, source, video, audio, object')
      .filter((element) => !own.includes(element.getAttribute('rel') ?? ''))
      .flatMap((element) =>
        ['src', 'href', 'srcset', 'data', 'poster'].map((name) => element.getAttribute(name) ?? ''),
      );
    const styles = all(page, 'style').map(({ textContent }) => textContent);
    expect(loads.filter((address) => /(^|[\s,])(https?:)?\/\//.test(address))).toEqual([]);
    expect(styles.filter((css) => /url\(["']?(https?:)?\/\/|@import/.test(css))).toEqual([]);
  });

  it('has no styles in words that browsers of 2022 do not read, nor in fewer than Safari wants', () => {
    const css = all(page, 'style')
      .map(({ textContent }) => textContent)
      .join('');
    const times = (property: string): number => css.split(new RegExp(`[{;]${property}:`)).length;
    expect(css).not.toMatch(/@media[^{]*[<>]|[{};]\s*&/);
    for (const property of ['text-size-adjust', 'user-select'])
      expect(times(`-webkit-${property}`), property).toBe(times(property));
  });

  it('says what it is', () => {
    expect(page.document.title).toMatch(/\S/);
    expect(attribute(page, 'meta[name=description]', 'content')).toMatch(/\S/);
    expect(attribute(page, 'meta[name=viewport]', 'content')).toContain('width=device-width');
    expect(page.html).toMatch(/^<!doctype html>/i);
  });
});

describe('all files of the site', () => {
  it('name no folder of the machine that built them', () => {
    const texts = siteFiles('**/*.{html,js,css,xml,txt,svg,json}');
    expect(texts.length).toBeGreaterThan(5);
    const telling = texts.filter((file) => {
      const text = readFileSync(join(site, file), 'utf8');
      return text.includes(root) || text.includes(`${homedir()}/`) || text.includes('file://');
    });
    expect(telling).toEqual([]);
  });
});

describe.each(EDITIONS)('the %s edition', (edition) => {
  const page = editions[edition];
  const outline = editionOutline(story, edition);
  const slugs = outline.chapters.map(({ slug }) => slug);
  const scenes = outline.chapters.flatMap((chapter) => chapter.scenes);
  const meta = (name: string): string | null | undefined =>
    attribute(page, `meta[property="${name}"]`, 'content');

  it('says its language, its address and those of its twins', () => {
    expect(page.document.documentElement.getAttribute('lang')).toBe(outline.tag);
    expect(canonical(page)).toBe(origin + page.path);
    const twins = all(page, 'link[rel=alternate][hreflang]').map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ]);
    expect(Object.fromEntries(twins)).toMatchObject({
      'zh-Hans': canonical(editions.zh),
      en: canonical(editions.en),
    });
  });

  it('can be shared', () => {
    expect(meta('og:title')).toBe(page.document.title);
    expect(meta('og:description')).toBe(attribute(page, 'meta[name=description]', 'content'));
    expect(meta('og:url')).toBe(canonical(page));
    expect(meta('og:type')).toBe('article');
    expect(meta('og:locale')).toBe(edition === 'zh' ? 'zh_CN' : 'en_GB');
    expect(meta('og:site_name')).toMatch(/\S/);
  });

  it('leads to the other edition', () => {
    const other = edition === 'zh' ? 'en' : 'zh';
    const link = page.document.querySelector('a[data-language]');
    expect(link?.getAttribute('href')).toBe(editions[other].path);
    expect(link?.getAttribute('hreflang')).toBe(editionOutline(story, other).tag);
  });

  it('has its chapters in order, and lists them so', () => {
    expect(all(page, 'main > .chapter').map(({ id }) => id)).toEqual(slugs);
    expect(all(page, '.contents a[data-chapter]').map((link) => link.getAttribute('href'))).toEqual(
      slugs.map((slug) => `#${slug}`),
    );
    const titles = outline.chapters.map(({ title }) => title);
    expect(all(page, '.chapter h2').map(({ textContent }) => textContent)).toEqual(titles);
    expect(all(page, '.contents-title').map(({ textContent }) => textContent)).toEqual(titles);
  });

  it('has a still for every step, for readers without script', () => {
    const steps = all(page, '[data-step]');
    const told = scenes.flatMap((scene) => scene.steps.map(({ id }) => id));
    expect(steps.map(({ id }) => id)).toEqual(told);
    for (const step of steps) {
      const still = step.querySelector('img.still');
      // It is asked for where it is shown, and takes its room before it comes.
      expect(still?.getAttribute('loading'), step.id).toBe('lazy');
      expect(still?.getAttribute('alt'), step.id).toMatch(/\S{2}/);
      const address = still?.getAttribute('src') ?? '';
      expect(address).toContain(`/${step.getAttribute('data-state') ?? ''}/still.svg`);
      const file = readFileSync(join(site, pathOf(still)), 'utf8');
      const { document } = parseHTML(`<html><body>${file}</body></html>`);
      const drawing = document.querySelector('svg');
      const [, , ...size] = drawing?.getAttribute('viewBox')?.split(' ') ?? [];
      expect(size).toEqual(['width', 'height'].map((side) => still?.getAttribute(side)));
      expect(drawing?.querySelectorAll('polygon, path, line, circle').length).toBeGreaterThan(10);
      // Words are outlines: a file needs no font.
      expect(drawing?.querySelector('text')).toBeNull();
    }
  });

  it('has a table for every scene, next to it', () => {
    const shown = all(page, '[data-scene]');
    expect(shown).toHaveLength(scenes.length);
    for (const scene of shown) {
      const table = scene.nextElementSibling?.querySelector('table');
      expect(table?.querySelector('caption')?.textContent).toMatch(/\S/);
      const [head, ...rows] = [...(table?.querySelectorAll('tr') ?? [])];
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row.children).toHaveLength(head?.children.length ?? 0);
    }
  });

  it('opens each scene with stills of its first step, and holds no drawing of it', () => {
    for (const scene of all(page, '[data-scene]')) {
      const first = scene.querySelector('[data-step]');
      const stage = scene.querySelector('.stage [data-figure]');
      const state = first?.getAttribute('data-state');
      expect(state).toBeTruthy();
      expect(stage?.getAttribute('data-state')).toBe(state);
      const openings = [...(stage?.querySelectorAll('img') ?? [])];
      const still = first?.querySelector('img.still');
      expect(openings.length).toBeGreaterThan(1);
      const folder = pathOf(still).replace(/[^/]*$/, '');
      for (const opening of openings) {
        expect(pathOf(opening)).toMatch(/\/still[\w-]*\.svg$/);
        expect(pathOf(opening).replace(/[^/]*$/, '')).toBe(folder);
        for (const name of ['alt', 'loading'])
          expect(opening.getAttribute(name), name).toBe(still?.getAttribute(name));
      }
      expect(scene.querySelector('.stage svg')).toBeNull();
    }
  });

  describe('its feed', () => {
    const file = join(page.path, 'feed.xml').slice(1);
    const feed = readFileSync(join(site, file), 'utf8');
    const entries = feed.match(/<entry>[\s\S]*?<\/entry>/g) ?? [];

    it('is well-formed Atom', () => {
      expect(xmlFaults(feed)).toEqual([]);
      expect(feed).toMatch(/<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
      const updated = /<updated>([^<]*)</.exec(feed)?.[1] ?? '';
      expect(new Date(updated).toISOString()).toBe(updated);
      for (const part of ['<id>', '<title>', '<author>']) expect(feed).toContain(part);
    });

    it('has an entry for each chapter', () => {
      const links = entries.map((entry) => /<link href="([^"]*)"/.exec(entry)?.[1]);
      expect(links).toEqual(slugs.map((slug) => `${canonical(page)}#${slug}`));
      for (const entry of entries) {
        for (const part of ['id', 'title', 'updated', 'summary'])
          expect(entry).toContain(`<${part}`);
      }
    });

    it('is named by its page', () => {
      const link = attribute(page, 'link[type="application/atom+xml"]', 'href');
      expect(link).toBe(`/${file}`);
    });
  });
});

describe('the page for lost addresses', () => {
  const page = readPage('404.html');

  it('is not indexed, and speaks every language of the story', () => {
    expect(attribute(page, 'meta[name=robots]', 'content')).toBe('noindex');
    const ways = all(page, 'main a').map((link) => link.getAttribute('href'));
    expect(ways).toEqual(story.editions.flatMap(({ home }) => [home, `${home}figures/`]));
  });
});

describe('what hosts are told of headers', () => {
  const lines = readFileSync(join(site, '_headers'), 'utf8').split('\n');

  it('is no more than Cloudflare reads: lines of 2,000 characters, 100 rules', () => {
    expect(lines.filter(({ length }) => length > 2000)).toEqual([]);
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  });

  it('leaves to each page the policy that its head tells', () => {
    for (const page of pages)
      expect(
        attribute(page, 'meta[http-equiv=content-security-policy]', 'content'),
        page.path,
      ).toMatch(/^default-src 'none'; script-src /);
  });
});

describe('what search engines read', () => {
  const read = (file: string): string => readFileSync(join(site, file), 'utf8');

  it('leads from robots.txt over the index to a map of both editions', () => {
    const index = /^Sitemap: (\S+)$/m.exec(read('robots.txt'))?.[1] ?? '';
    expect(index).toBe(`${origin}/sitemap-index.xml`);
    const maps = [...read('sitemap-index.xml').matchAll(/<loc>([^<]*)</g)].map(([, loc]) => loc);
    expect(maps).toEqual([`${origin}/sitemap-0.xml`]);
    const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]*)</g)].map(([, loc]) => loc);
    expect(listed).toEqual(expect.arrayContaining(EDITIONS.map((e) => canonical(editions[e]))));
    expect(listed.filter((loc) => loc?.includes('404'))).toEqual([]);
    for (const file of siteFiles('sitemap*.xml')) expect(xmlFaults(read(file)), file).toEqual([]);
  });
});

describe.each(EDITIONS)('the manifest of the %s edition', (edition) => {
  const page = editions[edition];
  const path = attribute(page, 'link[rel=manifest]', 'href') ?? '';
  const read = (url: string): Buffer => readFileSync(join(site, fileAt(url) ?? ''));
  const manifest = z
    .object({
      name: z.string(),
      lang: z.string(),
      start_url: z.string(),
      icons: z.array(z.object({ src: z.string(), sizes: z.string(), type: z.string() })).min(2),
    })
    .parse(JSON.parse(read(path).toString()));

  it('speaks of the edition and leads to it', () => {
    expect(manifest.name).toBe(story.editions.find(({ lang }) => lang === edition)?.title);
    expect(manifest.lang).toBe(page.document.documentElement.lang);
    expect(fileAt(manifest.start_url)).toBe(editionFile(edition));
  });

  it('has icons of the sizes that it names, and Apple’s beside it', async () => {
    const apple = attribute(page, 'link[rel=apple-touch-icon]', 'href') ?? '';
    for (const { src, sizes } of [...manifest.icons, { src: apple, sizes: '180x180' }]) {
      const { width, height, format } = await sharp(read(src)).metadata();
      expect([format, `${width}x${height}`]).toEqual(['png', sizes]);
    }
  });
});
