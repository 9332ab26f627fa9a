/** What is wrong with the data of the interval figure when their shape is right. */
import { extent } from 'd3-array';
import { nearest } from '../../editorial/errors.ts';
import { dateOf, type Ledger } from '../../editorial/ledger.ts';
import { dayNumber } from '../../locales/calendar.ts';
import { dataFault, daysFaults, repeatedFaults, thrownFault, type Fault } from '../fault.ts';
import { eventFaults, stretchFaults, type DayOf } from './undrawn-faults.ts';
import { endOf, startOf, type IntervalsYaml } from './schema.ts';

const intervalFaults = ({ intervals }: IntervalsYaml, day: DayOf): Fault[] =>
  intervals.flatMap(({ id, from, to }, index) => {
    const previous = intervals[index - 1];
    return [
      ...(day(to) <= day(from)
        ? [
            dataFault(['intervals', index, 'to'], {
              en: `interval “${id}” ends with “${to}”, which is not after its start “${from}”; expected a later date.`,
              zh: `区间“${id}”到“${to}”为止，却不在起点“${from}”之后；应该是更晚的日期。`,
            }),
          ]
        : []),
      ...(previous && previous.to !== from
        ? [
            dataFault(['intervals', index, 'from'], {
              en: `interval “${id}” starts with “${from}”; expected “${previous.to}”, the end of “${previous.id}”.`,
              zh: `区间“${id}”从“${from}”起；应该是“${previous.to}”，即“${previous.id}”的终点。`,
            }),
          ]
        : []),
    ];
  });

const lengthFaults = ({ intervals, events, guess }: IntervalsYaml, day: DayOf): Fault[] => {
  const told = [
    ...[...intervals, ...(guess ? [guess] : [])].flatMap(({ from, to }) => [from, to]),
    ...events.map(({ fact }) => fact),
  ];
  const [first = 0, last = 0] = extent(told, day);
  return daysFaults(['intervals'], [first, last]);
};

/** A job must be during an interval, begin in it, and come after one that stands above it. */
const workFaults = ({ intervals, work }: IntervalsYaml, day: DayOf): Fault[] =>
  work.flatMap(({ id, during, from, after }, index) => {
    const owner = intervals.find((interval) => interval.id === during);
    if (!owner) {
      const names = intervals.map((interval) => interval.id);
      const fault = {
        en: `no interval is called “${during}”; expected one of ${names.join(', ')}.`,
        zh: `没有叫“${during}”的区间；可选的有${names.join('、')}。`,
      };
      return [dataFault(['work', index, 'during'], fault, nearest(during, names))];
    }
    const earlier = work
      .slice(0, index)
      .filter((job) => job.during === during)
      .map((job) => job.id);
    const isOutside =
      from !== undefined && (day(from) < day(owner.from) || day(from) >= day(owner.to));
    return [
      ...(isOutside
        ? [
            dataFault(['work', index, 'from'], {
              en: `“${id}” starts with “${from}”; expected a date within the interval “${during}”.`,
              zh: `“${id}”从“${from}”起；应该是区间“${during}”里的日期。`,
            }),
          ]
        : []),
      ...(after !== undefined && !earlier.includes(after)
        ? [
            dataFault(
              ['work', index, 'after'],
              {
                en: `“${id}” comes after “${after}”; expected a job of “${during}” that stands above it: ${earlier.join(', ') || 'there is none'}.`,
                zh: `“${id}”排在“${after}”之后；应该是写在它上面的、“${during}”里的活：${earlier.join('、') || '一件也没有'}。`,
              },
              nearest(after, earlier),
            ),
          ]
        : []),
    ];
  });

