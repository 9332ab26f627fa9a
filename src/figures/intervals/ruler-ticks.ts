/** The ticks of rulers, and where they stand. */
import type { Measures } from '../../kit/heading.ts';
import type { Box, RectMark } from '../../kit/marks.ts';
import { daysOf, lengthOf, type IntervalsData } from './days.ts';
import type { Lens, Span } from './lens.ts';

const DAYS_A_WEEK = 7;
/** Heights of ticks, in units of the wide composition: a week's first, a day's. */
const LIT = { week: 150, day: 150 };
/** Without a lens; and of days that belong to no count. */
const PLAIN = { week: 132, day: 104 };
const LATER = { week: 66, day: 46 };
const ASIDE = { week: 46, day: 30 };

/** The count stands larger here than beside a bar. */
export const countSize = (m: Measures): number => m.numeral * (m.compact ? 1.3 : 1.45);

/** Where a ruler's ticks stand, and how high the tallest is. */
export interface Stand {
  readonly base: number;
  readonly tall: number;
}

/** How high the tallest ticks are where there is room. */
export const tallest = (m: Measures): number => LIT.week * m.unit * (m.compact ? 0.66 : 1);

/** Two lines of labels below the ticks. */
export const roomBelow = (m: Measures): number => 14 * m.unit + m.label * 2.8;

/** A ruler with its count above it and `below` under it, as one block in the middle of `area`. */
export const standIn = (area: Box, below: number, m: Measures): Stand => {
  const above = countSize(m) * 0.72 + 16 * m.unit;
  const tall = Math.max(24 * m.unit, Math.min(tallest(m), area.height - above - below));
  return { base: area.y + (area.height - above - tall - below) * 0.5 + above + tall, tall };
};

/** Width of the tick of a day, under the lens or not. */
const tickWidth = (cell: number, lit: boolean, m: Measures): number =>
  lit
    ? Math.max(Math.min(cell, 0.8), cell * 0.5, cell - 1.6 * m.unit)
    : Math.max(0.6, Math.min(cell * 0.5, 2 * m.unit));

interface TickOptions {
  /** True where the days under the lens all stand on its first. */
  readonly held?: boolean;
  /** Days from this index on belong to no count, and say so in their keys. */
  readonly counted?: number;
}

/** A tick for each day; under a lens its interval is lit, without one all are. */
export const ticks = (
  data: IntervalsData,
  spans: readonly Span[],
  { base, tall }: Stand,
  { focus }: Lens,
  m: Measures,
  { held = false, counted = Infinity }: TickOptions = {},
): RectMark[] =>
  daysOf(data).flatMap(({ index, interval, since }) => {
    const span = spans[interval];
    const owner = data.intervals[interval];
    if (!span || !owner) return [];
    const lit = interval === focus;
    const week = since % DAYS_A_WEEK === 0;
    const width = lit && held ? 2 * m.unit : tickWidth(span.cell, lit, m);
    const left = lit && held ? span.x : span.x + since * span.cell + (span.cell - width) / 2;
    const later = index >= counted;
    const heights = later ? LATER : focus === undefined ? PLAIN : lit ? LIT : ASIDE;
    const height = (heights[week ? 'week' : 'day'] / LIT.week) * tall;
    const coloured = !later && (lit || focus === undefined);
    return [
      {
        kind: 'rect' as const,
        key: later ? `later-${index - counted}` : `day-${index}`,
        x: left,
        y: base - height,
        width,
        height,
        tone: coloured ? owner.tone : ('quiet' as const),
        opacity: week ? 1 : coloured ? 0.78 : 0.72,
        order: lit && !held ? since / lengthOf(owner) : 0,
      },
    ];
  });

/** Days under the lens that the interval did not need, up to `reach`. */
export const spareTicks = (
  data: IntervalsData,
  spans: readonly Span[],
  { base, tall }: Stand,
  { focus = 0, reach = 0 }: Lens,
  m: Measures,
): RectMark[] => {
  const [span, owner] = [spans[focus], data.intervals[focus]];
  if (!span || !owner) return [];
  const length = lengthOf(owner);
  const height = (ASIDE.day / LIT.week) * tall;
  const width = tickWidth(span.cell, false, m);
  return Array.from({ length: Math.max(0, reach - length) }, (_, index) => ({
    kind: 'rect',
    key: `spare-${index}`,
    x: span.x + (length + index) * span.cell + (span.cell - width) / 2,
    y: base - height,
    width,
    height,
    tone: 'ghost',
    order: index / (reach - length),
  }));
};
