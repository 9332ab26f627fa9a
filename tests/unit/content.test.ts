/** What an editor is told of a story that is wrong: the exact words, with file and line. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/cli/paths.ts';
import { storyFindings } from '../../src/editorial/content.ts';
import { formatFinding } from '../../src/editorial/errors.ts';
import { figureBook } from '../../src/figures/book.ts';
import { both, makeStory, remove, swap, type Edits } from './support/stories.ts';

const book = await figureBook();

/** The findings on the good story after some edits; paths are relative to the story. */
const findings = (edits: Edits = {}): string[] => {
  const folder = makeStory(edits);
  try {
    return storyFindings(folder, book).map((finding) =>
      formatFinding(finding).replaceAll(`${folder}/`, ''),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const EN = 'chapters/en/steel.mdx';
const ZH = 'chapters/zh/steel.mdx';
const FACTS = 'facts.yaml';
const DATA = 'data/intervals.yaml';

interface Mistake {
  readonly name: string;
  readonly edits: Edits;
  readonly told: readonly string[];
}

const expectTold = (mistakes: readonly Mistake[]): void => {
  it.each(mistakes)('$name', ({ edits, told }) => {
    expect(findings(edits)).toEqual(told);
  });
};

describe('a story without mistakes', () => {
  it('has no findings, neither the fixture nor the real one', () => {
    expect(findings()).toEqual([]);
    expect(storyFindings(join(root, 'content'), book).map(formatFinding)).toEqual([]);
  });
});

describe('the front matter of a chapter', () => {
  expectTold([
    {
      name: 'lacks a field',
      edits: { [EN]: swap('kicker: Chapter two\n', '') },
      told: [],
    },
    {
      name: 'has a field of the wrong type',
      edits: { [EN]: swap('order: 2', 'order: two') },
      told: [],
    },
    {
      name: 'has an empty title',
      edits: { [EN]: swap('title: Steel', "title: ''") },
      told: [],
    },
    {
      name: 'has an unknown ground',
      edits: { [EN]: swap('ground: dawn', 'ground: dwan') },
      told: [],
    },
    {
      name: 'has an unknown field',
      edits: { [EN]: swap('kicker:', 'kiker:') },
      told: [],
    },
    {
      name: 'is missing',
      edits: { [EN]: (text) => text.replace(/^---[\s\S]*?---\n/, '') },
      told: [],
    },
    {
      name: 'is not YAML',
      edits: { [EN]: swap('title: Steel', 'title: "Steel') },
      told: [],
    },
    {
      name: 'has the order of another chapter',
      edits: { [EN]: swap('order: 2', 'order: 1'), [ZH]: swap('order: 2', 'order: 1') },
      told: [],
    },
    {
      name: 'has the slug of another chapter',
      edits: { [EN]: swap('slug: steel', 'slug: paper') },
      told: [],
    },
    {
      name: 'has an order unlike that of the other edition',
      edits: { [EN]: swap('order: 2', 'order: 3') },
      told: [],
    },
    {
      name: 'has a ground unlike that of the other edition',
      edits: { [EN]: swap('ground: dawn', 'ground: loess') },
      told: [],
    },
  ]);
});

describe('the editions', () => {
  expectTold([
    {
      name: 'lack a chapter',
      edits: { [EN]: remove },
      told: [],
    },
    {
      name: 'lack a chapter in the first',
      edits: { [ZH]: remove },
      told: [],
    },
    {
      name: 'have no chapters at all',
      edits: { 'chapters/en': remove },
      told: [],
    },
    {
      name: 'have a story file without a title',
      edits: { 'story.yaml': swap('    title: A Bridge\n', '') },
      told: [],
    },
    {
      name: 'have no story file',
      edits: { 'story.yaml': remove },
      told: [],
    },
    {
      name: 'lack a label',
      edits: { 'strings/en.yaml': swap('close: Close\n', '') },
      told: [],
    },
    {
      name: 'have a label that is no text',
      edits: { 'strings/en.yaml': swap('close: Close', 'close: [Close]') },
      told: [],
    },
  ]);
});

describe('the text of a chapter', () => {
  expectTold([
    {
      name: 'has an unknown part',
      edits: {
        [EN]: both(
          swap('<Step state="aligned">', '<Stepp state="aligned">'),
          swap('</Step>\n</Scene>', '</Stepp>\n</Scene>'),
        ),
      },
      told: [],
    },
    {
      name: 'has an unknown attribute',
      edits: { [EN]: swap('form="full"', 'from="full"') },
      told: [],
    },
    {
      name: 'lacks an attribute',
      edits: { [EN]: swap('<Step state="aligned">', '<Step>') },
      told: [],
    },
    {
      name: 'has an attribute with a wrong value',
      edits: { [EN]: swap('form="full"', 'form="ful"') },
      told: [],
    },
    {
      name: 'has a step outside its scene',
      edits: { [EN]: both(swap('<Scene figure="intervals">\n', ''), swap('</Scene>\n', '')) },
      told: [],
    },
    {
      name: 'has an unknown figure',
      edits: { [EN]: swap('figure="intervals"', 'figure="interval"') },
      told: [],
    },
    {
      name: 'has an unknown state',
      edits: { [EN]: swap('state="ruler"', 'state="rule"') },
      told: [],
    },
    {
      name: 'has an unknown fact',
      edits: { [EN]: swap('id="opening"', 'id="openning"') },
      told: [],
    },
    {
      name: 'has a fact that is like no other',
      edits: { [EN]: swap('id="opening"', 'id="xyzxyzxyz"') },
      told: [],
    },
    {
      name: 'has an element of its own',
      edits: { [EN]: swap('it opened.', '<b>it opened.</b>') },
      told: [],
    },
    {
      name: 'is not closed',
      edits: { [EN]: swap('</Scene>\n', '') },
      told: [],
    },
    {
      name: 'is closed wrongly',
      edits: { [EN]: swap('</Step>\n<Step state="aligned">', '</Scene>\n<Step state="aligned">') },
      told: [],
    },
    {
      name: 'has an import',
      edits: { [EN]: swap('<Scene', 'import x from "./x";\n\n<Scene') },
      told: [],
    },
    {
      name: 'has an expression',
      edits: { [EN]: swap('it opened.', 'it opened {1 + 1}.') },
      told: [],
    },
    {
      name: 'has an attribute that is an expression',
      edits: { [EN]: swap('state="ruler"', 'state={"ruler"}') },
      told: [],
    },
    {
      name: 'spreads attributes',
      edits: { [EN]: swap('state="ruler"', 'state="ruler" {...all}') },
      told: [],
    },
  ]);
});

describe('the ledger', () => {
  expectTold([
    {
      name: 'has a fact that no chapter uses',
      edits: { [EN]: swap('On <Fact id="ground-breaking"/>', 'Then') },
      told: [],
    },
    {
      name: 'has a formula that gives another value',
      edits: { [FACTS]: swap('value: 30', 'value: 31') },
      told: [],
    },
    {
      name: 'has a formula with an unknown id',
      edits: { [FACTS]: swap('ground-breaking - drawing', 'groundbreaking - drawing') },
      told: [],
    },
    {
      name: 'has a day that does not exist',
      edits: { [FACTS]: swap("value: '2024-02-20'", "value: '2023-02-30'") },
      told: [],
    },
    {
      name: 'has a date without quotes or in another form',
      edits: { [FACTS]: swap("value: '2024-02-20'", 'value: 20.2.2024') },
      told: [],
    },
    {
      name: 'has an unknown unit',
      edits: { [FACTS]: swap('unit: yuan', 'unit: yen') },
      told: [],
    },
    {
      name: 'has an unknown kind',
      edits: { [FACTS]: swap('kind: plan', 'kind: planned') },
      told: [],
    },
    {
      name: 'has a computed fact without a formula',
      edits: { [FACTS]: swap('  formula: ground-breaking - drawing\n', '') },
      told: [],
    },
    {
      name: 'has a label in one language',
      edits: { [FACTS]: swap('{ zh: 造价, en: What it cost }', '{ zh: 造价 }') },
      told: [],
    },
    {
      name: 'has an id twice',
      edits: {
        [FACTS]: swap('id: cost', 'id: opening'),
        'chapters/en/paper.mdx': swap('id="cost"', 'id="opening"'),
        'chapters/zh/paper.mdx': swap('id="cost"', 'id="opening"'),
      },
      told: [],
    },
    {
      name: 'has a range that runs backwards',
      edits: { [FACTS]: swap('[1000000, 2000000]', '[2000000, 1000000]') },
      told: [],
    },
    {
      name: 'is not YAML',
      edits: { [FACTS]: swap('source: [P03]', 'source: [P03') },
      told: [],
    },
    {
      name: 'is missing',
      edits: { [FACTS]: remove },
      told: [],
    },
  ]);
});

describe('the data of a figure', () => {
  expectTold([
    {
      name: 'have an interval that ends before its start',
      edits: { [DATA]: swap('to: opening', 'to: drawing') },
      told: [],
    },
    {
      name: 'have intervals that are not joined',
      edits: { [DATA]: swap('from: ground-breaking', 'from: drawing') },
      told: [],
    },
    {
      name: 'have a fact that is no date',
      edits: { [DATA]: swap('fact: opening', 'fact: cost') },
      told: [],
    },
    {
      name: 'have an unknown fact',
      edits: { [DATA]: swap('to: opening', 'to: openin') },
      told: [],
    },
    {
      name: 'have an unknown tone',
      edits: { [DATA]: swap('tone: silicon', 'tone: silver') },
      told: [],
    },
    {
      name: 'lack a field',
      edits: { [DATA]: swap('cursor: 10\n', '') },
      told: [],
    },
    {
      name: 'have a tab where YAML has none',
      edits: { [DATA]: swap('    tone: silicon', '\ttone: silicon') },
      told: [],
    },
    {
      name: 'are missing',
      edits: { [DATA]: remove },
      told: [],
    },
  ]);
});
