/**
 * Stories without mistakes, and mistakes in the labels. All other mistakes are folders of their own
 * in tests/fixtures/broken.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { z } from 'astro/zod';
import { root } from '../../src/cli/paths.ts';
import { storyFindings } from '../../src/editorial/content.ts';
import { formatDiagnostic } from '../../src/editorial/errors.ts';
import { OWN_PATHS } from '../../src/editorial/files.ts';
import { labelFindings } from '../../src/editorial/labels.ts';
import { localText, textFindings } from '../../src/editorial/local-texts.ts';
import { parseYaml } from '../../src/editorial/yaml.ts';
import type { Edition } from '../../src/locales/editions.ts';
import { interfaceLabels } from '../../src/locales/index.ts';
import { LABEL_NAMES } from '../../src/locales/labels.ts';
import { NAMED_BY_CONTENT } from '../../src/offline/kept.ts';
import { printPath } from '../../src/share/addresses.ts';
import { STORY } from '../support/story.ts';
import { book, expectTold, findings } from './support/findings.ts';
import { both, remove, swap, type Edit } from './support/stories.ts';

it('what an edition lacks is told of text by text, and of many in a line', () => {
  const told = (count: number): number => {
    const source = parseYaml('- { zh: 桥 }\n'.repeat(count), 'facts.yaml');
    const texts = z.array(localText).parse(source.data);
    return textFindings(texts, source, ['zh', 'en', 'de']).warnings.length;
  };
  expect([told(4), told(40)]).toEqual([8, 2]);
});

describe('a story without mistakes', () => {
  it('has no findings, neither the fixture nor the real one', () => {
    expect(findings()).toEqual([]);
    const real = storyFindings(STORY, book);
    expect(real.map((finding) => formatDiagnostic(finding))).toEqual([]);
  });

  it('needs neither data nor labels for a figure that it does not show', () => {
    const scene = /<Scene[\s\S]*<\/Scene>/;
    const told = '<Fact id="ground-breaking"/>；<Fact id="opening"/>';
    const without = {
      'chapters/zh/steel.mdx': (text: string) => text.replace(scene, told),
      'chapters/en/steel.mdx': (text: string) => text.replace(scene, told.replace('；', ' ')),
      'data/intervals.yaml': remove,
    };
    expect(findings(without)).toEqual([]);
    expect(findings({ ...without, 'strings/zh.yaml': remove, 'strings/en.yaml': remove })).toEqual(
      [],
    );
  });
});

/** Puts a line before all others of a file. */
const begin =
  (line: string): Edit =>
  (text) =>
    `${line}\n${text}`;

/** A story that says every label of the interface itself. */
const all = (edition: Edition): Edit => begin(stringify(interfaceLabels(edition)).trim());

describe('the labels', () => {
  expectTold([
    {
      name: 'lack one that a figure asks for, in every edition',
      edits: {
        'strings/zh.yaml': swap('intervals.table.days:', 'intervals.table.of-days:'),
        'strings/en.yaml': swap('intervals.table.days:', 'intervals.table.of-days:'),
      },
      told: [
        'strings/zh.yaml “intervals.table.days” is missing; the figure “intervals” asks for it.',
      ],
    },
    {
      name: 'a label filled with a name that is none',
      edits: {
        'strings/zh.yaml': begin('intervals.more: 多{days}天'),
        'strings/en.yaml': begin("intervals.more: '{day} days more'"),
      },
      told: [
        'strings/en.yaml:1:1 “intervals.more” is filled with {day}, and in strings/zh.yaml with {days}; expected the same names.',
      ],
    },
    {
      name: 'all of the interface, in the words of the story',
      edits: { 'strings/zh.yaml': all('zh'), 'strings/en.yaml': all('en') },
      told: [],
    },
    {
      name: 'a label with braces of another width',
      edits: { 'strings/zh.yaml': begin('reading-time: 约｛minutes｝分钟') },
      told: [
        'strings/zh.yaml:1:1 “reading-time” has `｛` by itself; expected a name between half-width braces, as {minutes}.',
      ],
    },
    {
      name: 'a title that no picture has room for',
      edits: {
        'strings/zh.yaml': begin(`not-found.title: ${'长'.repeat(150)}`),
      },
      told: [
        'strings/zh.yaml:1:1 “not-found.title” has 150 characters, and no picture has room for them; expected at most 110.',
      ],
    },
    {
      name: 'lack one that another edition has',
      edits: {
        'strings/en.yaml': both(swap('intervals.unit:', '#'), begin('intervals.unti: days')),
      },
      told: [
        'strings/en.yaml:1:1 “intervals.unti” is missing in strings/zh.yaml; expected all labels of figures in the first edition. Did you mean “intervals.unit”?',
      ],
    },
    {
      name: 'have one that is no text',
      edits: { 'strings/en.yaml': begin('close: [Close]') },
      told: ['strings/en.yaml:1:1 “close” is ["Close"]; expected a text.'],
    },
    {
      name: 'have marks of another language',
      edits: { 'strings/zh.yaml': begin('skip: 跳到正文!') },
      told: [
        'strings/zh.yaml:1:1 `!` in “跳到正文!”; expected `！`: Chinese has full-width marks.',
      ],
    },
  ]);

  it('may be wholly wanting but in the first edition, which is shown instead', () => {
    const told = findings({ 'strings/en.yaml': remove });
    expect(told.filter((each) => each.startsWith('strings/'))).toEqual([]);
  });

  it('lack some of the interface, in a language that it does not speak', () => {
    const value = Object.fromEntries(LABEL_NAMES.slice(2).map((name) => [name, 'mot']));
    const labels = { edition: 'fr', file: 'strings/fr.yaml', findings: [] };
    const told = (given: typeof value): string[] =>
      labelFindings([{ ...labels, value: given }], { figures: book }).map((finding) =>
        formatDiagnostic(finding),
      );
    expect(told(value)).toEqual([
      'strings/fr.yaml lacks 2 labels of the interface, for which the site has no words in “fr”: skip, contents. src/locales/en.ts has them in English.',
    ]);
    expect(told({ ...value, skip: 'Au texte', contents: 'Sommaire' })).toEqual([]);
  });
});

it('no edition can lie where the site has pages and files of its own', () => {
  const pages = join(root, 'src/pages');
  const names = [pages, join(pages, '[...edition]')].flatMap((folder) => readdirSync(folder));
  const own = names
    .map((name) => name.replace('.astro', ''))
    .filter((name) => /^[\w-]+$/.test(name));
  const files = NAMED_BY_CONTENT.filter((name) => !name.startsWith('_'));
  const all = new Set([...own, ...files, printPath('zh').split('/')[0]]);
  expect([...all].sort()).toEqual(OWN_PATHS);
});

it('paths of editions that differ in capitals alone are one', () => {
  const edit = swap("path: ''", 'path: EN');
  expect(findings({ 'story.yaml': edit })).toContain(
    'story.yaml:20:5 the path “/en” is another edition’s too; expected each to have its own.',
  );
});
