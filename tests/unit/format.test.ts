/** How each edition writes dates and quantities. */
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/locales/calendar.ts';
import {
  fill,
  formatDay,
  formatDayShort,
  formatMonth,
  formatMonthOfYear,
  formatNumber,
  formatWeekday,
  formatWeekdayShort,
  tied,
  weekdayInitial,
} from '../../src/locales/format.ts';
import { wordingOf } from '../../src/locales/index.ts';

describe('numbers', () => {
  it.each([
    [0, '0', '0'],
    [62, '62', '62'],
    [9999, '9999', '9,999'],
    [10_000, '1万', '10,000'],
    [12_000, '1.2万', '12,000'],
    [999_999, '999999', '999,999'],
    [12_345, '12345', '12,345'],
    [123_456_789, '123456789', '123,456,789'],
    [1_500_000, '150万', '1.5 million'],
    [100_000_000, '1亿', '100 million'],
    [340_000_000, '3.4亿', '340 million'],
    [2_200_000_000, '22亿', '2.2 billion'],
    [100_000_000_000, '1000亿', '100 billion'],
    [1234.5, '1234.5', '1,234.5'],
    [12.345, '12.345', '12.345'],
    [100 / 3, '33.33', '33.33'],
    [0.1 + 0.2, '0.3', '0.3'],
    [0.00123456, '0.0012', '0.0012'],
  ])('%d is %s and %s', (value, zh, en) => {
    expect(formatNumber(value, 'zh')).toBe(zh);
    expect(formatNumber(value, 'en')).toBe(en);
  });

  it.each([
    [12e9, 15e9, '120亿至150亿', '12 to 15 billion'],
    [5e8, 2e9, '5亿至20亿', '500 million to 2 billion'],
    [3, 5, '3至5', '3 to 5'],
    [8000, 12_000, '8000至1.2万', '8,000 to 12,000'],
    [1, 3e6, '1至3000000', '1 to 3,000,000'],
    [0, 3e6, '0至300万', '0 to 3 million'],
  ])('from %d to %d is %s and %s', (from, to, zh, en) => {
    expect(wordingOf('zh').range(from, to)).toBe(zh);
    expect(wordingOf('en').range(from, to)).toBe(en);
  });
});

describe('dates', () => {
  const day = dayNumber('2023-09-28');

  it('are written as in the story', () => {
    expect(formatDay(day, 'zh')).toBe('9月28日');
    expect(formatDay(day, 'en')).toBe('28 September');
    expect(formatDay(day, 'zh', true)).toBe('2023年9月28日');
    expect(formatDay(day, 'en', true)).toBe('28 September 2023');
  });

  it('have a short form for labels', () => {
    expect(formatDayShort(day, 'zh')).toBe('9月28日');
    const shorts = Array.from({ length: 12 }, (_, index) =>
      formatDayShort(dayNumber(`2023-${String(index + 1).padStart(2, '0')}-01`), 'en'),
    );
    expect(shorts.join(', ')).toBe(
      '1 Jan, 1 Feb, 1 Mar, 1 Apr, 1 May, 1 June, 1 July, 1 Aug, 1 Sep, 1 Oct, 1 Nov, 1 Dec',
    );
  });

  it('name months and weekdays', () => {
    expect([formatMonth(9, 'zh'), formatMonth(9, 'en')]).toEqual(['9月', 'September']);
    expect(formatMonthOfYear(1987, 9, 'zh')).toBe('1987年9月');
    expect(formatMonthOfYear(1987, 9, 'en')).toBe('September 1987');
    expect([formatWeekday(day, 'zh'), formatWeekday(day, 'en')]).toEqual(['星期四', 'Thursday']);
    expect([formatWeekdayShort(day, 'zh'), formatWeekdayShort(day, 'en')]).toEqual(['周四', 'Thu']);
    const initials = (edition: 'zh' | 'en'): string =>
      [0, 1, 2, 3, 4, 5, 6].map((index) => weekdayInitial(index, edition)).join('');
    expect([initials('zh'), initials('en')]).toEqual(['一二三四五六日', 'MTWTFSS']);
  });
});

describe('fill()', () => {
  it('fills names and leaves unknown ones for a test to find', () => {
    expect(fill('{a} of {b}', { a: 1, b: 'two' })).toBe('1 of two');
    expect(fill('{a} {unknown}', { a: 0 })).toBe('0 {unknown}');
  });

  it('writes numbers as the edition does, and the form that they ask for', () => {
    expect(fill('{n} {n|day|days}, {since}', { n: 1188, since: '1990' }, 'en')).toBe(
      '1,188 days, 1990',
    );
    expect(fill('{n} {n|day|days}', { n: 1 }, 'en')).toBe('1 day');
    expect(fill('{n}天', { n: 1188 }, 'zh')).toBe('1188天');
    expect(fill('{n}', { n: 1188 })).toBe('1188');
  });
});

it.each([
  ['a 15 GW project, 12,000 MW at most', 'a 15~GW project, 12,000~MW at most'],
  ['28 July − 8 May', '28~July − 8~May'],
  ['(12–15 GW)', '(12–15~GW)'],
  ['P02 P14, and 45 days', 'P02 P14, and 45 days'],
  ['62. Guess first', '62. Guess first'],
])('no line of “%s” breaks between a number and its unit', (text, expected) => {
  expect(tied(text)).toBe(expected.replaceAll('~', '\u00a0'));
});
