/** How facts read in a sentence of each edition. */
import { describe, expect, it } from 'vitest';
import { wording, type FactForm } from '../../src/editorial/wording.ts';
import { EDITIONS } from '../support/editions.ts';
import { fact, storyFacts } from './support/facts.ts';

const both = (fields: Readonly<Record<string, unknown>>, form?: FactForm): string[] =>
  EDITIONS.map((edition) => wording(fact(fields), edition, form));

const METRES = { zh: '{n}米', en: '{n} {n|metre|metres}' };
const EUROS = { zh: '{n}欧元', en: '€{n}' };

describe('a fact in words', () => {
  it.each([
    [{ unit: 'tonne', value: 12_000 }, '1.2万吨', '12,000 t'],
    [{ unit: 'yuan', value: 2.2e9 }, '22亿元', '2.2 billion yuan'],
    [{ unit: 'yuan', value: 2.2e9, qualifier: 'about' }, '约22亿元', 'about 2.2 billion yuan'],
    [{ unit: 'yuan', value: [12e9, 15e9] }, '120亿至150亿元', '12 to 15 billion yuan'],
    [
      { unit: 'yuan', value: [12e9, 15e9], qualifier: 'at-least' },
      '至少120亿至150亿元',
      'at least 12 to 15 billion yuan',
    ],
    [{ unit: 'date', value: '2023-09-28' }, '9月28日', '28 September'],
    [{ unit: 'month', value: '1987-09' }, '1987年9月', 'September 1987'],
    [{ unit: 'year', value: 2022 }, '2022年', '2022'],
    [
      { unit: 'period', value: ['2023-08-21', '2023-08-31'] },
      '8月21日至8月31日',
      '21 August to 31 August',
    ],
    [
      { unit: 'period', value: ['1931-03-02', '1933-11-05'] },
      '1931年3月2日至1933年11月5日',
      '2 March 1931 to 5 November 1933',
    ],
    [{ unit: 'mu', value: 200 }, '200亩', '200 mu (about 13 ha)'],
    [{ unit: 'mu', value: 7 }, '7亩', '7 mu (about 0.47 ha)'],
    [{ unit: 'mu', value: 20 }, '20亩', '20 mu (about 1.3 ha)'],
    [{ unit: 'mu', value: 150 }, '150亩', '150 mu (about 10 ha)'],
    [{ unit: 'mu', value: 0 }, '0亩', '0 mu'],
    [{ unit: 'mu', value: 60_000 }, '6万亩', '60,000 mu (about 4,000 ha)'],
    [{ unit: 'year', value: 2022, qualifier: 'about' }, '约2022年', 'about 2022'],
    [{ unit: 'year', value: 2022, qualifier: 'within' }, '2022年内', 'within 2022'],
    [{ unit: 'count', value: 600, qualifier: 'over' }, '600余', 'more than 600'],
    [{ unit: 'days', value: 17 }, '17天', '17 days'],
    [{ unit: 'years', value: 40, qualifier: 'nearly' }, '近40年', 'nearly 40 years'],
    [{ unit: 'years', value: 3, qualifier: 'within' }, '3年内', 'within 3 years'],
    [{ unit: 'years', value: 20, qualifier: 'over' }, '20余年', 'more than 20 years'],
    [{ unit: 'gigawatt', value: 50 }, '50吉瓦', '50 GW'],
    [{ unit: 'percent', value: 63 }, '63%', '63%'],
    [{ unit: 'count', value: 41, measure: METRES }, '41米', '41 metres'],
    [{ unit: 'count', value: 1, measure: METRES }, '1米', '1 metre'],
    [{ unit: 'count', value: [1, 3], measure: METRES }, '1至3米', '1 to 3 metres'],
    [
      { unit: 'count', value: 1200, measure: METRES, qualifier: 'over' },
      '1200余米',
      'more than 1,200 metres',
    ],
    [{ unit: 'count', value: 2.2e9, measure: EUROS }, '22亿欧元', '€2.2 billion'],
    [{ unit: 'count', value: 41, measure: { zh: '{n}米' } }, '41米', '41米'],
  ])('%o is %s and %s', (fields, zh, en) => {
    expect(both(fields)).toEqual([zh, en]);
  });

  it('adds the year where it stands in full', () => {
    expect(both({ unit: 'date', value: '2023-09-28' }, 'full')).toEqual([
      '2023年9月28日',
      '28 September 2023',
    ]);
  });

  it('can be the bare number', () => {
    expect(both({ unit: 'days', value: 17, qualifier: 'about' }, 'number')).toEqual(['17', '17']);
    expect(both({ unit: 'yuan', value: 2.2e9 }, 'number')).toEqual(['22亿', '2.2 billion']);
  });

  it('uses words of its own where it has them', () => {
    const say = { zh: '三强', en: 'top three' };
    expect(both({ unit: 'count', value: 3, say })).toEqual(['三强', 'top three']);
    expect(both({ unit: 'count', value: 3, say }, 'number')).toEqual(['3', '3']);
  });

  it('says something of every fact of the story', () => {
    for (const entry of storyFacts()) {
      for (const edition of EDITIONS) {
        expect(wording(entry, edition), entry.id).toMatch(/\S/);
        expect(wording(entry, edition), entry.id).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });
});
