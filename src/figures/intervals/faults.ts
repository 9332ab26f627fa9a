/** What is wrong with the data of the interval figure when their shape is right. */
import { extent } from 'd3-array';
import { nearest } from '../../editorial/errors.ts';
import { dateOf, type Ledger } from '../../editorial/ledger.ts';
import { dayNumber } from '../../locales/calendar.ts';
import { FactReader } from '../amounts.ts';
import type { Fault } from '../fault.ts';
import { endOf, startOf, type IntervalsYaml } from './schema.ts';
import { reportEvents, reportStretches, type DayOf } from './undrawn-faults.ts';

/** Reports what is wrong with a part of the data. */
type Check = (data: IntervalsYaml, day: DayOf, reader: FactReader) => void;

const reportIntervals: Check = ({ intervals }, day, { report }) => {
  for (const [index, { id, from, to }] of intervals.entries()) {
    const previous = intervals[index - 1];
    if (day(to) <= day(from))
      report(['intervals', index, 'to'], {
        en: `interval “${id}” ends with “${to}”, which is not after its start “${from}”; expected a later date.`,
        zh: `区间“${id}”到“${to}”为止，却不在起点“${from}”之后；应该是更晚的日期。`,
      });
    if (previous && previous.to !== from)
      report(['intervals', index, 'from'], {
        en: `interval “${id}” starts with “${from}”; expected “${previous.to}”, the end of “${previous.id}”.`,
        zh: `区间“${id}”从“${from}”起；应该是“${previous.to}”，即“${previous.id}”的终点。`,
      });
  }
};

const reportLength: Check = ({ intervals, events, guess }, day, { tooLong }) => {
  const told = [
    ...[...intervals, ...(guess ? [guess] : [])].flatMap(({ from, to }) => [from, to]),
    ...events.map(({ fact }) => fact),
  ];
  const [first = 0, last = 0] = extent(told, day);
  tooLong(['intervals'], last - first);
};

/** A job must be during an interval, begin in it, and come after one that stands above it. */
const reportWork: Check = ({ intervals, work }, day, { report }) => {
  const names = intervals.map((interval) => interval.id);
  for (const [index, { id, during, from, after }] of work.entries()) {
    const owner = intervals.find((interval) => interval.id === during);
    if (!owner) {
      const fault = {
        en: `no interval is called “${during}”; expected one of ${names.join(', ')}.`,
        zh: `没有叫“${during}”的区间；可选的有${names.join('、')}。`,
      };
      report(['work', index, 'during'], fault, nearest(during, names));
      continue;
    }
    const above = work.slice(0, index).filter((job) => job.during === during);
    const earlier = above.map((job) => job.id);
    if (from !== undefined && (day(from) < day(owner.from) || day(from) >= day(owner.to)))
      report(['work', index, 'from'], {
        en: `“${id}” starts with “${from}”; expected a date within the interval “${during}”.`,
        zh: `“${id}”从“${from}”起；应该是区间“${during}”里的日期。`,
      });
    if (after !== undefined && !earlier.includes(after)) {
      const fault = {
        en: `“${id}” comes after “${after}”; expected a job of “${during}” that stands above it: ${earlier.join(', ') || 'there is none'}.`,
        zh: `“${id}”排在“${after}”之后；应该是写在它上面的、“${during}”里的活：${earlier.join('、') || '一件也没有'}。`,
      };
      report(['work', index, 'after'], fault, nearest(after, earlier));
    }
  }
};

/** A guess must have an answer that is within reach and stands nowhere beside it. */
const reportGuess: Check = ({ intervals, guess }, day, { report }) => {
  if (!guess) return;
  const { from, to, upTo = Infinity } = guess;
  const days = day(to) - day(from);
  const shown = intervals.at(-1);
  if (days <= 0)
    report(['guess', 'to'], {
      en: `the guess ends with “${to}”, which is not after its start “${from}”; expected a later date.`,
      zh: `要猜的一段到“${to}”为止，却不在起点“${from}”之后；应该是更晚的日期。`,
    });
  if (upTo < days)
    report(['guess', 'upTo'], {
      en: `readers may guess up to ${upTo} days, but the answer is ${days}; expected ${days} or more.`,
      zh: `最多能猜${upTo}天，答案却是${days}天；应该不小于${days}。`,
    });
  if (shown && day(shown.from) === day(from) && day(shown.to) === day(to))
    report(['guess', 'from'], {
      en: `the guess is the interval “${shown.id}”, whose days stand beside it; expected two other dates, or no guess: then the last interval is guessed.`,
      zh: `要猜的正是区间“${shown.id}”，它的天数就画在旁边；应该换两个日期，或者不写guess：那就猜最后一段。`,
    });
};

/** The axis that the cursor stands on is as long as the longest interval. */
const reportCursor: Check = ({ intervals, cursor }, day, { report }) => {
  const days = Math.max(...intervals.map(({ from, to }) => day(to) - day(from)));
  if (cursor !== undefined && cursor > days && days > 0)
    report(['cursor'], {
      en: `“cursor” is ${cursor}, but the longest interval has ${days} days; expected ${days} or less.`,
      zh: `“cursor”是${cursor}，最长的区间却只有${days}天；应该不大于${days}。`,
    });
};

/** Every id that the data name, and where: of a date, or of what may be a period too. */
const named = ({ intervals, events, stretches, work, guess }: IntervalsYaml) => ({
  dates: [
    ...intervals.flatMap(({ from, to }, index) => [
      { id: to, path: ['intervals', index, 'to'] },
      { id: from, path: ['intervals', index, 'from'] },
    ]),
    ...events.map(({ fact }, index) => ({ id: fact, path: ['events', index, 'fact'] })),
    ...stretches.map(({ to }, index) => ({ id: to, path: ['stretches', index, 'to'] })),
    { id: guess?.to, path: ['guess', 'to'] },
    { id: guess?.from, path: ['guess', 'from'] },
  ],
  periods: [
    ...stretches.map(({ from }, index) => ({ id: from, path: ['stretches', index, 'from'] })),
    ...work.map(({ from }, index) => ({ id: from, path: ['work', index, 'from'] })),
  ],
});

/** What is wrong with data of the right shape. */
export const faults = (data: IntervalsYaml, ledger: Ledger): Fault[] => {
  const reader = new FactReader(ledger);
  const { found, attempt, repeated } = reader;
  const days = new Map<string, number | undefined>();
  const { dates, periods } = named(data);
  for (const { id, path } of dates)
    if (id !== undefined)
      days.set(
        id,
        attempt(() => dayNumber(dateOf(ledger.get(id))), path),
      );
  for (const { id, path } of periods)
    if (id !== undefined)
      days.set(
        id,
        attempt(() => startOf(id, ledger), path),
      );
  const day: DayOf = (id) => days.get(id) ?? Number.NaN;
  const end: DayOf = (id) => (Number.isNaN(day(id)) ? Number.NaN : endOf(id, ledger));
  const idsIn = (list: 'intervals' | 'work'): string[] => data[list].map(({ id }) => id);
  repeated('intervals', idsIn('intervals'), { en: 'interval', zh: '区间' });
  repeated('work', idsIn('work'), { en: 'job', zh: '活' });
  reportStretches(data, { day, end }, reader);
  const checks = [
    reportIntervals,
    reportLength,
    reportEvents,
    reportWork,
    reportGuess,
    reportCursor,
  ];
  for (const check of checks) check(data, day, reader);
  return found;
};
