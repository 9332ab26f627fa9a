/** Units typed after a fact that has one: its own again, or another. */
import { describe, expect, it } from 'vitest';
import { parseChapter } from '../../src/editorial/chapter.ts';
import { inLanguage } from '../../src/editorial/errors.ts';
import { makeLedger } from '../../src/editorial/ledger.ts';
import { doubledFindings, doubledNameFindings } from '../../src/editorial/rules/doubled.ts';
import type { Edition } from '../../src/locales/editions.ts';
import { fact } from './support/facts.ts';

const ledger = makeLedger([
  fact({ id: 'days', unit: 'days', value: 58 }),
  fact({ id: 'age', unit: 'years', value: 36 }),
  fact({ id: 'cost', unit: 'yuan', value: 340_000_000 }),
  fact({ id: 'costs', unit: 'yuan', value: [12e9, 15e9] }),
  fact({ id: 'share', unit: 'percent', value: 90 }),
  fact({ id: 'stone', unit: 'tonne', value: 12_000 }),
  fact({ id: 'power', unit: 'gigawatt', value: 5 }),
  fact({ id: 'turn', unit: 'year', value: 2022 }),
  fact({ id: 'jobs', unit: 'count', value: 600 }),
  fact({ id: 'lift', unit: 'count', value: 41, measure: { zh: '{n}米', en: '{n} metres' } }),
]);

/** What would be printed by a text with facts in braces: {days:number} weeks. */
const printed = (text: string, edition: Edition): string[] => {
  const chapter = text.replaceAll(/\{(\w+)(?::(\w+))?\}/g, '<Fact id="$1" form="$2"/>');
  const label = text.replaceAll(/\{(\w+)/g, '{fact:$1');
  const inChapter = doubledFindings(parseChapter(chapter, 'chapter.mdx'), {
    ledger,
    edition,
    editions: [edition],
    figures: {},
  });
  const at = () => ({ file: 'en.yaml' });
  const inLabel = doubledNameFindings({ text: label, at }, { ledger, edition });
  const [one, other] = [inChapter, inLabel].map((found) =>
    found.map(({ message }) => /“(.*?)”/.exec(inLanguage(message, 'en'))?.[1] ?? ''),
  );
  expect(one).toEqual(other);
  return one ?? [];
};

describe('a unit after a fact', () => {
  it.each([
    ['It took {days} days', '58 days days', 'en'],
    ['It took {days:number} weeks', '58 weeks', 'en'],
    ['{costs:number} dollars', '12 to 15 billion dollars', 'en'],
    ['a {days:number}-week job', '58-week', 'en'],
    ['{cost:number} dollars', '340 million dollars', 'en'],
    ['{cost:number} million yuan', '340 million million', 'en'],
    ['{share:number} days', '90 days', 'en'],
    ['{power:number} gigawatt-hours', '5 gigawatt-hours', 'en'],
    ['{power:number} MW', '5 MW', 'en'],
    ['{age:number} months', '36 months', 'en'],
    ['{lift:number} miles', '41 miles', 'en'],
    ['{jobs:number} thousand', '600 thousand', 'en'],
    ['用了{days}天', '58天天', 'zh'],
    ['用了{days:number}年', '58年', 'zh'],
    ['用了{days:number}个月', '58个月', 'zh'],
    ['花了{cost:number}美元', '3.4亿美元', 'zh'],
    ['花了{cost:number}万元', '3.4亿万', 'zh'],
    ['{stone:number}公斤', '1.2万公斤', 'zh'],
    ['{power:number}兆瓦', '5兆瓦', 'zh'],
    ['{lift:number}公里', '41公里', 'zh'],
  ] as const)('is told of: %s', (text, found, edition) => {
    expect(printed(text, edition)).toEqual([found]);
  });

  it.each([
    ['It took {days:number} days, a {days:number}-day job', 'en'],
    ['{days:number} or more days', 'en'],
    ['{age:number} years, {cost:number} yuan, {share:number}%, {share:number} per cent', 'en'],
    ['{stone:number} tonnes, {stone:number} t, {power:number} GW, {power:number}-gigawatt', 'en'],
    ['in {turn:number} tonnes of coal', 'en'],
    ['{jobs:number} days, {lift:number} metres, {days:number} daylight hours', 'en'],
    ['{days:number}天，{days:number}个日夜，{cost:number}元，{share:number}%', 'zh'],
    ['{stone:number}吨，{power:number}吉瓦，{power:number}GW，{lift:number}米', 'zh'],
    ['{turn:number}年，{age:number}年，{age:number}周年，{jobs:number}天，{days:number}年代', 'zh'],
  ] as const)('is its own: %s', (text, edition) => {
    expect(printed(text, edition)).toEqual([]);
  });
});
