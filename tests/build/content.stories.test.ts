/** The real build on a story with mistakes, at which it stops cleanly, and on one without figures. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { swap, type Edit } from '../unit/support/stories.ts';
import { readPage } from '../unit/support/site.ts';
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
        'facts.yaml:29:3 fact “drawing-days”: “ground-breaking - drawing” gives 30, but the stated value is 31.',
        'story.yaml:15:5 “三十天” is claimed, and no fact of the ledger says so. Name the fact that is meant, or add it to facts.yaml.',
        'story.yaml:26:5 “Thirty days” is claimed, and no fact of the ledger says so. Name the fact that is meant, or add it to facts.yaml.',
        'chapters/en/steel.mdx:17:4 no fact is called “openning” in facts.yaml. Did you mean “opening”?',
        expect.stringMatching(
          /^The build failed\. \S+ still holds the site of an earlier build\.$/,
        ),
      ]);
      expect(readdirSync(around)).toEqual(['site']);
      expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('an earlier site');
    },
  );
});

/** Takes the figures out of a chapter, and leaves their words. */
const withoutFigures: Edit = (text) => text.replaceAll(/<\/?(?:Scene|Step)\b[^>]*>/g, '');

describe('a story whose chapters show no figure', () => {
  it(
    'has the dialog by which it is shared, for want of a page to take it from',
    { timeout: BUILD_MS },
    async () => {
      const { code, output, outDir } = await buildStory({
        'chapters/en/steel.mdx': withoutFigures,
        'chapters/zh/steel.mdx': withoutFigures,
      });
      expect(code, output).toBe(0);
      for (const path of ['index.html', 'en/index.html']) {
        const { document } = readPage(path, outDir);
        const links = [...document.querySelectorAll('a[data-share]')];
        expect(links.map((link) => link.getAttribute('data-share'))).toEqual(['cover']);
        expect(document.querySelectorAll('dialog#share').length, path).toBe(1);
      }
    },
  );
});
