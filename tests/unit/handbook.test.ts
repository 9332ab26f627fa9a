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
import { EDITIONS, type Edition } from '../support/editions.ts';
import { STORY } from '../support/story.ts';
import { book } from './support/findings.ts';

const story = mkdtempSync(join(tmpdir(), 'story-'));
cpSync(STORY, story, { recursive: true });
afterAll(() => {
  rmSync(story, { recursive: true });
});

const SOURCES = Array.from({ length: 41 }, (_, index) => `P${String(index + 1).padStart(2, '0')}`);

/** The chapters of the handbook: one as it stands there, and one about each group of parts. */
const examples: ((edition: Edition) => string)[] = [
  chapterExample,
  ...exampleGroups().map(
    ({ example }) =>
      (edition: Edition) =>
        chapterExample(edition)
          .replace('[P24]', `[${SOURCES.join(', ')}]`)
          .replace(/\n### [\s\S]*$/, `\n${example[edition]}\n`),
  ),
];

/** What is found in our own story with all of them at its end, in every edition. */
const findings = (): string[] => {
  for (const [index, text] of examples.entries()) {
    for (const edition of EDITIONS)
      writeFileSync(
        join(story, 'chapters', edition, `example-${index}.mdx`),
        text(edition)
          .replace('order: 6', `order: ${90 + index}`)
          .replace('slug: night-shift', `slug: example-${index}`),
      );
  }
  return storyFindings(story, book).map((finding) => formatDiagnostic(finding));
};

describe('the examples', () => {
  it('are right by every check', () => {
    expect(findings()).toEqual([]);
  });

  it('cover the whole vocabulary', () => {
    expect(
      exampleGroups()
        .flatMap(({ names }) => names)
        .sort(),
    ).toEqual(Object.keys(VOCABULARY).sort());
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
