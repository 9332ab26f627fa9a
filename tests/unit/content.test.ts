/** What an editor is told of a story that is wrong: the exact words, with file and line. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/cli/paths.ts';
import { storyFindings } from '../../src/editorial/content.ts';
import { formatFinding } from '../../src/editorial/errors.ts';
import { book, expectTold, findings } from './support/findings.ts';
import { both, remove, swap, type Edit } from './support/stories.ts';

const EN = 'chapters/en/steel.mdx';
const ZH = 'chapters/zh/steel.mdx';
const FACTS = 'facts.yaml';
const DATA = 'data/intervals.yaml';

describe('a story without mistakes', () => {
  it('has no findings, neither the fixture nor the real one', () => {
    expect(findings()).toEqual([]);
    expect(
      storyFindings(join(root, 'content'), book).map((finding) => formatFinding(finding)),
    ).toEqual([]);
  });

  it('needs no data for a figure that it does not show', () => {
    const scene = /<Scene[\s\S]*<\/Scene>/;
    const told = '<Fact id="ground-breaking"/> <Fact id="opening"/>';
    const without: Edit = (text) => text.replace(scene, told);
    expect(findings({ [ZH]: without, [EN]: without, [DATA]: remove })).toEqual([]);
  });
});

describe('the front matter of a chapter', () => {
  expectTold([
    {
      name: 'lacks a field',
      edits: { [EN]: swap('kicker: Chapter two\n', '') },
      told: ['chapters/en/steel.mdx:2:1 “kicker” is missing; expected a text.'],
    },
    {
      name: 'has a field of the wrong type',
      edits: { [EN]: swap('order: 2', 'order: two') },
      told: ['chapters/en/steel.mdx:3:1 “order” is "two"; expected a number.'],
    },
    {
      name: 'has an empty title',
      edits: { [EN]: swap('title: Steel', "title: ''") },
      told: ['chapters/en/steel.mdx:4:1 “title” is ""; expected a text that is not empty.'],
    },
    {
      name: 'has an unknown ground',
      edits: { [EN]: swap('ground: dawn', 'ground: dwan') },
      told: [
        'chapters/en/steel.mdx:7:1 “ground” is "dwan"; expected one of coal, graphite, loess, silver, blueprint, dawn. Did you mean “dawn”?',
      ],
    },
    {
      name: 'has an unknown field',
      edits: { [EN]: swap('kicker:', 'kiker:') },
      told: [
        'chapters/en/steel.mdx:2:1 “kicker” is missing; expected a text.',
        'chapters/en/steel.mdx:5:1 “kiker” is unknown here. Did you mean “kicker”?',
      ],
    },
    {
      name: 'is missing',
      edits: { [EN]: (text) => text.replace(/^---[\s\S]*?---\n/, '') },
      told: ['chapters/en/steel.mdx:1 has no front matter; expected --- on its first line.'],
    },
    {
      name: 'is not YAML',
      edits: { [EN]: swap('title: Steel', 'title: "Steel') },
      told: ['chapters/en/steel.mdx:8:20 is not YAML: Missing closing "quote.'],
    },
    {
      name: 'has the order of another chapter',
      edits: { [EN]: swap('order: 2', 'order: 1'), [ZH]: swap('order: 2', 'order: 1') },
      told: [
        'chapters/zh/steel.mdx:3:1 “order” is “1”, as in chapters/zh/paper.mdx; expected each chapter to have its own.',
        'chapters/en/steel.mdx:3:1 “order” is “1”, as in chapters/en/paper.mdx; expected each chapter to have its own.',
      ],
    },
    {
      name: 'has the slug of another chapter',
      edits: { [EN]: swap('slug: steel', 'slug: paper') },
      told: [
        'chapters/en/steel.mdx:2:1 “slug” is “paper”, as in chapters/en/paper.mdx; expected each chapter to have its own.',
        'chapters/en/steel.mdx:2:1 “slug” is “paper”; expected “steel”, the name of the file.',
      ],
    },
    {
      name: 'has an order unlike that of the other edition',
      edits: { [EN]: swap('order: 2', 'order: 3') },
      told: [
        'chapters/en/steel.mdx:3:1 “order” is “3”; expected “2”, as in chapters/zh/steel.mdx.',
      ],
    },
    {
      name: 'has a ground unlike that of the other edition',
      edits: { [EN]: swap('ground: dawn', 'ground: loess') },
      told: [
        'chapters/en/steel.mdx:7:1 “ground” is “loess”; expected “dawn”, as in chapters/zh/steel.mdx.',
      ],
    },
  ]);
});

describe('the editions', () => {
  expectTold([
    {
      name: 'lack a chapter',
      edits: { [EN]: remove },
      told: [
        'chapters/zh/steel.mdx has no counterpart in the edition “en”; expected chapters/en/steel.mdx.',
        'facts.yaml:9:3 fact “ground-breaking” is used by no chapter of the edition “en”. Use it with <Fact id="ground-breaking"/>, or take it out.',
        'facts.yaml:17:3 fact “opening” is used by no chapter of the edition “en”. Use it with <Fact id="opening"/>, or take it out.',
      ],
    },
    {
      name: 'lack a chapter in the first',
      edits: { [ZH]: remove },
      told: [
        'chapters/en/steel.mdx has no counterpart in the edition “zh”; expected chapters/zh/steel.mdx.',
        'facts.yaml:9:3 fact “ground-breaking” is used by no chapter of the edition “zh”. Use it with <Fact id="ground-breaking"/>, or take it out.',
        'facts.yaml:17:3 fact “opening” is used by no chapter of the edition “zh”. Use it with <Fact id="opening"/>, or take it out.',
      ],
    },
    {
      name: 'have no chapters at all',
      edits: { 'chapters/en': remove },
      told: [
        'chapters/en is missing: the edition has no chapters.',
        'chapters/zh/paper.mdx has no counterpart in the edition “en”; expected chapters/en/paper.mdx.',
        'chapters/zh/steel.mdx has no counterpart in the edition “en”; expected chapters/en/steel.mdx.',
      ],
    },
    {
      name: 'have a story file without a title',
      edits: { 'story.yaml': swap('    title: A Bridge\n', '') },
      told: ['story.yaml:18:5 “editions.title” is missing; expected a text.'],
    },
    {
      name: 'have no story file',
      edits: { 'story.yaml': remove },
      told: ['story.yaml is missing.'],
    },
    {
      name: 'lack a label',
      edits: { 'strings/en.yaml': swap('close: Close\n', '') },
      told: ['strings/en.yaml “close” is missing; another edition has it.'],
    },
    {
      name: 'have a label that is no text',
      edits: { 'strings/en.yaml': swap('close: Close', 'close: [Close]') },
      told: ['strings/en.yaml:4:1 “close” is ["Close"]; expected a text.'],
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
      told: ['chapters/en/steel.mdx:17:1 <Stepp> is not a part of a chapter. Did you mean “Step”?'],
    },
    {
      name: 'has an unknown attribute',
      edits: { [EN]: swap('form="full"', 'from="full"') },
      told: ['chapters/en/steel.mdx:19:4 <Fact> has no attribute “from”. Did you mean “form”?'],
    },
    {
      name: 'lacks an attribute',
      edits: { [EN]: swap('<Step state="aligned">', '<Step>') },
      told: ['chapters/en/steel.mdx:17:1 <Step> needs state="…".'],
    },
    {
      name: 'has an attribute with a wrong value',
      edits: { [EN]: swap('form="full"', 'form="ful"') },
      told: [
        'chapters/en/steel.mdx:19:4 <Fact> has form="ful"; expected one of plain, full, number. Did you mean “full”?',
      ],
    },
    {
      name: 'has a step outside its scene',
      edits: { [EN]: both(swap('<Scene figure="intervals">\n', ''), swap('</Scene>\n', '')) },
      told: [
        'chapters/en/steel.mdx:11:1 <Step> stands outside <Scene>.',
        'chapters/en/steel.mdx:16:1 <Step> stands outside <Scene>.',
      ],
    },
    {
      name: 'has an unknown figure',
      edits: { [EN]: swap('figure="intervals"', 'figure="interval"') },
      told: [
        'chapters/en/steel.mdx:11:1 no figure is called “interval”. Did you mean “intervals”?',
      ],
    },
    {
      name: 'has an unknown state',
      edits: { [EN]: swap('state="ruler"', 'state="rule"') },
      told: [
        'chapters/en/steel.mdx:12:1 figure “intervals” has no state “rule”; expected one of guess, sixty-two, eighty-one, ruler, aligned, calendar, work, after. Did you mean “ruler”?',
      ],
    },
    {
      name: 'has an unknown fact',
      edits: { [EN]: swap('id="opening"', 'id="openning"') },
      told: [
        'chapters/en/steel.mdx:19:4 no fact is called “openning” in facts.yaml. Did you mean “opening”?',
        'facts.yaml:17:3 fact “opening” is used by no chapter of the edition “en”. Use it with <Fact id="opening"/>, or take it out.',
      ],
    },
    {
      name: 'has a fact that is like no other',
      edits: { [EN]: swap('id="opening"', 'id="xyzxyzxyz"') },
      told: [
        'chapters/en/steel.mdx:19:4 no fact is called “xyzxyzxyz” in facts.yaml.',
        'facts.yaml:17:3 fact “opening” is used by no chapter of the edition “en”. Use it with <Fact id="opening"/>, or take it out.',
      ],
    },
    {
      name: 'has an element of its own',
      edits: { [EN]: swap('it opened.', '<b>it opened.</b>') },
      told: ['chapters/en/steel.mdx:19:37 <b> is not a part of a chapter.'],
    },
    {
      name: 'is not closed',
      edits: { [EN]: swap('</Scene>\n', '') },
      told: ['chapters/en/steel.mdx:11:1 cannot be read: Expected a closing tag for <Scene>.'],
    },
    {
      name: 'is closed wrongly',
      edits: { [EN]: swap('</Step>\n<Step state="aligned">', '</Scene>\n<Step state="aligned">') },
      told: [
        'chapters/en/steel.mdx:16:1 cannot be read: Unexpected closing tag </Scene>, expected corresponding closing tag for <Step> (12:1-12:21).',
      ],
    },
    {
      name: 'has an import',
      edits: { [EN]: swap('<Scene', 'import x from "./x";\n\n<Scene') },
      told: [
        'chapters/en/steel.mdx:11:1 has an import or a {…} expression; chapters hold only text and parts.',
      ],
    },
    {
      name: 'has an expression',
      edits: { [EN]: swap('it opened.', 'it opened {1 + 1}.') },
      told: [
        'chapters/en/steel.mdx:19:47 has an import or a {…} expression; chapters hold only text and parts.',
      ],
    },
    {
      name: 'has an attribute that is an expression',
      edits: { [EN]: swap('state="ruler"', 'state={"ruler"}') },
      told: ['chapters/en/steel.mdx:12:1 <Step> has state={…}; expected state="…".'],
    },
    {
      name: 'spreads attributes',
      edits: { [EN]: swap('state="ruler"', 'state="ruler" {...all}') },
      told: [
        'chapters/en/steel.mdx:12:1 <Step> has {…}; expected attributes in the form name="…".',
      ],
    },
  ]);
});

describe('the ledger', () => {
  expectTold([
    {
      name: 'has a fact that no chapter uses',
      edits: { [EN]: swap('On <Fact id="ground-breaking"/>', 'Then') },
      told: [
        'facts.yaml:9:3 fact “ground-breaking” is used by no chapter of the edition “en”. Use it with <Fact id="ground-breaking"/>, or take it out.',
      ],
    },
    {
      name: 'has a formula that gives another value',
      edits: { [FACTS]: swap('value: 30', 'value: 31') },
      told: [
        'facts.yaml:29:3 fact “drawing-days”: “ground-breaking - drawing” gives 30, but the stated value is 31.',
      ],
    },
    {
      name: 'has a formula with an unknown id',
      edits: { [FACTS]: swap('ground-breaking - drawing', 'groundbreaking - drawing') },
      told: [
        'facts.yaml:29:3 fact “drawing-days”: no fact is called “groundbreaking” in facts.yaml. Did you mean “ground-breaking”?',
      ],
    },
    {
      name: 'has a day that does not exist',
      edits: { [FACTS]: swap("value: '2024-02-20'", "value: '2023-02-30'") },
      told: ['facts.yaml:20:3 “value” is "2023-02-30"; expected a date that exists.'],
    },
    {
      name: 'has a date without quotes or in another form',
      edits: { [FACTS]: swap("value: '2024-02-20'", 'value: 20.2.2024') },
      told: ['facts.yaml:20:3 “value” is "20.2.2024"; expected a date such as 2023-09-28.'],
    },
    {
      name: 'has an unknown unit',
      edits: { [FACTS]: swap('unit: yuan', 'unit: yen') },
      told: [
        'facts.yaml:36:3 “unit” is "yen"; expected one of date, month, year, period, days, years, gigawatt, tonne, yuan, percent, mu, count. Did you mean “year”?',
      ],
    },
    {
      name: 'has an unknown kind',
      edits: { [FACTS]: swap('kind: plan', 'kind: planned') },
      told: [
        'facts.yaml:35:3 “kind” is "planned"; expected one of reported, quoted, computed, plan. Did you mean “plan”?',
      ],
    },
    {
      name: 'has a computed fact without a formula',
      edits: { [FACTS]: swap('  formula: ground-breaking - drawing\n', '') },
      told: [
        'facts.yaml:25:3 “formula” is missing; expected a formula for a computed fact, and for no other kind.',
      ],
    },
    {
      name: 'has a label in one language',
      edits: { [FACTS]: swap('{ zh: 造价, en: What it cost }', '{ zh: 造价 }') },
      told: ['facts.yaml:40:10 “label.en” is missing; expected a text.'],
    },
    {
      name: 'has an id twice',
      edits: {
        [FACTS]: both(swap('id: cost', 'id: opening'), swap('kind: plan', 'kind: reported')),
        'chapters/en/paper.mdx': swap('id="cost"', 'id="opening"'),
        'chapters/zh/paper.mdx': swap('id="cost"', 'id="opening"'),
      },
      told: [
        'facts.yaml:34:3 “opening” is in the ledger twice.',
        'data/intervals.yaml:10:5 fact “opening” has the unit “yuan”; expected “date”.',
        'data/intervals.yaml:13:5 fact “opening” has the unit “yuan”; expected “date”.',
      ],
    },
    {
      name: 'has a range that runs backwards',
      edits: { [FACTS]: swap('[1000000, 2000000]', '[2000000, 1000000]') },
      told: [
        'facts.yaml:37:3 fact “cost” runs from 2000000 back to 1000000; expected the smaller first.',
      ],
    },
    {
      name: 'is not YAML',
      edits: { [FACTS]: swap('source: [P03]', 'source: [P03') },
      told: [
        'facts.yaml:23:3 is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
      ],
    },
    {
      name: 'is missing',
      edits: { [FACTS]: remove },
      told: ['facts.yaml is missing.'],
    },
  ]);
});

describe('the data of a figure', () => {
  expectTold([
    {
      name: 'have an interval that ends before its start',
      edits: { [DATA]: swap('to: opening', 'to: drawing') },
      told: [
        'data/intervals.yaml:10:5 interval “steel” ends with “drawing”, which is not after its start “ground-breaking”; expected a later date.',
      ],
    },
    {
      name: 'have intervals that are not joined',
      edits: { [DATA]: swap('from: ground-breaking', 'from: drawing') },
      told: [
        'data/intervals.yaml:9:5 interval “steel” starts with “drawing”; expected “ground-breaking”, the end of “paper”.',
      ],
    },
    {
      name: 'have a fact that is no date',
      edits: { [DATA]: swap('fact: opening', 'fact: cost') },
      told: ['data/intervals.yaml:13:5 fact “cost” has the unit “yuan”; expected “date”.'],
    },
    {
      name: 'have an unknown fact',
      edits: { [DATA]: swap('to: opening', 'to: openin') },
      told: [
        'data/intervals.yaml:10:5 no fact is called “openin” in facts.yaml. Did you mean “opening”?',
      ],
    },
    {
      name: 'have an unknown tone',
      edits: { [DATA]: swap('tone: silicon', 'tone: silver') },
      told: [
        'data/intervals.yaml:8:5 “intervals.tone” is "silver"; expected one of ember, silicon, ink.',
      ],
    },
    {
      name: 'lack a field',
      edits: { [DATA]: swap('cursor: 10\n', '') },
      told: ['data/intervals.yaml:1:1 “cursor” is missing; expected a number.'],
    },
    {
      name: 'have a tab where YAML has none',
      edits: { [DATA]: swap('    tone: silicon', '\ttone: silicon') },
      told: ['data/intervals.yaml:8:1 is not YAML: Tabs are not allowed as indentation.'],
    },
    {
      name: 'are missing',
      edits: { [DATA]: remove },
      told: ['data/intervals.yaml is missing: figure “intervals” draws it.'],
    },
  ]);
});
