/** How a fact of the ledger reads in a sentence of each edition. */
import { dateParts, dayNumber, inSeveralYears } from '../locales/calendar.ts';
import { textIn, type Edition } from '../locales/editions.ts';
import { fill, formatDay, formatMonthOfYear, formatNumber } from '../locales/format.ts';
import { wordingOf } from '../locales/index.ts';
import { isThird } from './precision.ts';
import type { Fact } from './fact-schema.ts';

/** `plain` is the usual form; `full` adds the year to a date; `number` is the bare number. */
export const FACT_FORMS = ['plain', 'full', 'number'] as const;
export type FactForm = (typeof FACT_FORMS)[number];

/** The form of a name; the usual one where it is none. */
export const formOf = (name: string | undefined): FactForm =>
  FACT_FORMS.find((form) => form === name) ?? 'plain';

type Quantity = Extract<Fact, { value: number | [number, number] }>;

const magnitude = (value: Quantity['value'], edition: Edition): string =>
  typeof value === 'number' ? formatNumber(value, edition) : wordingOf(edition).range(...value);

/** The words of a measure around a number that is written already; the end of a range decides on their form. */
const inMeasure = (words: string, text: string, value: Quantity['value']): string =>
  fill(
    words.replaceAll('{n}', () => text),
    { n: typeof value === 'number' ? value : value[1] },
  );

const quantity = (fact: Quantity, edition: Edition, form: FactForm): string => {
  const { value, unit, qualifier } = fact;
  const number = unit === 'year' ? String(value) : magnitude(value, edition);
  if (form === 'number') return number;
  const { units, qualifiers } = wordingOf(edition);
  const words = unit === 'count' && fact.measure ? textIn(fact.measure, edition) : undefined;
  const measured = (text: string): string =>
    words === undefined ? units[unit](text, value) : inMeasure(words, text, value);
  return qualifier === undefined ? measured(number) : qualifiers[qualifier](number, measured);
};

/** What a fact refers to in time, as exactly as it is known: “28 September 2023”, “late August 2023”. */
export const asOfWording = ({ asOf }: Pick<Fact, 'asOf'>, edition: Edition): string => {
  const { undated, year: inYear, thirds } = wordingOf(edition);
  if (asOf === 'undated') return undated;
  const [year = '', month, day] = asOf.split('-');
  if (month === undefined) return inYear(year);
  const ofYear = formatMonthOfYear(Number(year), Number(month), edition);
  if (day === undefined) return ofYear;
  return isThird(day) ? thirds[day](ofYear) : formatDay(dayNumber(asOf), edition, true);
};

/** The words for a fact, as they stand in prose. */
export const wording = (fact: Fact, edition: Edition, form: FactForm = 'plain'): string => {
  // Said in another language, it would be less clear than the fact by rule.
  const said = fact.say?.[edition];
  if (said !== undefined && form !== 'number') return said;
  switch (fact.unit) {
    case 'date':
      return formatDay(dayNumber(fact.value), edition, form === 'full');
    case 'month': {
      const { year, month } = dateParts(dayNumber(`${fact.value}-01`));
      return formatMonthOfYear(year, month, edition);
    }
    case 'period': {
      const days = fact.value.map(dayNumber);
      const withYear = form === 'full' || inSeveralYears(days);
      const ends = days.map((day) => formatDay(day, edition, withYear));
      return ends.join(wordingOf(edition).to);
    }
    default:
      return quantity(fact, edition, form);
  }
};
