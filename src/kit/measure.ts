/** Sizes of type and space for a box: the one place that decides how a figure grows with it. */
import { scaleLinear } from 'd3-scale';
import type { Box, Frame } from './marks.ts';

/** Sizes for a box, in its own units: one is one CSS pixel on a page. Text is never under 12. */
export interface Measures {
  /** Little room: a composition of one column, with few words. */
  readonly compact: boolean;
  /** What a distance of 1 in the smallest box comes to in this one. */
  readonly unit: number;
  readonly margin: number;
  readonly title: number;
  readonly label: number;
  readonly small: number;
  readonly numeral: number;
}

/** No text is set smaller. */
const SMALLEST_TYPE = 12;
/** A box counts as no larger than a rectangle this many times as long as its short side. */
const LONGEST = 1.8;
/** Below these a composition is compact. */
const COMPACT_WIDTH = 560;
const COMPACT_SIZE = 480;
/** A picture grows no larger than this: what is left of a larger box is margin. */
const MOST = { width: 1600, height: 1120 };

/** A length that grows with the size of a box, from the smallest to a large one, and a bit on. */
const growing = (from: number, to: number): ((size: number) => number) =>
  scaleLinear([260, 1000, 1400], [from, to, to * 1.15]).clamp(true);

const margins = growing(12, 42);
const titles = growing(17, 40);
const labels = growing(12.5, 18);
const smalls = growing(SMALLEST_TYPE, 15);
const numerals = growing(34, 92);

export const measure = ({ width, height }: Pick<Frame, 'width' | 'height'>): Measures => {
  const short = Math.min(width, height);
  const size = Math.sqrt(short * Math.min(Math.max(width, height), LONGEST * short));
  const label = labels(size);
  return {
    compact: width < COMPACT_WIDTH || size < COMPACT_SIZE,
    unit: label / 12.5,
    margin: margins(size),
    title: titles(size),
    label,
    small: smalls(size),
    numeral: numerals(size),
  };
};

/** What of a box lies inside its margins: all of it, or in a very large box its middle. */
export const bodyOf = ({ width, height }: Frame, { margin }: Measures): Box => {
  const inner = {
    width: Math.min(width - 2 * margin, MOST.width),
    height: Math.min(height - margin, MOST.height),
  };
  return { x: (width - inner.width) / 2, y: (height - inner.height) / 2, ...inner };
};
