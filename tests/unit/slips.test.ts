/** One slip hides no other that does not depend on it. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { syntaxFinding } from '../../src/editorial/syntax.ts';
import { storyFindings } from '../../src/editorial/content.ts';
import { formatDiagnostic } from '../../src/editorial/errors.ts';
import { book, findings } from './support/findings.ts';
import { both, makeStory, remove, swap, type Edit } from './support/stories.ts';

/** A slip in the ledger: a unit that there is none of. */
const unit = swap('unit: yuan', 'unit: yen');
const UNIT =
  'facts.yaml:36:3 “unit” is "yen"; expected one of date, month, year, period, days, years, gigawatt, tonne, yuan, percent, mu, count. Did you mean “year”? For any other, write unit: count, and what it counts: measure: { en: \'{n} metres\' }.';

/** Edits one after another. */
const all = (...edits: readonly Edit[]): Edit => edits.reduce(both);

describe('an unknown unit', () => {
  it('hides no slip in its own entry', () => {
    const edit = all(
      unit,
      swap("asOf: '2024'\n  source: [P02]", "asOf: '2024-13'\n  sorce: [P02]"),
      swap('label: { zh: 造价, en: What it cost }', 'label: { zh: 造价, en: }'),
    );
    expect(findings({ 'facts.yaml': edit })).toEqual([
      UNIT,
      'facts.yaml:38:3 “asOf” is "2024-13"; expected a year, month or date in quotes, such as "2023-09-28", or undated.',
      'facts.yaml:39:3 “sorce” is unknown here. Did you mean “source”?',
      'facts.yaml:40:20 “label.en” is empty; expected a text.',
    ]);
  });

  it('hides neither a formula nor a paragraph that is missing there', () => {
    const computed = all(
      unit,
      swap('kind: plan\n  unit: yen', 'kind: computed\n  unit: yen'),
      swap("asOf: '2024'\n  source: [P02]", "asOf: '2024'\n  source: []"),
    );
    expect(findings({ 'facts.yaml': computed })).toEqual([
      'facts.yaml:34:3 “formula” is missing; expected a formula for a computed fact, and for no other kind.',
      UNIT,
      'facts.yaml:39:3 “source” is []; expected paragraphs of the source for every fact but one of common knowledge.',
    ]);
  });

  it('is asked for where its name has a slip, and hides as little', () => {
    const edit = all(swap('unit: yuan', 'unti: yuan'), swap("asOf: '2024'\n", "asOf: 'soon'\n"));
    expect(findings({ 'facts.yaml': edit })).toEqual([
      'facts.yaml:36:3 “unti” is unknown here. Did you mean “unit”?',
      'facts.yaml:38:3 “asOf” is "soon"; expected a year, month or date in quotes, such as "2023-09-28", or undated.',
    ]);
  });

  it('hides no slip in other facts, in the data or in chapters', () => {
    expect(
      findings({
        'facts.yaml': all(unit, swap('value: 30', 'value: 31')),
        'data/intervals.yaml': swap('from: drawing', 'from: drawng'),
        'chapters/en/steel.mdx': swap('<Fact id="opening"', '<Fact id="openning"'),
      }),
    ).toEqual([
      'facts.yaml:29:3 fact “drawing-days”: “ground-breaking - drawing” gives 30, but the stated value is 31.',
      UNIT,
      'data/intervals.yaml:4:5 no fact is called “drawng” in facts.yaml. Did you mean “drawing”?',
      'chapters/en/steel.mdx:17:4 no fact is called “openning” in facts.yaml. Did you mean “opening”?',
    ]);
  });
});

describe('a fact with a slip', () => {
  const date = swap("value: '2024-02-20'", "value: '2024-02-30'");
  const DATE = 'facts.yaml:20:3 “value” is "2024-02-30"; expected a date that exists.';

  it('is not unknown, neither to chapters nor to data, formulas and the cover', () => {
    const formula = swap('formula: ground-breaking - drawing', 'formula: opening - drawing');
    expect(findings({ 'facts.yaml': all(date, formula) })).toEqual([DATE]);
  });

  it('leaves open what its words are, and what they hold', () => {
    const words = swap('<Fact id="drawing-days"/>', '<Fact id="drawing-days"/>，花了四十天');
    expect(findings({ 'facts.yaml': date, 'chapters/zh/paper.mdx': words })).toEqual([DATE]);
  });

  it('hides no other, and no translation that is missing', () => {
    const label = swap('label: { zh: 画图的天数, en: Days of drawing }', 'label: { en: Days }');
    expect(findings({ 'facts.yaml': all(date, label) })).toEqual([
      DATE,
      'facts.yaml:32:10 “label.zh” is missing; expected a text.',
    ]);
  });

  it('might be any, where it is its name that has one', () => {
    const name = swap('- id: opening', '- id: Opening');
    expect(findings({ 'facts.yaml': name })).toEqual([
      'facts.yaml:17:3 “id” is "Opening"; expected lower-case letters, digits and hyphens. Did you mean “opening”?',
    ]);
  });
});

