/** What an editor is told of a figure's data that are wrong: the exact words, file and line. */
import { describe, expect, it } from 'vitest';
import { expectTold, findings } from './support/findings.ts';
import {
  both,
  figureLabels,
  figuresOf,
  overlaid,
  swap,
  type Edit,
  type Edits,
} from './support/stories.ts';

const base = overlaid('other-data');
const same: Edit = (text) => text;

/** The other story after one more edit. */
const spoilt = (file: string, ...edits: Edit[]): Edits => ({
  ...base,
  [file]: edits.reduce(both, base[file] ?? same),
});

/** That edit alone, to lay over others. */
const spoiltOnly = (file: string, edit: Edit): Edits => ({
  [file]: both(base[file] ?? same, edit),
});

/** What runs and what comes next. */
const SUM = `- id: in-all
  kind: computed
  unit: gigawatt
  value: 20
  formula: running + next
  asOf: '2024-02-20'
  source: [P09]
  label: { zh: 总规模, en: Size in all }

`;

const FACTS = 'facts.yaml';
const INTERVALS = 'data/intervals.yaml';
const ECONOMY = 'data/economy.yaml';
const CAPACITY = 'data/capacity.yaml';
const METHOD = 'data/method.yaml';

/** The place of a label: its line follows what labels the figures of the site have. */
const placeOf = (label: string, edition: string): string => {
  const lines = figureLabels(edition, figuresOf(Object.keys(base))).split('\n');
  return `strings/${edition}.yaml:${lines.findIndex((line) => line.startsWith(`${label}:`)) + 1}:1`;
};

it('another story has no findings', () => {
  expect(findings(base)).toEqual([]);
});

it('intervals alone are enough to be drawn', () => {
  const alone = spoilt(INTERVALS, (text) => text.slice(0, text.indexOf('events:')));
  expect(findings(alone)).toEqual([]);
});

describe('a fact that a figure draws', () => {
  expectTold([
    {
      name: 'is negative',
      edits: spoilt(FACTS, swap('value: 2.5\n', 'value: -2.5\n')),
      told: ['facts.yaml:71:3 “value” is -2.5; expected at least 0.'],
    },
    {
      name: 'is no number',
      edits: spoilt(FACTS, swap('value: 2.5\n', 'value: two\n')),
      told: ['facts.yaml:71:3 “value” is "two"; expected a number, or a range of two.'],
    },
    {
      name: 'has a measure without a place for the number',
      edits: spoilt(
        FACTS,
        swap('  say: { zh: "12", en: twelve }\n', '  measure: { zh: 处, en: places }\n'),
      ),
      told: [
        'facts.yaml:139:3 “measure” is {"zh":"处","en":"places"}; expected words with {n} for the number, such as { en: \'{n} {n|metre|metres}\' }.',
      ],
    },
    ...[
      "{ zh: '{n}处', en: '{n} {n|place}' }",
      "{ zh: '{n}处', en: '{n} {n|place|places|placen}' }",
      "{ zh: '{n}处', en: '{n} {n|place|places' }",
      "{ zh: '{n}处', en: '{n} {places}' }",
      "{ zh: '{n}处', en: '{n} {}' }",
      "{ zh: '{n}｛处｝', en: '{n} places' }",
    ].map((measure) => ({
      name: `has the measure ${measure}`,
      edits: spoilt(FACTS, swap('  say: { zh: "12", en: twelve }\n', `  measure: ${measure}\n`)),
      told: [
        expect.stringMatching(
          /^facts\.yaml:139:3 “measure” is .*; expected words with \{n\} for the number/,
        ),
      ],
    })),
    {
      name: 'has a measure though it is in a unit',
      edits: spoilt(
        FACTS,
        swap('  unit: percent\n', "  unit: percent\n  measure: { zh: '{n}米' }\n"),
      ),
      told: ['facts.yaml:71:3 “measure” is unknown here.'],
    },
    {
      name: 'lacks its unit',
      edits: spoilt(FACTS, swap('  unit: percent\n', '')),
      told: [
        'facts.yaml:68:3 “unit” is missing; expected one of date, month, year, period, days, years, gigawatt, tonne, yuan, percent, mu, count.',
      ],
    },
    {
      name: 'lacks its source',
      edits: spoilt(FACTS, swap('  source: [P08]\n', '')),
      told: [
        'facts.yaml:125:3 “source” is missing; expected paragraphs of the source for every fact but one of common knowledge.',
      ],
    },
    {
      name: 'names no paragraph as its source',
      edits: spoilt(FACTS, swap('source: [P08]', 'source: []')),
      told: [
        'facts.yaml:130:3 “source” is []; expected paragraphs of the source for every fact but one of common knowledge.',
      ],
    },
    {
      name: 'names something else as its source',
      edits: spoilt(FACTS, swap('source: [P08]', 'source: [p8]')),
      told: [
        'facts.yaml:130:12 “source” is "p8"; expected a paragraph of the source, such as P28. Did you mean “P8”?',
      ],
    },
    {
      name: 'does not say how recent it is',
      edits: spoilt(FACTS, swap("  asOf: '2024-02'\n", '')),
      told: [
        'facts.yaml:51:3 “asOf” is missing; expected a year, month or date in quotes, such as "2023-09-28", or undated.',
      ],
    },
  ]);
});

