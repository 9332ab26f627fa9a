/** Kickers that number a chapter, such as “第六章” and “Chapter six”. Any other kicker is a name. */
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

/** The kicker of the nth chapter, from 1 to 99. */
export const kickerOf = (number: number, edition: Edition): string =>
  edition === 'zh' ? `第${inHan(number)}章` : `Chapter ${inEnglish(number)}`;

const MOST = 99;

/** The number in a kicker, or undefined for one that is a name, such as “Prologue”. */
export const numberIn = (kicker: string, edition: Edition): number | undefined => {
  const all = Array.from({ length: MOST }, (_, index) => kickerOf(index + 1, edition));
  const found = all.indexOf(kicker);
  return found < 0 ? undefined : found + 1;
};
