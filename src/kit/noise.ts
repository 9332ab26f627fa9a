/** Chance that can be repeated: the same seed always draws the same land. */

import { ramp } from './numbers.ts';

export type Random = () => number;

/** A whole number for a word (FNV-1a). */
const hash = (word: string): number => {
  let value = 0x811c9dc5;
  for (const letter of word) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
};

/** Numbers from 0 to 1, in an order that the seed decides (mulberry32). */
export const random = (seed: string): Random => {
  let state = hash(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
};

const KNOTS = 256;

/** A line of hills from -1 to 1: smooth noise in octaves, each half as wide and half as high. */
export const hills = (seed: string, octaves = 4): ((x: number) => number) => {
  const chance = random(seed);
  const knots = Array.from({ length: KNOTS }, () => chance() * 2 - 1);
  const knot = (index: number): number => knots[((index % KNOTS) + KNOTS) % KNOTS] ?? 0;
  const smooth = (x: number): number => {
    const left = Math.floor(x);
    const ease = ramp(x - left, 0, 1);
    return knot(left) * (1 - ease) + knot(left + 1) * ease;
  };
  return (x) => {
    let sum = 0;
    for (let octave = 0; octave < octaves; octave += 1) {
      sum += smooth(x * 2 ** octave + octave * 37) / 2 ** (octave + 1);
    }
    return sum;
  };
};
