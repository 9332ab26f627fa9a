/** The vocabulary: whole, in both languages, and with examples that an editor may copy. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/cli/paths.ts';
import { formatDiagnostic } from '../../src/editorial/errors.ts';
import { CHAPTER_FIELDS } from '../../src/editorial/fields.ts';
import { chapterSchema } from '../../src/editorial/schemas.ts';
import { CHAPTER, VOCABULARY } from '../../src/editorial/vocabulary.ts';
import { EDITIONS } from '../support/editions.ts';
import { chineseSlips } from '../../src/editorial/rules/copy-zh.ts';
import { englishSlips } from '../../src/editorial/rules/copy-en.ts';
import { storyFigureBook } from '../../src/editorial/content.ts';
import { STORY } from '../support/story.ts';
import { book } from './support/findings.ts';
import { parseChapter } from '../../src/editorial/chapter.ts';
import { storyFacts, storyQuotes } from './support/facts.ts';
import { chapterFindings } from '../../src/editorial/chapters.ts';
import { makeLedger } from '../../src/editorial/ledger.ts';

const SLIPS = { zh: chineseSlips, en: englishSlips } as const;
const names = Object.keys(VOCABULARY);
const parts = readdirSync(join(root, 'src/story/parts'));

describe('the vocabulary', () => {
  it('names the components that there are', () => {
    const components = parts.map((file) => file.replace('.astro', ''));
    // A fact's mark is a piece of <Fact> and <Stat>; a photo and a link are written in Markdown.
    const others = ['FactMark', 'Link', 'Photo'];
    expect(names.toSorted()).toEqual(components.filter((name) => !others.includes(name)).sort());
  });

  it('names only its own parts', () => {
    const known = [...names, CHAPTER];
    for (const { inside = [], holds } of Object.values(VOCABULARY)) {
      expect(known).toEqual(expect.arrayContaining([...inside]));
      if (typeof holds === 'object') expect(names).toContain(holds.only);
    }
  });

  it('has a list of choices for each attribute that is a choice, and for no other', () => {
    const attributes = Object.values(VOCABULARY).flatMap((part) => Object.values(part.attributes));
    for (const { kind, choices } of attributes) {
      expect(kind === 'choice').toBe(choices !== undefined);
    }
  });

  it('describes the fields of a chapter, all of them in their order', () => {
    expect(Object.keys(CHAPTER_FIELDS)).toEqual(Object.keys(chapterSchema.shape));
  });

  it.each(EDITIONS)('is worded in %s as an editor should word it', (edition) => {
    const texts = Object.values(VOCABULARY).flatMap(({ about, attributes }) => [
      about[edition],
      ...Object.values(attributes).map((attribute) => attribute.about[edition]),
    ]);
    texts.push(...Object.values(CHAPTER_FIELDS).map((about) => about[edition]));
    // Names of files, fields and values are set apart with spaces in these texts alone.
    const slips = texts.flatMap((text) =>
      SLIPS[edition](text).filter(({ rule }) => rule !== 'zh-space'),
    );
    expect(slips).toEqual([]);
    expect(texts.filter((text) => !/[。.]$/.test(text))).toEqual([]);
  });
});

describe.each(EDITIONS)('the examples in %s', (edition) => {
  const ledger = makeLedger(storyFacts());

  it.each(names)('%s', (name) => {
    const example = VOCABULARY[name]?.example[edition] ?? '';
    expect(example).toContain(`<${name}`);
    const front = `---
slug: example
order: 1
title: ${edition === 'zh' ? '例' : 'Example'}
kicker: ${edition === 'zh' ? '例' : 'Example'}
description: ${edition === 'zh' ? '例' : 'Example'}
ground: coal
---
`;
    const chapter = parseChapter(`${front}\n${example}\n`, 'example.mdx');
    const found = chapterFindings(
      [{ edition, chapters: [chapter] }],
      {
        editions: EDITIONS,
        ledger,
        figures: storyFigureBook(STORY, book),
        quotes: storyQuotes(),
      },
      () => ({ home: '/', pages: new Map() }),
    );
    expect(found.map((finding) => formatDiagnostic(finding))).toEqual([]);
    expect(chapter.parts.map((part) => part.name)).toContain(name);
  });
});
