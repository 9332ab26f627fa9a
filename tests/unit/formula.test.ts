/** The arithmetic of computed facts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, formulaIds } from '../../src/editorial/formula.ts';
import { makeLedger } from '../../src/editorial/ledger.ts';
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
  fact({ id: 'opened', unit: 'month', value: '1987-09' }),
  fact({ id: 'around', unit: 'yuan', value: [1, 2] }),
]);
const value = (formula: string): number => evaluate(formula, ledger.get);

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
    ['end - start', 81],
    ['start - end', -81],
    ['sixty + two', 62],
    ['sixty - two', 58],
    ['sixty - two * five', 50],
    ['sixty / two * five', 150],
    ['sixty - two - five', 53],
    ['sixty / five + two', 14],
    ['end - start + sixty', 141],
    ['most * half', 45],
    ['money * half', 350],
    ['  sixty  +  two ', 62],
  ])('%s is %d', (formula, result) => {
    expect(value(formula)).toBe(result);
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
        expect(evaluate(`n0 ${formula}`, makeLedger(facts).get)).toBe(sum);
      }),
    );
  });
});
