/** Numbers with a unit, in digits or spelt out: “62 days”, “sixty-two days”, “六十二天”. */
import type { Edition } from '../locales/editions.ts';
import type { Fact } from './schemas.ts';

export interface Quantity {
  readonly found: string;
  readonly index: number;
  readonly value: number;
  readonly unit: Fact['unit'];
}

const UNITS: Readonly<Record<Edition, readonly (readonly [RegExp, Fact['unit']])[]>> = {
  zh: [
    [/^天$/, 'days'],
    [/^(?:吉瓦|GW)$/, 'gigawatt'],
    [/^[%％]$/, 'percent'],
    [/^亩$/, 'mu'],
    [/^吨$/, 'tonne'],
  ],
  en: [
    [/^days?$/i, 'days'],
    [/^(?:GW|gigawatts?)$/i, 'gigawatt'],
    [/^(?:%|per\s?cent)$/i, 'percent'],
    [/^mu$/, 'mu'],
    [/^(?:t|tonnes?)$/, 'tonne'],
  ],
};

const HAN_DIGITS = '零一二三四五六七八九';
const HAN_POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 一百四十三 → 143. NaN for what is no number, such as 三四. */
export const hanNumber = (text: string): number => {
  let sum = 0;
  let digit: number | undefined;
  for (const sign of text.replaceAll('两', '二').replaceAll('〇', '零')) {
    const power = HAN_POWERS[sign];
    if (power !== undefined) {
      sum += (digit ?? 1) * power;
      digit = undefined;
    } else if (digit === undefined || digit === 0) digit = HAN_DIGITS.indexOf(sign);
    else return Number.NaN;
  }
  return sum + (digit ?? 0);
};

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

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

const WORD = `(?:${[...ONES, ...TENS, 'hundred'].join('|')})`;
const QUANTITIES: Readonly<Record<Edition, RegExp>> = {
  zh: /(?<![\d.,第]|[一二三四五六七八九十百千零〇两])(\d[\d,.]*|[一二三四五六七八九十百千零〇两]+)\s?(天|吉瓦|GW|[%％]|亩|吨)/gu,
  en: new RegExp(
    String.raw`(?<![\d.,\p{L}-])(\d[\d,.]*|(?:a\s)?${WORD}(?:[\s-](?:and\s)?${WORD})*)[\s-]?(days?|GW|gigawatts?|%|per\s?cent|mu|tonnes?|t)(?![\p{L}\d])`,
    'giu',
  ),
};

const SPELT: Readonly<Record<Edition, (text: string) => number>> = {
  zh: hanNumber,
  en: englishNumber,
};

/** The numbers with a unit in a text, from left to right. */
export const quantitiesIn = (text: string, edition: Edition): Quantity[] =>
  [...text.matchAll(QUANTITIES[edition])].flatMap(
    ({ 0: found, 1: number = '', 2: sign = '', index }) => {
      const unit = UNITS[edition].find(([pattern]) => pattern.test(sign))?.[1];
      const value = /^\d/.test(number)
        ? Number(number.replaceAll(',', ''))
        : SPELT[edition](number);
      return unit === undefined || Number.isNaN(value) ? [] : [{ found, index, value, unit }];
    },
  );
