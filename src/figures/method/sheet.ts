/** How the wall chart is divided: days across, rows down, and a colour for each stretch. */
import type { Measures } from '../../kit/heading.ts';
import type { Box, Tone } from '../../kit/marks.ts';
import { spanOf, stretchOf, type Job, type MethodData } from './model.ts';

/** The colours of the stretches between milestones; what came before them has none. */
export const TONES: readonly Tone[] = ['ember', 'silicon'];

export interface Sheet {
  readonly area: Box;
  /** Where the first day of the chart stands; what lies left of it came before. */
  readonly left: number;
  readonly day: number;
  readonly from: number;
  /** The baseline of the ruler, and the height of its ticks. */
  readonly ruler: number;
  readonly tick: number;
  /** The top of the first row, and from row to row. */
  readonly rows: number;
  readonly pitch: number;
}

export const sheetOf = (data: MethodData, area: Box, m: Measures): Sheet => {
  const [from, to] = spanOf(data);
  const left = area.x + (m.compact ? 34 : 74) * m.unit;
  const tick = (m.compact ? 9 : 16) * m.unit;
  const ruler = area.y + m.label * 2.7 + tick;
  const rows = ruler + (m.compact ? 8 : 16) * m.unit;
  const foot = m.label * 2.1;
  const pitch = (area.y + area.height - foot - rows) / data.jobs.length;
  return {
    area,
    left,
    day: (area.x + area.width - left) / (to - from),
    from,
    ruler,
    tick,
    rows,
    pitch,
  };
};

export const xOf = ({ left, day, from }: Sheet, date: number): number => left + (date - from) * day;

export const toneOf = (data: MethodData, job: Job): Tone => TONES[stretchOf(data, job)] ?? 'ink';

export const floorOf = ({ rows, pitch }: Sheet, data: MethodData): number =>
  rows + pitch * data.jobs.length;
