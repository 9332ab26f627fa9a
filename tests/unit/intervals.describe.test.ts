/** The intervals in words. */
import { describe, expect, it } from 'vitest';
import { intervals } from '../../src/figures/intervals/figure.ts';
import { lengthOf } from '../../src/figures/intervals/days.ts';
import { STATES } from '../../src/figures/intervals/state.ts';
import { EDITIONS } from '../../src/i18n/editions.ts';
import { madeSetting, storySetting } from './support/story-setting.ts';

describe.each(EDITIONS)('the words for the intervals in the %s edition', (edition) => {
  const setting = storySetting(edition);

  it.each(STATES)('are complete in the state %s', (name) => {
    const { title, reading, table } = intervals.describe({ name }, setting);
    const texts = [title, reading, table.caption, ...table.head, ...table.rows.flat()];
    for (const text of texts) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/[{}]|undefined|NaN|null/);
      expect(text).not.toMatch(/^(table|ruler|aligned|calendar|eighty-one|sixty-two)\./);
    }
    const lengths = setting.data.intervals.map((interval) => String(lengthOf(interval)));
    expect(table.rows.map((row) => row.at(-1))).toEqual(lengths);
    for (const row of table.rows) expect(row).toHaveLength(table.head.length);
  });

  it('differ from state to state', () => {
    const words = STATES.map((name) => intervals.describe({ name }, setting));
    expect(new Set(words.map(({ title }) => title)).size).toBe(STATES.length);
    expect(new Set(words.map(({ reading }) => reading)).size).toBe(STATES.length);
  });

  it('leave no label of the figure unused or unknown', () => {
    const spoken = new Set<string>();
    const words = new Proxy(setting.words, {
      get: (all, key) => {
        if (typeof key === 'string') spoken.add(key);
        return Reflect.get(all, key) as unknown;
      },
    });
    const frame = { id: 'any', width: 720, height: 560 };
    for (const name of STATES) {
      intervals.layout({ name }, frame, { ...setting, words });
      intervals.describe({ name }, { ...setting, words });
    }
    // The name is for lists of figures, outside of any picture.
    spoken.add('name');
    expect([...spoken].sort()).toEqual(Object.keys(setting.words).sort());
  });

  it('have a row for every interval, however many', () => {
    const made = madeSetting(0, [5, 6, 7], true, edition);
    expect(intervals.describe({ name: 'ruler' }, made).table.rows).toHaveLength(3);
  });
});

describe('the aligned intervals', () => {
  it.each([
    [
      'zh',
      44,
      '第44天；握手 → 签约：6月21日，星期三；签约 → 投产：9月10日，星期日 · 厂房施工已转入室内',
    ],
    ['zh', 70, '第70天；握手 → 签约：7月17日，星期一；签约 → 投产：投产已过8天'],
    [
      'en',
      0,
      'Day 0; Handshake → signature: 8 May, Monday · Handshake; Signature → production: 28 July, Friday · Signature',
    ],
  ] as const)('read in the %s edition, on day %d: %s', (edition, day, sentence) => {
    const { reading } = intervals.describe({ name: 'aligned', day }, storySetting(edition));
    expect(reading.endsWith(sentence), reading).toBe(true);
  });
});
