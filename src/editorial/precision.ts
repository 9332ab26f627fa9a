/** How exactly a fact's date is known, and how exactly it can be. */
import { THIRDS, type Third } from '../locales/quantities.ts';
import type { Mistake } from './errors.ts';
import { formulaIds } from './formula.ts';
import { mistake } from './messages/index.ts';
import type { Fact } from './fact-schema.ts';

/** From the finest to the coarsest: what each is called, and how it is written. */
const FORMS = {
  day: { most: { en: 'a day', zh: '某一天' }, form: '2023-09-28' },
  third: { most: { en: 'a third of a month', zh: '旬' }, form: '2023-08-late' },
  month: { most: { en: 'a month', zh: '月' }, form: '2023-08' },
  year: { most: { en: 'a year', zh: '年' }, form: '2023' },
  undated: { most: { en: 'no date', zh: '没有日期' }, form: 'undated' },
} as const;
type Precision = keyof typeof FORMS;
const PRECISIONS = Object.keys(FORMS) as Precision[];

export const isThird = (text: string | undefined): text is Third =>
  THIRDS.some((third) => third === text);

/** The precision of “2023-09-28”, “2023-08-late”, “1987-09”, “2021” or “undated”. */
export const precisionOf = (asOf: string): Precision => {
  if (asOf === 'undated') return 'undated';
  const [, month, day] = asOf.split('-');
  if (month === undefined) return 'year';
  if (day === undefined) return 'month';
  return isThird(day) ? 'third' : 'day';
};

/** The finest precision that what a fact holds allows. Of a plan, the day it was made is dated. */
const ofValue = ({ kind, unit }: Fact): Precision => {
  if (kind === 'plan') return 'day';
  if (unit === 'period') return 'third';
  return unit === 'month' || unit === 'year' ? unit : 'day';
};

const coarsest = (precisions: readonly Precision[]): Precision =>
  PRECISIONS[Math.max(0, ...precisions.map((each) => PRECISIONS.indexOf(each)))] ?? 'undated';

/** A computed fact is as exact as the least exact fact that it is computed from. */
const ofFormula = ({ formula }: Fact, find: (id: string) => Fact): Precision => {
  try {
    const ids = formula === undefined ? [] : formulaIds(formula);
    return coarsest(ids.map((id) => precisionOf(find(id).asOf)));
  } catch {
    // A formula that cannot be read is told of by itself.
    return 'day';
  }
};

/** What is wrong with a date that claims more than the fact, or those it is computed from, can. */
export const precisionMistake = (fact: Fact, find: (id: string) => Fact): Mistake | undefined => {
  const { id, asOf } = fact;
  const found = precisionOf(asOf);
  const most = coarsest([ofValue(fact), ofFormula(fact, find)]);
  return PRECISIONS.indexOf(found) >= PRECISIONS.indexOf(most)
    ? undefined
    : mistake('fact-precision', { id, asOf, ...FORMS[most] });
};
