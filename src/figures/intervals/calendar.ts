/** The days in the months they fell in, under their real weekdays. */
import { range } from 'd3-array';
import { dateParts, isoDate } from '../../locales/calendar.ts';
import { textMark } from '../../kit/mark-makers.ts';
import type { Box, Mark } from '../../kit/marks.ts';
import type { Measures } from '../../kit/measure.ts';
import { clamp } from '../../kit/numbers.ts';
import type { Plot } from '../../kit/plot.ts';
import type { Picture } from '../define.ts';
import { dateList, monthHeads } from './calendar-texts.ts';
import { controlOver, type ControlWords } from './cursor.ts';
import { daysOf, edgesOf, factsOn, type IntervalsData } from './days.ts';
import { cellBox, layMonths } from './months.ts';
import { layYears, yearHeads } from './years.ts';

/** Cells this wide, in ems of the small type, hold the day of the month. */
const NUMBERED = 1.3;

/** With more of them, weeks run on through whole years. */
const MOST_MONTHS = 24;

/** A ring around a day, inside the frame: the cursor of the calendar. */
const ring = (cell: Box, m: Measures): Mark[] => [
  {
    kind: 'circle',
    key: 'cursor-grip',
    cx: cell.x + cell.width / 2,
    cy: cell.y + cell.height / 2,
    r: Math.min(Math.hypot(cell.width, cell.height) / 2 + 2.5 * m.unit, cell.width / 2 + m.margin),
    tone: 'ink',
    hollow: true,
  },
];

/** Marks and control of the calendar; `chosen` is where the cursor stands, if anywhere. */
export const calendarMarks = (
  data: IntervalsData,
  chosen: number | undefined,
  words: ControlWords,
  plot: Plot,
): Picture => {
  const { area, m } = plot;
  const edges = edgesOf(data);
  const [from = 0, to = 0] = [edges[0], edges.at(-1)];
  const last = data.intervals.at(-1)?.tone ?? 'ink';
  const inMonths = layMonths(from, to, area, m);
  const isLong = inMonths.months.length > MOST_MONTHS;
  const laid = isLong ? layYears(from, to, area, m) : inMonths;
  const boxOf = (day: number): Box => {
    const month = laid.months.find(({ first, next }) => first <= day && day < next);
    if (!month) throw new RangeError(`day ${day} lies in no month of the calendar`);
    return cellBox(day, month, laid, m);
  };
  const counted = daysOf(data).map(({ index, day, interval }): Mark => ({
    kind: 'rect',
    key: `day-${index}`,
    ...boxOf(day),
    tone: interval.tone,
    opacity: edges.includes(day) ? 1 : 0.78,
    order: index / (to - from),
    facts: [...factsOn(data, day), ...interval.facts.length],
  }));
  const around = laid.months.flatMap(({ first, next }) =>
    range(first, next)
      .filter((day) => day < from || day >= to)
      .map((day): Mark => ({
        kind: 'rect',
        key: `around-${isoDate(day)}`,
        ...boxOf(day),
        tone: day === to ? last : 'ghost',
        hollow: true,
        ...(day === to && { facts: factsOn(data, day) }),
      })),
  );
  const { cell } = laid;
  const isNumbered = Math.min(cell.width, cell.height) >= m.small * NUMBERED;
  const numbers = (isNumbered ? edges : []).map((day): Mark => {
    const box = boxOf(day);
    return textMark({
      key: `number-${day}`,
      text: String(dateParts(day).day),
      x: box.x + box.width / 2,
      y: box.y + box.height / 2 + m.small * 0.36,
      size: m.small,
      face: 'numeral',
      anchor: 'middle',
      tone: day === to ? last : 'ground',
      facts: factsOn(data, day),
    });
  });
  const places = range(from, to + 1).map((day) => {
    const box = boxOf(day);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  const cursor = chosen === undefined ? undefined : clamp(0, chosen, to - from);
  return {
    marks: [
      ...around,
      ...counted,
      ...numbers,
      ...(isLong ? yearHeads : monthHeads)(laid, plot),
      ...dateList(data, laid.spare, plot),
      ...(cursor === undefined ? [] : ring(boxOf(from + cursor), m)),
    ],
    control: controlOver(area, { min: 0, value: cursor ?? 0, places }, words),
  };
};
