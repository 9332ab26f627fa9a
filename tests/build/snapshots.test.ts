/** What becomes of a link to a state, and of its pictures, in other people's programs. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { storySchema } from '../../src/editorial/schemas.ts';
import { loadFigure } from '../../src/figures/index.ts';
import { RATIOS, TALLEST, type RatioId } from '../../src/share/ratios.ts';
import { STORY, story } from '../support/story.ts';
import { CLIENTS, serveAs, type Seen } from '../unit/support/clients.ts';
import { editionFile, readPage, site, siteFiles } from '../unit/support/site.ts';

/** Of some languages the locale that cards name; of others it begins with the language. */
const LOCALES: Readonly<Record<string, string>> = { zh: 'zh_CN', en: 'en_GB' };
/** Bytes: a link preview loads on a telephone, and WhatsApp takes no more than this. */
const LIMIT: Readonly<Record<RatioId, number>> = {
  og: 150_000,
  square: 300_000,
  tall: 300_000,
  poster: 300_000,
};
/** Bytes that no picture of an empty sheet has. */
const EMPTY = 10_000;

const { updated } = storySchema.parse(parse(readFileSync(join(STORY, 'story.yaml'), 'utf8')));

const files = siteFiles('**/figures/*/*/index.html');
const pages = files.map((file) => readPage(file));
/** The edition that a path is of: that whose home is the longest part of it. */
const editionOf = (path: string): string => {
  const homes = story.editions.filter(({ home }) => path.startsWith(home));
  const [edition] = homes.sort((one, other) => other.home.length - one.home.length);
  return edition?.lang ?? '';
};
/** The figure and the state that the path of a page is of. */
const stateOf = (path: string): readonly [figure: string, state: string] => {
  const [figure = '', state = ''] = path.split('/').slice(-3);
  return [figure, state];
};
/** The figures of the story that readers travel through. */
const travelled = (
  await Promise.all(
    [...new Set(pages.map(({ path }) => stateOf(path)[0]))].map(async (name) => {
      const { id, journey } = await loadFigure(name, {});
      return journey ? [id] : [];
    }),
  )
).flat();

const STORIES = Object.fromEntries(
  story.editions.map(({ lang }) => [lang, readPage(editionFile(lang))]),
);

/**
 * The path and fragment that tell of a figure's state: its step; of a state without one, the first
 * step of the first chapter that shows the figure, or else that chapter.
 */
const placeInStory = (edition: string, figure: string, state: string): string => {
  const { document, path } = STORIES[edition] ?? readPage(editionFile(edition));
  const steps = `[data-scene="${figure}"] [data-step]`;
  const chapter = document.querySelector(`[data-figure="${figure}"]`)?.closest('.chapter');
  const told =
    document.querySelector(`${steps}[data-state="${state}"]`) ??
    chapter?.querySelector(steps) ??
    chapter;
  return told ? `${path}#${told.id}` : path;
};
const origin = new URL(
  readPage('index.html').document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
).origin;

let here = '';
let close = (): Promise<void> => Promise.resolve();

beforeAll(async () => {
  process.env.SUMMALY_ALLOW_PRIVATE_IP = 'true';
  const served = await serveAs(site, origin);
  [here, close] = [served.origin, served.close];
});
afterAll(async () => {
  await close();
});

describe('the pages of states', () => {
  it('tell all that there is to know to the clients together', async () => {
    const seen = await Promise.all(
      Object.values(CLIENTS).map((client) => client(here + (pages[0]?.path ?? ''))),
    );
    const told = new Set(
      seen.flatMap((each: Seen) =>
        Object.entries(each).flatMap(([name, what]) => (what ? name : [])),
      ),
    );
    const all = ['title', 'description', 'image', 'size', 'alt', 'lang', 'date', 'html'];
    expect([...told].sort()).toEqual(all.sort());
  });

  it('are the same in every edition, and some', () => {
    const [first = [], ...others] = story.editions.map(({ lang, home }) =>
      pages
        .filter(({ path }) => editionOf(path) === lang)
        .map(({ path }) => path.slice(home.length)),
    );
    expect(first.length).toBeGreaterThan(0);
    for (const other of others) expect(other).toEqual(first);
  });
});

describe.each(pages)('a link to $path', (page) => {
  const edition = editionOf(page.path);
  const { document } = page;
  const headline = document.querySelector('h1')?.textContent ?? '';
  const description =
    document.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
  const linked = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => JSON.parse(script.textContent) as Record<string, unknown>,
  );

  it.each(Object.keys(CLIENTS) as (keyof typeof CLIENTS)[])('is read by %s', async (name) => {
    const seen: Seen = await CLIENTS[name](here + page.path);
    const expected = {
      title: headline,
      description,
      image: `${here}${page.path}og.png`,
      size: [1200, 630],
    };
    expect(seen.title).toBe(headline);
    for (const field of ['description', 'image', 'size'] as const) {
      if (seen[field] !== undefined) expect(seen[field], field).toEqual(expected[field]);
    }
    // Some report the locale whole, others its language; and a date with a time of day.
    if (seen.lang !== undefined && seen.lang !== edition)
      expect(seen.lang).toMatch(LOCALES[edition] ?? new RegExp(`^${edition}_[A-Z]{2}$`));
    if (seen.date !== undefined) expect(seen.date?.slice(0, 10)).toBe(updated);
    if (seen.alt !== undefined) expect(seen.alt).toMatch(new RegExp(`^.{10,420}$`, 'su'));
    if (seen.html !== undefined) {
      const embedded = page.path.replace('figures/', 'embed/');
      expect(seen.html).toContain(`<iframe src="${here}${embedded}"`);
    }
  });

  it('has texts no longer than cards show', () => {
    expect(Array.from(headline).length).toBeLessThanOrEqual(70);
    expect(Array.from(description).length).toBeLessThanOrEqual(200);
    expect(page.html.indexOf('</head>')).toBeLessThan(300_000);
  });

  it('says to machines what it is, one root a thing', () => {
    expect(linked.map((thing) => thing['@type'])).toEqual([
      'NewsArticle',
      'ImageObject',
      'Dataset',
    ]);
    const [article, image, data] = linked;
    expect(article?.headline).toBe(headline);
    expect(article?.inLanguage).toBe(document.documentElement.lang);
    expect(image?.license).toMatch(/^https:/);
    expect(JSON.stringify(data)).toContain(`${origin}${page.path}data.csv`);
    // In whole sentences, as the picture is described.
    expect(data?.description).toBe(image?.caption);
    for (const thing of linked) expect(thing).not.toHaveProperty('@graph');
  });

  it('leads to the story, to the very step', () => {
    const href = document.querySelector('.state-story a')?.getAttribute('href');
    expect(href).toBe(placeInStory(edition, ...stateOf(page.path)));
  });

  it('has its data as a file, row for row', () => {
    const text = readFileSync(join(site, page.path, 'data.csv'), 'utf8');
    const rows = document.querySelectorAll('table tr').length;
    expect(text.trimEnd().split('\r\n')).toHaveLength(rows);
  });
});

