/** The intervals one above the other, both from day zero, with a cursor that reads any day. */
import type { Edition } from '../../i18n/editions.ts';
import { fill, formatDay, formatDayShort, formatWeekday } from '../../i18n/format.ts';
import { textWidth } from '../../kit/advances.ts';
import { textMark, type Measures } from '../../kit/heading.ts';
import { textBox, withRoom } from '../../kit/labels.ts';
import type { Box, Control, Mark, RectMark, TextMark } from '../../kit/marks.ts';
import {
  daysOf,
  eventOn,
  lengthOf,
  longest,
  stretchOn,
  type Interval,
  type IntervalsData,
} from './days.ts';

const DAYS_A_WEEK = 7;
/** Days between the labelled ticks of the axis. */
const AXIS_STEP = 10;

export interface AlignedWords {
  readonly unit: string;
  readonly fewer: string;
  readonly zero: string;
  readonly day: string;
  readonly done: string;
  readonly cursor: string;
}

interface Row {
  /** Top and height of the bar. */
  readonly y: number;
  readonly height: number;
}

interface Grid {
  readonly area: Box;
  readonly rows: readonly Row[];
  readonly axis: number;
  /** The longest interval, in days: the length of the axis. */
  readonly days: number;
}

const gridOf = (data: IntervalsData, area: Box, m: Measures): Grid => {
  const readout = m.label * 1.45 * (data.intervals.length + 2) + m.label * 2.4;
  const axis = area.y + area.height - readout;
  const slot = (axis - 8 * m.unit - area.y) / data.intervals.length;
  const above = m.numeral * 0.56 + 4 * m.unit;
  const below = m.label * 1.5;
  const height = Math.max(8, Math.min(54 * m.unit, slot - above - below - 6 * m.unit));
  const rows = data.intervals.map((_, index) => ({ y: area.y + slot * index + above, height }));
  return { area, rows, axis, days: longest(data) };
};

const xOf = ({ area, days }: Grid, day: number): number => area.x + (area.width * day) / days;

const cells = (data: IntervalsData, grid: Grid, m: Measures): RectMark[] => {
  const cell = grid.area.width / grid.days;
  const gap = Math.min(cell * 0.3, 1.8 * m.unit);
  const at = (since: number, row: Row) => ({
    x: xOf(grid, since) + gap / 2,
    y: row.y,
    width: cell - gap,
    height: row.height,
  });
  const ghosts = data.intervals.flatMap((interval, number) => {
    const row = grid.rows[number];
    if (!row) return [];
    return Array.from({ length: grid.days - lengthOf(interval) }, (_, index) => ({
      kind: 'rect' as const,
      key: `ghost-${number}-${index}`,
      ...at(lengthOf(interval) + index, row),
      tone: 'ghost' as const,
      hollow: true,
    }));
  });
  const days = daysOf(data).flatMap(({ index, interval, since }) => {
    const row = grid.rows[interval];
    const owner = data.intervals[interval];
    if (!row || !owner) return [];
    return [
      {
        kind: 'rect' as const,
        key: `day-${index}`,
        ...at(since, row),
        tone: owner.tone,
        opacity: since % DAYS_A_WEEK === 0 ? 1 : 0.78,
        order: since / grid.days,
      },
    ];
  });
  return [...ghosts, ...days];
};

interface RowTexts {
  /** Name at the left of the bar, count and unit at its end. */
  readonly head: readonly TextMark[];
  /** Days saved and dates, in the order in which they get room. */
  readonly rest: readonly TextMark[];
}