it('an unknown kind of a quotation hides no slip in its own entry', () => {
  const quote = `
- id: hand
  kind: phrase
  source: [P2]
  text: { zh: 铁手, en: }
`;
  const told = findings({ 'quotes.yaml': (text) => text + quote });
  expect(told.map((finding) => finding.replace(/^quotes\.yaml:\d+:/, ''))).toEqual([
    '3 “kind” is "phrase"; expected one of quotation, term, own.',
    '19 “text.en” is empty; expected a text.',
  ]);
});

const STEEL = 'chapters/en/steel.mdx';
const ground = swap('ground: dawn', 'ground: down');
const GROUND = `${STEEL}:6:1 “ground” is "down"; expected one of coal, graphite, loess, silver, blueprint, dawn. Did you mean “dawn”?`;

describe('a sign that opens nothing', () => {
  it.each([
    ['so that t<0 , it is', '22:12 a space before `,` in “at t<0 , it is”; expected none.'],
    [
      'It is $t<0^2$.',
      '22:7 “It is $t<0^2$” would print as it stands, and a chapter has no use for it.',
    ],
    ['Where "x<3" is', '22:7 `"` in “Where "x<3" i”; expected `“`: quotation marks are curly.'],
    ['<3 ,and {so} ,on', '22:3 a space before `,` in “<3 ,and …”; expected none.'],
  ])('is quoted as it was typed in the others of its line: %s', (line, expected) => {
    const told = findings({ [STEEL]: (text) => `${text}\n${line}\n` });
    expect(told.join('\n')).toContain(expected);
  });
});

describe('YAML that is read otherwise than it was meant', () => {
  const facts = (from: string, to: string): string[] => findings({ 'facts.yaml': swap(from, to) });

  it.each(['>30', '> 30', '>=30'])(
    'is told of, and what to write, where an amount is %s',
    (value) => {
      const qualifier = value.includes('=') ? 'at-least' : 'over';
      expect(facts('value: 30', `value: ${value}`)).toEqual([
        `facts.yaml:28:10 “value” is ${value}; expected the number alone, 30, and below it qualifier: ${qualifier}.`,
      ]);
    },
  );

  it('is told of where an amount with a sign is a text', () => {
    expect(facts('value: 30', 'value: <30')).toEqual([
      'facts.yaml:28:3 “value” is "<30"; expected the number alone, 30, and below it qualifier: within.',
    ]);
  });

  it('is told of where a text begins as a block does', () => {
    expect(findings({ [STEEL]: swap('title: Steel', 'title: >30 days') })).toEqual([
      `${STEEL}:4:8 a text cannot begin with > here; expected it in quotation marks: ">30 days"`,
    ]);
  });

  it.each(['!P02', '@P02', '%P02', '* P', '- P', '#1'])(
    'is told of where an item of a list is %s',
    (item) => {
      expect(facts('source: [P02]', `source: [${item}]`)).toEqual([
        `facts.yaml:14:12 a text cannot begin with ${item.charAt(0)} here; expected it in quotation marks: "${item}"`,
      ]);
    },
  );
});

describe('a list of entries', () => {
  const dash = (place: string, expected: string): string =>
    `${place} an entry of the list begins here without its “- ”; expected ${expected}`;
  const few = (place: string, name: string, count: number): string =>
    `${place} “${name}” begins too far to the left; expected ${count} spaces before it, as before the other fields of its entry.`;

  it.each([
    ['facts.yaml', '- id: drawing\n', 'id: drawing\n', dash('facts.yaml:1:1', '- id: drawing')],
    ['facts.yaml', '- id: opening', '  id: opening', dash('facts.yaml:17:3', '- id: opening')],
    ['story.yaml', '- lang: en', 'lang: en', dash('story.yaml:18:3', '- lang: en')],
    ['story.yaml', '    path: en', '   path: en', few('story.yaml:20:4', 'path', 4)],
    ['facts.yaml', '  kind: plan', 'kind: plan', few('facts.yaml:35:1', 'kind', 2)],
    [
      'facts.yaml',
      '- id: opening',
      '- id: opening\n  id: opening',
      'facts.yaml:18:3 this field is there twice; expected it once.',
    ],
  ])('tells of a - or of spaces that were forgotten: %s, “%s”', (file, from, to, told) => {
    expect(findings({ [file]: swap(from, to) })).toEqual([told]);
  });

  it('may begin as far to the left as the field above it', () => {
    const left = (text: string): string => text.replaceAll(/^ {2}(?=[- ])/gm, '');
    expect(findings({ 'data/intervals.yaml': left })).toEqual([]);
  });
});

