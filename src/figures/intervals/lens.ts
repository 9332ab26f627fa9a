/** Where days lie along a ruler. A lens may widen one interval at the cost of the others. */
import type { Box } from '../../kit/marks.ts';
import { daysOf, lengthOf, totalDays, type IntervalsData } from './days.ts';

/** Of the ruler's width, what the interval under the lens takes. */
const LENS_SHARE = 0.84;

export interface Lens {
  /** Index of the interval under it; without one, every day is as wide as any other. */
  readonly focus?: number | undefined;
  /** Days that fit under it, where that is more than the interval has. */
  readonly reach?: number | undefined;
}

export interface Span {
  readonly x: number;
  readonly width: number;
  /** Width of a day. */
  readonly cell: number;
}

/** Where each interval lies along the ruler. */
export const spansOf = (data: IntervalsData, area: Box, { focus, reach = 0 }: Lens): Span[] => {
  const total = totalDays(data);
  const others = data.intervals.reduce(
    (sum, interval, index) => sum + (index === focus ? 0 : lengthOf(interval)),
    0,
  );
  const lens = others === 0 ? 1 : LENS_SHARE;
  let x = area.x;
  return data.intervals.map((interval, index) => {
    const length = lengthOf(interval);
    const share =
      focus === undefined
        ? length / total
        : index === focus
          ? lens
          : ((1 - lens) * length) / others;
    const width = area.width * share;
    const span = { x, width, cell: width / (index === focus ? Math.max(length, reach) : length) };
    x += width;
    return span;
  });
};

/** The left edge of every day, in order, and where the last one ends. */
export const dayEdges = (data: IntervalsData, spans: readonly Span[]): number[] => {
  const starts = daysOf(data).map(({ interval, since }) => {
    const { x = 0, cell = 0 } = spans[interval] ?? {};
    return x + since * cell;
  });
  const last = data.intervals.at(-1);
  const span = spans.at(-1);
  return last && span ? [...starts, span.x + span.cell * lengthOf(last)] : starts;
};
