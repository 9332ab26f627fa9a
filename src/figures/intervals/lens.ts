/** Where days lie along a ruler. A lens may widen one interval at the cost of the others. */
import { cumsum, sum } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { rightOf } from '../../kit/plot.ts';
import type { Box } from '../../kit/marks.ts';
import { lengthOf, type IntervalsData } from './days.ts';

/** Of the ruler's width, what the interval under the lens takes. */
const LENS_SHARE = 0.84;

export interface Lens {
  /** Index of the interval under it; without one, every day is as wide as any other. */
  readonly focus?: number | undefined;
  /** Days that fit under it where that is more than the interval has; for the last one only. */
  readonly reach?: number | undefined;
}

/** From days since the first to their left edge on the ruler. */
export type DayScale = ScaleLinear<number, number>;

export const dayScale = (
  { intervals }: Pick<IntervalsData, 'intervals'>,
  area: Box,
  { focus, reach = 0 }: Lens = {},
): DayScale => {
  const lengths = intervals.map((interval, index) =>
    index === focus ? Math.max(lengthOf(interval), reach) : lengthOf(interval),
  );
  const others = sum(lengths, (length, index) => (index === focus ? 0 : length));
  const lit = (others * LENS_SHARE) / (1 - LENS_SHARE);
  const shares = lengths.map((length, index) => (index === focus && others > 0 ? lit : length));
  const all = sum(shares);
  const along = scaleLinear([0, all], [area.x, rightOf(area)]);
  return scaleLinear([0, ...cumsum(lengths)], [0, ...cumsum(shares)].map(along));
};

/** Width of a day on the ruler. */
export const cellAt = (scale: DayScale, day: number): number => scale(day + 1) - scale(day);