describe('the data of the intervals', () => {
  expectTold([
    {
      name: 'have intervals that overlap',
      edits: spoilt(
        INTERVALS,
        swap('from: ground-breaking\n    to: opening', 'from: drawing\n    to: opening'),
      ),
      told: [
        'data/intervals.yaml:15:5 interval “steel” starts with “drawing”; expected “ground-breaking”, the end of “paper”.',
      ],
    },
    {
      name: 'have intervals with a gap between them',
      edits: spoilt(INTERVALS, swap('from: ground-breaking', 'from: thaw')),
      told: [
        'data/intervals.yaml:15:5 fact “thaw” has the unit “period”; expected “date”.',
        'data/intervals.yaml:15:5 interval “steel” starts with “thaw”; expected “ground-breaking”, the end of “paper”.',
      ],
    },
    {
      name: 'reach over more days than can be drawn',
      edits: spoilt(FACTS, swap("'2023-11-20'", "'1893-11-20'")),
      told: [
        'data/intervals.yaml:2:1 from the first date to the last are 47573 days, and each is drawn; expected at most 2000.',
        'data/method.yaml:10:1 from the first date to the last are 47573 days, and each is drawn; expected at most 2000.',
      ],
    },
    {
      name: 'have a cursor before day zero',
      edits: spoilt(INTERVALS, swap('cursor: 12', 'cursor: -1')),
      told: ['data/intervals.yaml:27:1 “cursor” is -1; expected at least 0.'],
    },
    {
      name: 'have a cursor beyond the longest interval',
      edits: spoilt(INTERVALS, swap('cursor: 12', 'cursor: 400')),
      told: [
        'data/intervals.yaml:27:1 “cursor” is 400, but the longest interval has 42 days; expected 42 or less.',
      ],
    },
    {
      name: 'have a cursor on the last day of the longest interval',
      edits: spoilt(INTERVALS, swap('cursor: 12', 'cursor: 42')),
      told: [],
    },
    {
      name: 'have a stretch that ends before it starts',
      edits: spoilt(
        INTERVALS,
        swap('from: thaw\n    to: opening', 'from: opening\n    to: drawing'),
      ),
      told: [
        'data/intervals.yaml:25:5 the stretch from “opening” ends with “drawing”, which is not after its start; expected a later date, or none.',
      ],
    },
    {
      name: 'have a stretch outside the days, and one beside another',
      edits: spoilt(
        INTERVALS,
        swap(
          'stretches:',
          `stretches:
  - from: drawing
    label: { zh: 画, en: Drawing }
  - from: drawing
    to: opening
    label: { zh: 画和造, en: All of it }`,
        ),
        swap('from: idea', 'from: drawing'),
        swap('fact: idea', 'fact: drawing'),
        swap('  - id: paper', '  - id: papers'),
        (text) => text.replace(/ {2}- id: thought[\s\S]*?(?= {2}- id: papers)/, ''),
        swap('  - from: drawing\n    label', '  - from: idea\n    label'),
      ),
      told: [
        'data/intervals.yaml:19:5 the stretch from “idea” lies outside the days that are drawn; expected dates among them, or no such stretch.',
        'data/intervals.yaml:24:5 the stretch from “thaw” shares days with that from “drawing”, and a day shows one; expected one to end before the other begins.',
      ],
    },
    {
      name: 'have two events on a day',
      edits: spoilt(
        INTERVALS,
        swap('events:', 'events:\n  - fact: opening\n    label: { zh: 剪彩, en: Ribbon }'),
      ),
      told: [
        'data/intervals.yaml:23:5 the event “opening” is on the day of “opening”, and a day shows one; expected both in one label.',
      ],
    },
    {
      name: 'have an event before the first day',
      edits: spoilt(INTERVALS, (text) =>
        text.replace(/ {2}- id: thought[\s\S]*?(?= {2}- id: paper)/, ''),
      ),
      told: [
        'data/intervals.yaml:14:5 the event “idea” is before “drawing”, the first day that is drawn; expected a later date, or no such event.',
      ],
    },
    {
      name: 'have a period where a day is drawn',
      edits: spoilt(INTERVALS, swap('fact: idea', 'fact: thaw')),
      told: ['data/intervals.yaml:19:5 fact “thaw” has the unit “period”; expected “date”.'],
    },
    {
      name: 'ask for days that go backward',
      edits: spoilt(
        INTERVALS,
        swap(
          'cursor: 12',
          'guess:\n  from: opening\n  to: idea\n  label: { zh: 猜, en: Guess }\ncursor: 12',
        ),
      ),
      told: [
        'data/intervals.yaml:29:3 the guess ends with “idea”, which is not after its start “opening”; expected a later date.',
      ],
    },
    {
      name: 'ask for more days than may be guessed',
      edits: spoilt(
        INTERVALS,
        swap(
          'cursor: 12',
          'guess:\n  from: idea\n  to: drawing\n  label: { zh: 猜, en: Guess }\n  upTo: 3\ncursor: 12',
        ),
      ),
      told: [
        'data/intervals.yaml:31:3 readers may guess up to 3 days, but the answer is 42; expected 42 or more.',
      ],
    },
    {
      name: 'ask for what stands beside the question',
      edits: spoilt(
        INTERVALS,
        swap(
          'cursor: 12',
          'guess:\n  from: ground-breaking\n  to: opening\n  label: { zh: 猜, en: Guess }\ncursor: 12',
        ),
      ),
      told: [
        'data/intervals.yaml:28:3 the guess is the interval “steel”, whose days stand beside it; expected two other dates, or no guess: then the last interval is guessed.',
      ],
    },
    {
      name: 'ask for a date that nobody knows',
      edits: spoilt(
        INTERVALS,
        swap(
          'cursor: 12',
          'guess:\n  from: idea\n  to: openin\n  label: { zh: 猜, en: Guess }\ncursor: 12',
        ),
      ),
      told: [
        'data/intervals.yaml:29:3 no fact is called “openin” in facts.yaml. Did you mean “opening”?',
      ],
    },
    {
      name: 'have a job after one that is not there',
      edits: spoilt(
        INTERVALS,
        swap(
          'cursor: 12',
          'work:\n  - id: rivets\n    during: steel\n    after: bolts\n    label: { zh: 铆, en: Rivets }\ncursor: 12',
        ),
      ),
      told: [
        'data/intervals.yaml:30:5 “rivets” comes after “bolts”; expected a job of “steel” that stands above it: there is none.',
      ],
    },
  ]);
});

