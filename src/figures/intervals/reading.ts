/** What a day of the intervals says when it is read: its date, its place in the count, its event. */
import { range } from 'd3-array';
import type { Edition } from '../../locales/editions.ts';
import { fill, formatWeekday, formatWeekdayShort } from '../../locales/format.ts';
import { localeOf } from '../../locales/index.ts';
import { textWidth } from '../../kit/advances.ts';
import { memoizeWeak } from '../../kit/memoize.ts';
import { dayOf, shortDayOf } from './dates.ts';
import {
  edgesOf,
  eventOn,
  lengthOf,
  longest,
  stretchOn,
  type Interval,
  type IntervalsData,
} from './days.ts';

/** What happened on a day or was going on then, if the source says so. */
const known = (data: IntervalsData, day: number): string =>
  [eventOn(data, day) ?? stretchOn(data, day)]
    .filter((what) => what !== undefined)
    .map((what) => ` · ${what}`)
    .join('');

interface ReadingWords {
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
  const dated = { date: dayOf(day, data, edition), weekday: formatWeekday(day, edition) };
  const line =
    day > last
      ? fill(
          words.readAfter,
          { ...dated, event: eventOn(data, last) ?? '', n: day - last },
          edition,
        )
      : fill(
          words.read,
          {
            ...dated,
            interval: interval?.label ?? '',
            n: day - (interval?.from ?? day),
          },
          edition,
        );
  return line + known(data, day);
};

/** How the aligned intervals are read: in full, or with the short names of months and weekdays. */
export interface ReadingStyle {
  readonly done: string;
  readonly edition: Edition;
  readonly isShort?: boolean;
}

/** What the cursor of the aligned intervals reads in one of them, `since` days from its start. */
export const readingOf = (
  data: IntervalsData,
  interval: Interval,
  since: number,
  { done, edition, isShort = false }: ReadingStyle,
): string => {
  const over = since - lengthOf(interval);
  if (over > 0) {
    return fill(done, { event: eventOn(data, interval.to) ?? interval.label, days: over }, edition);
  }
  const day = interval.from + since;
  const dated = isShort
    ? [shortDayOf(day, data, edition), formatWeekdayShort(day, edition)]
    : [dayOf(day, data, edition), formatWeekday(day, edition)];
  return dated.join(localeOf(edition).punctuation.comma) + known(data, day);
};

/** All that an interval may read, wherever the cursor stands. */
const readingsOf = (data: IntervalsData, style: ReadingStyle): string[] =>
  data.intervals.flatMap((interval) =>
    range(longest(data) + 1).map((since) => readingOf(data, interval, since, style)),
  );

interface Widest {
  readonly style: ReadingStyle;
  readonly ems: number;
}

/** Both styles, and how wide the widest of their readings is, in ems of a label. */
const widthsIn = memoizeWeak((data: IntervalsData) => {
  const known = new Map<string, readonly Widest[]>();
  return (words: ReadingStyle): readonly Widest[] => {
    const key = `${words.edition} ${words.done}`;
    const made =
      known.get(key) ??
      [false, true].map((isShort): Widest => {
        const style = { ...words, isShort };
        const widths = readingsOf(data, style).map((text) =>
          textWidth(text, 1, 'label', words.edition),
        );
        return { style, ems: Math.max(...widths) };
      });
    known.set(key, made);
    return made;
  };
});

/** The fullest style whose every reading has room, and the lines that a reading may take in it. */
export const styleFor = (
  data: IntervalsData,
  words: ReadingStyle,
  ems: number,
): { readonly style: ReadingStyle; readonly lines: number } => {
  const all = widthsIn(data)(words);
  const fitting = all.find((each) => each.ems <= ems);
  const { style, ems: wide } = fitting ?? all.at(-1) ?? { style: words, ems: 0 };
  // Lines are broken between words, so that none is quite full.
  return { style, lines: wide <= ems ? 1 : Math.ceil((wide * 1.15) / ems) };
};

/** Everything that the cursor of the aligned intervals reads, in a sentence. */
export const cursorText = (
  data: IntervalsData,
  since: number,
  words: { readonly day: string; readonly done: string },
  edition: Edition,
): string => {
  const { colon, semicolon } = localeOf(edition).punctuation;
  const readings = data.intervals.map(
    (interval) => interval.label + colon + readingOf(data, interval, since, { ...words, edition }),
  );
  return [fill(words.day, { day: since }, edition), ...readings].join(semicolon);
};