describe('a value', () => {
  const facts = (from: string, to: string): string[] => findings({ 'facts.yaml': swap(from, to) });

  it.each([
    ['value: [1000000, 2000000]', 'value: ["1000000", "2000000"]', '[1000000, 2000000]'],
    ['value: [1000000, 2000000]', 'value: "[1000000, 2000000]"', '[1000000, 2000000]'],
    ['value: 30', 'value: "30"', '30'],
  ])('is asked for without its quotation marks: %s → %s', (from, to, meant) => {
    expect(facts(from, to).join('\n')).toContain(`; expected ${meant}, without them.`);
  });

  it.each(['【P14, P28】', '［P14，P28］', 'P14、P28', 'P14 P28', '（p14；28）'])(
    'that was meant for a list is shown as one: %s',
    (source) => {
      expect(facts('source: [P01]', `source: ${source}`)).toEqual([
        `facts.yaml:6:3 “source” is "${source}"; expected a list: [P14, P28].`,
      ]);
    },
  );

  it.each([
    ['unit: yuan', 'unit: 元', 'yuan'],
    ['unit: days', 'unit: 天', 'days'],
    ['unit: days', 'unit: ％', 'percent'],
    ['kind: plan', 'kind: 计划', 'plan'],
    ['{ zh: 造价,', '{ zh-CN: 造价,', 'zh'],
    ['{ zh: 造价,', '{ zh-Hans: 造价,', 'zh'],
    ['en: What it cost }', 'en_US: What it cost }', 'en'],
  ])('is told of with its name: %s → %s', (from, to, name) => {
    const [told = '', ...others] = facts(from, to);
    expect(told).toContain(`Did you mean “${name}”?`);
    expect(others).toEqual([]);
  });

  it('may be in another language than those of the story', () => {
    expect(facts('en: What it cost }', 'en: What it cost, zh-TW: 造價, de: Kosten }')).toEqual([]);
  });

  it('wants quotation marks among fields in a line, where it begins with a name', () => {
    const count = 'unit: count\n  measure: ';
    expect(facts('unit: yuan', `${count}{ zh: "{n}米", en: {n} {n|metre|metres} }`)).toEqual([
      'facts.yaml:37:30 a text cannot begin with { here; expected it in quotation marks: "{n} {n|metre|metres}"',
    ]);
    expect(facts('unit: yuan', `${count}{ zh: "{n}米", en: "of, a: {n} m" }`)).toEqual([]);
  });

  it('of a formula is no number', () => {
    expect(facts('formula: ground-breaking - drawing', 'formula: 2')).toEqual([
      'facts.yaml:29:3 “formula” is 2; expected names of facts joined by + - * /.',
    ]);
  });
});

it('what was found is told on one line', () => {
  const more = (text: string): string => `${text}\nIt took 77\ndays.\n`;
  expect(findings({ [STEEL]: more })).toEqual([
    `${STEEL}:22:9 “77 days” is claimed, and no fact of the ledger says so. Name the fact that is meant, or add it to facts.yaml.`,
  ]);
  const [told] = findings({ 'story.yaml': swap("updated: '2024-03-01'", 'updated: "a\n  b"') });
  expect(told).not.toContain('\n');
});

it('a heading that is looked for in another chapter is named', () => {
  const link = (text: string): string => `${text}\n### The way\n\nSee [it](#steel/the-way).\n`;
  expect(findings({ 'chapters/en/paper.mdx': link }).join('\n')).toContain(
    'Did you mean “paper/the-way”?',
  );
});

describe('a label', () => {
  it.each([
    ['share.link：Copy', '11 “share.link：” is no field'],
    ['share.link:Copy', '11 “share.link:” is no field'],
    ['"share.link"：Copy', '13 “share.link：” is no field'],
    ['share.link: Copy: it', '13 the text has a : in it'],
    ['share.link: "Copy', '13 " is opened here and never closed'],
    ['reading-time: {minutes} min', '15 a text cannot begin with { here'],
    ['reading-time: {minutes}', '15 a text cannot begin with { here'],
    ['share.link: Copy #1', '18 what follows # is read as a comment and lost'],
  ])('is told of in its line where it is no YAML: %s', (line, told) => {
    const [found = '', ...others] = findings({
      'strings/en.yaml': (text) => `${line}\n${text}`,
    });
    expect([found.slice(0, `strings/en.yaml:1:${told}`.length), others]).toEqual([
      `strings/en.yaml:1:${told}`,
      [],
    ]);
  });
});

describe('the lines of the cover’s title', () => {
  const told = (title: string, lines: string): string[] =>
    findings({
      'story.yaml': all(
        swap('title: A Bridge', `title: '${title}'`),
        swap('titleLines: [A, Bridge]', `titleLines: ${lines}`),
      ),
    });

  it.each([
    ['A Bridge', '[A BRIDGE]'],
    ['Steel: a Bridge', '[Steel, a Bridge]'],
    ['Steel: a Bridge', "['Steel:', a Bridge]"],
    ['Steel, a Bridge', "['Steel, a', Bridge]"],
  ])('say it: %s, %s', (title, lines) => {
    expect(told(title, lines)).toEqual([]);
  });

  it.each([
    ['A Bridge', '[Bridge, A]', 'Bridge A'],
    ['A Bridge', '[Bridge]', 'Bridge'],
    ['A Bridge', "['A: Bridge']", 'A: Bridge'],
  ])('are told of where they say something else: %s, %s', (title, lines, said) => {
    expect(told(title, lines)).toEqual([
      `story.yaml:23:5 “titleLines” say “${said}”, and “title” is “${title}”; expected the words of the title, in lines.`,
    ]);
  });
});

