/** Any language without rules of its own: what can be told from how the site itself writes it. */
import type { Edition } from '../../locales/editions.ts';
import { localeOf, wordingOf } from '../../locales/index.ts';
import { slipsBy, unpaired } from '../rules/copy.ts';
import { signRules } from '../rules/signs.ts';
import { inDigits, NOT_IN_DIGITS, type LanguageRules } from './rules.ts';

/** Units whose sign is the same everywhere. */
const SIGNS = { gigawatt: 'GW', tonne: 't', percent: '%' } as const;

/** The rules of an edition's language. */
export const genericRules = (edition: Edition): LanguageRules => {
  const { dates } = localeOf(edition);
  const { units } = wordingOf(edition);
  /** What follows a number, in the forms for one and for more. */
  const wordsAfter = (unit: 'days' | 'years' | 'yuan' | 'mu'): string => {
    const forms = [1, 2, 5].map((value) => units[unit](String(value), [value, value]).slice(1));
    return `(?:${[...new Set(forms.map((form) => RegExp.escape(form.trim())))].join('|')})`;
  };
  const after = {
    days: `[-\\s]?${wordsAfter('days')}`,
    years: `[-\\s]?${wordsAfter('years')}`,
    yuan: `\\s?${wordsAfter('yuan')}`,
    mu: `\\s?${wordsAfter('mu')}`,
    gigawatt: `[-\\s]?${SIGNS.gigawatt}`,
    tonne: `[-\\s]?${SIGNS.tonne}`,
    percent: `\\s?${SIGNS.percent}`,
  };
  const months = Array.from({ length: 12 }, (_, index) => RegExp.escape(dates.month(index + 1)));
  /** A day without its year, and in no other: “28. Juli 2024”, 2024年7月28日. */
  const yearless = (text: string): string =>
    `(?<!\\d\\s?[年년]\\s?)${RegExp.escape(text)}(?!,?\\s(?:\\p{L}{2,3}\\s)?\\d{4})`;
  const counted = [wordsAfter('days'), ...Object.values(SIGNS)];
  const byRules = slipsBy([
    // Many languages have spaces of their own: « so », 12 000 and, in Japanese, before a paragraph.
    ...signRules(edition).filter(({ rule }) => rule !== 'space-odd'),
    { rule: 'en-space', pattern: /(?<=\S)[ \t]{2,}(?=\S)/gu },
  ]);
  const byPairs = unpaired({ '(': ')', '[': ']' });
  return {
    slips: (text) => [...byRules(text), ...byPairs(text)],
    handWritten: {
      quantity: new RegExp(
        `(?<![\\d.,\\p{L}-])(?<number>\\d+)[\\s-]?(?<unit>${counted.join('|')})(?![\\p{L}\\d])`,
        'gu',
      ),
      units: [
        [new RegExp(`^${wordsAfter('days')}$`, 'u'), 'days'],
        [/^GW$/, 'gigawatt'],
        [/^%$/, 'percent'],
        [/^t$/, 'tonne'],
      ],
      inWords: () => Number.NaN,
      after,
      alone: {
        month: ['(?<!\\d\\.?\\s(?:\\p{L}{2}\\s)?)', ''],
        year: [
          `(?<!(?:${months.join('|')})\\.?,?\\s(?:\\p{L}{2}\\s)?)${NOT_IN_DIGITS[0]}`,
          `${NOT_IN_DIGITS[1]}(?!\\s?[年년]\\s?\\d)`,
        ],
      },
      dates: (date) => [
        RegExp.escape(dates.day(date, true)),
        yearless(dates.day(date, false)),
        RegExp.escape(dates.dayShort(date, true)),
        yearless(dates.dayShort(date, false)),
        inDigits(date),
      ],
    },
  };
};
