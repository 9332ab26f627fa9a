/** The days of the story's intervals. A day is a day number (see locales/calendar). */
import { range } from 'd3-array';
import type { DataTone } from '../../theme/tones.ts';

export interface Interval {
  readonly id: string;
  readonly tone: DataTone;
  readonly from: number;
  /** The day it ended on: the first that is not counted. */
  readonly to: number;
  readonly label: string;
  /** Ids of the facts that its first and its last day are, and of those that say its length. */
  readonly facts: {
    readonly from: string;
    readonly to: string;
    readonly length: readonly string[];
  };
}

/** The interval whose length readers guess. */
export interface Guessed extends Interval {
  /** The most days that may be guessed. */
  readonly upTo: number;
  /** Whether it is one of its own, not the last of the intervals. */
  readonly isApart: boolean;
}

/** Something done within an interval; its own first and last days the source may not give. */
export interface Job {
  readonly id: string;
  /** Index of the interval. */
  readonly interval: number;
  /** No earlier, and no later: days of the interval. */
  readonly from: number;
  readonly to: number;
  /** Whether the source gives its first day; it gives no last. */
  readonly isDated: boolean;
  readonly label: string;
  /** Id of the fact that says since when, where the source does. */
  readonly fact?: string;
}

export interface IntervalsData {
  /** In order, each starting on the day the one before ended on. */
  readonly intervals: readonly Interval[];
  /** Each with the id of the fact that it is. */
  readonly events: readonly {
    readonly day: number;
    readonly label: string;
    readonly fact: string;
  }[];
  readonly stretches: readonly {
    readonly from: number;
    readonly to: number;
    readonly label: string;
  }[];
  readonly work: readonly Job[];
  readonly guess: Guessed;
  /** Days from zero. */
  readonly cursor: number;
}

/** One day of the count. */
interface Day {
  /** Place among all days: its identity in every state. */
  readonly index: number;
  readonly day: number;
  readonly interval: Interval;
  /** Index of that interval. */
  readonly row: number;
  /** Days since its interval began, from 0. */
  readonly since: number;
}

export const lengthOf = ({ from, to }: Interval): number => to - from;

/** Every counted day, in order. 81 + 62 of them in the story. */
export const daysOf = ({ intervals }: IntervalsData): Day[] => {
  let index = 0;
  return intervals.flatMap((interval, row) =>
    range(lengthOf(interval)).map((since) => ({
      index: index++,
      day: interval.from + since,
      interval,
      row,
      since,
    })),
  );
};

/** The dates between and around the intervals: one more than there are intervals. */
export const edgesOf = ({ intervals }: Pick<IntervalsData, 'intervals'>): number[] => {
  const [first] = intervals;
  return first ? [first.from, ...intervals.map(({ to }) => to)] : [];
};

export const totalDays = (data: Pick<IntervalsData, 'intervals'>): number =>
  data.intervals.reduce((sum, interval) => sum + lengthOf(interval), 0);

export const longest = ({ intervals }: IntervalsData): number =>
  Math.max(...intervals.map(lengthOf));

/** The event on a day, if one is known. */
export const eventOn = (data: IntervalsData, day: number): string | undefined =>
  data.events.find((event) => event.day === day)?.label;

/** The facts that a day is the date of. */
export const factsOn = ({ intervals, events }: IntervalsData, day: number): string[] => [
  ...new Set([
    ...events.flatMap((event) => (event.day === day ? event.fact : [])),
    ...intervals.flatMap(({ from, to, facts }) => [
      ...(from === day ? [facts.from] : []),
      ...(to === day ? [facts.to] : []),
    ]),
  ]),
];

/** The events after the last interval, in order. */
export const laterEvents = (data: IntervalsData): IntervalsData['events'] => {
  const last = edgesOf(data).at(-1) ?? 0;
  return data.events.filter(({ day }) => day > last).sort((a, b) => a.day - b.day);
};

/** What was going on that day, if the source says so. */
export const stretchOn = (data: IntervalsData, day: number): string | undefined =>
  data.stretches.find(({ from, to }) => from <= day && day < to)?.label;