const covers = siteFiles('**/snapshots/cover/og.png').map((file) => file.replace(/og\.png$/, ''));
const films = siteFiles('**/film.png');

/** Where the code of a film leads: to the first of its stations, in the story. */
const filmAddress = (file: string): string => {
  const [, figure = ''] = /figures\/([^/]+)\//.exec(file) ?? [];
  return origin + placeInStory(editionOf(`/${file}`), figure, '');
};

const folders = [...files.map((file) => file.replace(/index\.html$/, '')), ...covers];
const pictures = [
  ...folders.flatMap((folder) =>
    RATIOS.map(({ id, width, height }) => ({
      file: `${folder}${id}.png`,
      width,
      height,
      limit: LIMIT[id],
      leadsTo: id === 'poster' ? `${origin}/${folder.replace('snapshots/cover/', '')}` : undefined,
    })),
  ),
  ...films.map((file) => ({
    file,
    width: TALLEST.width,
    height: TALLEST.height,
    limit: LIMIT.poster,
    leadsTo: filmAddress(file),
  })),
];

describe('the story and the figures that one travels through', () => {
  it('have pictures of their own in every edition', () => {
    expect(covers).toHaveLength(story.editions.length);
    expect(films).toEqual(
      story.editions
        .flatMap(({ home }) =>
          travelled.map((figure) => `${home.slice(1)}figures/${figure}/film.png`),
        )
        .sort(),
    );
    for (const folder of covers) {
      const answer = JSON.parse(readFileSync(join(site, folder, 'oembed.json'), 'utf8')) as object;
      expect(answer).toMatchObject({
        type: 'link',
        title: readPage(editionFile(editionOf(`/${folder}`))).document.title,
        thumbnail_url: `${origin}/${folder}og.png`,
      });
    }
  });

  it('are named to machines by the pages of the stations', () => {
    for (const { document, path } of pages.filter((page) =>
      travelled.some((figure) => page.path.includes(`/${figure}/`)),
    )) {
      const [article] = document.querySelectorAll('script[type="application/ld+json"]');
      const { image } = JSON.parse(article?.textContent ?? '') as { image: string[] };
      const film = path.replace(/[^/]+\/$/, 'film.png');
      expect(image).toEqual([`${origin}${path}og.png`, origin + film]);
    }
  });
});

describe.each(pictures)('the picture $file', ({ file, width, height, limit, leadsTo }) => {
  const path = join(site, file);

  it('has its size, is light, and shows something', async () => {
    const { width: across, height: down, format } = await sharp(path).metadata();
    expect([format, across, down]).toEqual(['png', width, height]);
    const { size } = statSync(path);
    expect(size).toBeLessThan(limit);
    expect(size).toBeGreaterThan(EMPTY);
  });

  if (leadsTo !== undefined) {
    it('leads, by its code, to the page it belongs to', async () => {
      const foot = {
        left: 0,
        top: Math.round(height * 0.7),
        width,
        height: Math.round(height * 0.3),
      };
      const image = sharp(path).extract(foot).ensureAlpha().raw();
      const { data, info } = await image.toBuffer({ resolveWithObject: true });
      const code = jsQR(new Uint8ClampedArray(data), info.width, info.height, {
        inversionAttempts: 'dontInvert',
      });
      expect(code?.data).toBe(leadsTo);
    });
  }
});

describe('the drawings of states and of the story', () => {
  it('stand alone', () => {
    const drawings = siteFiles('**/figure.svg');
    expect(drawings).toHaveLength(folders.length);
    for (const file of drawings) {
      const svg = readFileSync(join(site, file), 'utf8');
      expect(svg, file).not.toMatch(/<text|<style|<image|@import|url\((?!#)|href="(?!#)/);
    }
  });
});

describe('embeds', () => {
  const embeds = siteFiles('**/embed/*/*/index.html').map((file) => readPage(file));

  it('are there for every state, unlisted, in the name of its page', () => {
    expect(embeds).toHaveLength(pages.length);
    for (const { document, path } of embeds) {
      expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
      expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
        origin + path.replace('embed/', 'figures/'),
      );
      expect(document.querySelectorAll('.picture svg')).toHaveLength(2);
    }
  });

  it('are in no map of the site', () => {
    expect(readFileSync(join(site, 'sitemap-0.xml'), 'utf8')).not.toContain('/embed/');
  });
});
