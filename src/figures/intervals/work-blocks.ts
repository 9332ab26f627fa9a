/** Where the jobs of each interval lie: a name, a row of days, and below it a lane for each job. */
import { scaleLinear } from 'd3-scale';
import { groups, sum } from 'd3-array';
import type { Edition } from '../../locales/editions.ts';
import { localeOf } from '../../locales/index.ts';
import { clamp } from '../../kit/numbers.ts';
import { labelLines, rightOf, type Plot } from '../../kit/plot.ts';
import { longest, type Interval, type IntervalsData, type Job } from './days.ts';
import type { DayScale } from './lens.ts';

/** A frame in a lane, with its text in lines. */
export interface Lane {
  readonly job: Job;
  readonly lines: readonly string[];
  readonly y: number;
  readonly height: number;
  /** From line to line. */
  readonly leading: number;
}

export interface Block {
  readonly interval: Interval;
  /** Baseline of the name. */
  readonly name: number;
  /** Top and height of the row of days. */
  readonly row: number;
  readonly height: number;
  readonly lanes: readonly Lane[];
}

export interface Blocks {
  readonly blocks: readonly Block[];
  /** From days since an interval began to their left edge. */
  readonly xOf: DayScale;
}

/** Height of a name, between blocks, and of a line in a lane at least and at most, in ems. */
const HEAD = 1.5;
const GAP = 0.7;
const LINE = 1.24;
const ROOMY_LINE = 2.6;

/** Of jobs with the same ends, one that says them all: where there is no height for a lane each. */
const joined = (jobs: readonly Job[], edition: Edition): Job[] =>
  groups(jobs, ({ from, to, isDated }) => `${from} ${to} ${isDated}`).flatMap(([, same]) => {
    const [first] = same;
    const label = same.map((job) => job.label).join(localeOf(edition).punctuation.items);
    return first ? [{ ...first, label }] : [];
  });

/** The jobs of an interval; of all where none is given. */
const jobsOf = ({ work }: IntervalsData, focus: number | undefined): readonly Job[] =>
  work.filter(({ interval }) => focus === undefined || interval === focus);

/** The least height in which every job shown has its line. */
export const workNeed = (data: IntervalsData, focus: number | undefined, m: Plot['m']): number =>
  m.label * ((HEAD + GAP + 1.2) * data.intervals.length + LINE * jobsOf(data, focus).length);

type Lines = readonly { readonly job: Job; readonly lines: readonly string[] }[];

/** Jobs with their texts, each in as few lines as the area is wide enough for. */
const textsOf = (jobs: readonly Job[], plot: Plot): Lines =>
  jobs.map((job) => ({
    job,
    lines: labelLines(job.label, plot.area.width - 12 * plot.m.unit, plot),
  }));

/** The intervals one below the other; with a `focus`, only its jobs are shown. */
export const blocksOf = (data: IntervalsData, focus: number | undefined, plot: Plot): Blocks => {
  const { area, m, edition } = plot;
  const xOf = scaleLinear([0, longest(data)], [area.x, rightOf(area)]);
  const number = data.intervals.length;
  const air = 3 * m.unit;
  const gap = Math.min(m.label * GAP, area.height * 0.05);
  const heads = number * (m.label * HEAD + air) + (number - 1) * gap;
  const shown = jobsOf(data, focus);
  const jobsIn = (index: number): Job[] => shown.filter(({ interval }) => interval === index);
  const alone = data.intervals.map((_, index) => textsOf(jobsIn(index), plot));
  const together = data.intervals.map((_, index) => textsOf(joined(jobsIn(index), edition), plot));
  const linesIn = (all: readonly Lines[]): number => sum(all.flat(), ({ lines }) => lines.length);
  const free = area.height - heads;
  const least = m.label * 0.5 * number;
  const isLow = free - least < linesIn(alone) * m.label * LINE;
  const set = isLow ? together : alone;
  const line = clamp(
    m.label * 1.13,
    (free - least) / (linesIn(set) + number * 1.1),
    m.label * ROOMY_LINE,
  );
  const row = clamp(
    4,
    (free - line * linesIn(set)) / number,
    Math.max(line * 1.3, area.height * 0.09),
  );
  let y = area.y + Math.max(0, free - linesIn(set) * line - number * row) * 0.4;
  const blocks = data.intervals.map((interval, index): Block => {
    const top = y;
    const rowTop = top + m.label * HEAD;
    y = rowTop + row + air;
    const lanes = (set[index] ?? []).map(({ job, lines }): Lane => {
      const height = line * lines.length - Math.min(3 * m.unit, line * 0.1);
      const lane = { job, lines, y, height, leading: line };
      y += line * lines.length;
      return lane;
    });
    y += gap;
    return { interval, name: top + m.label, row: rowTop, height: row, lanes };
  });
  return { blocks, xOf };
};
