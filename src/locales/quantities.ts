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

/** Whole hectares of some mu; undefined for a range. */
export const hectaresOf = (mu: number | readonly [number, number]): number | undefined =>
  typeof mu === 'number' ? Math.round(mu / MU_PER_HECTARE) : undefined;

/** At most two decimals, without trailing zeros: 12.345 → 12.35. */
export const rounded = (value: number): number => Number(value.toFixed(2));