describe('a sign of YAML’s in an item of a list, or in a name that begins a text', () => {
  it.each([
    ['[Up to {fact:opening}, it was drawn.]', '{ in it', 'Up to {fact:opening}'],
    ['[First: it was drawn.]', ': in it', 'First: it was drawn.'],
    ['[It was no #1, then it was.]', '# in it', 'It was no #1'],
    ['{fact:opening} it was.', 'cannot begin with {', '{fact:opening} it was.'],
  ])('asks for quotation marks: %s', (standfirst, sign, expected) => {
    const list = '[First it was drawn, then it was built.]';
    const [told = '', ...others] = findings({ 'story.yaml': swap(list, standfirst) });
    expect(others).toEqual([]);
    expect(told).toContain(sign);
    expect(told).toContain(`expected it in quotation marks: "${expected}"`);
  });
});

it('texts by edition may want another sign between them, or the tags of their languages', () => {
  const by = (to: string): string =>
    findings({ 'quotes.yaml': swap('{ zh: 老石, en: Old Stone }', to) }).join('\n');
  expect(by('{ zh: 老石； en: Old Stone }')).toContain('“； ” separates nothing');
  expect(by('{ zh: 老石, 英文: Old Stone }')).toContain('unknown here. Did you mean “en”?');
});

describe('lines of front matter that are no fields', () => {
  const withLine = (line: string): string[] =>
    findings({ [STEEL]: swap('ground: dawn', `${line}\nground: dawn`) });

  it.each(['-----', '———'])('are told of: %s', (line) => {
    expect(withLine(line)).toEqual([
      `${STEEL}:6:1 the line ${line} ends what can be read; expected none here.`,
    ]);
  });

  it('are told of where they name one', () => {
    expect(withLine('标题')[0]).toBe(
      `${STEEL}:6:1 “标题” is no field by itself; expected “title: ” and what it is, or no such line.`,
    );
    expect(withLine('**kicker**: New')).toEqual([
      `${STEEL}:6:1 “**kicker**” has signs of Markdown, which would print here; expected plain words: kicker`,
    ]);
  });

  it('are told of where --- ends the fields too soon, with one after the last or without', () => {
    const expected = `${STEEL}:6 this line --- ends the fields, and “ground” below it is one more; expected --- after the last of them alone.`;
    expect(withLine('---')).toEqual([expected]);
    expect(findings({ [STEEL]: swap('ground: dawn\n---', '---\nground: dawn') })).toEqual([
      expected,
    ]);
  });
});

describe('a slip in front matter', () => {
  it('hides none in its other fields, nor that they are out of step', () => {
    const title = swap('title: Steel', 'title: Steel ...');
    const order = swap('order: 2', 'order: 1');
    const slug = swap('slug: steel', 'slug: stel');
    expect(findings({ [STEEL]: all(ground, title, order, slug) })).toEqual([
      `${STEEL}:2:1 “slug” is “stel”; expected “steel”, the name of the file.`,
      `${STEEL}:3:1 “order” is “1”, as in chapters/en/paper.mdx; expected each chapter to have its own.`,
      `${STEEL}:3:1 “order” is “1”; expected “2”, as in chapters/zh/steel.mdx.`,
      `${STEEL}:4:1 \`...\` in “Steel ...”; expected \`…\`, one sign.`,
      GROUND,
    ]);
  });

  it('hides no part that is out of step', () => {
    expect(findings({ [STEEL]: all(ground, swap('"ruler"', '"calendar"')) })).toEqual([
      GROUND,
      `${STEEL}:10:1 <Step state="calendar"> stands here, where chapters/zh/steel.mdx has <Step state="ruler">; expected the same in every edition.`,
    ]);
  });

  it('says nothing of a field that may be the one with the slip', () => {
    const edits = {
      'chapters/zh/steel.mdx': swap('ground: dawn', 'ground: dawn\nopener: crystal'),
      [STEEL]: swap('ground: dawn', 'ground: dawn\nopner: crystal'),
    };
    expect(findings(edits)).toEqual([
      `${STEEL}:7:1 “opner” is unknown here. Did you mean “opener”?`,
    ]);
  });

  it('breaks no link that leads to its chapter', () => {
    const link = (text: string): string => `${text}\nSee [the steel](#steel-ruler).\n`;
    expect(findings({ [STEEL]: ground, 'chapters/en/paper.mdx': link })).toEqual([GROUND]);
  });
});

