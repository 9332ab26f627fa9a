/** Days along an axis: a tick a day, taller each week, tallest where a count of days begins and ends. */
import { range } from 'd3-array';
import { round } from './marks/base.ts';
import type { DataTone } from '../theme/tones.ts';

export const DAYS_A_WEEK = 7;

/** What a day is in a count of days. */
type DayRank = 'edge' | 'week' | 'day';

/** A count of days, by the colour that it has wherever it is drawn. */
export interface DaySpan {
  readonly days: number;
  readonly tone: DataTone;
  readonly label: string;
}

/** Counts of days one after the other, in the words of an edition. */
export interface DayRuler {
  readonly spans: readonly DaySpan[];
  /** The dates between and around them in words: one more than there are spans. */
  readonly dates: readonly string[];
  /** What days are called. */
  readonly unit: string;
}

/** Whether a week of a count begins on a day, in days since the count began. */
export const startsWeek = (since: number): boolean => since % DAYS_A_WEEK === 0;

/** The rank of a day in a count of so many, in days since it began. */
export const rankOf = (since: number, days: number): DayRank =>
  since === 0 || since === days - 1 ? 'edge' : startsWeek(since) ? 'week' : 'day';

/** Opacity of days that are all as high: weeks can be counted by their first. */
export const dayOpacity = (since: number): number => (startsWeek(since) ? 1 : 0.78);

/** The days of a count as ticks. */
interface DayTicks {
  readonly days: number;
  /** From days since the count began to the left edge of a day. */
  readonly xOf: (since: number) => number;
  /** Where the ticks stand; they rise from it. */
  readonly base: number;
  readonly heights: Readonly<Record<DayRank, number>>;
}

/** Ticks in the middles of their days, as the data of one path. */
export const ticksPath = ({ days, xOf, base, heights }: DayTicks): string =>
  range(days)
    .map((since) => {
      const middle = (xOf(since) + xOf(since + 1)) / 2;
      return `M${round(middle)} ${round(base)}V${round(base - heights[rankOf(since, days)])}`;
    })
    .join('');
