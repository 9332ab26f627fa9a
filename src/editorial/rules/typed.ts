/** Dates and figures typed by hand, in digits or in words, that the ledger holds. */
import { memoizeByName, memoizeWeak } from '../../kit/memoize.ts';
import { dateParts, dayNumber } from '../../locales/calendar.ts';
import { textIn, type Edition } from '../../locales/editions.ts';
import { fill, formatMonthOfYear, formatNumber } from '../../locales/format.ts';
import { wordingOf } from '../../locales/index.ts';
import type { ParsedChapter } from '../chapter.ts';
import type { Diagnostic } from '../errors.ts';
import { isPlanned, type Ledger } from '../ledger.ts';
import { rulesOf } from '../languages/index.ts';
import { mistake } from '../messages/index.ts';
import type { Fact } from '../fact-schema.ts';
import { inIdiom, quantitiesIn } from '../spelled.ts';
import { runsOf } from '../text.ts';
import { wording } from '../wording.ts';
import type { ShownText } from './wordings.ts';
import type { RuleContext } from './context.ts';

/** A number as it is written, as a pattern: 12,000 and 12000 are one number. */
const numberForm = (number: string): string =>
  number
    .split(',')
    .map((group) => RegExp.escape(group))
    .join(',?');

/** The ways to write a count in the words of its measure: “41 metres”, “41-metre”, “€41”. */
const measuredForms = (fact: Extract<Fact, { unit: 'count' }>, edition: Edition): string[] => {
  if (fact.measure === undefined) return [];
  const number = numberForm(wording(fact, edition, 'number'));
  // In the forms for one and for more.
  const [before = '', ...after] = textIn(fact.measure, edition).split('{n}');
  const around = [before, after.join('{n}')];
  return [1, 2].map((n) => {
    const [ahead, behind] = around.map((words) => RegExp.escape(fill(words, { n }).trim()));
    return [ahead, number, behind].filter(Boolean).join('[\\s-]?');
  });
};

/** The ways to write a fact in an edition, as patterns; none for a mere count, which is a word. */
const formsOf = (fact: Fact, edition: Edition): readonly string[] => {
  const { after, alone, dates } = rulesOf(edition).handWritten;
  switch (fact.unit) {
    case 'date':
      return dates(dateParts(dayNumber(fact.value)));
    case 'month': {
      const { year, month } = dateParts(dayNumber(`${fact.value}-01`));
      return [alone.month.join(RegExp.escape(formatMonthOfYear(year, month, edition)))];
    }
    case 'period':
      return [];
    case 'count':
      return measuredForms(fact, edition);
    case 'year':
      return [alone.year.join(`${fact.value}\\s?${after.year ?? ''}`)];
    default: {
      const unit = after[fact.unit] ?? '';
      const { value } = fact;
      if (typeof value === 'object')
        return [`${RegExp.escape(wordingOf(edition).range(...value))}${unit}`];
      return [`${numberForm(formatNumber(value, edition))}\\s?${unit}`];
    }
  }
};

/** Not inside a longer number or word. */
const alone = (forms: readonly string[]): RegExp =>
  new RegExp(`(?<![\\d.,\\p{Script=Latin}])(?:${forms.join('|')})(?![\\d\\p{Script=Latin}])`, 'gu');

/** The years that a fact's date lies in. */
const yearsOf = (fact: Fact): number[] => {
  if (fact.unit === 'period') return fact.value.map((day) => Number(day.slice(0, 4)));
  return fact.unit === 'date' || fact.unit === 'month' ? [Number(fact.value.slice(0, 4))] : [];
};

/**
 * True for a year that may be any: it is one of a plan, other dates of the ledger lie in it, or the
 * fact says more than the year.
 */
const isAnyYear = (fact: Fact, ledger: Ledger, edition: Edition): boolean =>
  fact.unit === 'year' &&
  (fact.say?.[edition] !== undefined ||
    isPlanned(fact.id, ledger) ||
    ledger.facts.some((other) => yearsOf(other).includes(fact.value)));