describe('a broken tag', () => {
  const more = (text: string): string => `${text}\nOf steel,too <Fact id="opning"/>.\n`;
  const scene = (from: string, to: string): Edit => all(swap(from, to), more);
  const told = (edit: Edit): string[] => findings({ [STEEL]: edit });
  const WORDS = [
    `${STEEL}:22:9 no space after \`,\` in “steel,too ….”; expected one.`,
    `${STEEL}:22:14 no fact is called “opning” in facts.yaml. Did you mean “opening”?`,
  ];

  it.each([
    [
      '</Scene>',
      '',
      '9:1 <Scene> begins here and is closed nowhere; expected </Scene> after what it holds.',
    ],
    [
      '<Scene figure="intervals">',
      '',
      '20:1 </Scene> closes nothing; expected <Scene> before it. Take it out, or write the beginning.',
    ],
    [
      '</Scene>',
      '</Step></Scene>',
      '20:1 </Step> comes while <Scene> of line 9 is open. Write </Scene> before it, or take it out.',
    ],
    [
      '<Scene figure="intervals">',
      '<Scene figure="intervals>',
      '9:1 <Scene> begins here and never ends; expected a closing quotation mark `"`.',
    ],
    [
      '<Scene figure="intervals">',
      '<Scene figure="intervals"',
      '9:1 <Scene> begins here and never ends; expected a `>`.',
    ],
    [
      '<Fact id="opening" form="full"/>',
      '<Fact id="opening" form="full/>',
      '17:4 <Fact> begins here and never ends; expected a closing quotation mark `"`.',
    ],
    [
      '<Fact id="opening" form="full"/>',
      '<Fact id={opening day}/>',
      '17:13 what stands in {…} is read as code, and chapters hold none. For the sign itself, write \\{; a note is {/* note */}.',
    ],
    [
      '<Fact id="opening" form="full"/>',
      '<Fact id="opening" form="full">',
      '17:4 <Fact> is closed nowhere; expected `/>` at its end, as it holds nothing.',
    ],
    [
      '</Scene>',
      '＜/Scene＞',
      '20:1 “＜/Scene＞” would print as it stands; expected `</Scene>`: a part has plain signs of half width.',
    ],
  ])('is told of once, and hides nothing in the words: %s → %s', (from, to, finding) => {
    expect(told(scene(from, to))).toEqual([`${STEEL}:${finding}`, ...WORDS]);
  });

  it('whose name runs on into a word is told of where it begins', () => {
    expect(told((text) => `${text}\n<LeadOf steel.</Lead>\n`)).toEqual([
      `${STEEL}:22:1 <Lead> begins here and never ends; expected a \`>\`.`,
    ]);
  });

  it('parts no quotation from its mark, and leaves no fact unused', () => {
    const quoted = swap('<Fact id="opening" form="full"/>', '“<Fac id="opening"/>”');
    expect(told(quoted)).toEqual([
      `${STEEL}:17:5 <Fac> is not a part of a chapter. Did you mean “Fact”?`,
    ]);
  });
});

it('what the parser says that nobody has foreseen is told in its own words', () => {
  const thrown = Object.assign(new Error('Unheard of'), { line: 2, column: 3 });
  expect(formatDiagnostic(syntaxFinding(thrown, 'one\ntwo', 'a.mdx'))).toBe(
    'a.mdx:2:3 cannot be read: Unheard of.',
  );
});

describe('a tag that is not closed', () => {
  const open = swap('</Scene>', '</Scen>');
  const OPEN = `${STEEL}:20:1 <Scen> is not a part of a chapter. Did you mean “Scene”?`;

  it('hides no slip in the front matter above', () => {
    expect(findings({ [STEEL]: all(ground, open) })).toEqual([GROUND, OPEN]);
    expect(findings({ [STEEL]: all(swap('slug: steel', 'slug: stel'), open) })).toEqual([
      `${STEEL}:2:1 “slug” is “stel”; expected “steel”, the name of the file.`,
      OPEN,
    ]);
  });

  it('breaks no link that leads into its chapter, and hides none that leads nowhere', () => {
    const links = (text: string): string =>
      `${text}\nSee [the steel](#steel-ruler), [it](#steel) and [iron](#iron-ruler).\n`;
    expect(findings({ [STEEL]: open, 'chapters/en/paper.mdx': links })).toEqual([
      'chapters/en/paper.mdx:15:49 nothing on the page is called “iron-ruler”; expected the name of a chapter, chapter-state for a step, or chapter/words for a heading.',
      OPEN,
    ]);
  });
});

it('a wide colon hides no other in its file', () => {
  const wide = all(swap('- id: opening', '- id：opening'), swap('kind: plan', 'kind：plan'));
  expect(findings({ 'facts.yaml': wide })).toEqual([
    'facts.yaml:17:5 “id：” is no field; expected a half-width colon and a space: id: opening',
    'facts.yaml:35:7 “kind：” is no field; expected a half-width colon and a space: kind: plan',
  ]);
});

it.each([
  [
    "value: '2024-02-20'",
    'value: 2024/2/20',
    '"2024/2/20"; expected a date such as 2023-09-28. Did you mean “2024-02-20”?',
  ],
  [
    "value: '2024-02-20'",
    'value: 2024年2月20日',
    '"2024年2月20日"; expected a date such as 2023-09-28. Did you mean “2024-02-20”?',
  ],
  [
    "asOf: '2024-02-20'",
    'asOf: 2024年2月',
    '"2024年2月"; expected a year, month or date in quotes, such as "2023-09-28", or undated. Did you mean “2024-02”?',
  ],
  ["value: '2024-02-20'", 'value: 2024/2/30', '"2024/2/30"; expected a date such as 2023-09-28.'],
  ['value: 30', 'value: 9-5', '"9-5"; expected a number, or a range of two.'],
  [
    'value: 30',
    "value: '３０'",
    '"３０"; expected a number, or a range of two. Did you mean “30”?',
  ],
  [
    'value: 30',
    'value: 3,600',
    '"3,600"; expected a number, or a range of two. Did you mean “3600”?',
  ],
  [
    'value: [1000000, 2000000]',
    'value: 100～200',
    '"100～200"; expected a number, or a range of two. Did you mean “[100, 200]”?',
  ],
])('a value is told of with what was meant: %s, %s', (from, to, told) => {
  const found = findings({ 'facts.yaml': swap(from, to) });
  expect(found.map((each) => each.replace(/^.* “(?:value|asOf)” is /, ''))).toEqual([told]);
});

