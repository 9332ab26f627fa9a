/** What the site asks of a language. One module a language: see index.ts. */
import type { DateParts } from './calendar.ts';
import type { Qualifier, QuantityUnit, Third } from './quantities.ts';
import type { Script } from './scripts.ts';

/** Days, months and years in words. */
interface DateWords {
  /** “28 September”, or with the year, “28 September 2023”. */
  day(date: DateParts, withYear: boolean): string;
  /** “28 Sept”, or with the year, “28 Sept 2023”: for narrow labels. */
  dayShort(date: DateParts, withYear: boolean): string;
  /** “September”; months count from 1. */
  month(month: number): string;
  monthOfYear(year: number, month: number): string;
  /** From Monday to Sunday. */
  readonly weekdays: readonly string[];
  readonly weekdaysShort: readonly string[];
  readonly weekdayInitials: readonly string[];
}

/** The marks between words, clauses and sentences, with the spaces that belong to them. */
export interface Punctuation {
  /** Between two sentences, and between words that stand in two lines or one: a space or nothing. */
  readonly gap: string;
  readonly stop: string;
  readonly colon: string;
  readonly semicolon: string;
  readonly comma: string;
  /** Between the items of a list. */
  readonly list: string;
  /** Between items side by side that are no list, and between statements. */
  readonly items: string;
  readonly statements: string;
  /** Around an aside. */
  readonly brackets: readonly [string, string];
}

/** What drawings need of a language, in the build and in browsers. */
export interface Locale {
  readonly script: Script;
  readonly dates: DateWords;
  /** A number as the language counts: 12000 → “12,000”. */
  readonly number: (value: number) => string;
  /** What happened on a day, in a clause. */
  readonly onDay: (what: string, day: string) => string;
  readonly punctuation: Punctuation;
  /** Said of labels in another language, of that name, for want of a translation. */
  readonly untranslated: (language: string) => string;
}

/** What the build alone needs of a language: it ships to nobody. */
export interface Wording {
  /** As Open Graph names it, with a territory: zh_CN. */
  readonly openGraph: string;
  /** A number with its unit. `value` is the number that `text` writes, or the ends of its range. */
  readonly units: Readonly<
    Record<
      QuantityUnit | 'year',
      (text: string, value: number | readonly [number, number]) => string
    >
  >;
  /** A number that is not exact; `measured` puts its unit to it. */
  readonly qualifiers: Readonly<
    Record<Qualifier, (number: string, measured: (number: string) => string) => string>
  >;
  /** From one number to another, the magnitude said once where the language does. */
  readonly range: (from: number, to: number) => string;
  /** Between the ends of a range or a period, with its spaces. */
  readonly to: string;
  /** A third of a month that is in words already: “late August 2023”. */
  readonly thirds: Readonly<Record<Third, (month: string) => string>>;
  readonly year: (year: string) => string;
  /** What stands for the date of a fact that has none. */
  readonly undated: string;
  /** Where a quotation leaves something out: before it, within it, after it. */
  readonly ellipsis: { readonly lead: string; readonly gap: string; readonly tail: string };
  /** The line above the title of the nth chapter, from 1. */
  readonly kicker: (number: number) => string;
  /** What a reader gets through in a minute. */
  readonly pace: { readonly unit: RegExp; readonly perMinute: number };
  /** Said to readers who might want this edition, in its own language; its name, where left out. */
  readonly readHere?: string;
  /** Said of a chapter in another language, of that name, for want of a translation. */
  readonly untranslatedChapter: (language: string) => string;
}
