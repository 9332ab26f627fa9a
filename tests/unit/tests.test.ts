/** The tests know no story: what ours is called, tells and counts stands in content/ alone. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/cli/paths.ts';
import { readChapters } from '../../src/editorial/files.ts';
import { STORY, story } from '../support/story.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const tests = globSync('tests/**/*.ts', { cwd: root }).map((file) => ({ file, text: read(file) }));
const fixtures = globSync('tests/fixtures/**/*.{mdx,yaml}', { cwd: root });
/** What a made-up story says, any test may say. */
const madeUp = fixtures.map(read).join('\n');
const slugsOfFixtures = new Set(fixtures.map((file) => basename(file, '.mdx')));

/** Where a text stands in the tests, unless a made-up story has it too. */
const placesOf = (texts: Iterable<string>): string[] =>
  [...new Set(texts)]
    .filter((text) => !madeUp.includes(text))
    .flatMap((text) =>
      tests.filter((test) => test.text.includes(text)).map(({ file }) => `${file}: “${text}”`),
    );

/** Shorter ones are words of any text. */
const LEAST = { title: 4, sentence: 8 };

describe('no test says', () => {
  it('an address of a chapter', () => {
    const slugs = story.editions
      .flatMap(({ chapters }) => chapters)
      .map(({ slug }) => slug)
      .filter((slug) => !slugsOfFixtures.has(slug));
    const names = slugs.flatMap((slug) => [`'#${slug}`, `/#${slug}`, `(#${slug})`, `/${slug}.mdx`]);
    expect(placesOf(names)).toEqual([]);
  });

  it('a title', () => {
    const titles = story.editions.flatMap(({ title, chapters }) => [
      title,
      ...chapters.map((chapter) => chapter.title),
    ]);
    expect(placesOf(titles.filter((title) => title.length >= LEAST.title))).toEqual([]);
  });

  it('a sentence', () => {
    const sentences = story.editions.flatMap(({ lang }) =>
      (readChapters(STORY, lang).value ?? []).flatMap(({ text }) =>
        text
          .split(/[\n。！？]|[.!?](?= )|<[^>]*>/)
          .map((sentence) => sentence.trim())
          .filter((sentence) => /[^\p{ASCII}]{8}|(?:\w+\s){3}\w+/u.test(sentence)),
      ),
    );
    expect(placesOf(sentences.filter(({ length }) => length >= LEAST.sentence))).toEqual([]);
  });

  it('a number of days that the ledger counts', () => {
    const days = story.facts
      .filter(({ unit }) => unit === 'days')
      .map(({ value }) => String(value));
    const spoken = days.flatMap((count) => [`${count}天`, `${count} days`, `${count} 天`]);
    expect(placesOf(spoken.filter((text) => /^\d{2}/.test(text)))).toEqual([]);
  });
});
