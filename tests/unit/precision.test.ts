/** How exactly a fact's date is known, and how it is told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/editorial/errors.ts';
import { makeLedger } from '../../src/editorial/ledger.ts';
import { precisionMistake, precisionOf } from '../../src/editorial/precision.ts';
import { asOfWording } from '../../src/editorial/wording.ts';
import { fact } from './support/facts.ts';

const DATES = ['2023-09-28', '2023-08-late', '2023-08', '2023', 'undated'];

describe('a date', () => {
  it.each([
    ['2023-09-28', 'day', '2023年9月28日', '28 September 2023'],
    ['2023-08-early', 'third', '2023年8月上旬', 'early August 2023'],
    ['2023-08-mid', 'third', '2023年8月中旬', 'mid-August 2023'],
    ['2023-08-late', 'third', '2023年8月下旬', 'late August 2023'],
    ['1987-09', 'month', '1987年9月', 'September 1987'],
    ['2021', 'year', '2021年', '2021'],
    ['undated', 'undated', '原文没有日期', 'not dated in the source'],
  ])('%s is told to the %s', (asOf, precision, zh, en) => {
    expect(precisionOf(asOf)).toBe(precision);
    expect(asOfWording({ asOf }, 'zh')).toBe(zh);
    expect(asOfWording({ asOf }, 'en')).toBe(en);
  });
});

/** What is told of a fact, on a ledger with facts of every precision. */
const told = (fields: Readonly<Record<string, unknown>>): string => {
  const known = DATES.map((asOf, index) => fact({ id: `from-${String(index)}`, asOf, value: 2 }));
  const made = fact(fields);
  const found = precisionMistake(made, makeLedger([...known, made]).get);
  return found ? sentences(found, 'en') : '';
};

describe('a fact', () => {
  it('is dated no more exactly than what it holds', () => {
    expect(told({ unit: 'year', value: 2021, asOf: '2021-03' })).toContain('expected a year');
    expect(told({ unit: 'month', value: '1987-09', asOf: '1987-09-01' })).toContain('a month');
    const period = { unit: 'period', value: ['2023-08-21', '2023-08-31'] };
    expect(told({ ...period, asOf: '2023-08-21' })).toContain('expected a third of a month');
    expect(told({ ...period, asOf: '2023-08-late' })).toBe('');
    expect(told({ unit: 'date', value: '2023-09-28', asOf: '2023-09-28' })).toBe('');
  });

  it('is computed to no more than the least exact of what it is computed from', () => {
    const index = fc.nat(DATES.length - 1);
    fc.assert(
      fc.property(index, index, index, (a, b, own) => {
        const formula = `from-${String(a)} + from-${String(b)}`;
        const isFiner = own < Math.max(a, b);
        expect(told({ formula, asOf: DATES[own] }) !== '').toBe(isFiner);
      }),
    );
  });
});
