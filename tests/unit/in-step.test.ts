/** Editions in step: what changed in the first since another was signed off against it. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseChapter } from '../../src/editorial/chapter.ts';
import { checkStory } from '../../src/editorial/content.ts';
import { formatDiagnostic } from '../../src/editorial/errors.ts';
import { readChapters, SIGNED } from '../../src/editorial/files.ts';
import { changesIn, signedNow, unitsOf } from '../../src/editorial/in-step.ts';
import type { EditionChapters } from '../../src/editorial/rules/editions.ts';
import { EDITIONS } from '../support/editions.ts';
import { book } from './support/findings.ts';
import { makeStory, swap, type Edits } from './support/stories.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const read = (folder: string): EditionChapters[] =>
  EDITIONS.map((edition) => ({ edition, chapters: readChapters(folder, edition).value ?? [] }));

const good = makeStory();
folders.push(good);
const signed = signedNow(read(good), {});

/** What a check says of a story that was signed off before some edits. */
const warnings = (edits: Edits, before = signed): string[] => {
  const folder = makeStory(edits);
  folders.push(folder);
  writeFileSync(join(folder, SIGNED), stringify(before));
  const check = checkStory(folder, book);
  expect(check.findings).toEqual([]);
  return check.warnings.map((finding) => formatDiagnostic(finding).replaceAll(`${folder}/`, ''));
};

const SEE = 'See npm run editions; with -- --sign you take it as it stands.';

describe('an edition', () => {
  it('is in step where nothing has changed, or only its own words', () => {
    expect(warnings({})).toEqual([]);
    expect(warnings({ 'chapters/en/steel.mdx': swap('it opened', 'it was opened') })).toEqual([]);
  });

  it('is behind where the first edition says something else', () => {
    expect(warnings({ 'chapters/zh/steel.mdx': swap('通车', '正式通车') })).toEqual([
      `chapters/en/steel.mdx:17:1 the edition “en” was signed off against other words than chapters/zh/steel.mdx:17:1 has now. ${SEE}`,
    ]);
    expect(warnings({ 'chapters/zh/steel.mdx': swap('title: 钢', 'title: 钢与铁') })).toEqual([
      `chapters/en/steel.mdx:4:1 the edition “en” was signed off against other words than chapters/zh/steel.mdx:4:1 has now. ${SEE}`,
    ]);
  });

  it('is behind where a text of the first edition stands elsewhere now', () => {
    const two = (first: string, second: string): string => `\n${first}\n\n${second}\n`;
    const english = { 'chapters/en/steel.mdx': (text: string) => text + two('One.', 'Two.') };
    const folder = makeStory({
      ...english,
      'chapters/zh/steel.mdx': (text) => text + two('甲。', '乙。'),
    });
    folders.push(folder);
    const moved = {
      ...english,
      'chapters/zh/steel.mdx': (text: string) => text + two('乙。', '甲。'),
    };
    const [told, ...more] = warnings(moved, signedNow(read(folder), {}));
    expect(told).toMatch(
      /^chapters\/en\/steel.mdx:\d+:1 the edition “en” was signed off against other/,
    );
    expect(more).toEqual([]);
  });

  it('may have been signed off against words that are gone, or never', () => {
    const { en: { paper = [], steel = [] } = {} } = signed;
    expect(warnings({}, { en: { paper, steel: [...steel, '0123456789'] } })).toEqual([
      `chapters/en/steel.mdx:4:1 1 text of the first edition that “en” was signed off against is gone. ${SEE}`,
    ]);
    expect(warnings({}, { en: { paper } })).toEqual([
      `chapters/en/steel.mdx:4:1 the chapter of the edition “en” was never signed off against the first one. ${SEE}`,
    ]);
  });

  it('is signed off chapter by chapter', () => {
    const folder = makeStory({ 'chapters/zh/steel.mdx': swap('通车', '正式通车') });
    folders.push(folder);
    const now = read(folder);
    expect(changesIn(now, signed).changes.map(({ slug }) => slug)).toEqual(['steel']);
    expect(changesIn(now, signedNow(now, signed, ['paper'])).changes).toHaveLength(1);
    expect(changesIn(now, signedNow(now, signed, ['steel'])).changes).toEqual([]);
  });
});

describe('the texts of a chapter', () => {
  it('are its paragraphs, headings and items, in sections that every edition has', () => {
    const chapter = parseChapter(
      '---\nslug: a\n---\n\n<Lead>One.</Lead>\n\n### Two\n\n- three\n- four\n\n<Scene figure="f">\n<Step state="s">\n\nFive.\n\n</Step>\n</Scene>\n\n{/* none */}\n\nSix.\n',
      'a.mdx',
    );
    expect(unitsOf(chapter).map(({ text, section }) => [text, section])).toEqual([
      ['<Lead>One.</Lead>', 0],
      ['### Two', 0],
      ['three', 0],
      ['four', 0],
      ['Five.', 2],
      ['Six.', 2],
    ]);
  });
});