const rowTexts = (
  interval: Interval,
  row: Row,
  grid: Grid,
  m: Measures,
  words: AlignedWords,
  edition: Edition,
): RowTexts => {
  const { id, tone, label, from, to } = interval;
  const length = lengthOf(interval);
  const end = xOf(grid, length);
  const line = row.y - 7 * m.unit;
  const below = row.y + row.height + m.label * 1.25;
  const size = m.numeral * 0.72;
  const name = textMark({
    key: `name-${id}`,
    text: label,
    x: grid.area.x,
    y: line,
    size: m.label,
    tone,
  });
  const unitWidth = textWidth(words.unit, m.label, 'label', edition);
  const countWidth = textWidth(String(length), size, 'numeral', edition) + 4 * m.unit + unitWidth;
  const clear = textBox(name, edition).width + grid.area.x + 10 * m.unit;
  const countEnd = Math.max(end, clear + countWidth);
  const saved = grid.days - length;
  const dates = [
    textMark({
      key: `from-${id}`,
      text: formatDayShort(from, edition),
      x: grid.area.x,
      y: below,
      size: m.label,
      tone: 'quiet',
    }),
    textMark({
      key: `to-${id}`,
      text: formatDayShort(to, edition),
      x: end,
      y: below,
      size: m.label,
      anchor: 'end',
      tone: 'quiet',
    }),
  ];
  const fewer = textMark({
    key: `fewer-${id}`,
    text: fill(words.fewer, { days: saved }),
    x: (end + grid.area.x + grid.area.width) / 2,
    y: line,
    size: m.label,
    anchor: 'middle',
    tone: 'ink',
  });
  const box = textBox(fewer, edition);
  const room =
    saved > 0 &&
    box.x > countEnd + 4 * m.unit &&
    box.x + box.width <= grid.area.x + grid.area.width;
  const head = [
    name,
    textMark({
      key: `count-${id}`,
      text: String(length),
      x: countEnd - unitWidth - 4 * m.unit,
      y: line,
      size,
      face: 'numeral',
      anchor: 'end',
      tone,
    }),
    textMark({
      key: `count-unit-${id}`,
      text: words.unit,
      x: countEnd,
      y: line,
      size: m.label,
      anchor: 'end',
      tone,
    }),
  ];
  return { head, rest: [...dates, ...(room ? [fewer] : [])] };
};

const axisLines = (grid: Grid, m: Measures): Mark[] => {
  const { area, axis, days } = grid;
  const tick = (day: number): Mark => ({
    kind: 'line',
    key: `axis-${day}`,
    x1: xOf(grid, day),
    x2: xOf(grid, day),
    y1: axis,
    y2: axis + (day % AXIS_STEP === 0 ? 8 : 4) * m.unit,
    width: 1,
    tone: day % AXIS_STEP === 0 ? 'ink' : 'quiet',
  });
  return [
    {
      kind: 'line',
      key: 'axis',
      x1: area.x,
      x2: area.x + area.width,
      y1: axis,
      y2: axis,
      width: 1,
      tone: 'ink',
    },
    ...Array.from({ length: days + 1 }, (_, day) => tick(day)),
  ];
};

/** Day zero and the tens, in the order in which they get room. */
const axisLabels = (grid: Grid, m: Measures, words: AlignedWords, edition: Edition): TextMark[] => {
  const { area, axis, days } = grid;
  const y = axis + 8 * m.unit + m.label;
  const labels = Array.from({ length: Math.floor(days / AXIS_STEP) }, (_, index) => {
    const day = (index + 1) * AXIS_STEP;
    return textMark({
      key: `axis-label-${day}`,
      text: String(day),
      x: xOf(grid, day),
      y,
      size: m.label,
      face: 'numeral',
      anchor: day === days ? 'end' : 'middle',
      tone: 'quiet',
    });
  });
  const zero = textMark({
    key: 'axis-label-0',
    text: words.zero,
    x: area.x,
    y,
    size: m.label,
    tone: 'quiet',
  });
  const end = area.x + area.width + m.margin * 0.5;
  return withRoom(
    [zero, ...labels].map((label) => [label]),
    edition,
  ).filter(({ x, anchor }) => anchor !== 'middle' || x + m.label <= end);
};

