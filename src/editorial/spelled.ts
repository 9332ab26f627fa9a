/** Numbers with a unit, in digits or spelt out: “62 days”, “sixty-two days”, “六十二天”, “九成”. */
import type { Edition } from '../locales/editions.ts';
import { rulesOf } from './languages/index.ts';
import type { Fact } from './fact-schema.ts';

export interface Quantity {
  readonly found: string;
  readonly index: number;
  readonly value: number;
  readonly unit: Fact['unit'];
}

/** Whether what stands at a place in a text belongs to a set phrase, which counts nothing. */
export const inIdiom = (
  text: string,
  edition: Edition,
): ((from: number, to: number) => boolean) => {
  const { idioms } = rulesOf(edition).handWritten;
  const phrases = idioms ? [...text.matchAll(idioms)] : [];
  return (from, to) =>
    phrases.some(({ 0: phrase, index }) => index < to && from < index + phrase.length);
};

/** The numbers with a unit in a text, from left to right. */
export const quantitiesIn = (text: string, edition: Edition): Quantity[] => {
  const isIdle = inIdiom(text, edition);
  const { quantity, units, inWords } = rulesOf(edition).handWritten;
  return [...text.matchAll(quantity)].flatMap(
    ({ 0: found, index, groups: { number = '', unit: sign = '' } = {} }) => {
      const [, unit, each = 1] = units.find(([pattern]) => pattern.test(sign)) ?? [];
      const digits = Number(number.replaceAll(',', ''));
      const value = (Number.isNaN(digits) ? inWords(number) : digits) * each;
      const isNone =
        unit === undefined || Number.isNaN(value) || isIdle(index, index + found.length);
      return isNone ? [] : [{ found, index, value, unit }];
    },
  );
};
