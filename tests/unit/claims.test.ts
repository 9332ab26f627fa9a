/** Numbers in words, facts named in labels, and labels that say more than the ledger. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withFacts } from '../../src/editorial/fact-names.ts';
import { makeLedger } from '../../src/editorial/ledger.ts';
import { sentences } from '../../src/editorial/errors.ts';
import { namedPlanFindings, plansIn } from '../../src/editorial/rules/plans.ts';
import { englishNumber } from '../../src/editorial/languages/en.ts';
import { hanNumber } from '../../src/editorial/languages/zh.ts';
import { quantitiesIn } from '../../src/editorial/spelled.ts';
import { fact } from './support/facts.ts';
import { expectTold, findings } from './support/findings.ts';

const HAN = '零一二三四五六七八九';
const ONES = ['', ...'one two three four five six seven eight nine'.split(' ')];
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

describe('a number in words', () => {
  it('is read up to 999', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.nat(9), fc.nat(9), (ten, one, hundred) => {
        const small = `${HAN[ten] ?? ''}十${one > 0 ? (HAN[one] ?? '') : ''}`;
        expect(hanNumber(small)).toBe(ten * 10 + one);
        const large = `${HAN[hundred] ?? ''}百${small}`;
        if (hundred > 0) expect(hanNumber(large)).toBe(hundred * 100 + ten * 10 + one);
        const word = [TENS[ten - 2], ONES[one]].filter(Boolean).join('-');
        expect(englishNumber(word)).toBe(ten * 10 + one);
        expect(englishNumber(`a hundred and ${word}`)).toBe(100 + ten * 10 + one);
      }),
    );
    expect(hanNumber('十二')).toBe(12);
    expect(hanNumber('一百零五')).toBe(105);
    expect(hanNumber('三四')).toBeNaN();
  });

  it.each([
    ['五十八天和5吉瓦', 'zh', [58, 5]],
    ['占70%，200亩', 'zh', [70, 200]],
    ['第58天，每天，两三天', 'zh', []],
    ['几十天，上百天，唯一成为，百分之百，九成新', 'zh', []],
    ['三成，百分之七十二，1.2万吨', 'zh', [30, 72, 12_000]],
    ['二十二亿元，一百二十亿三千万元', 'zh', [22e8, 12_030_000_000]],
    ['Fifty-eight days and 5 GW', 'en', [58, 5]],
    ['a 143-day ruler', 'en', [143]],
    ['2-3 days, three-tenths', 'en', [3, 30]],
    ['2.2 billion yuan, RMB 1.1bn, twelve thousand tonnes', 'en', [2.2e9, 1.1e9, 12_000]],
    ['seventy per cent, 12,000 t', 'en', [70, 12000]],
    ['三天两头，三天打鱼，两天晒网，十天半月，百天誓师，前两天', 'zh', []],
    ['一周七天，每周5天，一年三百六十五天，365天如一日，七天长假，过两天', 'zh', []],
    ['百天之后，三天之内，每年两百天，放假七天，365天', 'zh', [100, 3, 200, 7, 365]],
    ['seven days a week, 365 days a year, a three-day weekend, 5-day weeks', 'en', []],
    ['a nine days’ wonder, forty days and forty nights, 30 days in a month', 'en', []],
    ['a 365-day year, the first hundred days, a hundred per cent, six days of the week', 'en', []],
    ['200 days a year, three days of a week, 17 days a week, 365 days', 'en', [200, 3, 17, 365]],
    ['someone’s daylight, 58 dayflies', 'en', []],
  ] as const)('%s', (text, edition, values) => {
    expect(quantitiesIn(text, edition).map(({ value }) => value)).toEqual(values);
  });
});

describe('a fact named in a label', () => {
  const { get } = makeLedger([
    fact({ id: 'signing', unit: 'date', value: '2023-07-28' }),
    fact({ id: 'days', value: 58 }),
  ]);

  it.each([
    ['{fact:days} from {fact:signing}', '58 days from 28 July'],
    ['{fact:signing:full}, {fact:days:number}', '28 July 2023, 58'],
    ['{days} {days|day|days}', '{days} {days|day|days}'],
  ])('%s', (text, expected) => {
    expect(withFacts(text, get, 'en')).toBe(expected);
  });
});

describe('the labels of figures', () => {
  const title = (text: string) => ({
    'strings/en.yaml': (before: string) =>
      before.replace(/^intervals\.ruler\.title: .*/m, `intervals.ruler.title: '${text}'`),
  });
  const line = (text: string) => new RegExp(String.raw`^strings/en\.yaml:\d+:1 ${text}`);

  expectTold([
    {
      name: 'may name facts',
      edits: title('Drawn in {fact:drawing-days}'),
      told: [],
    },
    {
      name: 'may spell out what a fact says',
      edits: title('Thirty days of drawing'),
      told: [],
    },
    {
      name: 'may say of a plan that it is one',
      edits: title('Planned for {fact:cost}'),
      told: [],
    },
  ]);

  it.each([
    ['Drawn in 31 days', '“31 days” is claimed, and no fact of the ledger says so'],
    ['Thirty-one days of drawing', '“Thirty-one days” is claimed'],
    ['Drawn in 30 days', '“30 days” is typed by hand.* Write \\{fact:drawing-days\\}'],
    ['It cost {fact:cost}', '“cost” is a plan, and the words around it state it as a fact'],
    ['Drawn in {fact:drawing-day}', 'no fact is called “drawing-day”.*“drawing-days”'],
    ['The “iron fist” of the ruler', '“iron fist” stands in quotation marks'],
  ])('%s', (text, told) => {
    const found = findings(title(text));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(line(told));
  });
});

describe('the plans that a figure’s data name', () => {
  const ledger = makeLedger([
    fact({ id: 'goal', kind: 'plan' }),
    fact({ id: 'next', kind: 'plan' }),
    fact({ id: 'done' }),
  ]);

  it.each([
    [{ target: 'goal', built: 'done' }, [['target', 'goal']]],
    [
      { values: { target: 'goal' }, label: { en: 'goal' } },
      [
        ['target', 'goal'],
        ['en', 'goal'],
      ],
    ],
    [[{ fact: 'goal' }, { fact: 'done' }], []],
    ['goal', []],
  ])('%o', (data, plans) => {
    expect([...plansIn(data, ledger)]).toEqual(plans);
  });

  it('are told of in a title that fills them in without a word of it', () => {
    const title = (text: string): string[] =>
      namedPlanFindings(
        { text, at: () => ({ file: 'en.yaml' }) },
        { ledger, edition: 'en' },
        plansIn({ target: 'goal', built: 'done' }, ledger),
      ).map((finding) => sentences(finding, 'en'));
    expect(title('{built} in production, {target} in sight')).toEqual([
      '“goal” is a plan, and the words around it state it as a fact; expected a word such as planned, forecast, target, expected, would.',
    ]);
    expect(title('A target of {target}')).toEqual([]);
    expect(title('{built} in production')).toEqual([]);
  });
});

describe('the labels of a figure that the story does not draw', () => {
  expectTold([
    {
      name: 'are nobody’s words',
      edits: {
        'strings/zh.yaml': (text) => `economy.name: 九十天\n${text}`,
        'strings/en.yaml': (text) => `economy.name: Ninety days\n${text}`,
      },
      told: [],
    },
  ]);
});
