/** What is written in the calendar: months, weekdays, and the dates between the intervals. */
import { range } from 'd3-array';
import {
  formatMonth,
  formatMonthOfYear,
  formatWeekdayShort,
  weekdayInitial,
} from '../../locales/format.ts';
import { labelMark, textMark } from '../../kit/mark-makers.ts';
import { DAYS_A_WEEK } from '../../kit/axis.ts';
import { textBox, withRoom } from '../../kit/labels.ts';
import type { Box, TextMark } from '../../kit/marks.ts';
import { bottomOf, rightOf, widthOf, type Plot } from '../../kit/plot.ts';
import { shortDayOf } from './dates.ts';
import { edgesOf, eventOn, type IntervalsData } from './days.ts';
import type { Month, Months } from './months.ts';

/** The initials of the weekdays over a month, or beside it where it is turned. */
const weekdays = (month: Month, { cell, isTurned, head }: Months, plot: Plot): TextMark[] => {
  const { m, edition } = plot;
  const { box, year, month: number } = month;
  const top = box.y + head;
  return range(DAYS_A_WEEK).map((index) =>
    textMark({
      key: `weekday-${year}-${number}-${index}`,
      text: weekdayInitial(index, edition),
      x: isTurned ? box.x - m.small * 0.85 : box.x + (index + 0.5) * cell.width,
      y: isTurned ? top + (index + 0.5) * cell.height + m.small * 0.35 : top - m.small * 0.4,
      size: m.small,
      anchor: 'middle',
      tone: 'quiet',
    }),
  );
};

/** The names of all months, and the weekdays that have room. */
export const monthHeads = (laid: Months, plot: Plot): TextMark[] => {
  const { m, edition } = plot;
  const [start] = laid.months;
  return laid.months.flatMap((month, index) => {
    const { year, month: number, box } = month;
    const name = formatMonth(number, edition);
    const isFirst = year === start?.year;
    const full = isFirst ? name : formatMonthOfYear(year, number, edition);
    const short = isFirst || number > 1 ? name : String(year);
    const fits = (text: string): boolean => widthOf(text, plot) <= box.width;
    const label = labelMark(
      `month-${year}-${number}`,
      [full, short, name].find(fits) ?? name.slice(0, 3),
      [box.x, box.y + m.label],
      m,
      { tone: 'ink' },
    );
    // Beside turned months once for each row of them.
    const beginsRow = laid.months[index - 1]?.box.y !== box.y;
    const initials = laid.isTurned && !beginsRow ? [] : weekdays(month, laid, plot);
    const all = withRoom(initials, edition);
    const shown = all.length === initials.length ? all : initials.filter((_, day) => day % 2 === 0);
    return withRoom([label, ...shown], edition);
  });
};

/** From date to date in the list: the least for two lines each, and the most, in ems. */
const TWO = 2.75;
const MOST = 3.6;

/** The dates between the intervals, in words, in the space that the months leave. */
export const dateList = (data: IntervalsData, spare: Box | undefined, plot: Plot): TextMark[] => {
  if (!spare) return [];
  const { area, m, edition } = plot;
  const step = Math.min(spare.height / edgesOf(data).length, m.label * MOST);
  const width = rightOf(area) - spare.x;
  const list = edgesOf(data).map((day, index) => {
    const y = spare.y + m.label + index * step;
    const event = eventOn(data, day);
    const date = shortDayOf(day, data, edition);
    const full = `${date} ${formatWeekdayShort(day, edition)}`;
    const inOne = [`${date} ${event ?? ''}`.trim(), full, date];
    const isLow = step < m.label * TWO;
    const text = isLow ? inOne.find((line) => widthOf(line, plot) <= width) : full;
    const tone = data.intervals[index]?.tone ?? data.intervals.at(-1)?.tone ?? 'ink';
    const at = { x: spare.x, size: m.label };
    return [
      textMark({ key: `list-date-${index}`, text: text ?? date, y, tone, ...at }),
      ...(event === undefined || isLow
        ? []
        : [
            textMark({
              key: `list-event-${index}`,
              text: event,
              y: y + m.label * 1.3,
              tone: 'quiet',
              ...at,
            }),
          ]),
    ];
  });
  const fits = (mark: TextMark): boolean => {
    const box = textBox(mark, edition);
    return rightOf(box) <= rightOf(area) && bottomOf(box) <= bottomOf(area);
  };
  return withRoom(
    list.filter((marks) => marks.every(fits)),
    edition,
  );
};
