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
      expect(text).not.toMatch(
        /^(table|guess|ruler|aligned|calendar|work|after|eighty-one|sixty-two)\./,
      );
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

  it('have a row for every interval, however many', () => {
    const made = madeSetting(0, [5, 6, 7], true, edition);
    expect(intervals.describe({ name: 'ruler' }, made).table.rows).toHaveLength(3);
  });
});

describe('a day of the ruler', () => {
  it.each([
    ['zh', 'ruler', 0, '5月8日，星期一 · 握手 → 签约 第0天 · 握手'],
    ['zh', 'calendar', 43, '6月20日，星期二 · 握手 → 签约 第43天'],
    ['zh', 'work', 110, '8月26日，星期六 · 签约 → 投产 第29天 · 8月下旬转入室内'],
    ['zh', 'after', 172, '10月27日，星期五 · 投产后第29天 · 二期、光伏签约'],
    ['en', 'sixty-two', 81, '28 July, Friday · Signature → production, day 0 · Signature'],
    ['en', 'ruler', 143, '28 September, Thursday · Signature → production, day 62 · Production'],
    ['en', 'after', 144, '29 September, Friday · Production + 1 day'],
  ] as const)('reads in the %s edition, in %s on day %d: %s', (edition, name, day, sentence) => {
    const { reading } = intervals.describe({ name, day }, storySetting(edition));
    expect(reading.endsWith(sentence), reading).toBe(true);
  });
});

describe('a guess', () => {
  it.each([
    ['zh', 200, '你猜200天，多了138天'],
    ['zh', 61, '你猜61天，少了1天'],
    ['en', 61, 'You guessed 61: 1 day too few'],
    ['en', 62, 'You guessed 62: right to the day'],
    ['en', 70, 'You guessed 70: 8 days too many'],
  ] as const)('is compared in the %s edition, %d: %s', (edition, guess, sentence) => {
    const setting = storySetting(edition);
    const { reading } = intervals.describe({ name: 'sixty-two', guess }, setting);
    expect(reading.endsWith(sentence), reading).toBe(true);
  });
});

describe('the aligned intervals', () => {
  it.each([
    [
      'zh',
      44,
      '第44天；握手 → 签约：6月21日，星期三；签约 → 投产：9月10日，星期日 · 8月下旬转入室内',
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
