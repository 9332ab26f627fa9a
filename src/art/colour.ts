/** The two colours of the story's data in drawings, and colours between others. */
import { GROUNDS } from '../theme/colours.ts';

/** Coal, fire and the days up to the signature: on dark grounds, on light ones, and on loess. */
export const EMBER = {
  dark: GROUNDS.coal.ember,
  light: GROUNDS.silver.ember,
  loess: GROUNDS.loess.ember,
} as const;

/** Silicon and the days after it. */
export const SILICON = { dark: GROUNDS.coal.silicon, light: GROUNDS.silver.silicon } as const;

const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** The colour between two, at `t` from 0 to 1. */
export const mix = (from: string, to: string, t: number): string => {
  const target = channels(to);
  const mixed = channels(from).map((value, i) => value + ((target[i] ?? value) - value) * t);
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
};
