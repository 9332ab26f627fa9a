/** The handbook as it was built: every part shown by itself, and no reader led to it. */
import { describe, expect, it } from 'vitest';
import { VOCABULARY } from '../../src/editorial/vocabulary.ts';
import { exampleGroups } from '../../src/handbook/examples.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITIONS } from '../support/editions.ts';
import { story } from '../support/story.ts';
import { readPage, readPages, site, siteFiles } from '../unit/support/site.ts';

const FILES = { zh: 'handbook/index.html', en: 'en/handbook/index.html' } as const;

describe.each(EDITIONS)('the handbook, %s', (edition) => {
  const { document } = readPage(FILES[edition]);

  it('describes every part, with its MDX to copy', () => {
    for (const name of Object.keys(VOCABULARY)) {
      expect(document.getElementById(`part-${name.toLowerCase()}`)?.textContent).toBe(`<${name}>`);
    }
    const written = [...document.querySelectorAll('.hb-part pre')].map((pre) => pre.textContent);
    expect(written).toEqual(exampleGroups().map(({ example }) => example[edition]));
    expect(document.querySelectorAll('[data-copy]').length).toBeGreaterThan(written.length);
  });

  it('shows each by the part itself', () => {
    const shown = [...document.querySelectorAll('[data-example]')];
    expect(shown.map((live) => live.getAttribute('data-example'))).toEqual(
      exampleGroups().map(({ names }) => names[0]),
    );
    for (const [name, selector] of [
      ['Lead', '.lead'],
      ['Fact', '.fact .fact-mark'],
      ['Quote', '.quote blockquote'],
      ['Stats', '.stats .stat'],
      ['Aside', '.aside'],
      ['Columns', '.columns .column'],
      ['Idea', '.idea'],
      ['Scene', 'story-scene [data-step]'],
      ['Figure', '.plate svg'],
      ['Source', '.source'],
    ] as const) {
      const live = document.querySelector(`[data-example="${name}"]`);
      expect(live?.querySelector(selector), name).not.toBeNull();
    }
  });

  it('leads nowhere that is not there, and says each name once', () => {
    const links = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
      (link.getAttribute('href') ?? '').slice(1),
    );
    expect(links.filter((id) => document.getElementById(id) === null)).toEqual([]);
  });

  it('is for no search engine', () => {
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(readFileSync(join(site, 'sitemap-0.xml'), 'utf8')).not.toContain('handbook');
  });
});

it('no page of the story leads to the handbook or carries its styles', () => {
  const others = readPages().filter(({ file }) => !file.includes('handbook'));
  expect(others.length).toBeGreaterThan(10);
  expect(others.filter(({ html }) => html.includes('handbook')).map(({ file }) => file)).toEqual(
    [],
  );
  expect(siteFiles('**/handbook/index.html')).toHaveLength(story.editions.length);
});
