/** What was done in which interval: a row of days each, and below it a frame for each job. */
import type { Edition } from '../../i18n/editions.ts';
import { formatDayShort } from '../../i18n/format.ts';
import { textWidth } from '../../kit/advances.ts';
import { textMark, type Measures } from '../../kit/heading.ts';
import { textBox } from '../../kit/labels.ts';
import { round, type Box, type Control, type Mark, type Point } from '../../kit/marks.ts';
import { controlOver, cursorMarks, type ControlWords } from './cursor.ts';
import {
  daysOf,
  lengthOf,
  longest,
  totalDays,
  type Interval,
  type IntervalsData,
  type Job,
} from './days.ts';

const DAYS_A_WEEK = 7;

/** Where one interval lies: its name, its days and a lane for each of its jobs. */
interface Block {
  readonly interval: Interval;
  readonly jobs: readonly Job[];
  /** Baseline of the name. */
  readonly name: number;
  /** Top and height of the row of days. */
  readonly row: number;
  readonly height: number;
  /** Top of the first lane, from one to the next, and height of a frame in it. */
  readonly lanes: number;
  readonly pitch: number;
  readonly lane: number;
}

/** Lanes are no higher than this many ems of their label. */
const LANE = 2.1;

const blocksOf = (data: IntervalsData, area: Box, m: Measures): Block[] => {
  const jobs = data.intervals.map((_, index) =>
    data.work.filter(({ interval }) => interval === index),
  );
  const lanes = jobs.reduce((sum, list) => sum + list.length, 0);
  const head = m.label * 1.6;
  const gap = m.label * 1.1;
  const row = Math.max(8, Math.min(40 * m.unit, m.compact ? 18 * m.unit : 34 * m.unit));
  const air = 6 * m.unit;
  const fixed = data.intervals.length * (head + row + air) + (data.intervals.length - 1) * gap;
  const pitch = Math.min(m.label * LANE, (area.height - fixed) / Math.max(1, lanes));
  const used = fixed + lanes * pitch;
  let y = area.y + Math.max(0, area.height - used) * 0.4;
  return data.intervals.map((interval, index) => {
    const list = jobs[index] ?? [];
    const top = y;
    y += head + row + air + list.length * pitch + gap;
    return {
      interval,
      jobs: list,
      name: top + m.label,
      row: top + head,
      height: row,
      lanes: top + head + row + air,
      pitch,
      lane: pitch - 4 * m.unit,
    };
  });
};

const frame = (width: number, height: number): string => `M0 0H${round(width)}V${round(height)}H0Z`;

/** A job as a dashed frame with its name in it; the name runs on beyond a frame too short for it. */
const jobMarks = (
  { id, from, to, label }: Job,
  { interval, lanes, pitch, lane }: Block,
  index: number,
  xOf: (day: number) => number,
  area: Box,
  m: Measures,
  edition: Edition,
): Mark[] => {
  const [left, right] = [xOf(from - interval.from), xOf(to - interval.from)];
  const y = lanes + index * pitch;
  const pad = 6 * m.unit;
  const width = textWidth(label, m.label, 'label', edition);
  const fits = left + pad + width <= area.x + area.width;
  return [
    {
      kind: 'rect',
      key: `job-fill-${id}`,
      x: left,
      y,
      width: right - left,
      height: lane,
      tone: interval.tone,
      opacity: 0.14,
    },
    {
      kind: 'path',
      key: `job-${id}`,
      d: frame(right - left, lane),
      dx: left,
      dy: y,
      width: 1.25,
      dashed: true,
      tone: interval.tone,
    },
    textMark({
      key: `job-label-${id}`,
      text: label,
      x: fits ? left + pad : area.x + area.width - width,
      y: y + lane / 2 + m.label * 0.36,
      size: m.label,
      tone: 'ink',
    }),
  ];
};

const nameMarks = (
  { interval, name }: Block,
  xOf: (day: number) => number,
  area: Box,
  m: Measures,
  edition: Edition,
): Mark[] => {
  const label = textMark({
    key: `name-${interval.id}`,
    text: interval.label,
    x: area.x,
    y: name,
    size: m.label,
    tone: interval.tone,
  });
  const dates = textMark({
    key: `dates-${interval.id}`,
    text: `${formatDayShort(interval.from, edition)} – ${formatDayShort(interval.to, edition)}`,
    x: Math.max(xOf(lengthOf(interval)), area.x),
    y: name,
    size: m.label,
    anchor: 'end',
    tone: 'quiet',
  });
  const [one, other] = [textBox(label, edition), textBox(dates, edition)];
  const after = one.x + one.width + m.label;
  // Beside the name where its row is too short for both.
  return [label, other.x < after ? { ...dates, x: after, anchor: 'start' as const } : dates];
};

/** Marks and control of the jobs in `area`; `day` is where the cursor stands, if anywhere. */
export const workMarks = (
  data: IntervalsData,
  day: number | undefined,
  area: Box,
  m: Measures,
  control: ControlWords,
  edition: Edition,
): { marks: Mark[]; control: Control } => {
  const blocks = blocksOf(data, area, m);
  const cell = area.width / longest(data);
  const gap = Math.min(cell * 0.3, 1.8 * m.unit);
  const xOf = (since: number): number => area.x + since * cell;
  const days = daysOf(data);
  const marks = days.flatMap(({ index, interval, since }): Mark[] => {
    const block = blocks[interval];
    if (!block) return [];
    return [
      {
        kind: 'rect',
        key: `day-${index}`,
        x: xOf(since) + gap / 2,
        y: block.row,
        width: cell - gap,
        height: block.height,
        tone: block.interval.tone,
        opacity: since % DAYS_A_WEEK === 0 ? 1 : 0.78,
        order: since / longest(data),
      },
    ];
  });
  const end = blocks.at(-1);
  const places: Point[] = days.map(({ interval, since }) => ({
    x: xOf(since + 0.5),
    y: (blocks[interval]?.row ?? 0) + (blocks[interval]?.height ?? 0) / 2,
  }));
  if (end) places.push({ x: xOf(lengthOf(end.interval)), y: end.row + end.height / 2 });
  const total = totalDays(data);
  const cursor = day === undefined ? undefined : Math.min(day, total);
  const under = blocks[days[cursor ?? total]?.interval ?? blocks.length - 1];
  return {
    marks: [
      ...marks,
      ...blocks.flatMap((block) => nameMarks(block, xOf, area, m, edition)),
      ...blocks.flatMap((block) =>
        block.jobs.flatMap((job, index) => jobMarks(job, block, index, xOf, area, m, edition)),
      ),
      ...(cursor === undefined || !under
        ? []
        : cursorMarks(
            places[cursor]?.x ?? area.x,
            under.row + under.height,
            under.height + 5 * m.unit,
            m,
          )),
    ],
    control: controlOver(area, places, 0, cursor ?? 0, control),
  };
};
