/** What the pages of editions say they are, for machines, and the list of licences they lead to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/cli/paths.ts';
import { SOURCES } from '../../src/fonts/faces.ts';
import { openSource } from '../../src/fonts/sources.ts';
import { LICENCES } from '../../src/host/licences.ts';
import { localeOf } from '../../src/locales/index.ts';
import { EDITIONS } from '../support/editions.ts';
import { editionOutline, story } from '../support/story.ts';
import { editionFile, fileAt, readPage, site } from '../unit/support/site.ts';

const organization = z.strictObject({
  '@type': z.literal('Organization'),
  name: z.string().min(1),
});
const origin = z.strictObject({
  '@type': z.literal('Article'),
  headline: z.string().min(1),
  inLanguage: z.string(),
  url: z.url().optional(),
});
const part = z.strictObject({
  '@type': z.enum(['CreativeWork', 'Dataset']),
  name: z.string().min(1),
  description: z.string().min(1),
  url: z.url(),
  license: z.url().optional(),
  creator: organization.optional(),
});
const about = {
  '@context': z.literal('https://schema.org'),
  description: z.string().min(1),
  url: z.url(),
  inLanguage: z.string(),
  license: z.url(),
  publisher: organization,
};
const things = z.tuple([
  z.strictObject({
    ...about,
    '@type': z.literal('NewsArticle'),
    headline: z.string().min(1),
    mainEntityOfPage: z.url(),
    dateModified: z.iso.date(),
    author: organization,
    image: z.tuple([z.url()]),
    isBasedOn: origin.optional(),
    citation: origin.optional(),
    hasPart: z.array(part).min(1),
    workTranslation: z.array(z.strictObject({ '@type': z.literal('NewsArticle'), url: z.url() })),
  }),
  z.strictObject({ ...about, '@type': z.literal('WebSite'), name: z.string().min(1) }),
]);

/** Whether an address of the site leads to a file, and to the element that it names there. */
const leads = (address: string): boolean => {
  const { pathname, hash } = new URL(address);
  const file = fileAt(decodeURI(pathname));
  if (file === undefined) return false;
  const id = decodeURIComponent(hash.slice(1));
  return id === '' || readPage(file).document.getElementById(id) !== null;
};

describe.each(EDITIONS)('the %s edition', (edition) => {
  const { document } = readPage(editionFile(edition));
  const outline = editionOutline(story, edition);
  const said = things.parse(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      ({ textContent }): unknown => JSON.parse(textContent),
    ),
  );
  const [article, website] = said;

  it('is said in the signs of its language, and so is what only screen readers read', () => {
    const { colon } = localeOf(edition).punctuation;
    const labels = [...document.querySelectorAll('[aria-label]')];
    const texts = [
      ...article.hasPart.map(({ description }) => description),
      ...labels.map((element) => element.getAttribute('aria-label') ?? ''),
    ];
    expect(texts.some((text) => text.includes(colon))).toBe(true);
    // No language has the sign of another before a space.
    if (colon !== ': ') expect(texts.filter((text) => text.includes(': '))).toEqual([]);
  });

  it('is an article in its language, with every chapter and the data of its figures', () => {
    expect([article.headline, article.inLanguage]).toEqual([outline.title, outline.tag]);
    expect(website.name).toBe(outline.title);
    const named = (type: string): string[] =>
      article.hasPart.filter((one) => one['@type'] === type).map(({ name }) => name);
    expect(named('CreativeWork')).toEqual(outline.chapters.map(({ title }) => title));
    expect(named('Dataset').length).toBeGreaterThan(0);
    expect(article.workTranslation).toHaveLength(story.editions.length - 1);
  });

  it('leads nowhere in vain', () => {
    const addresses = [
      ...[article.url, website.url, ...article.image],
      ...article.hasPart.map(({ url }) => url),
      ...article.workTranslation.map(({ url }) => url),
    ];
    expect(addresses.filter((address) => !leads(address))).toEqual([]);
  });

  it('leads to the licences of all that ships besides', () => {
    expect(document.querySelector('.story-foot .licences')?.getAttribute('href')).toMatch(
      new RegExp(`/${LICENCES}$`),
    );
    const text = readFileSync(join(site, LICENCES), 'utf8');
    const { dependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
    for (const [name, version] of Object.entries(dependencies))
      expect(text).toContain(`== ${name} ${version}\n`);
    for (const { fullName } of SOURCES.map(openSource)) expect(text).toContain(`== ${fullName}, `);
    expect(text).toContain('SIL Open Font License');
  });
});