/** The facts of a ledger that may be typed by hand, each with a pattern of the ways to write it. */
const writtenFacts = memoizeWeak((ledger: Ledger) =>
  memoizeByName((edition: Edition) =>
    ledger.facts.flatMap((fact) => {
      const forms = isAnyYear(fact, ledger, edition) ? [] : formsOf(fact, edition);
      return forms.length > 0 ? [{ id: fact.id, pattern: alone(forms) }] : [];
    }),
  ),
);

interface Typed {
  readonly sign: string;
  readonly from: number;
  readonly to: number;
  readonly ids: readonly string[];
}

type World = Pick<RuleContext, 'ledger' | 'edition'>;

/** What to write instead of a number: the names of facts, as the file has them. */
type NameOf = (id: string) => string;

/**
 * The numbers in a text that are written as facts of the ledger are, the longest where one lies in
 * another: 2023 in a date.
 */
const typedAs = (text: string, { ledger, edition }: World): Typed[] => {
  const found = new Map<string, Typed>();
  const isIdle = inIdiom(text, edition);
  for (const { id, pattern } of ledger ? writtenFacts(ledger)(edition) : []) {
    for (const { 0: sign, index } of text.matchAll(pattern)) {
      if (isIdle(index, index + sign.length)) continue;
      const key = `${index} ${sign}`;
      const ids = [...(found.get(key)?.ids ?? []), id];
      found.set(key, { sign, from: index, to: index + sign.length, ids });
    }
  }
  const all = [...found.values()];
  return all
    .filter(
      (one) => !all.some((other) => other !== one && other.from <= one.from && other.to >= one.to),
    )
    .sort((a, b) => a.from - b.from);
};

/** “One cell a day” counts nothing. */
const isCount = (value: number): boolean => value > 1;

const isValue = (fact: Fact, value: number): boolean => fact.value === value;
/** A number, or an end of a range. */
export const isEnd = (fact: Fact, value: number): boolean =>
  Array.isArray(fact.value) ? fact.value.some((end) => end === value) : isValue(fact, value);

/** The numbers in running text that say what facts say in another way: 九成 for 90%. */
const spelt = (text: string, { ledger, edition }: World, holds: typeof isValue): Typed[] =>
  quantitiesIn(text, edition)
    .filter(({ value }) => isCount(value))
    .map(({ found, index, value, unit }) => ({
      sign: found,
      from: index,
      to: index + found.length,
      ids: (ledger?.facts ?? [])
        .filter((fact) => fact.unit === unit && holds(fact, value))
        .map(({ id }) => id),
    }))
    .filter(({ ids }) => ids.length > 0);

const findingsOn = (typed: readonly Typed[], at: ShownText['at'], nameOf: NameOf): Diagnostic[] =>
  typed.map(({ sign, from, ids }) => {
    const names = ids.map(nameOf);
    const facts = { en: names.join(' or '), zh: names.join(' 或 ') };
    return { ...at(from), ...mistake('number-typed', { found: sign, facts }) };
  });

/** The findings on numbers that are typed by hand in a text, where the ledger holds them. */
export const typedFindingsIn = (
  { text, at }: Pick<ShownText, 'text' | 'at'>,
  world: World,
  nameOf: NameOf,
): Diagnostic[] => findingsOn(typedAs(text, world), at, nameOf);

/** The numbers in a text that the ledger holds, in digits or in words; `holds` says what holds one. */
export const heldIn = (text: string, world: World, holds = isValue): readonly Typed[] => {
  const typed = typedAs(text, world);
  const others = spelt(text, world, holds).filter(
    ({ from, to }) => !typed.some((one) => one.from < to && from < one.to),
  );
  return [...typed, ...others];
};

/**
 * The findings on numbers typed by hand in a chapter. In titles and attributes no fact can stand:
 * there is nothing to write instead.
 */
export const typedFindings = (chapter: ParsedChapter, world: RuleContext): Diagnostic[] =>
  runsOf(chapter).flatMap(({ text, at }) =>
    findingsOn(heldIn(text, world), at, (id) => `<Fact id="${id}"/>`),
  );
