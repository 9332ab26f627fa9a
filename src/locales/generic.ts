/**
 * Any language without a module of its own: dates and numbers as the platform writes them, and
 * signs where there are no words.
 */
import type { Locale } from './locale.ts';
import { rounded } from './quantities.ts';
import type { Script } from './scripts.ts';
import { WESTERN_PUNCTUATION } from './western.ts';

const HAN_SCRIPTS = new Set(['Hans', 'Hant', 'Hani', 'Jpan', 'Kore']);
/** From here on the platform names the magnitude. */
const LARGE = 1e6;

/** 1 January 2024 was a Monday. */
const monday = (index: number): number => Date.UTC(2024, 0, 1 + index);

/** The script that a language is written in, as far as the site has fonts for it. */
export const scriptIn = (tag: string): Script =>
  HAN_SCRIPTS.has(new Intl.Locale(tag).maximize().script ?? '') ? 'han' : 'latin';

/** The locale of a BCP 47 tag such as fr. Throws a RangeError for what is no tag. */
export const genericLocale = (tag: string): Locale => {
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
  const dayShortOfYear = written({ day: 'numeric', month: 'short', year: 'numeric' });
  const month = written({ month: 'long' });
  const monthOfYear = written({ month: 'long', year: 'numeric' });
  const weekdays = (width: 'long' | 'short' | 'narrow'): string[] => {
    const format = new Intl.DateTimeFormat(tags, { timeZone: 'UTC', weekday: width });
    return Array.from({ length: 7 }, (_, index) => format.format(monday(index)));
  };
  const plain = new Intl.NumberFormat(tags, { maximumFractionDigits: 6 });
  const large = new Intl.NumberFormat(tags, {
    maximumFractionDigits: 6,
    notation: 'compact',
    compactDisplay: 'long',
  });
  const number = (value: number): string => (value < LARGE ? plain : large).format(rounded(value));
  return {
    script: scriptIn(tag),
    dates: {
      day: (date, withYear) => (withYear ? dayOfYear : day)(date.year, date.month, date.day),
      dayShort: (date, withYear) =>
        (withYear ? dayShortOfYear : dayShort)(date.year, date.month, date.day),
      month: (index) => month(2024, index),
      monthOfYear: (year, index) => monthOfYear(year, index),
      weekdays: weekdays('long'),
      weekdaysShort: weekdays('short'),
      weekdayInitials: weekdays('narrow'),
    },
    number,
    onDay: (what, date) => `${what}, ${date}`,
    punctuation: WESTERN_PUNCTUATION,
    untranslated: (name) => `[${name}]`,
  };
};
