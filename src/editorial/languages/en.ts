/** English, as editors write it. */
import { formatMonth } from '../../locales/format.ts';
import { englishSlips } from '../rules/copy-en.ts';
import { englishPlans } from './plans-en.ts';
import { inDigits, NOT_IN_DIGITS, type LanguageRules } from './rules.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** “8th” in words, for 1 to 31. */
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  k: 1000,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
};
/** A hyphen that breaks a line, one that does not, and the one on the keyboard. */
const HYPHEN = '\u2010\u2011-';
const WORD = `(?:${[...ONES, ...TENS, 'hundred', 'thousand', 'million', 'billion'].join('|')})`;
/** Digits beyond which 1.1 × 1000 is no longer what it is on paper. */
const EXACT = 12;

/** “a hundred and forty-three” → 143, “2.2 billion” → 2.2e9. NaN for what is no number. */
export const englishNumber = (text: string): number => {
  const words = text
    .toLowerCase()
    .replace(/^([\d.,]+)\s?(?=[a-z])/, '$1 ')
    .split(new RegExp(`[\\s${HYPHEN}]+`, 'u'))
    .filter((word) => word !== 'and' && word !== 'a');
  let [whole, sum] = [0, 0];
  for (const word of words) {
    const scale = SCALES[word];
    if (scale === 100) sum = Math.max(sum, 1) * scale;
    else if (scale !== undefined) {
      whole += Number(((sum === 0 ? 1 : sum) * scale).toPrecision(EXACT));
      sum = 0;
    } else if (/^\d/.test(word)) sum += Number(word.replaceAll(',', ''));
    else {
      const ten = TENS.indexOf(word);
      const one = ONES.indexOf(word);
      if (ten < 0 && one < 0) return Number.NaN;
      sum += ten < 0 ? one : (ten + 2) * 10;
    }
  }
  return whole + sum;
};

/** The ways to write the day of a month, as a pattern: 8, 8th, eighth. */
const dayForms = (day: number): string => {
  const word = ORDINALS[day - 1] ?? (day === 30 ? 'thirtieth' : undefined);
  const tens = TENS[Math.floor(day / 10) - 2] ?? '';
  const ordinal = word ?? `${tens}[\\s${HYPHEN}]${ORDINALS[(day % 10) - 1] ?? ''}`;
  return `(?:0?${day}(?:st|nd|rd|th)?|${ordinal})`;
};

/** The names of months, in full and short. */
const MONTH = `(?:${Array.from({ length: 12 }, (_, index) => formatMonth(index + 1, 'en'))
  .map((name) => `${name}|${name.slice(0, 3)}t?\\.?`)
  .join('|')})`;
const ORDINAL = `(?:twenty[\\s${HYPHEN}]|thirty[\\s${HYPHEN}])?(?:${ORDINALS.join('|')}|thirtieth)`;
/** Any day of a month. */
const DAY = `(?:(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL})`;

/** What says after a day and a month which year they were in: 2024, (2024), ’24, last year. */
const ANY_YEAR = [
  ',?\\s\\(?(?:of\\s|in\\s)?(?:1\\d|20)\\d\\d(?!\\d|,\\d)',
  "\\s[’']\\d\\d",
  ',?\\s(?:of\\s)?(?:(?:last|next)\\syear|the\\syear\\s(?:after|before)|the\\s(?:next|following|previous)\\syear)',
].join('|');

/** After a day and a month, their year, or none: not another one. */
const inYear = (year: number): string => `(?:,?\\s(?:of\\s|in\\s)?${year}|(?!${ANY_YEAR}))`;

const NUMBER = String.raw`\d[\d,.]*(?:\s?(?:thousand|million|billion|k|m|bn)(?!\p{L}))?|(?:a\s)?${WORD}(?:[\s${HYPHEN}]+(?:and\s)?${WORD})*`;

