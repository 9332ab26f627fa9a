/** Whether a painter keeps up with the frames that are asked of it. */

/** Milliseconds: further apart than this, one frame was not asked for right after the other. */
const PAUSE = 60;
/** Milliseconds between frames that are asked for at once, where each takes no longer than it has. */
const ENOUGH = 20;
/** Frames in a row that are late before a device is taken to be slow. */
const LATE = 3;

export interface Pace {
  /** Takes note of a frame at a time in milliseconds; true once frames have come too late. */
  readonly isSlow: (time: number) => boolean;
}

export const makePace = (): Pace => {
  let [last, late, slow] = [-Infinity, 0, false];
  return {
    isSlow: (time) => {
      const interval = time - last;
      last = time;
      if (interval < PAUSE) late = interval > ENOUGH ? late + 1 : 0;
      slow ||= late >= LATE;
      return slow;
    },
  };
};
