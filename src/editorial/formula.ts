/**
 * The arithmetic of computed facts: ids joined by + - * / with spaces around each sign,
 * read from left to right with * and / before + and -. A date minus a date is a number of days, a
 * year minus a year one of years. A percentage is so many hundredths, and a count a mere number:
 * times either, a quantity keeps its unit. What two quantities of one unit make, divided, is a share:
 * a percentage or a count.
 */
import { daysBetween } from '../locales/calendar.ts';
import { MistakeError } from './errors.ts';
import { mistake } from './messages/index.ts';
import type { Fact } from './fact-schema.ts';

type Unit = Fact['unit'];

/** A number in a calculation, a percentage in hundredths, and the units that it may be stated in. */
interface Amount {
  readonly number: number;
  readonly units: readonly Unit[];
}

/** A figure in a calculation: a date as ISO text, or an amount. */
type Term = { readonly date: string } | Amount;

/** What measures nothing, and what is so of a share. */
const MERE: readonly Unit[] = ['percent', 'count'];
const isMere = ({ units }: Amount): boolean => units.every((unit) => MERE.includes(unit));

/** How many of a unit one is, in a calculation. */
const sizeOf = (unit: Unit): number => (unit === 'percent' ? 0.01 : 1);

/** What no formula can use. */
const UNUSABLE = {
  month: { en: 'month', zh: '月份' },
  period: { en: 'period', zh: '一段时间' },
  range: { en: 'range', zh: '区间' },
} as const;

const termOf = (fact: Fact): Term => {
  if (fact.unit === 'date') return { date: fact.value };
  if (typeof fact.value === 'number')
    return { number: fact.value * sizeOf(fact.unit), units: [fact.unit] };
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
    .replaceAll('‐', '-')
    .replaceAll(/[+*/]/g, ' $& ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** What an id in a formula was meant for: itself, or what the ledger has; undefined where nothing is near. */
type Meant = (id: string) => string | undefined;

/** What somebody writes who calculates, and what the ledger has no fact of: 2, 1.5, 50%, 2023-09-28. */
const valueIn = (formula: string, meant: Meant): string | undefined =>
  formula.split(' ').find((part) => /^\d[\d.-]*%?$/.test(part) && meant(part) === undefined);

/** A formula with what its ids were meant for; undefined where that is not known of all. */
const formulaMeant = (formula: string, meant: Meant): string | undefined => {
  const parts = parted(formula)?.map((part, index) => (index % 2 === 1 ? part : meant(part)));
  return parts?.every((part) => part !== undefined) ? parts.join(' ') : undefined;
};

/** Ids and signs in turn. Throws on anything else. */
const tokens = (formula: string, meant: Meant = (id) => id): string[] => {
  const right = spaced(formula);
  const found = valueIn(right, meant);
  if (found !== undefined) throw new MistakeError(mistake('formula-number', { found }));
  const parts = parted(formula);
  if (parts) return parts;
  throw new MistakeError(mistake('formula-form', {}, formulaMeant(right, meant)));
};

const inBoth = (left: Amount, right: Amount): Unit[] =>
  left.units.filter((unit) => right.units.includes(unit));

/** The units of a product: that of what is measured, or of either, as of tonnes a year and years. */
const unitsOfProduct = (left: Amount, right: Amount): readonly Unit[] => {
  if (isMere(left) !== isMere(right)) return isMere(left) ? right.units : left.units;
  return [...new Set([...left.units, ...right.units])];
};

/** The units of a quotient: a share of what has one unit, and else what is divided. */
const unitsOfQuotient = (left: Amount, right: Amount): readonly Unit[] =>
  inBoth(left, right).length > 0 || (isMere(left) && isMere(right)) ? MERE : left.units;

/** The units of a sum or a difference; none where these do not add up. */
const unitsOfSum = (left: Amount, sign: string, right: Amount): readonly Unit[] => {
  const isYear = left.units.includes('year');
  if (isYear && right.units.includes('year')) return sign === '-' ? ['years'] : [];
  return isYear && right.units.includes('years') ? ['year'] : inBoth(left, right);
};

const combine = (left: Term, sign: string, right: Term): Term => {
  if ('date' in left || 'date' in right) {
    if ('date' in left && 'date' in right && sign === '-') {
      return { number: daysBetween(right.date, left.date), units: ['days'] };
    }
    throw new MistakeError(mistake('formula-dates'));
  }
  if (sign === '*')
    return { number: left.number * right.number, units: unitsOfProduct(left, right) };
  if (sign === '/') {
    if (right.number === 0) throw new MistakeError(mistake('formula-zero'));
    return { number: left.number / right.number, units: unitsOfQuotient(left, right) };
  }
  const units = unitsOfSum(left, sign, right);
  if (units.length === 0) {
    const [one = '', other = ''] = [left, right].map((term) => term.units[0]);
    throw new MistakeError(mistake('formula-units', { left: one, right: other }));
  }
  return { number: left.number + (sign === '+' ? right.number : -right.number), units };
};

/**
 * The ids that a formula names, in order. Throws when it is no formula; `meant` says what an id in
 * it was meant for.
 */
export const formulaIds = (formula: string, meant?: Meant): string[] =>
  tokens(formula, meant).filter((_, index) => index % 2 === 0);

/**
 * The value of a formula in a unit. `find` gives the fact of an id and throws when there is none.
 * Throws a MistakeError whose message is the end of a sentence an editor reads.
 */
export const evaluate = (formula: string, unit: Unit, find: (id: string) => Fact): number => {
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
  if (!total.units.includes(unit)) {
    const units = { en: total.units.join(' or '), zh: total.units.join(' 或 ') };
    throw new MistakeError(mistake('formula-unit', { formula, units, unit }));
  }
  return Number((total.number / sizeOf(unit)).toFixed(6));
};
