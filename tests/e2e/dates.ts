/** The days of the made-up story, reckoned here again and apart from the code that is tested. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { CANAL, canal } from '../support/canal.ts';
import type { Edition } from './support.ts';

const DAY_MS = 86_400_000;

const text = z.object({ zh: z.string(), en: z.string() });
const shape = z.object({
  intervals: z.array(
    z.object({
      id: z.string(),
      from: z.string(),
      to: z.string(),
      label: text,
    }),
  ),
  events: z.array(z.object({ fact: z.string(), label: text })),
  stretches: z.array(
    z.object({
      from: z.string(),
      label: text,
    }),
  ),
  guess: z.object({ from: z.string(), to: z.string(), label: text, upTo: z.number() }),
  cursor: z.number(),
});
const data = shape.parse(parse(readFileSync(join(CANAL, 'data/intervals.yaml'), 'utf8')));

/** When a fact of the ledger was, began or ended, in milliseconds. */
const dateOf = (id: string, end: 'first' | 'last' = 'first'): number => {
  const found = canal.facts.find((fact) => fact.id === id)?.value;
  const value = Array.isArray(found) ? found.at(end === 'first' ? 0 : -1) : found;
  if (typeof value !== 'string') throw new Error(`the fact “${id}” is no date`);
  return Date.parse(value);
};

/** What there is to read of an interval: its name in both editions, its first day, its length. */
export const INTERVALS = data.intervals.map(({ id, from, to, label }) => ({
  id,
  label,
  start: dateOf(from),
  days: (dateOf(to) - dateOf(from)) / DAY_MS,
}));
/** The day that the cursor stands on at first. */
export const CURSOR = data.cursor;
/** The days of all intervals together: each is one mark in every state. */
export const DAYS = INTERVALS.reduce((sum, { days }) => sum + days, 0);
/** The longest interval, and the last. */
export const LONGEST = Math.max(...INTERVALS.map(({ days }) => days));
export const LAST = INTERVALS.at(-1)?.days ?? 0;
/** The days that readers guess, and the most that they may. */
export const GUESSED = (dateOf(data.guess.to) - dateOf(data.guess.from)) / DAY_MS;
export const UP_TO = data.guess.upTo;
export const ASKED = data.guess.label;
/** What happened after the last interval, in both editions. */
export const LATER = data.events
  .filter(({ fact }) => dateOf(fact) > (INTERVALS[0]?.start ?? 0) + DAYS * DAY_MS)
  .map(({ label }) => label);

/** What happened on a date or went on then, in words, or undefined. */
export const eventOn = (date: number, edition: Edition): string | undefined =>
  (
    data.events.find(({ fact }) => dateOf(fact) === date) ??
    data.stretches.find(({ from }) => dateOf(from) <= date && date <= dateOf(from, 'last'))
  )?.label[edition];

const WEEKDAYS: Readonly<Record<Edition, readonly string[]>> = {
  zh: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A date and its weekday, a number of days after another. */
export const dateAfter = (start: number, days: number, edition: Edition): string => {
  const date = new Date(start + days * DAY_MS);
  const weekday = WEEKDAYS[edition][date.getUTCDay()] ?? '';
  return edition === 'zh'
    ? `${date.getUTCMonth() + 1}月${date.getUTCDate()}日，${weekday}`
    : `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''}, ${weekday}`;
};

/** The moment a number of days after another. */
export const momentAfter = (start: number, days: number): number => start + days * DAY_MS;

/** The interval that a day lies in, counted from the first, and which day of it that is. */
const intervalAt = (day: number): { interval: (typeof INTERVALS)[number]; since: number } => {
  let since = day;
  for (const interval of INTERVALS) {
    if (since < interval.days || interval === INTERVALS.at(-1)) return { interval, since };
    since -= interval.days;
  }
  throw new Error('there are no intervals');
};

/** What is read on a day, counted from the first: its date, and day N of which interval. */
export const readingOfDay = (day: number, edition: Edition): string => {
  const { interval, since } = intervalAt(day);
  const numbered = { zh: ` 第${since}天`, en: `, day ${since}` }[edition];
  const date = dateAfter(interval.start, since, edition);
  return `${date} · ${interval.label[edition]}${numbered}`;
};

/** The days at which something changes: ends of intervals and months, and those beside them. */
export const EDGES: readonly number[] = Array.from({ length: DAYS }, (_, day) => day).filter(
  (day) => {
    const isEdge = (at: number): boolean => {
      const { interval, since } = intervalAt(at);
      return since === 0 || new Date(momentAfter(interval.start, since)).getUTCDate() === 1;
    };
    return day === DAYS - 1 || isEdge(day) || isEdge(day + 1);
  },
);
