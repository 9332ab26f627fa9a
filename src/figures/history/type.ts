/** Sizes of the history's type and space in a frame, in frame units. */
import { round, type Frame } from '../../kit/marks.ts';

export interface Sizes {
  /** Between what is written and the frame's edges. */
  readonly margin: number;
  readonly time: number;
  readonly title: number;
  readonly label: number;
  /** Years of the scale, and the source. */
  readonly small: number;
}

/** No text is smaller. */
const SMALLEST = 12;
/** A title is at most this part of its frame's width high: ten Chinese characters stand on a line. */
const TITLE_SHARE = 0.078;

/** Type grows with the room there is, but slower. */
export const sizesIn = ({ width, height }: Frame): Sizes => {
  const room = Math.sqrt(width * height);
  const size = (base: number, growth: number): number =>
    round(Math.max(SMALLEST, base + growth * room));
  const title = Math.max(15, Math.min(6 + 0.039 * room, width * TITLE_SHARE));
  return {
    margin: round(8 + 0.02 * Math.min(width, height)),
    time: round(title * 1.12),
    title: round(title),
    label: size(8.5, 0.0105),
    small: size(8, 0.0065),
  };
};
