/** How a fact of the ledger reads in a sentence of each edition. */
import { dateParts, dayNumber } from '../locales/calendar.ts';
import type { Edition } from '../locales/editions.ts';
import { formatDay, formatMonthOfYear, formatNumber, formatRange } from '../locales/format.ts';
import { isThird, type Third } from './precision.ts';
import type { Fact, Qualifier } from './schemas.ts';

/** `plain` is the usual form; `full` adds the year to a date; `number` is the bare number. */
export const FACT_FORMS = ['plain', 'full', 'number'] as const;
export type FactForm = (typeof FACT_FORMS)[number];

type Quantity = Extract<Fact, { value: number | [number, number] }>;

/** One mu is a fifteenth of a hectare. */
const MU_PER_HECTARE = 15;

const magnitude = (value: Quantity['value'], edition: Edition): string =>
  typeof value === 'number' ? formatNumber(value, edition) : formatRange(...value, edition);

const UNITS: Readonly<
  Record<Quantity['unit'], (number: string, fact: Quantity) => Record<Edition, string>>
> = {
  days: (n) => ({ zh: `${n}天`, en: `${n} days` }),
  years: (n) => ({ zh: `${n}年`, en: `${n} years` }),
  gigawatt: (n) => ({ zh: `${n}吉瓦`, en: `${n} GW` }),
  tonne: (n) => ({ zh: `${n}吨`, en: `${n} t` }),
  yuan: (n) => ({ zh: `${n}元`, en: `${n} yuan` }),
  percent: (n) => ({ zh: `${n}%`, en: `${n}%` }),
  mu: (n, { value }) => {
    const hectares = typeof value === 'number' ? Math.round(value / MU_PER_HECTARE) : undefined;
    const converted = hectares === undefined ? '' : ` (about ${hectares} ha)`;
    return { zh: `${n}亩`, en: `${n} mu${converted}` };
  },
  count: (n) => ({ zh: n, en: n }),
  year: (n) => ({ zh: `${n}年`, en: n }),
};

const QUALIFIED: Readonly<Record<Qualifier, Record<Edition, (text: string) => string>>> = {
  about: { zh: (text) => `约${text}`, en: (text) => `about ${text}` },
  over: { zh: (text) => `${text}余`, en: (text) => `more than ${text}` },
  'at-least': { zh: (text) => `至少${text}`, en: (text) => `at least ${text}` },
  nearly: { zh: (text) => `近${text}`, en: (text) => `nearly ${text}` },
  within: { zh: (text) => `${text}内`, en: (text) => `within ${text}` },
};

const quantity = (fact: Quantity, edition: Edition, form: FactForm): string => {
  const number = fact.unit === 'year' ? String(fact.value) : magnitude(fact.value, edition);
  if (form === 'number') return number;
  const { qualifier } = fact;
  // 余 stands between the number and its unit: 600余个.
  const inner = qualifier === 'over' && edition === 'zh' ? QUALIFIED.over.zh(number) : number;
  const text = UNITS[fact.unit](inner, fact)[edition];
  return qualifier === undefined || inner !== number ? text : QUALIFIED[qualifier][edition](text);
};

const UNDATED: Readonly<Record<Edition, string>> = {
  zh: '原文没有日期',
  en: 'not dated in the source',
};

const IN_THIRD: Readonly<Record<Edition, Readonly<Record<Third, (month: string) => string>>>> = {
  zh: {
    early: (month) => `${month}上旬`,
    mid: (month) => `${month}中旬`,
    late: (month) => `${month}下旬`,
  },
  en: {
    early: (month) => `early ${month}`,
    mid: (month) => `mid-${month}`,
    late: (month) => `late ${month}`,
  },
};

/** What a fact refers to in time, as exactly as it is known: “28 September 2023”, “late August 2023”. */
export const asOfWording = ({ asOf }: Pick<Fact, 'asOf'>, edition: Edition): string => {
  if (asOf === 'undated') return UNDATED[edition];
  const [year = '', month, day] = asOf.split('-');
  if (month === undefined) return edition === 'zh' ? `${year}年` : year;
  const ofYear = formatMonthOfYear(Number(year), Number(month), edition);
  if (day === undefined) return ofYear;
  return isThird(day) ? IN_THIRD[edition][day](ofYear) : formatDay(dayNumber(asOf), edition, true);
};

/** The words for a fact, as they stand in prose. */
export const wording = (fact: Fact, edition: Edition, form: FactForm = 'plain'): string => {
  if (fact.say && form !== 'number') return fact.say[edition];
  switch (fact.unit) {
    case 'date':
      return formatDay(dayNumber(fact.value), edition, form === 'full');
    case 'month': {
      const { year, month } = dateParts(dayNumber(`${fact.value}-01`));
      return formatMonthOfYear(year, month, edition);
    }
    case 'period': {
      const [from, to] = fact.value.map((date) => formatDay(dayNumber(date), edition));
      return edition === 'zh' ? `${from}至${to}` : `${from} to ${to}`;
    }
    default:
      return quantity(fact, edition, form);
  }
};
