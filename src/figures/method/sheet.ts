/** How the wall chart is divided: days across, rows down, and a colour for each stretch. */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Box, Tone } from '../../kit/marks.ts';
import type { Measures } from '../../kit/measure.ts';
import { clamp } from '../../kit/numbers.ts';
import { bottomOf, rightOf } from '../../kit/plot.ts';
import { spanOf, type MethodData } from './model.ts';

/** The colours of the stretches between milestones, in turn. */
const TONES: readonly Tone[] = ['ember', 'silicon'];

/** The colour of a stretch; what came before the first has none. */
export const toneOf = (stretch: number): Tone => TONES[stretch % TONES.length] ?? 'ink';

export interface Sheet {
  readonly area: Box;
  /** Where a day stands; what lies left of the first one came before. */
  readonly xOf: ScaleLinear<number, number>;
  /** Where the first day of the chart stands. */
  readonly left: number;
  /** Whether the dates and names above the ruler have a line each. */
  readonly hasTwoLines: boolean;
  /** The baseline of the ruler, and the height of its ticks. */
  readonly ruler: number;
  readonly tick: number;
  /** The top of the first row, and from row to row. */
  readonly rows: number;
  readonly pitch: number;
  /** Whether there is room below the rows for the arrow that points back. */
  readonly hasFoot: boolean;
}

/** The height of a row in which its name can be read, in ems; and of the parts around the rows. */
const ROW = 1.24;
const HEAD = { one: 1.25, two: 2.6 };
const FOOT = 2;

/** The height that a chart needs to name all its jobs, in ems of a label. */
export const chartNeed = ({ jobs }: MethodData): number => ROW * jobs.length + HEAD.one + 2.5;

export const sheetOf = (data: MethodData, area: Box, m: Measures): Sheet => {
  const left = area.x + (m.compact ? 34 : 66) * m.unit;
  const tick = clamp(6, area.height * 0.04, 16 * m.unit);
  const air = tick * 0.9;
  // A row for each job comes first, then the arrow, then a second line above the ruler.
  const free = area.height - tick - air - m.label * (HEAD.one + ROW * data.jobs.length);
  const hasFoot = free > m.label * FOOT;
  const second = m.label * (HEAD.two - HEAD.one);
  const hasTwoLines = free - (hasFoot ? m.label * FOOT : 0) > second;
  const ruler = area.y + m.label * (hasTwoLines ? HEAD.two : HEAD.one) + tick;
  const rows = ruler + air;
  const foot = hasFoot ? m.label * FOOT : 0;
  const pitch = (bottomOf(area) - foot - rows) / data.jobs.length;
  const xOf = scaleLinear(spanOf(data), [left, rightOf(area)]);
  return { area, xOf, left, hasTwoLines, ruler, tick, rows, pitch, hasFoot };
};

export const floorOf = ({ rows, pitch }: Sheet, data: MethodData): number =>
  rows + pitch * data.jobs.length;
