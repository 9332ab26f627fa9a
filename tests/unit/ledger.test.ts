/** The fact ledger: the story's own, and what is said of unsound ones. */
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/editorial/errors.ts';
import { dateOf, ledgerFaults, makeLedger, numberOf } from '../../src/editorial/ledger.ts';
import type { Fact } from '../../src/editorial/fact-schema.ts';
import { fact, storyFacts } from './support/facts.ts';
import { saying } from './support/saying.ts';

const story = makeLedger(storyFacts());

/** The faults of a ledger, in English. */
const faultsOf = (facts: readonly Fact[]): { index: number; field: string; message: string }[] =>
  ledgerFaults(facts).map(({ index, field, mistake }) => ({
    index,
    field,
    message: sentences(mistake, 'en'),
  }));

describe('the ledger of the story', () => {
  it('states the values that it computes, or rounds them', () => {
    expect(ledgerFaults(story.facts)).toEqual([]);
  });
});

describe('a ledger', () => {
  const days = fact({ id: 'days-long', value: 3 });
  const day = fact({ id: 'opening', unit: 'date', value: '2023-05-08' });
  const ledger = makeLedger([days, day]);

  it('gives facts by id, and suggests the nearest for an unknown one', () => {
    expect(ledger.get('opening')).toBe(day);
    expect(() => ledger.get('openning')).toThrow(
      saying('no fact is called “openning” in facts.yaml. Did you mean “opening”?'),
    );
    expect(() => ledger.get('zzzzzz')).toThrow(saying('no fact is called “zzzzzz” in facts.yaml.'));
  });

  it('tells dates from numbers', () => {
    expect([dateOf(day), numberOf(days)]).toEqual(['2023-05-08', 3]);
    expect(() => dateOf(days)).toThrow(
      saying('fact “days-long” has the unit “days”; expected “date”.'),
    );
    expect(() => numberOf(day)).toThrow(
      saying('fact “opening” is "2023-05-08"; expected one number.'),
    );
  });

  it.each([
    [
      { formula: 'one + one', value: 3 },
      'fact “sum”: “one + one” gives 2, but the stated value is 3.',
    ],
    [
      { formula: 'uno + one', value: 2 },
      'fact “sum”: no fact is called “uno” in facts.yaml. Did you mean “one”?',
    ],
    [{ formula: 'sum - one', value: 0 }, 'fact “sum”: a formula cannot use its own fact.'],
    [{ formula: 'one + yuan', value: 2 }, 'fact “sum”: days and yuan do not add up.'],
    [
      { formula: 'one + one', unit: 'yuan', value: 2 },
      'fact “sum”: “one + one” makes days, but the stated unit is yuan.',
    ],
    [
      { formula: 'one / one', value: 1 },
      'fact “sum”: “one / one” makes percent or count, but the stated unit is days.',
    ],
    [
      { formula: 'one / three', unit: 'percent', value: 34 },
      'fact “sum”: “one / three” gives 33.333333, but the stated value is 34.',
    ],
    [
      { formula: 'one / three', unit: 'percent', value: 3 },
      'fact “sum”: “one / three” gives 33.333333, but the stated value is 3.',
    ],
    [
      { formula: 'one plus one', value: 2 },
      'fact “sum”: a formula is fact ids joined by + - * / with spaces around each sign.',
    ],
  ])('%o: %s', (fields, message) => {
    const facts = [
      fact({ id: 'one', value: 1 }),
      fact({ id: 'yuan', unit: 'yuan', value: 1 }),
      fact({ id: 'sum', ...fields }),
      fact({ id: 'three', value: 3 }),
    ];
    expect(faultsOf(facts)).toEqual([{ index: 2, field: 'formula', message }]);
  });

  it.each([33, 33.3, 33.33, 33.333333])('lets a value be rounded, to %d', (value) => {
    const facts = [
      fact({ id: 'one', value: 1 }),
      fact({ id: 'three', value: 3 }),
      fact({ id: 'share', formula: 'one / three', unit: 'percent', value }),
    ];
    expect(faultsOf(facts)).toEqual([]);
  });

  it('finds facts that are computed from each other, at each of them', () => {
    const facts = [
      fact({ id: 'one', value: 1 }),
      fact({ id: 'two', formula: 'three - one', value: 2 }),
      fact({ id: 'three', formula: 'two + one', value: 3 }),
      fact({ id: 'six', formula: 'three + three', value: 6 }),
      fact({ id: 'odd', formula: 'three plus one', value: 6 }),
      fact({ id: 'seven', formula: 'one + odd', value: 7 }),
    ];
    expect(faultsOf(facts).map(({ message }) => message)).toEqual([
      'fact “two”: “three”, which its formula uses, is itself computed from it.',
      'fact “three”: “two”, which its formula uses, is itself computed from it.',
      'fact “odd”: a formula is fact ids joined by + - * / with spaces around each sign.',
    ]);
  });

  it('finds ids used twice and ranges that run backwards', () => {
    const facts = [
      fact({ id: 'twin' }),
      fact({ id: 'twin' }),
      fact({ id: 'cost', unit: 'yuan', value: [9, 5] }),
      fact({ id: 'stay', unit: 'period', value: ['2023-08-31', '2023-08-21'] }),
    ];
    expect(faultsOf(facts)).toEqual([
      { index: 1, field: 'id', message: '“twin” is in the ledger twice.' },
      {
        index: 2,
        field: 'value',
        message: 'fact “cost” runs from 9 back to 5; expected the smaller first.',
      },
      {
        index: 3,
        field: 'value',
        message: 'fact “stay” runs from 2023-08-31 back to 2023-08-21; expected the smaller first.',
      },
    ]);
  });
});
