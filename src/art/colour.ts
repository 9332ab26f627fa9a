/** The colours of the grounds and the two colours of the story's data. */
import type { Ground } from '../editorial/schemas.ts';

export const GROUND: Readonly<Record<Ground, string>> = {
  coal: '#0c0b0a',
  graphite: '#141a21',
  loess: '#eadfc8',
  silver: '#e9edf0',
  blueprint: '#0e2a47',
  dawn: '#fdf7ec',
};

/** Coal, fire and the 81 days up to the signature. */
export const EMBER = { dark: '#ff6b2c', light: '#b5400a', loess: '#a63a08' } as const;

/** Silicon and the 62 days after it. */
export const SILICON = { dark: '#6fb6ff', light: '#0a5fb0' } as const;

const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** The colour between two, at `t` from 0 to 1. */
export const mix = (from: string, to: string, t: number): string => {
  const target = channels(to);
  const mixed = channels(from).map((value, i) => value + ((target[i] ?? value) - value) * t);
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
};
