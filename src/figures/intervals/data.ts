/** The data behind the interval figure as the drawing needs them. */
import { scaleLinear } from 'd3-scale';
import { computedFrom, type Ledger } from '../../editorial/ledger.ts';
import { textIn, type Edition } from '../../locales/editions.ts';
import { formatDay, formatWeekday } from '../../locales/format.ts';
import { localeOf } from '../../locales/index.ts';
import { defineData } from '../define-data.ts';
import { MOST_DAYS } from '../fault.ts';
import { laterEvents, lengthOf, type Guessed, type Interval, type IntervalsData } from './days.ts';
import { faults } from './faults.ts';
import { endOf, MOST_INTERVALS, schema, startOf, type IntervalsYaml } from './schema.ts';
import type { StateName } from './state.ts';

/** Of the days that the longest answer in sight takes, how many may be guessed at least. */
const REACH = 2;

/** The most days that may be guessed where the data do not say: a round number. */
const roundReach = (days: number): number =>
  scaleLinear([0, days * REACH], [0, 1])
    .nice()
    .domain()[1] ?? days;

/** What readers guess: an interval of its own, or the last. */
const guessedIn = (
  { guess }: IntervalsYaml,
  intervals: readonly Interval[],
  ledger: Ledger,
  edition: Edition,
): Guessed => {
  const last = intervals.at(-1);
  if (!last) throw new RangeError('there are no intervals to guess');
  if (!guess) return { ...last, upTo: roundReach(lengthOf(last)), isApart: false };
  const asked = intervalOf({ ...guess, id: 'guess' }, ledger, edition);
  const upTo = guess.upTo ?? roundReach(Math.max(lengthOf(asked), lengthOf(last)));
  return { ...asked, upTo, isApart: true };
};

/** An interval between two dates, as it is drawn. */
const intervalOf = (
  { id, tone, from, to, label }: IntervalsYaml['intervals'][number],
  ledger: Ledger,
  edition: Edition,
): Interval => ({
  id,
  tone,
  from: startOf(from, ledger),
  to: startOf(to, ledger),
  label: textIn(label, edition),
  facts: { from, to, length: computedFrom([from, to], ledger) },
});

/** Days from zero to the middle of the first interval. */
const middleOf = ([first]: readonly Interval[]): number =>
  first === undefined ? 0 : Math.floor(lengthOf(first) / 2);

type Work = IntervalsYaml['work'];

/** When a job began, or one above it that it came after. */
const beginningOf = ({ id, from, after }: Work[number], work: Work): string | undefined => {
  const above = work.slice(
    0,
    work.findIndex((job) => job.id === id),
  );
  const before = above.find((job) => job.id === after);
  return from ?? (before && beginningOf(before, above));
};

const resolve = (yaml: IntervalsYaml, ledger: Ledger, edition: Edition): IntervalsData => {
  const { events, stretches, work } = yaml;
  const intervals = yaml.intervals.map((interval) => intervalOf(interval, ledger, edition));
  return {
    intervals,
    events: events.map(({ fact, label }) => ({
      day: startOf(fact, ledger),
      fact,
      label: textIn(label, edition),
    })),
    stretches: stretches.map(({ from, to, label }) => ({
      from: startOf(from, ledger),
      to: to === undefined ? endOf(from, ledger) : startOf(to, ledger),
      label: textIn(label, edition),
    })),
    work: work.flatMap((job) => {
      const interval = intervals.findIndex(({ id }) => id === job.during);
      const owner = intervals[interval];
      if (!owner) return [];
      const from = beginningOf(job, work);
      return [
        {
          id: job.id,
          interval,
          from: from === undefined ? owner.from : startOf(from, ledger),
          to: owner.to,
          isDated: job.from !== undefined && ledger.get(job.from).unit === 'date',
          label: textIn(job.label, edition),
          ...(job.from !== undefined && { fact: job.from }),
        },
      ];
    }),
    guess: guessedIn(yaml, intervals, ledger, edition),
    cursor: yaml.cursor ?? middleOf(intervals),
  };
};

/** The states whose picture has nothing in it but the days. */
const empty = (drawn: IntervalsData): readonly StateName[] => {
  const last = drawn.intervals.length - 1;
  const hasWork = (row?: number): boolean =>
    drawn.work.some(({ interval }) => row === undefined || interval === row);
  return [
    ...(hasWork() ? [] : (['work'] as const)),
    ...(hasWork(0) ? [] : (['work-before'] as const)),
    ...(hasWork(last) ? [] : (['work-after'] as const)),
    ...(laterEvents(drawn).length > 0 ? [] : (['after'] as const)),
  ];
};

export const data = defineData({
  schema,
  takes: {
    en: `1 to ${MOST_INTERVALS} intervals, each from the last day of the one before it, at most ${MOST_DAYS} days in all. Events, stretches, work and a guess of its own may be left out.`,
    zh: `1 到 ${MOST_INTERVALS} 段时间，后一段从前一段的最后一天起，总共至多 ${MOST_DAYS} 天。事件、一段段的日子、干的活和另设的竞猜都可以不写。`,
  },
  faults,
  resolve,
  empty,
  columns: ['interval', 'from', 'to', 'days'],
  rows: ({ data, edition }) => {
    const [opening, closing] = localeOf(edition).punctuation.brackets;
    const dated = (day: number): string =>
      formatDay(day, edition, true) + opening + formatWeekday(day, edition) + closing;
    const spans = [...data.intervals, ...(data.guess.isApart ? [data.guess] : [])];
    return [
      ...spans.map((span) => [
        span.label,
        dated(span.from),
        dated(span.to),
        String(lengthOf(span)),
      ]),
      ...laterEvents(data).map(({ day, label }) => [label, dated(day), '', '']),
    ];
  },
  facts: ({ intervals, events, stretches, work, guess }) => [
    ...intervals.flatMap(({ from, to }) => [from, to]),
    ...events.map(({ fact }) => fact),
    ...stretches.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])),
    ...work.flatMap(({ from }) => from ?? []),
    ...(guess ? [guess.from, guess.to] : []),
  ],
});
