/** The days of the card's ruler on a scale, and what stands along it. */
import { cumsum, sum } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { DaySpan } from '../kit/axis.ts';

/** Between what stands in one row, in ems of the small type. */
export const APART = 1;

/** The scale of the days of some spans, over a width. */
export const scaleOf = (spans: readonly DaySpan[], width: number): ScaleLinear<number, number> =>
  scaleLinear([0, sum(spans, ({ days }) => days)], [0, width]);

/** The days at which spans begin, and the last ends. */
export const edgesOf = (spans: readonly DaySpan[]): number[] => [
  0,
  ...cumsum(spans.map(({ days }) => days)),
];

/** Where things begin that would begin at some places, each clear of the next and all within a width. */
export const apart = (
  wanted: readonly number[],
  widths: readonly number[],
  { width, gap }: { width: number; gap: number },
): number[] => {
  let free = 0;
  const pushed = wanted.map((place, index) => {
    const start = Math.max(place, free);
    free = start + (widths[index] ?? 0) + gap;
    return start;
  });
  let end = width;
  return pushed.reduceRight<number[]>((starts, start, index) => {
    const held = Math.min(start, end - (widths[index] ?? 0));
    end = held - gap;
    return [held, ...starts];
  }, []);
};
