/** The wording of any language without a module: units as the platform names them, and signs. */
import { genericLocale, scriptIn } from './generic.ts';
import type { Wording } from './locale.ts';
import { hectaresOf, isMisread } from './quantities.ts';
import { WESTERN_ELLIPSIS } from './western.ts';

type Amount = number | readonly [number, number];

/** The end of a range decides on the form of the unit. */
const lastOf = (value: Amount): number => (typeof value === 'number' ? value : value[1]);

/** The wording of a BCP 47 tag such as fr. Throws a RangeError for what is no tag. */
export const genericWording = (tag: string): Wording => {
  const { language, region = '' } = new Intl.Locale(tag).maximize();
  /** A unit that the platform has words for, around a number that is written already. */
  const unit = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat([tag, 'en'], { maximumFractionDigits: 0, ...options });
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
  const { number } = genericLocale(tag);
  const plain = new Intl.NumberFormat([tag, 'en']);
  return {
    range: (from, to) => {
      const written = isMisread(from, to) ? (value: number) => plain.format(value) : number;
      return `${written(from)}–${written(to)}`;
    },
    to: '–',
    openGraph: `${language}_${region}`,
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
    thirds: {
      early: (text) => `${text} (1–10)`,
      mid: (text) => `${text} (11–20)`,
      late: (text) => `${text} (21–31)`,
    },
    undated: '—',
    year: (year) => year,
    ellipsis: WESTERN_ELLIPSIS,
    kicker: String,
    pace:
      scriptIn(tag) === 'han'
        ? { unit: /\p{L}/gu, perMinute: 400 }
        : { unit: /[\p{L}\p{M}’]+/gu, perMinute: 200 },
    untranslatedChapter: (name) => `[${name}]`,
  };
};
