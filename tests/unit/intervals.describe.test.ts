/** The intervals in words. */
import { describe, expect, it } from 'vitest';
import { intervals } from '../../src/figures/intervals/figure.ts';
import { FRAMES } from '../../src/kit/frames.ts';
import { dayNumber } from '../../src/locales/calendar.ts';
import { data } from '../../src/figures/intervals/data.ts';
import { laterEvents, lengthOf } from '../../src/figures/intervals/days.ts';
import { STATES } from '../../src/figures/intervals/state.ts';
import { tableIn } from '../../src/figures/table.ts';
import { formatDay } from '../../src/locales/format.ts';
import { EDITIONS } from '../support/editions.ts';
import { madeProps, canalProps } from './support/story-props.ts';

describe.each(EDITIONS)('the words for the intervals in the %s edition', (edition) => {
  const props = canalProps(edition);

  it.each(STATES)('are complete in the state %s', (name) => {
    const { title, reading } = intervals.describe({ name }, props);
    const texts = [title, reading];
    for (const text of texts) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/[{}]|undefined|NaN|null/);
      expect(text).not.toMatch(
        /^(table|guess|answer|ruler|aligned|calendar|work[a-z-]*|after|first-interval|last-interval)\./,
      );
    }
  });

  it('differ from state to state', () => {
    const words = STATES.map((name) => intervals.describe({ name }, props));
    expect(new Set(words.map(({ title }) => title)).size).toBe(STATES.length);
    expect(new Set(words.map(({ reading }) => reading)).size).toBe(STATES.length);
  });

  it('have a row for every interval, however many', () => {
    const made = madeProps({ from: 0, lengths: [5, 6, 7] }, edition);
    expect(tableIn(intervals, data, made).rows).toHaveLength(3);
  });

  it('have a row for all that the pictures count and date', () => {
    const { rows } = tableIn(intervals, data, props);
    const spans = [...props.data.intervals, props.data.guess];
    const days = rows.flatMap((row) => (row.at(-1) === '' ? [] : row.at(-1)));
    expect(days).toEqual(spans.map((span) => String(lengthOf(span))));
    for (const { day, label } of laterEvents(props.data)) {
      const date = formatDay(day, edition, true);
      expect(rows.some(([name, on]) => name === label && on?.startsWith(date))).toBe(true);
    }
  });
});

describe('a day of the ruler', () => {
  it.each([
    ['zh', 'ruler', 0, '1月5日，星期五 · 量地 → 开挖 第0天 · 量地'],
    ['zh', 'calendar', 13, '1月18日，星期四 · 量地 → 开挖 第13天'],
    ['zh', 'work', 35, '2月9日，星期五 · 开挖 → 放水 第11天 · 解冻'],
    ['zh', 'work-after', 39, '2月13日，星期二 · 开挖 → 放水 第15天'],
    ['zh', 'answer', 3, '2月18日，星期日 · 放水 → 头一条船 第3天'],
    ['en', 'answer', 29, '15 March, Friday · Water → first boat, day 29 · First boat'],
    ['zh', 'after', 70, '3月15日，星期五 · 放水后第29天 · 头一条船'],
    ['en', 'last-interval', 24, '29 January, Monday · Digging → water, day 0 · Digging'],
    ['en', 'ruler', 41, '15 February, Thursday · Digging → water, day 17 · Water'],
    ['en', 'after', 42, '16 February, Friday · Water + 1 day'],
  ] as const)('reads in the %s edition, in %s on day %d: %s', (edition, name, day, sentence) => {
    const { reading } = intervals.describe({ name, day }, canalProps(edition));
    expect(reading.endsWith(sentence), reading).toBe(true);
  });
});

describe('dates that lie in several years', () => {
  it('name theirs wherever they are drawn or said', () => {
    const made = madeProps({ from: dayNumber('1931-03-02'), lengths: [500, 600] }, 'en');
    for (const name of STATES) {
      const { marks } = intervals.layout({ name }, FRAMES[1], made);
      const dates = marks.flatMap((mark) =>
        mark.kind === 'text' ? (mark.text.match(/\d+ (?:March|Mar|July)\b.{0,5}/g) ?? []) : [],
      );
      for (const date of dates) expect(date, name).toMatch(/ 193\d$/);
    }
    expect(intervals.describe({ name: 'ruler', day: 500 }, made).reading).toContain('14 July 1932');
  });
});

describe('a guess', () => {
  it.each([
    ['zh', 200, '你猜200天，多了171天'],
    ['zh', 28, '你猜28天，少了1天'],
    ['en', 28, 'You guessed 28: 1 day too few'],
    ['en', 29, 'You guessed 29: right to the day'],
    ['en', 37, 'You guessed 37: 8 days too many'],
  ] as const)('is compared in the %s edition, %d: %s', (edition, guess, sentence) => {
    const props = canalProps(edition);
    const { reading } = intervals.describe({ name: 'answer', guess }, props);
    expect(reading.endsWith(sentence), reading).toBe(true);
  });

  it('is of the last interval where the data ask for no other', () => {
    const made = madeProps({ from: 0, lengths: [5, 6] }, 'en');
    const { reading } = intervals.describe({ name: 'answer', guess: 6 }, made);
    expect(reading.endsWith('You guessed 6: right to the day'), reading).toBe(true);
  });
});

describe('the aligned intervals', () => {
  it.each([
    ['zh', 13, '第13天；量地 → 开挖：1月18日，星期四；开挖 → 放水：2月11日，星期日 · 解冻'],
    ['zh', 20, '第20天；量地 → 开挖：1月25日，星期四；开挖 → 放水：放水已过3天'],
    [
      'en',
      0,
      'Day 0; Measuring → digging: 5 January, Friday · Measuring; Digging → water: 29 January, Monday · Digging',
    ],
  ] as const)('read in the %s edition, on day %d: %s', (edition, day, sentence) => {
    const { reading } = intervals.describe({ name: 'aligned', day }, canalProps(edition));
    expect(reading.endsWith(sentence), reading).toBe(true);
  });
});