export const en: LanguageRules = {
  slips: englishSlips,
  handWritten: {
    quantity: new RegExp(
      String.raw`(?<![\d.,\p{L}]|(?<!\d)[${HYPHEN}])(?:(?<unit>RMB|CNY|¥)\s?(?<number>${NUMBER})` +
        String.raw`|(?<number>${NUMBER})[\s${HYPHEN}]?(?<unit>days?|GW|gigawatts?|%|per\s?cent|pct|mu|tonnes?|t|yuan|RMB|tenths))(?![\p{L}\d])`,
      'giu',
    ),
    idioms: new RegExp(
      `\\b(?:${[
        // What a week, a month or a year has, and the days of it that are free or worked.
        `(?:\\d|${WORD})[\\s${HYPHEN}]days?\\s(?:(?:a|per|every|each|in\\sa|of\\sthe)\\sweek|week(?:end)?s?)`,
        `(?:28|29|30|31|thirty(?:[\\s${HYPHEN}]one)?)\\sdays\\s(?:a|per|every|each|in\\sa|of\\sthe)\\smonth`,
        `(?:36[56]|three\\shundred\\sand\\ssixty[\\s${HYPHEN}](?:five|six))[\\s${HYPHEN}]days?\\s(?:(?:a|per|every|each|in\\sa|of\\sthe)\\s)?years?`,
        `nine[\\s${HYPHEN}]days?[’']?\\swonders?`,
        'forty\\sdays\\sand\\sforty\\snights',
        '(?:eighty|80)\\sdays(?=\\saround\\sthe\\sworld)|around\\sthe\\sworld\\sin\\s(?:eighty|80)\\sdays',
        'first\\s(?:(?:a|one)\\s)?(?:hundred|100)\\sdays',
        '(?:a|one)\\shundred\\sper\\s?cent',
      ].join('|')})(?!\\p{L})`,
      'giu',
    ),
    units: [
      [/^days?$/i, 'days'],
      [/^(?:GW|gigawatts?)$/i, 'gigawatt'],
      [/^(?:%|per\s?cent|pct)$/i, 'percent'],
      [/^tenths$/i, 'percent', 10],
      [/^(?:yuan|RMB|CNY|¥)$/i, 'yuan'],
      [/^mu$/, 'mu'],
      [/^(?:t|tonnes?)$/, 'tonne'],
    ],
    inWords: englishNumber,
    after: {
      days: '[-\\s]?days?',
      years: '[-\\s]?years?',
      gigawatt: '[-\\s]?(?:GW|gigawatts?)',
      tonne: '[-\\s]?(?:t|tonnes?|tons?)',
      yuan: '\\s?(?:yuan|RMB)',
      percent: '(?:\\s?%|\\sper\\s?cent)',
      mu: '\\s?mu',
    },
    alone: {
      month: [`(?<!${DAY}\\s(?:of\\s)?)`, ''],
      year: [
        `(?<!${MONTH},?\\s(?:of\\s|(?:the\\s)?${DAY},?\\s)?)${NOT_IN_DIGITS[0]}`,
        NOT_IN_DIGITS[1],
      ],
    },
    dates: (date) => {
      const { year, month, day } = date;
      const name = formatMonth(month, 'en');
      const short = `(?:${name}|${name.slice(0, 3)}t?\\.?)`;
      const dayIn = dayForms(day);
      return [
        `(?:the\\s)?${dayIn}\\s(?:of\\s)?${short}${inYear(year)}`,
        `${short}\\s(?:the\\s)?${dayIn}${inYear(year)}`,
        `0?${day}[./-]0?${month}[./-]${year}`,
        `0?${month}[./-]0?${day}[./-]${year}`,
        inDigits(date),
      ];
    },
  },
  plans: englishPlans,
  units: {
    named: [
      '(?:days?|weeks?|fortnights?|months?|years?|decades?|hours?|minutes?)',
      '(?:GW|MW|kW|gigawatts?|megawatts?|kilowatts?)(?:h|[\\s-]hours?)?',
      '(?:tonnes?|tons?|kg|kilograms?|kilos?|yuan|RMB|dollars?|euros?|pounds?|yen)',
      '(?:%|per\\s?cent|mu|acres?|hectares?|ha|km|kilometres?|metres?|miles?)',
    ].join('|'),
    scales: 'thousand|million|billion|trillion',
  },
};
