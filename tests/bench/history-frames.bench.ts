import type { Bench } from './bench.ts';
import { openHistory, pass } from './history-pass.ts';

const STRIDES = 120;

/**
 * The frame time that 95 of 100 frames keep while a thumb takes the history from its first station
 * to its last before the turn; of the bare page, the same way from its top.
 */
export const bench: Bench = {
  name: 'Frame time in the history, 95th percentile, ms',
  aim: 1.25,
  measure: async (page, url) => {
    const length = await openHistory(page, url);
    const frames = (await pass(page, STRIDES, length)).toSorted((a, b) => a - b);
    return frames[Math.floor(frames.length * 0.95)] ?? NaN;
  },
};