describe('the data of the economy', () => {
  expectTold([
    {
      name: 'sum to 101',
      edits: spoilt(FACTS, swap('value: 6\n', 'value: 7\n')),
      told: [
        'data/economy.yaml:4:1 the sectors are 2.5 + 61.3 + 30.2 + 7 = 101%; expected shares that sum to 100%, but for what rounding leaves.',
      ],
    },
    {
      name: 'sum to what rounding leaves of a hundred',
      edits: spoilt(FACTS, swap('value: 6\n', 'value: 6.2\n')),
      told: [],
    },
    {
      name: 'have a share over a hundred',
      edits: spoilt(FACTS, swap('value: 72.6', 'value: 172.6')),
      told: ['data/economy.yaml:23:3 fact “steel-tax” is 172.6%; expected at most 100%.'],
    },
    {
      name: 'have a sector twice',
      edits: spoilt(ECONOMY, swap('fact: trade', 'fact: travel')),
      told: [
        'data/economy.yaml:4:1 the sectors are 2.5 + 61.3 + 6 + 6 = 75.8%; expected shares that sum to 100%, but for what rounding leaves.',
        'data/economy.yaml:14:5 sector “travel” is there twice; expected each once.',
      ],
    },
    {
      name: 'are of no date',
      edits: spoilt(ECONOMY, swap('date: year', 'date: land')),
      told: [
        'data/economy.yaml:3:1 fact “land” has the unit “mu”; expected one of date, month, year.',
      ],
    },
    {
      name: 'light a part of no sector',
      edits: spoilt(ECONOMY, swap('sector: industry', 'sector: industri')),
      told: [
        'data/economy.yaml:18:3 “industri” is none of the sectors; expected one of farming, industry, trade, travel. Did you mean “industry”?',
      ],
    },
    {
      name: 'light a share that is not the product',
      edits: spoilt(ECONOMY, swap('share: steel-share', 'share: steel-tax')),
      told: [
        'data/economy.yaml:20:3 fact “steel-tax” is 72.6%; expected 49.04%, which is “steel-in-industry” of “industry”.',
      ],
    },
    {
      name: 'have a fact of another unit',
      edits: spoilt(ECONOMY, swap('fact: farming', 'fact: land')),
      told: ['data/economy.yaml:5:5 fact “land” has the unit “mu”; expected “percent”.'],
    },
    {
      name: 'have an unknown fact',
      edits: spoilt(ECONOMY, swap('fact: steel-tax', 'fact: steeltax')),
      told: [
        'data/economy.yaml:23:3 no fact is called “steeltax” in facts.yaml. Did you mean “steel-tax”?',
      ],
    },
    {
      name: 'have one sector alone',
      edits: spoilt(ECONOMY, (text) => text.replace(/ {2}- fact: industry[\s\S]*?part:/, 'part:')),
      told: ['data/economy.yaml:4:1 “sectors” holds 1; expected at least 2.'],
    },
    {
      name: 'have an empty label',
      edits: spoilt(ECONOMY, swap('en: Farming', "en: ''")),
      told: ['data/economy.yaml:6:22 “sectors.label.en” is ""; expected a text that is not empty.'],
    },
    {
      name: 'have a label in one language',
      edits: spoilt(ECONOMY, swap('{ zh: 农业, en: Farming }', '{ en: Farming }')),
      told: ['data/economy.yaml:6:12 “sectors.label.zh” is missing; expected a text.'],
    },
  ]);
});

