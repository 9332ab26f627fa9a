/** The days in the months they fell in, under their real weekdays. */
import { dateParts, isoDate } from '../../i18n/calendar.ts';
import type { Edition } from '../../i18n/editions.ts';
import {
  formatDayShort,
  formatMonth,
  formatMonthOfYear,
  formatWeekdayShort,
  weekdayInitial,
} from '../../i18n/format.ts';
import { textWidth } from '../../kit/advances.ts';
import { textMark, type Measures } from '../../kit/heading.ts';
import { textBox, withRoom } from '../../kit/labels.ts';
import type { Box, Control, Mark, TextMark } from '../../kit/marks.ts';
import { controlOver, type ControlWords } from './cursor.ts';
import { daysOf, edgesOf, eventOn, type IntervalsData } from './days.ts';
import { cellBox, DAYS_A_WEEK, layMonths, type Month } from './months.ts';

/** Cells wide enough to hold the day of the month. */
const NUMBERED_FROM = 17;

const monthHead = (
  { year, month, box }: Month,
  firstYear: number,
  cell: number,
  m: Measures,
  edition: Edition,
): TextMark[] => {
  const key = `${year}-${month}`;
  const name = formatMonth(month, edition);
  const short = name.slice(0, 3);
  const full = year === firstYear ? name : formatMonthOfYear(year, month, edition);
  const fits = (text: string): boolean => textWidth(text, m.label, 'label', edition) <= box.width;
  return [
    textMark({
      key: `month-${key}`,
      text: [full, name].find(fits) ?? short,
      x: box.x,
      y: box.y + m.label,
      size: m.label,
      tone: 'ink',
    }),
    ...withRoom(
      Array.from({ length: DAYS_A_WEEK }, (_, index) => [
        textMark({
          key: `weekday-${key}-${index}`,
          text: weekdayInitial(index, edition),
          x: box.x + (index + 0.5) * cell,
          y: box.y + m.label * 1.5 + m.small * 0.95,
          size: m.small,
          anchor: 'middle',
          tone: 'quiet',
        }),
      ]),
      edition,
    ),
  ];
};

/** The dates between the intervals, in words, in the space that the months leave. */
const dateList = (
  data: IntervalsData,
  spare: Box | undefined,
  area: Box,
  m: Measures,
  edition: Edition,
): TextMark[] => {
  if (!spare) return [];
  const step = Math.min(spare.height / edgesOf(data).length, m.label * 4);
  const list = edgesOf(data).map((day, index) => {
    const y = spare.y + m.label + index * step;
    const event = eventOn(data, day);
    const tone = data.intervals[index]?.tone ?? data.intervals.at(-1)?.tone ?? 'ink';
    return [
      textMark({
        key: `list-date-${index}`,
        text: `${formatDayShort(day, edition)} ${formatWeekdayShort(day, edition)}`,
        x: spare.x,
        y,
        size: m.label,
        tone,
      }),
      ...(event === undefined
        ? []
        : [
            textMark({
              key: `list-event-${index}`,
              text: event,
              x: spare.x,
              y: y + m.label * 1.35,
              size: m.small,
              tone: 'quiet',
            }),
          ]),
    ];
  });
  const fits = (mark: TextMark): boolean => {
    const { x, y, width, height } = textBox(mark, edition);
    return x + width <= area.x + area.width && y + height <= area.y + area.height;
  };
  return withRoom(
    list.filter((marks) => marks.every(fits)),
    edition,
  );
};

/** A ring around a day: the cursor of the calendar. */
const ring = (cell: Box, m: Measures): Mark[] => {
  const [x, y] = [cell.x + cell.width / 2, cell.y + cell.height / 2];
  const r = Math.hypot(cell.width, cell.height) / 2 + 2.5 * m.unit;
  return [{ kind: 'circle', key: 'cursor-grip', cx: x, cy: y, r, tone: 'ink', hollow: true }];
};

/** Marks and control of the calendar in `area`; `chosen` is where the cursor stands, if anywhere. */
export const calendarMarks = (
  data: IntervalsData,
  chosen: number | undefined,
  area: Box,
  m: Measures,
  control: ControlWords,
  edition: Edition,
): { marks: Mark[]; control: Control } => {
  const edges = edgesOf(data);
  const [from = 0, to = 0] = [edges[0], edges.at(-1)];
  const { months, cell, spare } = layMonths(from, to, area, m);
  const monthOf = (day: number): Month | undefined =>
    months.find(({ first, next }) => first <= day && day < next);
  const counted = daysOf(data).flatMap(({ index, day, interval }): Mark[] => {
    const month = monthOf(day);
    const owner = data.intervals[interval];
    if (!month || !owner) return [];
    return [
      {
        kind: 'rect',
        key: `day-${index}`,
        ...cellBox(day, month, cell, m),
        tone: owner.tone,
        opacity: edges.includes(day) ? 1 : 0.78,
        order: index / (to - from),
      },
    ];
  });
  const around = months.flatMap((month) =>
    Array.from({ length: month.next - month.first }, (_, index) => month.first + index)
      .filter((day) => day < from || day >= to)
      .map((day): Mark => ({
        kind: 'rect',
        key: `around-${isoDate(day)}`,
        ...cellBox(day, month, cell, m),
        tone: day === to ? (data.intervals.at(-1)?.tone ?? 'ink') : 'ghost',
        hollow: true,
      })),
  );
  const numbers = edges.flatMap((day): Mark[] => {
    const month = monthOf(day);
    if (!month || cell < NUMBERED_FROM * Math.max(1, m.small / 12)) return [];
    const box = cellBox(day, month, cell, m);
    return [
      textMark({
        key: `number-${day}`,
        text: String(dateParts(day).day),
        x: box.x + box.width / 2,
        y: box.y + box.height / 2 + m.small * 0.36,
        size: m.small,
        face: 'numeral',
        anchor: 'middle',
        tone: day === to ? (data.intervals.at(-1)?.tone ?? 'ink') : 'ground',
      }),
    ];
  });
  const boxOf = (day: number): Box => {
    const month = monthOf(day);
    return month ? cellBox(day, month, cell, m) : area;
  };
  const places = Array.from({ length: to - from + 1 }, (_, index) => {
    const box = boxOf(from + index);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  const cursor = chosen === undefined ? undefined : Math.min(chosen, to - from);
  return {
    marks: [
      ...around,
      ...counted,
      ...numbers,
      ...months.flatMap((month) => monthHead(month, dateParts(from).year, cell, m, edition)),
      ...dateList(data, spare, area, m, edition),
      ...(cursor === undefined ? [] : ring(boxOf(from + cursor), m)),
    ],
    control: controlOver(area, places, 0, cursor ?? 0, control),
  };
};
