/** The handbook says what the schemas say, and its examples are right by the same checks. */
import { readFileSync, rmSync, writeFileSync, cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../../src/cli/paths.ts';
import { storyFindings } from '../../src/editorial/content.ts';
import { formatDiagnostic } from '../../src/editorial/errors.ts';
import { VOCABULARY } from '../../src/editorial/vocabulary.ts';
import { canShow, exampleGroups } from '../../src/handbook/examples.ts';
import { fieldRows } from '../../src/handbook/fields.ts';
import { chapterExample } from '../../src/handbook/samples.ts';
import { TEXTS } from '../../src/handbook/texts.ts';
import { EDITIONS } from '../support/editions.ts';
import { STORY } from '../support/story.ts';
import { book } from './support/findings.ts';

const story = mkdtempSync(join(tmpdir(), 'story-'));
cpSync(STORY, story, { recursive: true });
afterAll(() => {
  rmSync(story, { recursive: true });
});

const SOURCES = Array.from({ length: 41 }, (_, index) => `P${String(index + 1).padStart(2, '0')}`);

/** The findings on our own story with one more chapter in every edition. */
const findingsWith = (text: (edition: 'zh' | 'en') => string): string[] => {
  for (const edition of EDITIONS) {
    writeFileSync(join(story, 'chapters', edition, 'night-shift.mdx'), text(edition));
  }
  return storyFindings(story, book).map((finding) => formatDiagnostic(finding));
};

describe('the examples', () => {
  it.each(exampleGroups().map((group) => [group.names.join(' and '), group] as const))(
    'of %s are right by every check',
    (_, { example }) => {
      const found = findingsWith((edition) =>
        chapterExample(edition)
          .replace('order: 6', 'order: 90')
          .replace('[P24]', `[${SOURCES.join(', ')}]`)
          .replace(/\n### [\s\S]*$/, `\n${example[edition]}\n`),
      );
      expect(found).toEqual([]);
    },
  );

  it('cover the whole vocabulary', () => {
    expect(
      exampleGroups()
        .flatMap(({ names }) => names)
        .sort(),
    ).toEqual(Object.keys(VOCABULARY).sort());
  });

  it('of a whole chapter is right', () => {
    expect(
      findingsWith((edition) => chapterExample(edition).replace('order: 6', 'order: 90')),
    ).toEqual([]);
  });

  it('are shown where the story holds what they name', () => {
    const mdx = '<Fact id="signing"/>';
    expect(canShow(mdx, new Set(['signing']), () => false)).toBe(true);
    expect(canShow(mdx, new Set(), () => true)).toBe(false);
    expect(canShow('<Scene figure="economy"></Scene>', new Set(), () => false)).toBe(false);
  });
});

describe('the tables', () => {
  it.each(EDITIONS)('name a kind for every field and attribute, %s', (edition) => {
    const rows = fieldRows(edition);
    expect(rows.map(({ name }) => name)).toContain('draft');
    expect(rows.filter(({ kind }) => kind === '')).toEqual([]);
    expect(rows.filter(({ required }) => !required).map(({ name }) => name)).toEqual([
      'kicker',
      'opener',
      'draft',
    ]);
    expect(rows.find(({ name }) => name === 'ground')?.choices).toContain('coal');
    const kinds = Object.values(VOCABULARY).flatMap(({ attributes }) =>
      Object.values(attributes).map(({ kind }) => kind),
    );
    expect(kinds.filter((kind) => !(kind in TEXTS[edition].kinds))).toEqual([]);
  });

  it('name commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const edition of EDITIONS) {
      const named = TEXTS[edition].commands.map(([command]) => command.split(' ')[2] ?? '');
      expect(named.filter((name) => !(name in scripts))).toEqual([]);
    }
  });
});
