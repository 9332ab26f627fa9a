/**
 * Any language without a module of its own: dates and numbers as the platform writes them, and
 * signs where there are no words.
 */
import type { Locale } from './locale.ts';
import { hectaresOf, rounded } from './quantities.ts';
import type { Script } from './scripts.ts';
import { WESTERN_PUNCTUATION } from './western.ts';

const HAN_SCRIPTS = new Set(['Hans', 'Hant', 'Hani', 'Jpan', 'Kore']);
/** From here on the platform names the magnitude. */
const LARGE = 1e6;

/** 1 January 2024 was a Monday. */
const monday = (index: number): number => Date.UTC(2024, 0, 1 + index);

type Amount = number | readonly [number, number];

/** The end of a range decides on the form of the unit. */
const lastOf = (value: Amount): number => (typeof value === 'number' ? value : value[1]);

/** The locale of a BCP 47 tag such as fr. Throws a RangeError for what is no tag. */
export const genericLocale = (tag: string): Locale => {
  const { language, script = '', region = '' } = new Intl.Locale(tag).maximize();
  // English where the platform has never heard of the language.
  const tags = [tag, 'en'];
  const written = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tags, { timeZone: 'UTC', ...options });
    return (year: number, month = 1, day = 1): string =>
      format.format(Date.UTC(year, month - 1, day));
  };
  const day = written({ day: 'numeric', month: 'long' });
  const dayShort = written({ day: 'numeric', month: 'short' });
  const dayOfYear = written({ day: 'numeric', month: 'long', year: 'numeric' });
  const month = written({ month: 'long' });
  const monthOfYear = written({ month: 'long', year: 'numeric' });
  const weekdays = (width: 'long' | 'short' | 'narrow'): string[] => {
    const format = new Intl.DateTimeFormat(tags, { timeZone: 'UTC', weekday: width });
    return Array.from({ length: 7 }, (_, index) => format.format(monday(index)));
  };
  const plain = new Intl.NumberFormat(tags, { maximumFractionDigits: 2 });
  const large = new Intl.NumberFormat(tags, {
    maximumFractionDigits: 2,
    notation: 'compact',
    compactDisplay: 'long',
  });
  const number = (value: number): string => (value < LARGE ? plain : large).format(rounded(value));
  /** A unit that the platform has words for, around a number that is written already. */
  const unit = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(tags, { maximumFractionDigits: 0, ...options });
    const isNumber = ({ type }: Intl.NumberFormatPart): boolean =>
      type !== 'unit' && type !== 'currency' && type !== 'literal' && type !== 'percentSign';
    return (text: string, value: Amount): string => {
      const parts = format.formatToParts(lastOf(value));
      const first = parts.findIndex(isNumber);
      const last = parts.findLastIndex(isNumber);
      const around = (some: readonly Intl.NumberFormatPart[]): string =>
        some.map((part) => part.value).join('');
      return around(parts.slice(0, first)) + text + around(parts.slice(last + 1));
    };
  };
  const setIn: Script = HAN_SCRIPTS.has(script) ? 'han' : 'latin';
  return {
    openGraph: `${language}_${region}`,
    script: setIn,
    dates: {
      day: (date, withYear) => (withYear ? dayOfYear : day)(date.year, date.month, date.day),
      dayShort: (date) => dayShort(date.year, date.month, date.day),
      month: (index) => month(2024, index),
      monthOfYear: (year, index) => monthOfYear(year, index),
      year: (year) => year,
      thirds: {
        early: (text) => `${text} (1–10)`,
        mid: (text) => `${text} (11–20)`,
        late: (text) => `${text} (21–31)`,
      },
      undated: '—',
      weekdays: weekdays('long'),
      weekdaysShort: weekdays('short'),
      weekdayInitials: weekdays('narrow'),
    },
    numbers: { number, range: (from, to) => `${number(from)}–${number(to)}`, to: '–' },
    units: {
      days: unit({ style: 'unit', unit: 'day', unitDisplay: 'long' }),
      years: unit({ style: 'unit', unit: 'year', unitDisplay: 'long' }),
      gigawatt: (n) => `${n} GW`,
      tonne: (n) => `${n} t`,
      yuan: unit({ style: 'currency', currency: 'CNY', currencyDisplay: 'name' }),
      percent: unit({ style: 'unit', unit: 'percent' }),
      mu: (n, value) => {
        const hectares = hectaresOf(value);
        return `${n} mu${hectares === undefined ? '' : ` (≈ ${hectares} ha)`}`;
      },
      count: (n) => n,
      year: (n) => n,
    },
    qualifiers: {
      about: (n, measured) => `≈ ${measured(n)}`,
      over: (n, measured) => `> ${measured(n)}`,
      'at-least': (n, measured) => `≥ ${measured(n)}`,
      nearly: (n, measured) => `≈ ${measured(n)}`,
      within: (n, measured) => `≤ ${measured(n)}`,
    },
    onDay: (what, date) => `${what}, ${date}`,
    punctuation: WESTERN_PUNCTUATION,
    kicker: String,
    pace:
      setIn === 'han'
        ? { unit: /\p{L}/gu, perMinute: 400 }
        : { unit: /[\p{L}\p{M}’]+/gu, perMinute: 200 },
    untranslated: { chapter: (name) => `[${name}]`, labels: (name) => `[${name}]` },
  };
};
