/** Chapters of the story rest on the paragraphs of their twins, or a check says which do not. */
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import type { ParsedChapter } from '../../src/editorial/chapter.ts';
import { citedParagraphs } from '../../src/editorial/cited.ts';
import { checkStory } from '../../src/editorial/content.ts';
import { readEditions, readFacts, readQuotes } from '../../src/editorial/files.ts';
import { pairsOf } from '../../src/editorial/in-step.ts';
import type { Edition } from '../../src/locales/editions.ts';
import { story, STORY } from '../support/story.ts';
import { book } from './support/findings.ts';

const languages = story.editions.map(({ lang }) => lang);
const { ledger } = readFacts(STORY, languages);
const { value: quotes } = readQuotes(STORY, languages);
if (!ledger || !quotes) throw new Error('the story has no ledger that can be read');

const [first = ''] = languages;

/** What a chapter rests on. Figures are left out: every edition shows the same. */
const cited = (chapter: ParsedChapter, edition: Edition): string =>
  citedParagraphs(chapter, { ledger, quotes, edition }, () => []).join(' ');

it('chapters rest on the paragraphs of their twins, or a check tells of those that do not', () => {
  const { warnings } = checkStory(STORY, book);
  const notes = warnings.filter(({ rule }) => rule === 'source-alone');
  const told = new Set(notes.map(({ file }) => basename(file)));
  const apart = pairsOf(readEditions(STORY))
    .filter(({ twin }) => twin.front?.draft !== true)
    .filter((pair) => cited(pair.first, first) !== cited(pair.twin, pair.edition));
  expect(told).toEqual(new Set(apart.map(({ twin }) => basename(twin.file))));
});
