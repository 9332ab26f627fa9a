/** What was done in which interval: a row of days each, and below it a frame for each job. */
import { labelMark } from '../../kit/mark-makers.ts';
import { dayOpacity } from '../../kit/axis.ts';
import { standingFor } from '../../kit/facts.ts';
import { textBox, withRoom } from '../../kit/labels.ts';
import type { Mark, Point, TextMark } from '../../kit/marks.ts';
import { rightOf, widthOf, type Plot } from '../../kit/plot.ts';
import { clearOf, endMarks } from '../../kit/undated.ts';
import type { Picture } from '../define.ts';
import { controlOver, cursorMarks, type ControlWords } from './cursor.ts';
import { shortDayOf } from './dates.ts';
import { daysOf, lengthOf, longest, totalDays, type IntervalsData } from './days.ts';
import type { DayScale } from './lens.ts';
import { blocksOf, type Block, type Blocks, type Lane } from './work-blocks.ts';

/** A job as a band with its name in it; the name runs on beyond a band too short for it. */
const laneMarks = (
  { job, lines, y, height, leading }: Lane,
  { interval }: Block,
  xOf: DayScale,
  plot: Plot,
): Mark[] => {
  const { area, m } = plot;
  const { id, from, to, isDated, fact } = job;
  const [left, right] = [xOf(from - interval.from), xOf(to - interval.from)];
  const pad = 6 * m.unit;
  const widest = Math.max(...lines.map((line) => widthOf(line, plot)));
  const x = Math.min(left + pad, rightOf(area) - widest);
  const first = y + (height - leading * (lines.length - 1)) / 2 + m.label * 0.34;
  const end = { y, height, tone: interval.tone };
  const names = lines.map((text, index) =>
    labelMark(
      index === 0 ? `job-label-${id}` : `job-label-${id}-${index}`,
      text,
      [x, first + index * leading],
      m,
      { tone: 'ink' },
    ),
  );
  const ends = [
    ...endMarks({ ...end, key: `job-from-${id}`, x: left, isDated }, m),
    ...endMarks({ ...end, key: `job-to-${id}`, x: right, isDated: false }, m),
  ];
  return standingFor(fact === undefined ? [] : [fact], [
    {
      kind: 'rect',
      key: `job-fill-${id}`,
      x: left,
      y,
      width: right - left,
      height,
      tone: interval.tone,
      opacity: 0.14,
    },
    ...clearOf(ends, names, plot.edition),
    ...names,
  ]);
};

/** The name of an interval and, at the end of its row, its dates where they have room. */
const nameMarks = (
  { interval, name }: Block,
  data: IntervalsData,
  xOf: DayScale,
  plot: Plot,
): TextMark[] => {
  const { area, m, edition } = plot;
  const label = labelMark(`name-${interval.id}`, interval.label, [area.x, name], m, {
    tone: interval.tone,
  });
  const dates = labelMark(
    `dates-${interval.id}`,
    `${shortDayOf(interval.from, data, edition)} – ${shortDayOf(interval.to, data, edition)}`,
    [xOf(lengthOf(interval)), name],
    m,
    { anchor: 'end', tone: 'quiet', facts: [interval.facts.from, interval.facts.to] },
  );
  const after = rightOf(textBox(label, edition)) + m.label;
  const fits = after + widthOf(dates.text, plot) <= rightOf(area);
  // Beside the name where its row is too short for both.
  const beside: TextMark =
    textBox(dates, edition).x < after ? { ...dates, x: after, anchor: 'start' } : dates;
  return withRoom([label, ...(fits ? [beside] : [])], edition);
};

/** A cell for each day of every interval; of those that the state is not about, a quiet one. */
const dayMarks = (
  data: IntervalsData,
  focus: number | undefined,
  { blocks, xOf }: Blocks,
  { m }: Plot,
): Mark[] => {
  const cell = xOf(1) - xOf(0);
  const gap = Math.min(cell * 0.3, 1.8 * m.unit);
  return daysOf(data).flatMap(({ index, row, since }): Mark[] => {
    const block = blocks[row];
    if (!block) return [];
    const isAside = focus !== undefined && focus !== row;
    return [
      {
        kind: 'rect',
        key: `day-${index}`,
        x: xOf(since) + gap / 2,
        y: block.row,
        width: cell - gap,
        height: block.height,
        tone: isAside ? 'quiet' : block.interval.tone,
        opacity: dayOpacity(since),
        order: since / longest(data),
        facts: block.interval.facts.length,
      },
    ];
  });
};

interface WorkState {
  /** Where the cursor stands, if anywhere. */
  readonly day: number | undefined;
  /** Index of the interval whose jobs are shown; without one, those of all are. */
  readonly focus: number | undefined;
}

/** Marks and control of the jobs. */
export const workMarks = (
  data: IntervalsData,
  { day, focus }: WorkState,
  words: ControlWords,
  plot: Plot,
): Picture => {
  const { area, m } = plot;
  const all = blocksOf(data, focus, plot);
  const { blocks, xOf } = all;
  const days = daysOf(data);
  const middle = ({ row, height }: Block): number => row + height / 2;
  const places: Point[] = days.flatMap(({ row, since }) => {
    const block = blocks[row];
    return block ? [{ x: xOf(since + 0.5), y: middle(block) }] : [];
  });
  const end = blocks.at(-1);
  if (end) places.push({ x: xOf(lengthOf(end.interval)), y: middle(end) });
  const total = totalDays(data);
  const start = days.findIndex(({ row }) => row === (focus ?? 0));
  const cursor = day === undefined ? undefined : Math.min(day, total);
  const under = blocks[days[cursor ?? total]?.row ?? blocks.length - 1];
  return {
    marks: [
      ...dayMarks(data, focus, all, plot),
      ...blocks.flatMap((block) => nameMarks(block, data, xOf, plot)),
      ...blocks.flatMap((block) =>
        block.lanes.flatMap((lane) => laneMarks(lane, block, xOf, plot)),
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
    control: controlOver(area, { min: 0, value: cursor ?? start, places }, words),
  };
};
