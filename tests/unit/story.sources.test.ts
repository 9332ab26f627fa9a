/** The editions of the story rest on the same paragraphs of its source, chapter by chapter. */
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { citedParagraphs } from '../../src/editorial/cited.ts';
import { readChapters, readFacts, readQuotes } from '../../src/editorial/files.ts';
import type { Edition } from '../../src/locales/editions.ts';
import { story, STORY } from '../support/story.ts';

const editions = story.editions.map(({ lang }) => lang);
const { ledger } = readFacts(STORY, editions);
const { value: quotes } = readQuotes(STORY, editions);
if (!ledger || !quotes) throw new Error('the story has no ledger that can be read');

/** By chapter. Figures are left out: every edition shows the same. */
const paragraphsIn = (edition: Edition): Record<string, readonly string[]> =>
  Object.fromEntries(
    (readChapters(STORY, edition).value ?? []).map((chapter) => [
      basename(chapter.file),
      citedParagraphs(chapter, { ledger, quotes, edition }, () => []),
    ]),
  );

describe('the paragraphs of the source', () => {
  const [first, ...others] = editions;
  if (!first) throw new Error('the story has no edition');

  // A chapter that an edition does not have yet is shown in the words of the first.
  it.each(others)('are the same in the edition %s as in the first', (lang) => {
    const own = paragraphsIn(lang);
    expect(Object.keys(own).length).toBeGreaterThan(0);
    expect(paragraphsIn(first)).toMatchObject(own);
  });
});
