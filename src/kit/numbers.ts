/** Numbers held between two others, and led from one to the other. */

/** The value, or the end of the range that it lies beyond; the low end where they cross. */
export const clamp = (low: number, value: number, high: number): number =>
  Math.max(low, Math.min(value, high));

/** From 0 before `from` to 1 after `to`, with no corner at either. */
export const ramp = (value: number, from: number, to: number): number => {
  const t = clamp(0, (value - from) / (to - from), 1);
  return t * t * (3 - 2 * t);
};
