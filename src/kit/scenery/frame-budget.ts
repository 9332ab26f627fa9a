/** Whether a painter keeps up with the frames that are asked of it. */

/** Milliseconds: further apart than this, one frame was not asked for right after the other. */
const PAUSE = 60;
/** Milliseconds that frames are apart where all is well. */
const FRAME = 1000 / 60;
/** Milliseconds that they are apart, on the average, where a painter no longer keeps up. */
const LATE = 21;
/** What the latest frame counts in that average. */
const SHARE = 0.1;
/** Frames that have to be on time before a painter is trusted to keep up. */
const PROOF = 8;
/** Milliseconds between the frames of a painter that does not: every second one. */
const SPARING = 30;

interface FrameBudget {
  /** Takes note of a frame at a time in milliseconds; true while frames may come too late. */
  readonly isSlow: (time: number) => boolean;
  /** True where a slow painter should leave a frame out. */
  readonly isTooSoon: (time: number) => boolean;
}

export const makeFrameBudget = (): FrameBudget => {
  let [last, average, proof, slow] = [-Infinity, FRAME, 0, false];
  const mayBeSlow = (): boolean => slow || proof < PROOF;
  return {
    isSlow: (time) => {
      const interval = time - last;
      last = time;
      if (interval < PAUSE && !slow) {
        average += (interval - average) * SHARE;
        proof += 1;
        slow = average > LATE;
      }
      return mayBeSlow();
    },
    isTooSoon: (time) => slow && time - last < SPARING,
  };
};
