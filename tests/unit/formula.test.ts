/** The arithmetic of computed facts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, formulaIds } from '../../src/editorial/formula.ts';
import { makeLedger } from '../../src/editorial/ledger.ts';
import type { Fact } from '../../src/editorial/fact-schema.ts';
import { fact } from './support/facts.ts';
import { saying } from './support/saying.ts';

const ledger = makeLedger([
  fact({ id: 'start', unit: 'date', value: '2023-05-08' }),
  fact({ id: 'end', unit: 'date', value: '2023-07-28' }),
  fact({ id: 'sixty', unit: 'days', value: 60 }),
  fact({ id: 'two', unit: 'days', value: 2 }),
  fact({ id: 'nothing', unit: 'days', value: 0 }),
  fact({ id: 'five', unit: 'days', value: 5 }),
  fact({ id: 'most', unit: 'percent', value: 90 }),
  fact({ id: 'half', unit: 'percent', value: 50 }),
  fact({ id: 'money', unit: 'yuan', value: 7 }),
  fact({ id: 'places', unit: 'count', value: 3 }),
  fact({ id: 'hands', unit: 'count', value: 12 }),
  fact({ id: 'first', unit: 'year', value: 2021 }),
  fact({ id: 'last', unit: 'year', value: 2023 }),
  fact({ id: 'span', unit: 'years', value: 2 }),
  fact({ id: 'opened', unit: 'month', value: '1987-09' }),
  fact({ id: 'around', unit: 'yuan', value: [1, 2] }),
]);
const value = (formula: string, unit: Fact['unit'] = 'days'): number =>
  evaluate(formula, unit, ledger.get);

describe('a formula', () => {
  it.each([
    ['end − start', 'end - start'],
    ['sixty+two', 'sixty + two'],
    ['= sixty × two', 'sixty * two'],
    ['sixty ＋ two', 'sixty + two'],
    ['sixty÷two', 'sixty / two'],
  ])('is told how to write “%s”', (formula, meant) => {
    expect(() => formulaIds(formula)).toThrow(
      saying(
        `a formula is fact ids joined by + - * / with spaces around each sign. Did you mean “${meant}”?`,
      ),
    );
  });

  it.each([
    ['end－start', 'end - start'],
    ['end‐start', 'end - start'],
    ['sixti×two', 'sixty * two'],
  ])('is told how to write “%s” with the names of the ledger', (formula, meant) => {
    expect(() => formulaIds(formula, ledger.meant)).toThrow(`Did you mean “${meant}”?`);
  });

  it('is not told to write names that the ledger has not', () => {
    expect(() => formulaIds('sixty*elsewhere', ledger.meant)).toThrow(
      saying('a formula is fact ids joined by + - * / with spaces around each sign'),
    );
  });

  it.each(['sixty*2', 'sixty × 2', 'sixty * 2', '1.5 * sixty', 'most * 50%', '2023-05-08 - start'])(
    'joins facts alone: “%s”',
    (formula) => {
      expect(() => formulaIds(formula, ledger.meant)).toThrow(
        'is no name of a fact, and a formula joins facts alone',
      );
    },
  );

  it.each([
    ['end - start', 81],
    ['start - end', -81],
    ['sixty + two', 62],
    ['sixty - two', 58],
    ['sixty - two * five', 50],
    ['sixty / two * five', 150],
    ['sixty - two - five', 53],
    ['end - start + sixty', 141],
    ['  sixty  +  two ', 62],
  ])('%s is %d', (formula, result) => {
    expect(value(formula)).toBe(result);
  });

  it.each([
    ['most * half', 'percent', 45],
    ['most + half', 'percent', 140],
    ['half * money', 'yuan', 3.5],
    ['money * half', 'yuan', 3.5],
    ['money / half', 'yuan', 14],
    ['two / five', 'percent', 40],
    ['two / five', 'count', 0.4],
    ['two / five + half', 'percent', 90],
    ['half / most', 'percent', 55.555556],
    ['places / hands', 'percent', 25],
    ['hands / places', 'count', 4],
    ['hands * half', 'count', 6],
    ['hands * money', 'yuan', 84],
    ['money / hands * five', 'yuan', 2.916667],
    ['money * two', 'yuan', 14],
    ['two * money', 'yuan', 14],
    ['money / two', 'yuan', 3.5],
    ['sixty / places', 'days', 20],
    ['last - first', 'years', 2],
    ['first + span', 'year', 2023],
  ] as const)('%s in %s is %d', (formula, unit, result) => {
    expect(value(formula, unit)).toBe(result);
  });

  it.each([
    ['sixty + two', 'yuan', '“sixty + two” makes days, but the stated unit is yuan'],
    ['sixty / two', 'days', '“sixty / two” makes percent or count, but the stated unit is days'],
    ['end - start', 'years', '“end - start” makes days, but the stated unit is years'],
    ['most * half', 'days', '“most * half” makes percent, but the stated unit is days'],
    ['money * half', 'percent', '“money * half” makes yuan, but the stated unit is percent'],
    ['last - first', 'year', '“last - first” makes years, but the stated unit is year'],
    ['money * two', 'count', '“money * two” makes yuan or days, but the stated unit is count'],
    ['first + last', 'year', 'year and year do not add up'],
    ['sixty / five + two', 'days', 'percent and days do not add up'],
  ] as const)('%s in %s fails: %s', (formula, unit, message) => {
    expect(() => value(formula, unit)).toThrow(saying(message));
  });

  it.each([
    ['end + start', 'a date can only be taken from another date'],
    ['sixty - start', 'a date can only be taken from another date'],
    ['end * two', 'a date can only be taken from another date'],
    ['sixty + money', 'days and yuan do not add up'],
    ['half - sixty', 'percent and days do not add up'],
    ['end', 'a formula must give a number, and this one gives a date'],
    ['opened + two', '“opened” holds a month, which no formula can use'],
    ['around + money', '“around” holds a range, which no formula can use'],
    ['sixti + two', 'no fact is called “sixti” in facts.yaml. Did you mean “sixty”?'],
    ['end-start', 'no fact is called “end-start” in facts.yaml. Did you mean “end - start”?'],
    ['sixty / nothing', 'nothing can be divided by 0'],
    ['elsewhere', 'no fact is called “elsewhere” in facts.yaml.'],
  ])('%s fails: %s', (formula, message) => {
    expect(() => value(formula)).toThrow(saying(message));
  });

  it.each(['sixty +', '+ sixty', 'sixty two', 'sixty + + two', 'sixty+two - ', '* '])(
    'cannot be written “%s”',
    (formula) => {
      expect(() => formulaIds(formula)).toThrow(
        saying('a formula is fact ids joined by + - * / with spaces around each sign'),
      );
    },
  );

  it('names its ids in order', () => {
    expect(formulaIds('sixty - two * five')).toEqual(['sixty', 'two', 'five']);
  });

  it('adds and takes away any numbers from left to right', () => {
    const terms = fc.array(
      fc.record({ sign: fc.constantFrom('+', '-'), value: fc.integer({ min: 0, max: 9999 }) }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), terms, (first, rest) => {
        const facts = [first, ...rest.map((term) => term.value)].map((number, index) =>
          fact({ id: `n${index}`, value: number }),
        );
        const formula = rest.map(({ sign }, index) => `${sign} n${index + 1}`).join(' ');
        const sum = rest.reduce(
          (total, term) => (term.sign === '+' ? total + term.value : total - term.value),
          first,
        );
        expect(evaluate(`n0 ${formula}`, 'days', makeLedger(facts).get)).toBe(sum);
      }),
    );
  });
});
