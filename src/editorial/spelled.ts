/** Numbers with a unit, in digits or spelt out: “62 days”, “sixty-two days”, “六十二天”. */
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
    ({ 0: found, 1: number = '', 2: sign = '', index }) => {
      const unit = units.find(([pattern]) => pattern.test(sign))?.[1];
      const value = /^\d/.test(number) ? Number(number.replaceAll(',', '')) : inWords(number);
      return unit === undefined || Number.isNaN(value) ? [] : [{ found, index, value, unit }];
    },
  );
};