describe('the data of the suitors', () => {
  expectTold([
    {
      name: 'do not add up',
      edits: spoilt(FACTS, swap('value: 11\n', 'value: 10\n')),
      told: [
        'data/suitors.yaml:3:1 fact “bidders” counts 12 places; expected 11, the 10 of “cities” and the 1 of “district”.',
      ],
    },
    {
      name: 'bid for what is counted, many to a cell',
      edits: {
        ...spoilt(
          FACTS,
          swap(
            "unit: gigawatt\n  value: 12\n  asOf: '2024-02'",
            "unit: count\n  measure: { zh: '{n}张', en: '{n} beds' }\n  value: 2400\n  asOf: '2024-02'",
          ),
        ),
        'data/suitors.yaml': both(
          base['data/suitors.yaml'] ?? same,
          swap('bidders:', 'each: 50\nbidders:'),
        ),
      },
      told: [],
    },
    {
      name: 'count half a city',
      edits: spoilt(FACTS, swap('value: 11\n', 'value: 10.5\n')),
      told: ['data/suitors.yaml:4:1 fact “cities” is 10.5; expected one whole number.'],
    },
    {
      name: 'count more cities than a phone can show',
      edits: spoilt(
        FACTS,
        swap('value: 11\n', 'value: 31\n'),
        swap('unit: count\n  value: 12\n', 'unit: count\n  value: 32\n'),
      ),
      told: [
        'data/suitors.yaml:3:1 fact “bidders” is 32; expected 2 to 24.',
        'data/suitors.yaml:4:1 fact “cities” is 31; expected 1 to 23.',
      ],
    },
  ]);
});

