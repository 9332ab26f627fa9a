/** Whether a painter keeps up. */
import { describe, expect, it } from 'vitest';
import { makeFrameBudget } from '../../src/kit/scenery/frame-budget.ts';

/** What a pace says of frames that are so many milliseconds apart. */
const run = (intervals: readonly number[]) => {
  const pace = makeFrameBudget();
  let time = 1000;
  const said = [pace.isSlow(time)];
  for (const interval of intervals) said.push(pace.isSlow((time += interval)));
  return { pace, said, time };
};
const FRAME = 1000 / 60;
const many = (count: number, interval: number): number[] =>
  Array.from({ length: count }, () => interval);

describe('the pace of a painter', () => {
  it('is taken to be slow until it has been seen to keep up', () => {
    const { said } = run(many(12, FRAME));
    expect(said.indexOf(false)).toBe(8);
    expect(said.slice(8)).not.toContain(true);
  });

  it('is slow when frames come too late on the average, and stays so', () => {
    const { said, pace, time } = run([
      ...many(10, FRAME),
      ...many(10, 2 * FRAME),
      ...many(30, FRAME),
    ]);
    expect(said[10]).toBe(false);
    expect(said.slice(20)).not.toContain(false);
    expect(pace.isTooSoon(time + FRAME)).toBe(true);
    expect(pace.isTooSoon(time + 2 * FRAME)).toBe(false);
  });

  it('says nothing of a reader who pauses, nor of one late frame', () => {
    const { said, pace, time } = run([
      ...many(10, FRAME),
      900,
      ...many(5, FRAME),
      40,
      ...many(5, FRAME),
    ]);
    expect(said.slice(8)).not.toContain(true);
    expect(pace.isTooSoon(time + 1)).toBe(false);
  });
});