it('a space that is no plain one after a colon, and a tab before a field, are told of as such', () => {
  const space = swap('kind: plan', 'kind:\u00A0plan');
  expect(findings({ 'facts.yaml': space })).toEqual([
    'facts.yaml:35:7 “kind:\u00A0” is no field; expected a half-width colon and a space: kind: plan',
  ]);
  const tab = swap('  kind: plan', '\tkind: plan');
  expect(findings({ 'facts.yaml': tab })).toEqual([
    'facts.yaml:35:1 a tab stands at the beginning of the line; expected spaces.',
  ]);
});

it('a link that leads nowhere is told of in the place of its file', () => {
  const folder = makeStory({ [STEEL]: remove });
  try {
    symlinkSync('nowhere.mdx', join(folder, STEEL));
    const told = storyFindings(folder, book).map((finding) => formatDiagnostic(finding));
    expect(told).toEqual([`${join(folder, STEEL)} is missing.`]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it.each([
  ['facts.yaml', mkdirSync, 'cannot be opened (EISDIR); expected a file that may be read.'],
  [
    'chapters/zh',
    (path: string) => {
      writeFileSync(path, '');
    },
    'cannot be opened (ENOTDIR); expected a folder that may be read.',
  ],
])(
  'a file in the place of a folder, and the other way round, is told of: %s',
  (name, put, told) => {
    const folder = makeStory({ [name]: remove });
    try {
      put(join(folder, name));
      const all = storyFindings(folder, book).map((finding) => formatDiagnostic(finding));
      expect(all).toContain(`${join(folder, name)} ${told}`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

describe('the name of a fact in a text', () => {
  const BAD = (found: string): string =>
    `\`${found}\` is no way to name a fact; expected {fact:NAME}, {fact:NAME:full} or {fact:NAME:number}, in half-width signs.`;

  it.each(['{fact:opening:long}', '｛fact:opening｝', '{facts:opening}'])(
    'is told of where it is %s',
    (found) => {
      const recency = swap('记到{fact:opening:full}', `记到${found}`);
      expect(findings({ 'story.yaml': recency })).toEqual([`story.yaml:16:5 ${BAD(found)}`]);
      const label = (text: string): string => `skip: 'See ${found}'\n${text}`;
      expect(findings({ 'strings/en.yaml': label })).toEqual([`strings/en.yaml:1:1 ${BAD(found)}`]);
    },
  );
});

describe('a name in braces, where nothing is put for it,', () => {
  const AS_IT_STANDS = 'would print as it stands; expected plain words';

  it.each([
    ['title: A Bridge', "title: 'A Bridge of {fact:drawing-days}'", '22:5 “{fact:drawing-days}”'],
    ['[A, Bridge]', "[A, '{fact:opening}']", '23:21 “{fact:opening}”'],
    ['overline: 一座桥', 'overline: 桥｛fact:opening｝', '24:5 “｛fact:opening｝”'],
    ['publisher: The Bridge', "publisher: '{publisher}'", '28:5 “{publisher}”'],
    ['Up to {fact:opening:full}', 'Up to {date}', '27:5 “{date}”'],
    ['Up to {fact:opening:full}', 'Up to {fact:opening', '27:5 “{fact:opening”'],
    ['Up to {fact:opening:full}', 'Up to {{fact:opening}}', '27:5 “{}”'],
    ['Up to {fact:opening:full}', 'Up to fact:opening', '27:5 “fact:opening”'],
    ['Thirty days to draw', "'{fact:drawing-days} in {year}'", '26:5 “{year}”'],
  ])('is told of on the cover: %s', (from, to, place) => {
    const story = all(swap(', twenty to build.', ''), swap(from, to));
    expect(findings({ 'story.yaml': story })).toEqual([
      `story.yaml:${place} ${AS_IT_STANDS}, or a fact, as {fact:NAME}, in “standfirst”, “description” or “recency” alone.`,
    ]);
  });

  it.each([
    ['facts.yaml', 'en: What it cost', '{days}', '40:20'],
    ['data/intervals.yaml', 'en: Opening', '{fact:drawing-days}', '14:22'],
    ['data/intervals.yaml', 'en: Opening', '{ place }', '14:22'],
    ['data/intervals.yaml', 'en: Opening', '｛place｝', '14:22'],
    ['data/intervals.yaml', 'en: Opening', '{place', '14:22'],
    [STEEL, 'title: Steel', '{days}', '4:1'],
  ])('is told of in %s', (file, words, name, place) => {
    const [field = '', text = ''] = words.split(': ');
    const named = swap(words, `${field}: '${text}${name}'`);
    expect(findings({ [file]: named })).toEqual([
      `${file}:${place} “${name}” ${AS_IT_STANDS}: Markdown, parts and facts stand in the text of a chapter alone.`,
    ]);
  });
});

it('a slip in story.yaml hides neither the room on the cover, nor its ruler, nor what is there twice', () => {
  const story = all(
    swap("updated: '2024-03-01'", "updated: 'soon'\nruler: economy"),
    swap('title: A Bridge', 'title: A Bridge Across the Whole River'),
    swap('[A, Bridge]', '[A Bridge Across the Whole River]'),
    swap('path: en', "path: ''"),
    swap('    publisher: The Bridge', '    publicher: The Bridge'),
  );
  expect(findings({ 'story.yaml': story })).toEqual([
    'story.yaml:2:1 “updated” is "soon"; expected a date such as 2023-09-28.',
    'story.yaml:3:1 “ruler” is “economy”; expected a figure of the story that counts days: intervals.',
    'story.yaml:21:5 the path “/” is another edition’s too; expected each to have its own.',
    'story.yaml:24:18 “A Bridge Across the Whole River” has 31 characters, and no screen has room for them on the cover; expected a line of “titleLines” of at most 17.',
    'story.yaml:29:5 “editions.publicher” is unknown here. Did you mean “publisher”?',
  ]);
});

it('a slip in the data of a figure hides no fault in the rest of them', () => {
  const data = all(
    swap('tone: ember', 'tone: embr'),
    swap('label: { zh: 画图 → 动工, en: Drawing → building }', 'label: { zh: 画图, en: }'),
    swap('to: opening', 'to: openin'),
    swap('  - fact: opening', '  - fact: opening\n    day: 3'),
    swap('cursor: 10', 'cursor: 400'),
  );
  expect(findings({ 'data/intervals.yaml': data })).toEqual([
    'data/intervals.yaml:3:5 “intervals.tone” is "embr"; expected one of ember, silicon, ink. Did you mean “ember”?',
    'data/intervals.yaml:6:22 “intervals.label.en” is empty; expected a text.',
    'data/intervals.yaml:10:5 no fact is called “openin” in facts.yaml. Did you mean “opening”?',
    'data/intervals.yaml:14:5 “events.day” is unknown here.',
  ]);
  const beyond = all(swap('tone: ember', 'tone: embr'), swap('cursor: 10', 'cursor: 400'));
  expect(findings({ 'data/intervals.yaml': beyond }).slice(1)).toEqual([
    'data/intervals.yaml:16:1 “cursor” is 400, but the longest interval has 30 days; expected 30 or less.',
  ]);
});

describe('a field of a figure’s data that is missing or of another type', () => {
  const rest = all(
    swap('fact: opening', 'fact: drawin'),
    swap('label: { zh: 通车, en: Opening }', 'label: { zh: 通车, a: Opening }'),
    swap('label: { zh: 动工 → 通车', `label: { zh: ${'动工到通车'.repeat(5)}`),
  );
  const REST = [
    'data/intervals.yaml:11:14 “动工到通车动工到通车动工到通车动工到通车动工到通车” has 25 characters, and no phone has room for them in the picture; expected at most 18.',
    'data/intervals.yaml:13:5 no fact is called “drawin” in facts.yaml. Did you mean “drawing”?',
    'data/intervals.yaml:14:22 “events.label.a” is unknown here.',
  ];

  it.each([
    ['to: opening', '', '7:5 “intervals.to” is missing; expected a text.'],
    [
      'cursor: 10',
      "cursor: '10'",
      '16:1 “cursor” is "10", which the quotation marks make a text; expected 10, without them.',
    ],
    ['stretches: []', 'stretches: none', '15:1 “stretches” is "none"; expected a list.'],
    ['to: opening', 'to: [opening]', '10:5 “intervals.to” is ["opening"]; expected a text.'],
    [
      'id: steel',
      'id: 7',
      '7:5 “intervals.id” is 7, which is no text; expected "7", in quotation marks.',
    ],
  ])('hides no fault of the rest: %s', (from, to, told) => {
    const found = findings({ 'data/intervals.yaml': all(rest, swap(from, to)) });
    expect(found.toSorted()).toEqual([`data/intervals.yaml:${told}`, ...REST].toSorted());
  });

  it('is said nothing else of, nor what hangs on it', () => {
    const gone = all(
      (text) => text.replace(/intervals:[\s\S]*(?=events:)/, ''),
      (text) => `${text}work:\n  - { id: a, during: paper, label: { zh: 甲, en: A } }\n`,
    );
    expect(findings({ 'data/intervals.yaml': gone })).toEqual([
      'data/intervals.yaml:1:1 “intervals” is missing; expected a list.',
    ]);
  });
});

it.each([
  ['a<b', '24:2 “<b.” begins with <, which opens a part. For the sign itself, write \\<.'],
  [
    'A note <!-- look\nit up --> here',
    '24:8 “<!-- … -->” is no note here. Write {/* note */}, which no reader sees.',
  ],
  [
    'See <https://example.org>',
    '24:5 “<https://example.org>” opens a part with <; expected the address without < and >, or [words](address).',
  ],
  [
    '{fact:opening}',
    '24:1 {fact:opening} names a fact in labels and data; expected <Fact id="opening"/> in a chapter.',
  ],
  [
    'An { opened',
    '24:4 { has no } after it. For the sign itself, write \\{; a note is {/* note */}.',
  ],
  [
    'import of steel',
    '24:1 a line that begins with “import” is read as code. Begin it with another word.',
  ],
  [
    'A {b {c} d}',
    '24:3 what stands in {…} is read as code, and chapters hold none. For the sign itself, write \\{; a note is {/* note */}.',
  ],
])('“%s” in a chapter hides no other slip of it', (stray, finding) => {
  const more = (text: string): string => `${text}\nOf steel,too.\n\n${stray}.\n`;
  expect(findings({ [STEEL]: more })).toEqual([
    `${STEEL}:22:9 no space after \`,\` in “steel,too.”; expected one.`,
    `${STEEL}:${finding}`,
  ]);
});

it('emphasis in a title would print its signs', () => {
  const title = (words: string) => ({ [STEEL]: swap('title: Steel', `title: '${words}'`) });
  expect(findings(title('The *whole* of steel'))).toEqual([
    `${STEEL}:4:1 “*whole*” would print as it stands; expected plain words: Markdown, parts and facts stand in the text of a chapter alone.`,
  ]);
  expect(findings(title('2*3*4 of steel*'))).toEqual([]);
});

describe('what prints as it stands', () => {
  const PLAIN =
    'would print as it stands; expected plain words: Markdown, parts and facts stand in the text of a chapter alone.';

  it.each([
    ['Coal {/* note */} 5', ' {/* note */}'],
    ['Coal <!-- note -->', '<!--'],
    ['Coal 5\\*3', '\\*'],
    ['Coal\\nand steel', '\\n'],
    ['Coal {1}', '{1}'],
    ['Coal { of steel', '{ of steel'],
    ['Coal ｛/* 备注 */｝', ' ｛/* 备注 */｝'],
    ['Coal _of_ steel', '_of_'],
    ['Coal ~~of~~ steel', '~~'],
    ['# Coal', '# '],
    ['Coal[^1]', '[^'],
    ['Coal &#x26; steel', '&#x26;'],
  ])('is told of in a title: %s', (title, found) => {
    const [told] = findings({ [STEEL]: swap('title: Steel', `title: '${title}'`) });
    expect(told).toBe(`${STEEL}:4:1 “${found.trim()}” ${PLAIN}`);
  });

  it.each([
    ['facts.yaml', 'en: What it cost', '40:20'],
    ['data/intervals.yaml', 'en: Opening', '14:22'],
    ['story.yaml', 'publisher: The Bridge', '28:5'],
    ['story.yaml', 'recency: Up to {fact:opening:full}', '27:5'],
    ['quotes.yaml', 'en: iron hand', '17:19'],
  ])('is told of in %s: %s', (file, words, place) => {
    const [field = '', ...text] = words.split(': ');
    for (const found of ['{/* note */}', '5\\*3']) {
      const typed = swap(words, `${field}: '${text.join(': ')} ${found}'`);
      const sign = found.startsWith('{') ? found : '\\*';
      expect(findings({ [file]: typed })).toEqual([`${file}:${place} “${sign}” ${PLAIN}`]);
    }
  });

  it.each(['a_file_name & co', 'C:\\new\\_a', 'Steel #5, 24/7', '5~10 of [1]'])(
    'is right as it stands: %s',
    (title) => {
      expect(findings({ [STEEL]: swap('title: Steel', `title: '${title}'`) })).toEqual([]);
    },
  );
});

it('an edition whose folder is empty has no chapters', () => {
  const gone = { [STEEL]: remove, 'chapters/en/paper.mdx': remove };
  expect(findings(gone)).toEqual(['chapters/en is missing: the edition has no chapters.']);
});

it('an interval and a job are told of that are there twice', () => {
  const twice = all(
    swap('id: steel', 'id: paper'),
    (text) => `${text}work:
  - { id: a, during: paper, label: { zh: 甲, en: A } }
  - { id: a, during: paper, label: { zh: 乙, en: B } }
`,
  );
  expect(findings({ 'data/intervals.yaml': twice })).toEqual([
    'data/intervals.yaml:7:5 interval “paper” is there twice; expected each once.',
    'data/intervals.yaml:19:7 job “a” is there twice; expected each once.',
  ]);
});

it('a text of a figure in what is no language is told of', () => {
  const label = swap('label: { zh: 通车, en: Opening }', 'label: { zh: 通车, a: Opening }');
  expect(findings({ 'data/intervals.yaml': label })).toEqual([
    'data/intervals.yaml:14:22 “events.label.a” is unknown here.',
  ]);
});
