/** What must be true of every picture of the intervals besides being sound: all days, in order. */
import { daysOf, totalDays, type IntervalsData } from '../../../src/figures/intervals/days.ts';
import type { FigureLayout, RectMark, TextMark } from '../../../src/kit/marks.ts';

/** Dated flags that are not read in the order of their days, from top to foot. */
const flagFaults = ({ marks }: FigureLayout): string[] => {
  const dates = marks.filter(
    (mark): mark is TextMark => mark.kind === 'text' && mark.key.startsWith('flag-date-'),
  );
  const dayOf = ({ key }: TextMark): number => Number(key.slice('flag-date-'.length));
  const read = dates.toSorted((one, other) => one.y - other.y);
  return read.flatMap((date, index) => {
    const before = read[index - 1];
    return before && dayOf(before) > dayOf(date) ? [`${before.key} is above ${date.key}`] : [];
  });
};

/** The days must be all there, and go on to the right within a row; or, while held, pile up. */
export const dayFaults = (placed: FigureLayout, data: IntervalsData, held: boolean): string[] => {
  const marks = new Map(placed.marks.map((mark) => [mark.key, mark]));
  const days = daysOf(data).map(({ index }) => marks.get(`day-${index}`));
  const total = totalDays(data);
  const drawn = placed.marks.filter(({ key }) => key.startsWith('day-')).length;
  if (drawn !== total) return [`${drawn} days are drawn; there are ${total}`];
  const rects = days.filter((mark): mark is RectMark => mark?.kind === 'rect');
  const astray = rects.flatMap((day, index) => {
    const before = rects[index - 1];
    if (!before) return [];
    const sameRow = Math.abs(day.y + day.height - (before.y + before.height)) < 0.01;
    return sameRow && (held ? day.x < before.x : day.x <= before.x)
      ? [`${day.key} does not stand right of ${before.key}`]
      : [];
  });
  return [...astray, ...flagFaults(placed)];
};
