/** English, as editors write it. */
import { formatMonth } from '../../locales/format.ts';
import { englishSlips } from '../rules/copy-en.ts';
import { inDigits, type LanguageRules } from './rules.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORD = `(?:${[...ONES, ...TENS, 'hundred'].join('|')})`;

/** “a hundred and forty-three” → 143. NaN for what is no number. */
export const englishNumber = (text: string): number =>
  text
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== 'and' && word !== 'a')
    .reduce((sum, word) => {
      if (word === 'hundred') return Math.max(sum, 1) * 100;
      const ten = TENS.indexOf(word);
      const one = ONES.indexOf(word);
      if (ten < 0 && one < 0) return Number.NaN;
      return sum + (ten < 0 ? one : (ten + 2) * 10);
    }, 0);

export const en: LanguageRules = {
  slips: englishSlips,
  handWritten: {
    quantity: new RegExp(
      String.raw`(?<![\d.,\p{L}-])(\d[\d,.]*|(?:a\s)?${WORD}(?:[\s-](?:and\s)?${WORD})*)[\s-]?(days?|GW|gigawatts?|%|per\s?cent|mu|tonnes?|t)(?![\p{L}\d])`,
      'giu',
    ),
    units: [
      [/^days?$/i, 'days'],
      [/^(?:GW|gigawatts?)$/i, 'gigawatt'],
      [/^(?:%|per\s?cent)$/i, 'percent'],
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
    dates: (date) => {
      const { year, month, day } = date;
      const name = formatMonth(month, 'en');
      const short = `(?:${name}|${name.slice(0, 3)}t?\\.?)`;
      return [
        `${day}(?:st|nd|rd|th)?\\s(?:of\\s)?${short}(?:\\s${year})?`,
        `${short}\\s${day}(?:st|nd|rd|th)?(?:,?\\s${year})?`,
        inDigits(date),
      ];
    },
  },
  plans: {
    pattern:
      /\b(?:plan\w*|forecast\w*|target\w*|expect\w*|intend\w*|intention\w*|aim\w*|promis\w*|propos\w*|would|will|(?:is|are|was|were) to|hope\w*)\b/iu,
    named: ['planned', 'forecast', 'target', 'expected', 'would'],
  },
};
