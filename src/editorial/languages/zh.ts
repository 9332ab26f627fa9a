/** Chinese, as editors write it. */
import { chineseSlips } from '../rules/copy-zh.ts';
import { chinesePlans } from './plans-zh.ts';
import { inDigits, type LanguageRules } from './rules.ts';

const DIGITS = '零一二三四五六七八九';
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
/** What a number before it is counted in, the largest first. */
const COUNTED_IN = [
  ['亿', 1e8],
  ['万', 1e4],
] as const;
const HAN = '一二三四五六七八九十百千万亿零〇两';
/** Digits beyond which 1.1 × 10,000 is no longer what it is on paper. */
const EXACT = 12;

/** 一百四十三 → 143, 1.2万 → 12000. NaN for what is no number, such as 三四. */
export const hanNumber = (text: string): number => {
  for (const [sign, size] of COUNTED_IN) {
    const at = text.lastIndexOf(sign);
    if (at < 0) continue;
    const [before, after] = [hanNumber(text.slice(0, at)), hanNumber(text.slice(at + 1))];
    return Number((before * size).toPrecision(EXACT)) + after;
  }
  if (/^\d/.test(text)) return Number(text.replaceAll(',', ''));
  let sum = 0;
  let digit: number | undefined;
  for (const sign of text.replaceAll('两', '二').replaceAll('〇', '零')) {
    const power = POWERS[sign];
    if (power !== undefined) {
      sum += (digit ?? 1) * power;
      digit = undefined;
    } else if (digit === undefined || digit === 0) digit = DIGITS.indexOf(sign);
    else return Number.NaN;
  }
  return sum + (digit ?? 0);
};

/** A month or a day in characters: 8 → 八, 28 → 二十八. */
const inHan = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? (DIGITS[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${ones > 0 ? (DIGITS[ones] ?? '') : ''}`;
};

/** A year digit by digit: 2023 → 二〇二三. */
const yearInHan = (year: number): string =>
  Array.from(String(year), (digit) => (digit === '0' ? '[〇零○]' : DIGITS[Number(digit)])).join('');

/** A day of a month, or a month of a year, before its sign. */
const SIGNS = '\\s?[\\d一二三四五六七八九十]+\\s?';
/** What stands before a month of another year than is known: 2024年, 去年. */
const OTHER_YEAR = '(?<!(?:\\d|[〇零○一二三四五六七八九十去前明后次翌来]|[上下]一|第二)\\s?年\\s?)';

const NUMBER = `\\d[\\d,.]*[万亿]*|[${HAN}]+`;

export const zh: LanguageRules = {
  slips: chineseSlips,
  handWritten: {
    // 几十天, 上百天, 百分之百 and 九成新 count nothing; 九成 is 90%, but 三成为 is not.
    quantity: new RegExp(
      `(?<![\\d.,第几数上好${HAN}])(?:(?<unit>百分之)(?!百)(?<number>${NUMBER})` +
        '|(?<number>[二三四五六七八九])(?<unit>成)(?![新为功员长立就品熟一二三四五六七八九半])' +
        `|(?<number>${NUMBER})\\s?(?<unit>天|吉瓦|GW|[%％]|亩|吨|元))`,
      'gu',
    ),
    idioms: new RegExp(
      [
        '三天两头|三天打[鱼渔]，?两天晒网|十天半个?月|三天三夜|三天五天|十天八天',
        // 前两天 and 过两天 are some days.
        '[这那过没前头后近]两天',
        '百天(?:誓师|宴|照|冲刺|大战|会战|攻坚)|八十天环游地球',
        // What a week, a month or a year has, and the days of it that are free.
        '(?:[一每]个?(?:周|星期|礼拜)|周)[\\d一二三四五六七]天|[七7]天无休',
        '[一每全]年(?:36[56]|三百六十[五六])\\s?天|(?:36[56]|三百六十[五六])\\s?天(?:如一日|无休|天天)',
        '[\\d二三四五六七八两]天(?:小长假|长假|假期|周末|双休)',
      ].join('|'),
      'gu',
    ),
    units: [
      [/^天$/, 'days'],
      [/^(?:吉瓦|GW)$/, 'gigawatt'],
      [/^(?:[%％]|百分之)$/, 'percent'],
      [/^成$/, 'percent', 10],
      [/^亩$/, 'mu'],
      [/^吨$/, 'tonne'],
      [/^元$/, 'yuan'],
    ],
    inWords: hanNumber,
    after: {
      days: '天',
      years: '年(?!代)',
      gigawatt: '(?:吉瓦|GW)',
      tonne: '吨',
      yuan: '元',
      percent: '[%％]',
      mu: '亩',
      year: '年',
    },
    alone: {
      month: ['', `(?!${SIGNS}[日号])`],
      year: ['', `(?!${SIGNS}月)`],
    },
    dates: ({ year, month, day }) => {
      const inYear = `(?:(?:${year}|${yearInHan(year)})\\s?年\\s?|${OTHER_YEAR})`;
      return [
        `${inYear}0?${month}\\s?月\\s?0?${day}\\s?[日号]`,
        `${inYear}(?<!十)${inHan(month)}月${inHan(day)}[日号]`,
        inDigits({ year, month, day }),
      ];
    },
  },
  plans: chinesePlans,
  units: {
    named: [
      '天|周(?![年边围期到密全末])|星期|礼拜|个?月(?![台光亮薪])|年(?![代轻度均级薪收前底])|小时|分钟',
      '吉瓦|兆瓦|千瓦|GW|MW|吨|公斤|千克|斤(?!两)|[美欧港日]?元|[%％]',
      '亩|公顷|平方米|平方公里|公里|米(?![饭粒酒面])',
    ].join('|'),
    scales: '[万亿]',
  },
};
