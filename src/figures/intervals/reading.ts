/** What a day of the intervals says when it is read: its date, its place in the count, its event. */
import type { Edition } from '../../i18n/editions.ts';
import { fill, formatDay, formatWeekday } from '../../i18n/format.ts';
import {
  edgesOf,
  eventOn,
  lengthOf,
  stretchOn,
  type Interval,
  type IntervalsData,
} from './days.ts';

const SEPARATOR = { zh: '，', en: ', ' } as const;
const COLON = { zh: '：', en: ': ' } as const;
const SEMICOLON = { zh: '；', en: '; ' } as const;

/** What happened on a day or was going on then, if the source says so. */
const known = (data: IntervalsData, day: number): string =>
  [eventOn(data, day) ?? stretchOn(data, day)]
    .filter((what) => what !== undefined)
    .map((what) => ` · ${what}`)
    .join('');

export interface ReadingWords {
  /** A day of an interval: {date}, {weekday}, {interval}, {n}. */
  readonly read: string;
  /** A day after all of them: {date}, {weekday}, {event}, {n}. */
  readonly readAfter: string;
}

/**
 * The day `index` days after the first, in a line: date, weekday, day N of which interval, and what
 * happened. The day that an interval ends on is day 0 of the next; the last of all, or any later
 * one, has no next.
 */
export const dayText = (
  data: IntervalsData,
  index: number,
  words: ReadingWords,
  edition: Edition,
): string => {
  const edges = edgesOf(data);
  const day = (edges[0] ?? 0) + index;
  const last = edges.at(-1) ?? day;
  const interval =
    data.intervals.find(({ from, to }) => from <= day && day < to) ?? data.intervals.at(-1);
  const dated = { date: formatDay(day, edition), weekday: formatWeekday(day, edition) };
  const line =
    day > last
      ? fill(words.readAfter, { ...dated, event: eventOn(data, last) ?? '', n: day - last })
      : fill(words.read, {
          ...dated,
          interval: interval?.label ?? '',
          n: day - (interval?.from ?? day),
        });
  return line + known(data, day);
};

/** What the cursor of the aligned intervals reads in one of them, `since` days from its start. */
export const readingOf = (
  data: IntervalsData,
  interval: Interval,
  since: number,
  done: string,
  edition: Edition,
): string => {
  const over = since - lengthOf(interval);
  if (over > 0) {
    return fill(done, { event: eventOn(data, interval.to) ?? interval.label, days: over });
  }
  const day = interval.from + since;
  return (
    formatDay(day, edition) + SEPARATOR[edition] + formatWeekday(day, edition) + known(data, day)
  );
};

/** Everything that the cursor of the aligned intervals reads, in a sentence. */
export const cursorText = (
  data: IntervalsData,
  since: number,
  words: { readonly day: string; readonly done: string },
  edition: Edition,
): string => {
  const readings = data.intervals.map(
    (interval) =>
      interval.label + COLON[edition] + readingOf(data, interval, since, words.done, edition),
  );
  return [fill(words.day, { day: since }), ...readings].join(SEMICOLON[edition]);
};
