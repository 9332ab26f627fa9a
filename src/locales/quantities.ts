/** What facts can measure, and how exactly: every language has words for each. */
export const QUANTITY_UNITS = [
  'days',
  'years',
  'gigawatt',
  'tonne',
  'yuan',
  'percent',
  'mu',
  'count',
] as const;
export type QuantityUnit = (typeof QUANTITY_UNITS)[number];

export const QUALIFIERS = ['about', 'over', 'at-least', 'nearly', 'within'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Thirds of a month. */
export const THIRDS = ['early', 'mid', 'late'] as const;
export type Third = (typeof THIRDS)[number];

/** One mu is a fifteenth of a hectare. */
const MU_PER_HECTARE = 15;

/** Whole hectares of some mu, or two digits of a few: 200 → 13, 7 → 0.47. Undefined for a range, or none. */
export const hectaresOf = (mu: number | readonly [number, number]): number | undefined => {
  if (typeof mu !== 'number' || mu <= 0) return undefined;
  const hectares = mu / MU_PER_HECTARE;
  return hectares < 10 ? Number(hectares.toPrecision(2)) : Math.round(hectares);
};

/** What arithmetic leaves of 0.1 + 0.2 is less than this. */
const NOISE = 1e-9;

const hasDecimals = (value: number, most: number): boolean =>
  Math.abs(value - Number(value.toFixed(most))) < NOISE;

/**
 * Four decimals as they stand, of more two: 12.3456 → 12.3456, 100 / 3 → 33.33. What two decimals
 * would make nothing keeps two digits: 0.00123456 → 0.0012.
 */
export const rounded = (value: number): number => {
  if (hasDecimals(value, 4)) return Number(value.toFixed(4));
  return Number(Math.abs(value) < 0.01 ? value.toPrecision(2) : value.toFixed(2));
};

/** How many of a magnitude a number is, where two decimals say it all; else it keeps its digits. */
export const countedIn = (value: number, size: number): number | undefined => {
  const count = value / size;
  return count >= 1 && hasDecimals(count, 2) ? rounded(count) : undefined;
};

/** From 1 to 3 million would be read as from 1 million: so low a number keeps both in digits. */
export const isMisread = (low: number, high: number): boolean =>
  low > 0 && low < 1000 && high >= 1e4;
