/** Numbers typed by hand: every way of writing a fact of the ledger, and numbers that are others. */
import { describe, expect, it } from 'vitest';
import { parseChapter } from '../../src/editorial/chapter.ts';
import { inLanguage } from '../../src/editorial/errors.ts';
import { makeLedger } from '../../src/editorial/ledger.ts';
import { typedFindings } from '../../src/editorial/rules/typed.ts';
import type { Edition } from '../../src/i18n/editions.ts';
import { storyFacts } from './support/facts.ts';

const ledger = makeLedger(storyFacts());

/** What is found to be typed by hand in a text. */
const typed = (text: string, edition: Edition): string[] =>
  typedFindings(parseChapter(text, 'chapter.mdx'), { ledger, edition, figures: {} }).map(
    ({ message }) => /“(.*?)”/.exec(inLanguage(message, 'en'))?.[1] ?? '',
  );

describe('a number that the ledger holds', () => {
  it.each([
    '62天',
    '62 天',
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
  ])('is found as %s', (number) => {
    expect(typed(`这里是${number}，不多不少。`, 'zh')).toEqual([number]);
  });

  it.each([
    '62 days',
    '62-day',
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
  ])('is found as %s', (number) => {
    expect(typed(`Here it is: ${number}, and no more.`, 'en')).toEqual([number]);
  });

  it('is found in emphasis and links, and on both sides of a fact', () => {
    expect(typed('*62 days* <Fact id="signing"/> and [81 days](#speed) of 9 cities', 'en')).toEqual(
      ['62 days', '81 days'],
    );
  });
});

describe('another number', () => {
  it.each([
    '162天',
    '6.62天',
    '6天',
    '11月28日',
    '<Fact id="building-days"/>',
    '9个地方',
    '1600型',
    'P28',
    '<Quote by="他" source="P15">62天！</Quote>',
  ])('%s is left alone', (number) => {
    expect(typed(`这里是${number}，不多不少。`, 'zh')).toEqual([]);
  });

  it.each([
    '162 days',
    '62,000 days',
    '62 daylight',
    '1,200 tonnes',
    'nine places',
    '15.5 GW',
    'P2021',
  ])('%s is left alone', (number) => {
    expect(typed(`Here it is: ${number}, and no more.`, 'en')).toEqual([]);
  });
});
