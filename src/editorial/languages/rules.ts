/** What the checks know of a language beyond what readers see: see index.ts. */
import type { DateParts } from '../../locales/calendar.ts';
import type { Slip } from '../rules/copy.ts';
import type { Fact } from '../fact-schema.ts';

/** How numbers with a unit are written by hand. */
interface HandWritten {
  /** A number, in digits or in words, and its unit: the groups `number` and `unit`. */
  readonly quantity: RegExp;
  /** Numbers that count nothing: set phrases, and how long a week or a year is. */
  readonly idioms?: RegExp;
  /** What a unit of that pattern stands for, and how many of it one is, where that is not one. */
  readonly units: readonly (readonly [RegExp, Fact['unit'], number?])[];
  /** The number that words, or digits and words, stand for; NaN for none. */
  readonly inWords: (text: string) => number;
  /** What follows a number of each unit, as a pattern. */
  readonly after: Readonly<Partial<Record<Fact['unit'], string>>>;
  /** Before and after a month with its year, or a year, as patterns: what makes it part of no longer date. */
  readonly alone: Readonly<Record<'month' | 'year', readonly [before: string, after: string]>>;
  /** The ways to write a date, as patterns: without a year, in no other one. */
  readonly dates: (date: DateParts) => readonly string[];
}

/** Words that say that a thing is still to come, and some of them to name. */
export interface PlanWords {
  readonly pattern: RegExp;
  readonly named: readonly string[];
}

export interface LanguageRules {
  /** The slips in a text. */
  readonly slips: (text: string) => readonly Slip[];
  readonly handWritten: HandWritten;
  /** Left out where they are not known. */
  readonly plans?: PlanWords;
  /** The names of units, whether or not facts have them, and of what counts in thousands; left out where they are not known. */
  readonly units?: { readonly named: string; readonly scales: string };
}

/** A year that is part of a date in digits: 3/3/2023, 2023-03-03. */
export const NOT_IN_DIGITS = ['(?<!\\d[/.-])', '(?![/.-]\\d{1,2}(?!\\d))'] as const;

/** Years, months and days in digits, which every language may use. */
export const inDigits = ({ year, month, day }: DateParts): string =>
  `${year}[-/.]0?${month}[-/.]0?${day}`;