describe('the data of the capacity', () => {
  expectTold([
    {
      name: 'draw a plan as built',
      edits: spoilt(CAPACITY, swap('built: running', 'built: next')),
      told: [
        // Its title says of it that it is in production.
        `${placeOf('capacity.built.title', 'zh')} “next” is a plan, and the words around it state it as a fact; expected a word such as 计划, 规划, 预期, 设想, 目标.`,
        `${placeOf('capacity.built.title', 'en')} “next” is a plan, and the words around it state it as a fact; expected a word such as planned, forecast, target, expected, would.`,

        'data/capacity.yaml:1:1 fact “next” is of the kind “plan”; expected another: it is drawn as built.',
      ],
    },
    {
      name: 'draw as built what is computed from a plan',
      edits: {
        ...spoilt(FACTS, swap('- id: running\n', `${SUM}- id: running\n`)),
        ...spoiltOnly(CAPACITY, swap('built: running', 'built: in-all')),
      },
      told: [
        `${placeOf('capacity.built.title', 'zh')} “in-all” is a plan, and the words around it state it as a fact; expected a word such as 计划, 规划, 预期, 设想, 目标.`,
        `${placeOf('capacity.built.title', 'en')} “in-all” is a plan, and the words around it state it as a fact; expected a word such as planned, forecast, target, expected, would.`,
        'data/capacity.yaml:1:1 fact “in-all” is computed from a plan; expected another: it is drawn as built.',
      ],
    },
    {
      name: 'draw as a plan what is computed from one',
      edits: {
        ...spoilt(FACTS, swap('- id: running\n', `${SUM}- id: running\n`)),
        ...spoiltOnly(CAPACITY, swap('project: next', 'project: in-all')),
      },
      told: [],
    },
    {
      name: 'draw what is built as a plan',
      edits: spoilt(CAPACITY, swap('project: next', 'project: running')),
      told: [
        'data/capacity.yaml:2:1 fact “running” is of the kind “reported”; expected “plan”: it is drawn hatched.',
      ],
    },
    {
      name: 'intend less than is built',
      edits: spoilt(FACTS, swap('value: 61\n', 'value: 7\n')),
      told: [
        'data/capacity.yaml:5:1 fact “goal” is 7, less than the 8 of “running” that stand in it; expected at least 8.',
      ],
    },
    {
      name: 'have more gigawatts than a phone can show',
      edits: spoilt(FACTS, swap('value: 61\n', 'value: 101\n')),
      told: [
        'data/capacity.yaml:5:1 fact “goal” is 101; expected 1 to 100, or “each”, a larger amount that one mark stands for.',
      ],
    },
    {
      name: 'have a size that is no multiple of what an ingot stands for',
      edits: spoilt(CAPACITY, swap('built:', 'each: 4\nbuilt:')),
      told: ['data/capacity.yaml:6:1 fact “goal” is 61; expected a multiple of 4, as “each” says.'],
    },
    {
      name: 'are in parts of a unit, as an ingot is',
      edits: {
        ...spoilt(
          FACTS,
          swap('value: 61\n', 'value: 6.1\n'),
          swap('value: 8\n', 'value: 0.7\n'),
          swap(
            'kind: plan\n  unit: gigawatt\n  value: 12',
            'kind: plan\n  unit: gigawatt\n  value: 0.3',
          ),
        ),
        [CAPACITY]: both(base[CAPACITY] ?? same, swap('built:', 'each: 0.1\nbuilt:')),
      },
      told: [],
    },
    {
      name: 'have a size in another unit than the others',
      edits: spoilt(
        FACTS,
        swap(
          'unit: gigawatt\n  value: 61\n',
          "unit: count\n  measure: { zh: '{n}张', en: '{n} beds' }\n  value: 61\n",
        ),
      ),
      told: [
        'data/capacity.yaml:5:1 fact “goal” is in another unit than “running”; expected the same: their ingots stand side by side.',
      ],
    },
    {
      name: 'have a cost that is one number, in money of another kind',
      edits: spoilt(
        FACTS,
        swap(
          'unit: yuan\n  value: [3000000000, 8000000000]',
          "unit: count\n  measure: { zh: '{n}欧元', en: '{n} euros' }\n  value: 3000000000",
        ),
      ),
      told: [],
    },
    {
      name: 'have a cost of nothing',
      edits: spoilt(FACTS, swap('value: [3000000000, 8000000000]', 'value: [0, 8000000000]')),
      told: [
        'data/capacity.yaml:4:1 fact “next-cost” is [0,8000000000]; expected a number above 0, or a range of two.',
      ],
    },
    {
      name: 'have a cost that is no plan',
      edits: spoilt(
        FACTS,
        swap('kind: plan\n  unit: yuan\n  value: [3', 'kind: quoted\n  unit: yuan\n  value: [3'),
      ),
      told: [
        'data/capacity.yaml:4:1 fact “next-cost” is of the kind “quoted”; expected “plan”: it is drawn hatched.',
      ],
    },
  ]);
});

