/** Kickers that number a chapter, such as “第六章” and “Chapter six”. */
import type { Edition } from './editions.ts';

const HAN = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const ONES = [
  ...['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'],
  ...['eighteen', 'nineteen'],
] as const;
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const inHan = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), HAN[number % 10] ?? ''];
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (HAN[tens] ?? '')}十${ones}`;
};

const inEnglish = (number: number): string => {
  const small = ONES[number];
  if (small !== undefined) return small;
  const ones = ONES[number % 10] ?? '';
  return [TENS[Math.floor(number / 10) - 2] ?? '', ones].filter(Boolean).join('-');
};

const MOST_IN_WORDS = 99;

/** The kicker of the nth chapter, from 1; in words up to 99. */
export const kickerOf = (number: number, edition: Edition): string => {
  if (number > MOST_IN_WORDS) return edition === 'zh' ? `第${number}章` : `Chapter ${number}`;
  return edition === 'zh' ? `第${inHan(number)}章` : `Chapter ${inEnglish(number)}`;
};
