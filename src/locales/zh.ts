/** Chinese, in simplified characters. */
import type { DateParts } from './calendar.ts';
import type { Locale, Wording } from './locale.ts';
import { countedIn, isMisread, rounded } from './quantities.ts';

const HAN = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const MOST_IN_WORDS = 99;

/** 1 to 99: “十一”. */
const inHan = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), HAN[number % 10] ?? ''];
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (HAN[tens] ?? '')}十${ones}`;
};

const digits = (value: number): string => String(rounded(value));

/** 12000 → “1.2万”. Plain digits below 10,000, and for what has more of them: 12345. */
const number = (value: number): string => {
  const [large, middle] = [countedIn(value, 1e8), countedIn(value, 1e4)];
  if (large !== undefined) return `${large}亿`;
  return middle === undefined ? digits(value) : `${middle}万`;
};

const range = (from: number, to: number): string => {
  const written = isMisread(from, to) ? digits : number;
  return `${written(from)}至${written(to)}`;
};

const written = ({ year, month, day }: DateParts, withYear: boolean): string =>
  `${withYear ? `${year}年` : ''}${month}月${day}日`;

const DAYS = ['一', '二', '三', '四', '五', '六', '日'] as const;

export const locale: Locale = {
  script: 'han',
  dates: {
    day: written,
    dayShort: written,
    month: (month) => `${month}月`,
    monthOfYear: (year, month) => `${year}年${month}月`,
    weekdays: DAYS.map((day) => `星期${day}`),
    weekdaysShort: DAYS.map((day) => `周${day}`),
    weekdayInitials: DAYS,
  },
  number,
  onDay: (what, day) => day + what,
  punctuation: {
    gap: '',
    stop: '。',
    colon: '：',
    semicolon: '；',
    comma: '，',
    list: '、',
    items: '、',
    statements: '，',
    brackets: ['（', '）'],
  },
  untranslated: (language) => `有些文字还没有译成中文，用的是${language}。`,
};

export const wording: Wording = {
  range,
  to: '至',
  openGraph: 'zh_CN',
  units: {
    days: (n) => `${n}天`,
    years: (n) => `${n}年`,
    gigawatt: (n) => `${n}吉瓦`,
    tonne: (n) => `${n}吨`,
    yuan: (n) => `${n}元`,
    percent: (n) => `${n}%`,
    mu: (n) => `${n}亩`,
    count: (n) => n,
    year: (n) => `${n}年`,
  },
  qualifiers: {
    about: (n, measured) => `约${measured(n)}`,
    // 余 stands between the number and its unit: 600余个.
    over: (n, measured) => measured(`${n}余`),
    'at-least': (n, measured) => `至少${measured(n)}`,
    nearly: (n, measured) => `近${measured(n)}`,
    within: (n, measured) => `${measured(n)}内`,
  },
  thirds: {
    early: (month) => `${month}上旬`,
    mid: (month) => `${month}中旬`,
    late: (month) => `${month}下旬`,
  },
  undated: '原文没有日期',
  year: (year) => `${year}年`,
  ellipsis: { lead: '……', gap: '……', tail: '……' },
  kicker: (n) => `第${n > MOST_IN_WORDS ? n : inHan(n)}章`,
  pace: { unit: /\p{Script=Han}/gu, perMinute: 400 },
  readHere: '读中文版',
  untranslatedChapter: (language) => `这一章还没有译成中文，下面是${language}。`,
};
