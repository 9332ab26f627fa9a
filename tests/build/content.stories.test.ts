/** The real build on other stories: a wrong one stops it cleanly, a good one becomes a site. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EDITIONS } from '../../src/i18n/editions.ts';
import { EDITION_FILES, proseOf, readPage } from '../unit/support/site.ts';
import { swap } from '../unit/support/stories.ts';
import { buildStory, removeStories } from './stories.ts';

const BUILD_MS = 300_000;
afterAll(removeStories);

describe('a story with mistakes', () => {
  it(
    'stops the build with what is wrong, and leaves the earlier site',
    { timeout: BUILD_MS },
    async () => {
      const { code, output, story, around, outDir } = await buildStory({
        'chapters/en/steel.mdx': swap('id="opening"', 'id="openning"'),
        'facts.yaml': swap('value: 30', 'value: 31'),
      });
      expect(code).toBe(1);
      expect(output.replaceAll(`${story}/`, '').trim().split('\n').filter(Boolean)).toEqual([
        'facts.yaml:17:3 fact “opening” is used by no chapter of the edition “en”. Use it with <Fact id="opening"/>, or take it out.',
        'facts.yaml:29:3 fact “drawing-days”: “ground-breaking - drawing” gives 30, but the stated value is 31.',
        'chapters/en/steel.mdx:19:4 no fact is called “openning” in facts.yaml. Did you mean “opening”?',
        expect.stringMatching(
          /^The build failed\. \S+ still holds the site of an earlier build\.$/,
        ),
      ]);
      expect(readdirSync(around)).toEqual(['site']);
      expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('an earlier site');
    },
  );
});

describe('a good story of its own', () => {
  it(
    'becomes a site with its chapters, and nothing of another',
    { timeout: BUILD_MS },
    async () => {
      const { code, output, around, outDir } = await buildStory({});
      expect(code, output).toBe(0);
      expect(readdirSync(around)).toEqual(['site']);
      for (const edition of EDITIONS) {
        const page = readPage(EDITION_FILES[edition], outDir);
        const chapters = [...page.document.querySelectorAll('main > .chapter')];
        expect(chapters.map(({ id }) => id)).toEqual(['paper', 'steel']);
        expect(page.document.querySelectorAll('.fact-note').length).toBe(5);
        expect(page.document.querySelectorAll('[data-step] img.still').length).toBe(2);
        expect(page.document.title).toBe(edition === 'zh' ? '一座桥' : 'A Bridge');
        const links = [...page.document.querySelectorAll('a[href^="#"]')];
        const lost = links
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => page.document.getElementById(href.slice(1)) === null);
        expect(lost, 'links that lead nowhere').toEqual([]);
        expect(proseOf(page)).not.toMatch(/\b(81|62|143|19)\b|signing|commissioning/);
        expect(page.document.getElementById('cover')?.textContent).toMatch(/30\D+20/);
      }
      expect(existsSync(join(outDir, 'sitemap-index.xml'))).toBe(true);
    },
  );
});
