/** Frames that a figure may be asked to fill. */
import fc from 'fast-check';
import { FRAMES, SMALLEST_FRAME } from '../../../src/kit/frames.ts';
import type { Frame } from '../../../src/kit/marks.ts';

/** Those of the site, and a square as in a card. */
export const KNOWN_FRAMES: readonly Frame[] = [
  ...FRAMES,
  { id: 'square', width: 1080, height: 1080 },
];

const framed = (min: number, max: number, low: number, high: number): fc.Arbitrary<Frame> =>
  fc
    .tuple(fc.integer({ min, max }), fc.double({ min: low, max: high, noNaN: true }))
    .map(([width, ratio]) => ({ id: 'any', width, height: Math.ceil(width * ratio) }));

/** Upright ones as on phones, and wide, square or tall ones as beside the steps or on a card. */
export const anyFrame: fc.Arbitrary<Frame> = fc.oneof(
  framed(SMALLEST_FRAME.width, 559, SMALLEST_FRAME.height / SMALLEST_FRAME.width, 2),
  framed(560, 2560, 0.5, 1.8),
);