/** What the cursor reads in one interval, `since` days from its start. */
export const readingOf = (
  data: IntervalsData,
  interval: Interval,
  since: number,
  words: Pick<AlignedWords, 'done'>,
  edition: Edition,
): string => {
  const separator = edition === 'zh' ? '，' : ', ';
  const over = since - lengthOf(interval);
  if (over > 0) {
    const event = eventOn(data, interval.to) ?? interval.label;
    const text = fill(words.done, { event, days: over });
    return over === 1 ? text.replace(' days ', ' day ') : text;
  }
  const day = interval.from + since;
  const date = `${formatDay(day, edition)}${separator}${formatWeekday(day, edition)}`;
  const what = eventOn(data, day) ?? stretchOn(data, day);
  return what === undefined ? date : `${date} · ${what}`;
};

/** Everything that the cursor reads, in a sentence. */
export const cursorText = (
  data: IntervalsData,
  since: number,
  words: Pick<AlignedWords, 'day' | 'done'>,
  edition: Edition,
): string => {
  const [colon, semicolon] = edition === 'zh' ? ['：', '；'] : [': ', '; '];
  const readings = data.intervals.map(
    (interval) => interval.label + colon + readingOf(data, interval, since, words, edition),
  );
  return [fill(words.day, { day: since }), ...readings].join(semicolon);
};

const cursorMarks = (
  data: IntervalsData,
  grid: Grid,
  since: number,
  m: Measures,
  words: AlignedWords,
  edition: Edition,
): Mark[] => {
  const x = xOf(grid, since);
  const top = (grid.rows[0]?.y ?? grid.axis) - 5 * m.unit;
  const lineHeight = m.label * 1.45;
  const first = grid.axis + m.label * 4.1;
  const lines = [
    { key: 'cursor-day', text: fill(words.day, { day: since }), tone: 'ink' as const },
    ...data.intervals.map((interval) => ({
      key: `cursor-${interval.id}`,
      text: readingOf(data, interval, since, words, edition),
      tone: interval.tone,
    })),
  ];
  const widest = Math.max(...lines.map(({ text }) => textWidth(text, m.label, 'label', edition)));
  const left = Math.max(grid.area.x, Math.min(x, grid.area.x + grid.area.width - widest));
  return [
    { kind: 'line', key: 'cursor', x1: x, x2: x, y1: top, y2: grid.axis, width: 1.5, tone: 'ink' },
    { kind: 'circle', key: 'cursor-grip', cx: x, cy: grid.axis, r: 9 * m.unit, tone: 'ink' },
    ...lines.map(({ key, text, tone }, index) =>
      textMark({
        key,
        text,
        tone,
        x: m.compact ? grid.area.x : left,
        y: first + index * lineHeight,
        size: m.label,
      }),
    ),
  ];
};

/** Marks and control of the aligned intervals with the cursor `since` days from zero. */
export const alignedMarks = (
  data: IntervalsData,
  since: number,
  area: Box,
  m: Measures,
  words: AlignedWords,
  edition: Edition,
): { marks: Mark[]; control: Control } => {
  const grid = gridOf(data, area, m);
  const rows = data.intervals.flatMap((interval, index) => {
    const row = grid.rows[index];
    return row ? [rowTexts(interval, row, grid, m, words, edition)] : [];
  });
  // Where rows are close, the dates below one give way to what stands below them.
  const texts = withRoom(
    [
      ...rows.map(({ head }) => head),
      axisLabels(grid, m, words, edition),
      ...rows.flatMap(({ rest }) => rest.map((mark) => [mark])),
    ],
    edition,
  );
  const reach = 24 * m.unit;
  return {
    marks: [
      ...cells(data, grid, m),
      ...axisLines(grid, m),
      ...texts,
      ...cursorMarks(data, grid, since, m, words, edition),
    ],
    control: {
      x: area.x,
      y: grid.axis - reach,
      width: area.width,
      height: 2 * reach,
      min: 0,
      max: grid.days,
      value: since,
      label: words.cursor,
      valueText: cursorText(data, since, words, edition),
    },
  };
};
