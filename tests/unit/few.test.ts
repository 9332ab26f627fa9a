/** The cases that stand for all others in a short run. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { few, isLong, turnsOf } from '../support/few.ts';

const cases = fc.uniqueArray(fc.integer(), { minLength: 1 });

describe('few', () => {
  it('takes as many as are asked for, in their order, the first and the last among them', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 2, max: 12 }), (all, count) => {
        const chosen = few(all, count);
        expect(chosen).toHaveLength(isLong ? all.length : Math.min(count, all.length));
        expect(all.filter((one) => chosen.includes(one))).toEqual(chosen);
        expect([chosen[0], chosen.at(-1)]).toEqual([all[0], all.at(-1)]);
      }),
    );
  });

  it('takes the first where one is asked for', () => {
    expect(few(['a', 'b', 'c'], 1)).toEqual(isLong ? ['a', 'b', 'c'] : ['a']);
  });
});

describe('turnsOf', () => {
  it('leaves out no case, and gives none to both', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const both = [...turnsOf('zh', all), ...turnsOf('en', all)];
        expect(new Set(both)).toEqual(new Set(all));
        expect(both).toHaveLength(isLong ? 2 * all.length : all.length);
      }),
    );
  });
});
