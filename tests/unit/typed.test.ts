/** Numbers typed by hand: every way of writing a fact of the ledger, and numbers that are others. */
import { describe, expect, it } from 'vitest';
import { parseChapter } from '../../src/editorial/chapter.ts';
import { inLanguage } from '../../src/editorial/errors.ts';
import { makeLedger } from '../../src/editorial/ledger.ts';
import { typedFindings } from '../../src/editorial/rules/typed.ts';
import type { Edition } from '../support/editions.ts';
import { fact } from './support/facts.ts';

const ledger = makeLedger([
  fact({ id: 'digging-days', unit: 'days', value: 17 }),
  fact({ id: 'holiday', unit: 'days', value: 7 }),
  fact({ id: 'survey-days', unit: 'days', value: 24 }),
  fact({ id: 'water', unit: 'date', value: '2023-09-28' }),
  fact({ id: 'first-lock', unit: 'month', value: '1987-09' }),
  fact({ id: 'turn', unit: 'year', value: 2021 }),
  fact({ id: 'policies', unit: 'year', value: 2023 }),
  fact({ id: 'project', kind: 'plan', unit: 'year', value: 2024 }),
  fact({ id: 'census', unit: 'year', value: 2022, say: { zh: '2022年底', en: 'the end of 2022' } }),
  fact({ id: 'power', unit: 'gigawatt', value: 5 }),
  fact({ id: 'stone', unit: 'tonne', value: 12_000 }),
  fact({ id: 'cost', unit: 'yuan', value: 340_000_000 }),
  fact({ id: 'costs', unit: 'yuan', value: [12e9, 15e9] }),
  fact({ id: 'share', unit: 'percent', value: 90 }),
  fact({ id: 'land', unit: 'mu', value: 200 }),
  fact({ id: 'years', unit: 'years', value: 36 }),
  fact({
    id: 'lift',
    unit: 'count',
    value: 1041,
    measure: { zh: '{n}米', en: '{n} {n|metre|metres}' },
  }),
]);

/** What is found to be typed by hand in a text. */
const typed = (text: string, edition: Edition): string[] =>
  typedFindings(parseChapter(text, 'chapter.mdx'), {
    ledger,
    edition,
    editions: [edition],
    figures: {},
  }).map(({ message }) => /“(.*?)”/.exec(inLanguage(message, 'en'))?.[1] ?? '');

describe('a number that the ledger holds', () => {
  it.each([
    '17天',
    '1041米',
    '1041 米',
    '17 天',
    '十七天',
    '五吉瓦',
    '二百亩',
    '2023年9月28日',
    '9月28号',
    '2023-09-28',
    '2023/9/28',
    '1987年9月',
    '2021年',
    '5吉瓦',
    '5GW',
    '1.2万吨',
    '3.4亿元',
    '120亿至150亿元',
    '90%',
    '200亩',
    '36年',
    '九成',
    '百分之九十',
    '90.0%',
    '一万二千吨',
    '12,000吨',
    '三亿四千万元',
    '340000000元',
    '九月二十八日',
    '二〇二三年九月二十八号',
    '2023年九月二十八日',
    '2023 年 9 月 28 日',
  ])('is found as %s', (number) => {
    expect(typed(`这里是${number}，不多不少。`, 'zh')).toEqual([number]);
  });

  it.each([
    '17 days',
    '17-day',
    'seventeen days',
    'five gigawatts',
    'Two hundred mu',
    '28 September',
    '28 September 2023',
    '28th of September',
    'September 28',
    'Sept. 28th, 2023',
    'September 1987',
    '2021',
    '5 GW',
    '5GW',
    '5-gigawatt',
    '12,000 tonnes',
    '12000 t',
    '340 million yuan',
    '12 to 15 billion yuan',
    '90%',
    '90 per cent',
    '90 percent',
    '200 mu',
    '36 years',
    '1,041 metres',
    '1041-metre',
    'seventeen‑day',
    'nine-tenths',
    '90 pct',
    'twelve thousand tonnes',
    '12k tonnes',
    'RMB 340 million',
    '¥340m',
    'the twenty-eighth of September',
    'September the 28th, 2023',
    '28/09/2023',
    '9/28/2023',
    '28.9.2023',
    '28 September, 2023',
    '28 September in 2023',
  ])('is found as %s', (number) => {
    expect(typed(`Here it is: ${number}, and no more.`, 'en')).toEqual([number]);
  });

  it.each([
    ['当年9月28日', '9月28日', 'zh'],
    ['从9月28日起，2024年', '9月28日', 'zh'],
    ['On 28 September 1,200 people came', '28 September', 'en'],
    ['By 28 September, in a year', '28 September', 'en'],
    ['In 2021 3 people came', '2021', 'en'],
    ['2021年底', '2021年', 'zh'],
  ] as const)('is found in %s', (text, number, edition) => {
    expect(typed(text, edition)).toEqual([number]);
  });

  it('is found in emphasis and links, and on both sides of a fact', () => {
    expect(typed('*17 days* <Fact id="signing"/> and [24 days](#days) of 9 cities', 'en')).toEqual([
      '17 days',
      '24 days',
    ]);
  });
});

describe('another number', () => {
  it.each([
    '117天',
    '6.17天',
    '6天',
    '11月28日',
    '<Fact id="building-days"/>',
    '9个地方',
    '1600型',
    '九成为',
    '几十天',
    '十九月二十八日',
    '三亿四千元',
    '七天长假',
    '一周7天',
    'P28',
    '2024年9月28日',
    '2024 年 9 月 28 日',
    '二〇二四年九月二十八日',
    '2024年九月二十八日',
    '去年9月28日',
    '次年九月二十八日',
    '1987年9月3日',
    '1987年9月三日',
    '2021年3月',
    '2021 年 3 月 3 日',
    '2021年三月',
    '2023年',
    '2023年3月3日',
    '2024年',
    '2022年',
  ])('%s is left alone', (number) => {
    expect(typed(`这里是${number}，不多不少。`, 'zh')).toEqual([]);
  });

  it.each([
    '117 days',
    '17,000 days',
    '17 daylight',
    '1,200 tonnes',
    'nine places',
    '15.5 GW',
    '340 yuan',
    'the twenty-eighth',
    'seven days a week',
    'a 7-day week',
    'P2021',
    '28 September 2024',
    '28th of September, 2024',
    'September 28, 2024',
    'Sept. 28th 1987',
    '28 September (2024)',
    '28 September in 2024',
    '28 September ’24',
    '28 September last year',
    '28 September of the following year',
    '3 September 1987',
    'the third of September 1987',
    '3 March 2021',
    'March 3rd, 2021',
    'March 2021',
    'Sept. 2021',
    'March of 2021',
    '3/3/2021',
    '2021-03-03',
    '2023',
    '3 March 2023',
    'March 2023',
    '2024',
    '2022',
  ])('%s is left alone', (number) => {
    expect(typed(`Here it is: ${number}, and no more.`, 'en')).toEqual([]);
  });
});
