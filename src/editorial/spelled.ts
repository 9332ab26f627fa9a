/** Numbers with a unit, in digits or spelt out: “62 days”, “sixty-two days”, “六十二天”, “九成”. */
import type { Edition } from '../locales/editions.ts';
import { rulesOf } from './languages/index.ts';
import type { Fact } from './schemas.ts';

export interface Quantity {
  readonly found: string;
  readonly index: number;
  readonly value: number;
  readonly unit: Fact['unit'];
}

/** The numbers with a unit in a text, from left to right. */
export const quantitiesIn = (text: string, edition: Edition): Quantity[] => {
  const { quantity, units, inWords } = rulesOf(edition).handWritten;
  return [...text.matchAll(quantity)].flatMap(
    ({ 0: found, index, groups: { number = '', unit: sign = '' } = {} }) => {
      const [, unit, each = 1] = units.find(([pattern]) => pattern.test(sign)) ?? [];
      const digits = Number(number.replaceAll(',', ''));
      const value = (Number.isNaN(digits) ? inWords(number) : digits) * each;
      return unit === undefined || Number.isNaN(value) ? [] : [{ found, index, value, unit }];
    },
  );
};
