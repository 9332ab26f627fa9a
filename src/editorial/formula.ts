/**
 * The arithmetic of computed facts: ids joined by + - * / with spaces around each sign,
 * read from left to right with * and / before + and -. A date minus a date is a number of
 * days; a percentage of a percentage is a percentage.
 */
import { daysBetween } from '../locales/calendar.ts';
import { MistakeError } from './errors.ts';
import { mistake } from './messages/index.ts';
import type { Fact } from './schemas.ts';

/** A figure in a calculation: a date as ISO text, or a number with its unit. */
type Term = { readonly date: string } | { readonly number: number; readonly unit: string };

/** What no formula can use. */
const UNUSABLE = {
  month: { en: 'month', zh: '月份' },
  period: { en: 'period', zh: '一段时间' },
  range: { en: 'range', zh: '区间' },
} as const;

const termOf = (fact: Fact): Term => {
  if (fact.unit === 'date') return { date: fact.value };
  if (typeof fact.value === 'number') return { number: fact.value, unit: fact.unit };
  const what = fact.unit === 'month' || fact.unit === 'period' ? fact.unit : 'range';
  throw new MistakeError(mistake('formula-term', { id: fact.id, what: UNUSABLE[what] }));
};

const SIGNS = new Set(['+', '-', '*', '/']);
const isFactor = (sign: string): boolean => sign === '*' || sign === '/';

/** Ids and signs in turn, or undefined. */
const parted = (formula: string): string[] | undefined => {
  const parts = formula.trim().split(/\s+/);
  const isRight = parts.every((part, index) =>
    index % 2 === 1 ? SIGNS.has(part) : /^[a-z0-9-]*[a-z0-9]$/i.test(part),
  );
  return isRight && parts.length % 2 === 1 ? parts : undefined;
};

/** A formula with the signs that stand for those of arithmetic, and spaces around all but hyphens. */
const spaced = (formula: string): string =>
  formula
    .normalize('NFKC')
    .replace(/^\s*=/, '')
    .replaceAll(/[×✕·]/g, '*')
    .replaceAll('÷', '/')
    .replaceAll(/[−–—]/g, ' - ')
    .replaceAll(/[+*/]/g, ' $& ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Ids and signs in turn. Throws on anything else. */
const tokens = (formula: string): string[] => {
  const parts = parted(formula);
  if (parts) return parts;
  const meant = spaced(formula);
  throw new MistakeError(mistake('formula-form', {}, parted(meant) && meant));
};

const combine = (left: Term, sign: string, right: Term): Term => {
  if ('date' in left || 'date' in right) {
    if ('date' in left && 'date' in right && sign === '-') {
      return { number: daysBetween(right.date, left.date), unit: 'days' };
    }
    throw new MistakeError(mistake('formula-dates'));
  }
  const percentages = left.unit === 'percent' && right.unit === 'percent';
  if (sign === '*')
    return { ...left, number: (left.number * right.number) / (percentages ? 100 : 1) };
  if (sign === '/') {
    if (right.number === 0) throw new MistakeError(mistake('formula-zero'));
    return { ...left, number: left.number / right.number };
  }
  if (left.unit !== right.unit) {
    throw new MistakeError(mistake('formula-units', { left: left.unit, right: right.unit }));
  }
  return { ...left, number: left.number + (sign === '+' ? right.number : -right.number) };
};

/** The ids that a formula names, in order. Throws when it is no formula. */
export const formulaIds = (formula: string): string[] =>
  tokens(formula).filter((_, index) => index % 2 === 0);

/**
 * The value of a formula. `find` gives the fact of an id and throws when there is none.
 * Throws a MistakeError whose message is the end of a sentence an editor reads.
 */
export const evaluate = (formula: string, find: (id: string) => Fact): number => {
  const [first = '', ...rest] = tokens(formula);
  const sum: Term[] = [termOf(find(first))];
  const signs: string[] = [];
  for (let index = 0; index < rest.length; index += 2) {
    const sign = rest[index] ?? '';
    const term = termOf(find(rest[index + 1] ?? ''));
    const last = sum.at(-1);
    if (isFactor(sign) && last) sum[sum.length - 1] = combine(last, sign, term);
    else {
      signs.push(sign);
      sum.push(term);
    }
  }
  const total = sum.reduce((left, right, index) => combine(left, signs[index - 1] ?? '+', right));
  if ('date' in total) throw new MistakeError(mistake('formula-result'));
  return Number(total.number.toFixed(6));
};