describe('the data of the method', () => {
  expectTold([
    {
      name: 'have fewer stations than they count',
      edits: spoilt(FACTS, swap('value: 5\n', 'value: 6\n')),
      told: ['data/method.yaml:4:3 the line has 5 stations; expected 6, as “rules” says.'],
    },
    {
      name: 'have as few stations as they count',
      edits: {
        ...spoilt(METHOD, swap('    - { zh: 一次成, en: In one go }\n', '')),
        [FACTS]: both(base[FACTS] ?? same, swap('value: 5\n', 'value: 4\n')),
      },
      told: [],
    },
    {
      name: 'have no station',
      edits: spoilt(METHOD, (text) =>
        text.replace(/ {4}- \{ zh: 一.*\n/g, '').replace('stations:', 'stations: []'),
      ),
      told: ['data/method.yaml:4:3 “ones.stations” holds 0; expected at least 1.'],
    },
    {
      name: 'have milestones out of order',
      edits: spoilt(METHOD, swap('fact: opening', 'fact: idea')),
      told: [
        'data/method.yaml:15:5 milestone “idea” is not after “ground-breaking”, the one before it; expected a later date.',
        'data/method.yaml:18:5 job “survey” reaches beyond the first or last milestone; expected dates within the chart.',
        'data/method.yaml:23:5 job “spans” reaches beyond the first or last milestone; expected dates within the chart.',
      ],
    },
    {
      name: 'have a job that ends before the chart begins',
      edits: spoilt(METHOD, swap('from: idea\n    to: ground-breaking', 'to: idea'), (text) =>
        text.replace('  - fact: idea\n    label: { zh: 主意, en: Idea }\n', ''),
      ),
      told: [
        'data/method.yaml:16:5 job “survey” reaches beyond the first or last milestone; expected dates within the chart.',
      ],
    },
    {
      name: 'have a job that ends before its start',
      edits: spoilt(METHOD, swap('from: thaw', 'from: opening')),
      told: [
        'data/method.yaml:25:5 job “spans” ends with “opening”, which is not after its start “opening”; expected a later date.',
      ],
    },
    {
      name: 'have a label that names an unknown fact',
      edits: spoilt(METHOD, swap('{land}', '{lnad}')),
      told: [
        'data/method.yaml:21:14 the label of job “survey” names “{lnad}”; expected one of land, heads, charts. Did you mean “land”?',
      ],
    },
  ]);
});

describe('the pictures of a sound story', () => {
  const labels = (edition: string, ...edits: Edit[]): Edits => ({
    [`strings/${edition}.yaml`]: edits.reduce(both),
  });
  const saying =
    (key: string, text: string): Edit =>
    (file) =>
      file.replace(new RegExp(`^${key}: .*$`, 'm'), () => `${key}: ${text}`);
  const told = (edits: Edits): string[] =>
    findings({ ...base, ...edits }).map((found) => found.replace(/^(\S+?):\d+:\d+ /, '$1 '));

  it('fill what labels name', () => {
    const [zh, en] = ['zh', 'en'].map((edition) => labels(edition, swap('{heads}', '{hands}')));
    expect(told({ ...zh, ...en })).toEqual(
      ['zh', 'en'].map(
        (edition) =>
          `strings/${edition}.yaml figure “method” prints {hands} as it stands in its state “hourly”: nothing in data/method.yaml fills it. Name something that it has, or leave it out.`,
      ),
    );
  });

  it('have room for a label', () => {
    const long = 'For the whole of the long valley, and for both of the villages behind it';
    expect(told(labels('en', saying('suitors.strip', long)))).toEqual([
      `strings/en.yaml on some screens, the picture of “bidders” has no room for “${long}”. Say it in fewer or shorter words.`,
    ]);
  });

  it('are not looked at in an edition that borrows words for them', () => {
    const long = 'For the whole of the long valley, and for both of the villages behind it';
    const isGone = (file: string): string => file.replace(/^suitors\.name: .*\n/m, '');
    expect(told(labels('en', saying('suitors.strip', long), isGone))).toEqual([]);
  });

  it('keep one text clear of another', () => {
    const word = 'Responsibilities';
    const edit = ['One crew', 'In one go', 'One bridge'].map((text) =>
      swap(`en: ${text}`, `en: ${word}ofall`),
    );
    expect(told({ [METHOD]: edit.reduce(both, base[METHOD] ?? same) })).toEqual([
      `data/method.yaml on some screens, “${word}ofall” runs into “${word}ofall” in the picture of “ones”. Say one of them in fewer or shorter words.`,
    ]);
  });
});

describe('a step', () => {
  expectTold([
    {
      name: 'asks for a state that its figure has not',
      edits: spoilt('chapters/en/steel.mdx', swap('state="sectors"', 'state="sector"')),
      told: [
        'chapters/en/steel.mdx:26:1 figure “economy” has no state “sector”; expected one of sectors, part, tax. Did you mean “sectors”?',
      ],
    },
  ]);
});