/** A guess must have an answer that is within reach and stands nowhere beside it. */
const guessFaults = ({ intervals, guess }: IntervalsYaml, day: DayOf): Fault[] => {
  if (!guess) return [];
  const { from, to, upTo = Infinity } = guess;
  const days = day(to) - day(from);
  const shown = intervals.at(-1);
  return [
    ...(days <= 0
      ? [
          dataFault(['guess', 'to'], {
            en: `the guess ends with “${to}”, which is not after its start “${from}”; expected a later date.`,
            zh: `要猜的一段到“${to}”为止，却不在起点“${from}”之后；应该是更晚的日期。`,
          }),
        ]
      : []),
    ...(upTo < days
      ? [
          dataFault(['guess', 'upTo'], {
            en: `readers may guess up to ${upTo} days, but the answer is ${days}; expected ${days} or more.`,
            zh: `最多能猜${upTo}天，答案却是${days}天；应该不小于${days}。`,
          }),
        ]
      : []),
    ...(shown && day(shown.from) === day(from) && day(shown.to) === day(to)
      ? [
          dataFault(['guess', 'from'], {
            en: `the guess is the interval “${shown.id}”, whose days stand beside it; expected two other dates, or no guess: then the last interval is guessed.`,
            zh: `要猜的正是区间“${shown.id}”，它的天数就画在旁边；应该换两个日期，或者不写guess：那就猜最后一段。`,
          }),
        ]
      : []),
  ];
};

/** The axis that the cursor stands on is as long as the longest interval. */
const cursorFaults = ({ intervals, cursor }: IntervalsYaml, day: DayOf): Fault[] => {
  const days = Math.max(...intervals.map(({ from, to }) => day(to) - day(from)));
  return cursor !== undefined && cursor > days && days > 0
    ? [
        dataFault(['cursor'], {
          en: `“cursor” is ${cursor}, but the longest interval has ${days} days; expected ${days} or less.`,
          zh: `“cursor”是${cursor}，最长的区间却只有${days}天；应该不大于${days}。`,
        }),
      ]
    : [];
};

/** Every id that the data name, and where: of a date, or of what may be a period too. */
const named = ({ intervals, events, stretches, work, guess }: IntervalsYaml) => ({
  dates: [
    ...intervals.flatMap(({ from, to }, index) => [
      { id: to, path: ['intervals', index, 'to'] },
      { id: from, path: ['intervals', index, 'from'] },
    ]),
    ...events.map(({ fact }, index) => ({ id: fact, path: ['events', index, 'fact'] })),
    ...stretches.flatMap(({ to }, index) =>
      to === undefined ? [] : [{ id: to, path: ['stretches', index, 'to'] }],
    ),
    ...(guess
      ? [
          { id: guess.to, path: ['guess', 'to'] },
          { id: guess.from, path: ['guess', 'from'] },
        ]
      : []),
  ],
  periods: [
    ...stretches.map(({ from }, index) => ({ id: from, path: ['stretches', index, 'from'] })),
    ...work.flatMap(({ from }, index) =>
      from === undefined ? [] : [{ id: from, path: ['work', index, 'from'] }],
    ),
  ],
});

/** What is wrong with data of the right shape. */
export const faults = (data: IntervalsYaml, ledger: Ledger): Fault[] => {
  const days = new Map<string, number>();
  const unreadable =
    (read: (id: string) => number) =>
    ({ id, path }: { id: string; path: readonly PropertyKey[] }): Fault[] => {
      try {
        days.set(id, read(id));
        return [];
      } catch (error) {
        return [thrownFault(path, error)];
      }
    };
  const { dates, periods } = named(data);
  const unknown = [
    ...dates.flatMap(unreadable((id) => dayNumber(dateOf(ledger.get(id))))),
    ...periods.flatMap(unreadable((id) => startOf(id, ledger))),
  ];
  const day: DayOf = (id) => days.get(id) ?? Number.NaN;
  const end: DayOf = (id) => (days.has(id) ? endOf(id, ledger) : Number.NaN);
  return [
    ...unknown,
    ...repeatedFaults('intervals', data.intervals, { en: 'interval', zh: '区间' }),
    ...repeatedFaults('work', data.work, { en: 'job', zh: '活' }),
    ...stretchFaults(data, day, end),
    ...[intervalFaults, lengthFaults, eventFaults, workFaults, guessFaults, cursorFaults].flatMap(
      (faultsIn) => faultsIn(data, day),
    ),
  ];
};
