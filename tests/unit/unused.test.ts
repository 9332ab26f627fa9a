/** Facts that nobody uses: what counts as a use, besides the words of chapters. */
import { describe, expect, it } from 'vitest';
import { findings } from './support/findings.ts';
import { both, swap, type Edit, type Edits } from './support/stories.ts';

/** Puts a fact at the end of the ledger: a day that the good story does not speak of. */
const add =
  (fields = "unit: date\n  value: '2024-02-10'\n  kind: reported"): Edit =>
  (text) =>
    `${text}
- id: storm
  ${fields}
  asOf: '2024-02-10'
  source: [P03]
  label: { zh: 风暴的日子, en: Day of the storm }
`;

const told = (edits: Edits): string[] =>
  findings(edits).filter((finding) => finding.includes('used nowhere'));

const NOWHERE = (editions: string): string =>
  `facts.yaml:42:3 fact “storm” is used nowhere in the ${editions}. Use it with <Fact id="storm"/>, or take it out.`;
const IN_BOTH = NOWHERE('editions “zh”, “en”');

/** Puts a line before all others of a file. */
const begin =
  (line: string): Edit =>
  (text) =>
    `${line}\n${text}`;

describe('a fact', () => {
  it('is used nowhere where no chapter names it, and nothing else', () => {
    expect(findings({ 'facts.yaml': add() })).toEqual([IN_BOTH]);
  });

  it('is used where the data of a figure name it', () => {
    const event = '- fact: storm\n    label: { zh: 风暴, en: Storm }\n  - fact: opening';
    const stretch = 'stretches: [{ from: storm, to: opening, label: { zh: 雪, en: Snow } }]';
    const data = 'data/intervals.yaml';
    expect(findings({ 'facts.yaml': add(), [data]: swap('- fact: opening', event) })).toEqual([]);
    expect(findings({ 'facts.yaml': add(), [data]: swap('stretches: []', stretch) })).toEqual([]);
  });

  it('is used where data name it with a slip, which is told of', () => {
    const event = '- fact: strom\n    label: { zh: 风暴, en: Storm }\n  - fact: opening';
    expect(
      findings({ 'facts.yaml': add(), 'data/intervals.yaml': swap('- fact: opening', event) }),
    ).toEqual([
      'data/intervals.yaml:13:5 no fact is called “strom” in facts.yaml. Did you mean “storm”?',
    ]);
  });

  it('is used where the formula of a used fact names it, and not where nobody uses that either', () => {
    const formula = swap('formula: ground-breaking - drawing', 'formula: storm - drawing');
    const days = swap('value: 30', 'value: 40');
    expect(told({ 'facts.yaml': both(add(), both(formula, days)) })).toEqual([]);
    const unused = `${add()('') ?? ''}
- id: storm-days
  kind: computed
  unit: days
  value: 10
  formula: opening - storm
  asOf: '2024-02-20'
  source: [P03]
  label: { zh: 风暴到通车的天数, en: Days from the storm to the opening }
`;
    expect(told({ 'facts.yaml': (text) => text + unused })).toEqual([
      IN_BOTH,
      'facts.yaml:50:3 fact “storm-days” is used nowhere in the editions “zh”, “en”. Use it with <Fact id="storm-days"/>, or take it out.',
    ]);
  });

  it('is used where a formula with a slip seems to name it', () => {
    const formula = swap('formula: ground-breaking - drawing', 'formula: storm-drawing');
    expect(told({ 'facts.yaml': both(add(), formula) })).toEqual([]);
  });

  it('is used in an edition whose cover or labels name it, or that shows those of the first', () => {
    const zh = begin("intervals.extra: '{fact:storm:full}那天'");
    const en = begin("intervals.extra: 'on {fact:storm:full}'");
    const other = begin('intervals.extra: then');
    const facts = { 'facts.yaml': add() };
    expect(told({ ...facts, 'strings/zh.yaml': zh, 'strings/en.yaml': en })).toEqual([]);
    expect(told({ ...facts, 'strings/zh.yaml': zh })).toEqual([]);
    expect(told({ ...facts, 'strings/zh.yaml': zh, 'strings/en.yaml': other })).toEqual([
      NOWHERE('edition “en”'),
    ]);
    const cover = swap('recency: ', 'recency: Since {fact:storm:full}. ');
    expect(told({ ...facts, 'story.yaml': cover })).toEqual([NOWHERE('edition “en”')]);
  });

  it('is let alone while it is not known what names it', () => {
    const facts = { 'facts.yaml': add() };
    expect(told({ ...facts, 'data/intervals.yaml': swap('cursor: 10', 'cursor: ten') })).toEqual(
      [],
    );
    expect(told({ ...facts, 'strings/en.yaml': begin('a: [b') })).toEqual([]);
    expect(told({ ...facts, 'story.yaml': begin('a: [b') })).toEqual([]);
  });
});
