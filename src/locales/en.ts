/** English, as it is written in Britain. */
import type { Locale, Wording } from './locale.ts';
import { hectaresOf } from './quantities.ts';
import { WESTERN_ELLIPSIS, WESTERN_PUNCTUATION, westernNumber, westernRange } from './western.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const ONES = [
  ...['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'],
  ...['eighteen', 'nineteen'],
] as const;
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const MOST_IN_WORDS = 99;

const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/** Months of over four letters are cut to three: “Sept” is “Sep”. */
const shortMonth = (month: number): string => {
  const name = monthName(month);
  return name.length <= 4 ? name : name.slice(0, 3);
};

const writtenWith =
  (name: (month: number) => string): Locale['dates']['day'] =>
  ({ year, month, day }, withYear) =>
    `${day} ${name(month)}${withYear ? ` ${year}` : ''}`;

/** 1 to 99: “thirty-three”. */
const inWords = (number: number): string => {
  const small = ONES[number];
  if (small !== undefined) return small;
  const ones = ONES[number % 10] ?? '';
  return [TENS[Math.floor(number / 10) - 2] ?? '', ones].filter(Boolean).join('-');
};

const NUMBERS = {
  group: ',',
  decimal: '.',
  million: { one: 'million', other: 'million' },
  billion: { one: 'billion', other: 'billion' },
};

export const locale: Locale = {
  script: 'latin',
  dates: {
    day: writtenWith(monthName),
    dayShort: writtenWith(shortMonth),
    month: monthName,
    monthOfYear: (year, month) => `${monthName(month)} ${year}`,
    weekdays: WEEKDAYS,
    weekdaysShort: WEEKDAYS.map((name) => name.slice(0, 3)),
    weekdayInitials: WEEKDAYS.map((name) => name.charAt(0)),
  },
  number: westernNumber(NUMBERS),
  onDay: (what, day) => `${what}, ${day}`,
  punctuation: WESTERN_PUNCTUATION,
  untranslated: (language) => `Some words are not yet translated: they are in ${language}.`,
};

export const wording: Wording = {
  range: westernRange(NUMBERS, ' to '),
  to: ' to ',
  openGraph: 'en_GB',
  units: {
    days: (n) => `${n} ${n === '1' ? 'day' : 'days'}`,
    years: (n) => `${n} ${n === '1' ? 'year' : 'years'}`,
    gigawatt: (n) => `${n} GW`,
    tonne: (n) => `${n} t`,
    yuan: (n) => `${n} yuan`,
    percent: (n) => `${n}%`,
    mu: (n, value) => {
      const hectares = hectaresOf(value);
      return `${n} mu${hectares === undefined ? '' : ` (about ${locale.number(hectares)} ha)`}`;
    },
    count: (n) => n,
    year: (n) => n,
  },
  qualifiers: {
    about: (n, measured) => `about ${measured(n)}`,
    over: (n, measured) => `more than ${measured(n)}`,
    'at-least': (n, measured) => `at least ${measured(n)}`,
    nearly: (n, measured) => `nearly ${measured(n)}`,
    within: (n, measured) => `within ${measured(n)}`,
  },
  thirds: {
    early: (month) => `early ${month}`,
    mid: (month) => `mid-${month}`,
    late: (month) => `late ${month}`,
  },
  undated: 'not dated in the source',
  year: (year) => year,
  ellipsis: WESTERN_ELLIPSIS,
  kicker: (n) => `Chapter ${n > MOST_IN_WORDS ? n : inWords(n)}`,
  pace: { unit: /[\p{L}’]+/gu, perMinute: 230 },
  readHere: 'Read in English',
  untranslatedChapter: (language) =>
    `Not yet translated into English: what follows is in ${language}.`,
};

export { ENGLISH as labels } from './labels.ts';
