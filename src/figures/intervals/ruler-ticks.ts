/** The ticks of rulers, and where they stand. */
import { range } from 'd3-array';
import { startsWeek } from '../../kit/axis.ts';
import type { Box, RectMark } from '../../kit/marks.ts';
import type { Measures } from '../../kit/measure.ts';
import { clamp } from '../../kit/numbers.ts';
import { bottomOf, type Plot } from '../../kit/plot.ts';
import { daysOf, lengthOf, type IntervalsData } from './days.ts';
import { cellAt, type DayScale, type Lens } from './lens.ts';

/** Heights of ticks, as shares of the tallest: a week's first, a day's. */
const LIT = { week: 1, day: 1 };
/** Without a lens; and of days that belong to no count. */
const PLAIN = { week: 0.88, day: 0.69 };
export const LATER = { week: 0.44, day: 0.31 };
const ASIDE = { week: 0.31, day: 0.2 };

/** Of the width of a ruler, what its tallest ticks may come to. */
const TALLEST = 0.4;
/** However little room there is, ticks are this high. */
export const LOWEST = 16;
/** A height with room for two lines of labels under the ticks, in ems. */
const ROOMY = 10;

/** Where a ruler's ticks stand, how high the tallest is, and the size of the count above it. */
export interface Stand {
  readonly base: number;
  readonly tall: number;
  readonly count: number;
}

/** Whether dates and events below a ruler have a line each. */
export const hasTwoLines = ({ area, m }: Plot): boolean => area.height >= m.label * ROOMY;

/** The lines of labels below the ticks. */
export const roomBelow = (plot: Plot): number =>
  12 * plot.m.unit + plot.m.label * (hasTwoLines(plot) ? 2.7 : 1.3);

/** Between the ticks and the foot of the count. */
export const countGap = (m: Measures): number => 8 * m.unit;

/** Above the ticks, what a count of a size takes. */
export const aboveTicks = (count: number, m: Measures): number =>
  Math.max(count * 0.86, m.label * 2.4) + countGap(m);

/** A ruler with its count above it and `below` under it, as one block in the middle of the area. */
export const standIn = ({ area, m }: Plot, below: number): Stand => {
  const count = clamp(m.label * 1.9, area.height * 0.3, m.numeral * 1.35);
  const above = aboveTicks(count, m);
  const tall = clamp(LOWEST, area.height - above - below, area.width * TALLEST);
  const spare = Math.max(0, area.height - above - tall - below);
  return { base: bottomOf(area) - below - spare * 0.5, tall, count };
};

/** Width of the tick of a day, under the lens or not. */
const tickWidth = (cell: number, lit: boolean, m: Measures): number =>
  lit
    ? Math.max(Math.min(cell, 0.8), cell * 0.5, cell - 1.6 * m.unit)
    : Math.max(0.6, Math.min(cell * 0.5, 2 * m.unit));

/** A ruler of days to be drawn. */
interface Ruler {
  readonly data: IntervalsData;
  readonly scale: DayScale;
  readonly stand: Pick<Stand, 'base' | 'tall'>;
  readonly lens: Lens;
  readonly m: Measures;
  /** True where the days under the lens all stand on its first. */
  readonly held?: boolean;
  /** Days from this index on belong to no count, and say so in their keys. */
  readonly counted?: number;
  /** True where it only stands beside another: none of its days is lit. */
  readonly isAside?: boolean;
  /** What the keys of its days begin with. */
  readonly prefix?: 'day' | 'asked';
}

const rect = (x: number, width: number, height: number, base: number): Box => ({
  x,
  y: base - height,
  width,
  height,
});

/** A tick for each day; under a lens its interval is lit, without one all are. */
export const ticks = ({
  data,
  scale,
  stand: { base, tall },
  lens: { focus },
  m,
  held = false,
  counted = Infinity,
  isAside = false,
  prefix = 'day',
}: Ruler): RectMark[] =>
  daysOf(data).map(({ index, interval, row, since }) => {
    const lit = row === focus;
    const week = startsWeek(since);
    const isHeld = lit && held;
    const cell = cellAt(scale, index);
    const width = isHeld ? 2 * m.unit : tickWidth(cell, lit, m);
    const left = isHeld ? scale(index - since) : scale(index) + (cell - width) / 2;
    const later = index >= counted;
    const heights = later ? LATER : focus === undefined ? PLAIN : lit ? LIT : ASIDE;
    const coloured = !later && !isAside && (lit || focus === undefined);
    return {
      kind: 'rect' as const,
      key: later ? `later-${index - counted}` : `${prefix}-${index}`,
      ...rect(left, width, heights[week ? 'week' : 'day'] * tall, base),
      tone: coloured ? interval.tone : ('quiet' as const),
      opacity: week ? 1 : coloured ? 0.78 : 0.72,
      order: lit && !held ? since / lengthOf(interval) : 0,
      ...(!later && !held && { facts: interval.facts.length }),
    };
  });

/** Days that were guessed beyond the answer. */
interface Spare extends Pick<Ruler, 'm'> {
  readonly xOf: DayScale;
  readonly from: number;
  readonly to: number;
  readonly stand: Pick<Stand, 'base' | 'tall'>;
}

/** A faint tick for each day that the answer did not need, up to the guess. */
export const spareTicks = ({ xOf, from, to, stand, m }: Spare): RectMark[] =>
  range(from, to).map((day, index) => {
    const cell = cellAt(xOf, day);
    const width = tickWidth(cell, false, m);
    return {
      kind: 'rect',
      key: `spare-${index}`,
      ...rect(xOf(day) + (cell - width) / 2, width, ASIDE.day * stand.tall, stand.base),
      tone: 'ghost',
      order: index / (to - from),
    };
  });
