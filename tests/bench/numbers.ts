/** Numbers out of many numbers. */
import { median, quantileSorted } from 'd3-array';

/** Rounded to so many decimals: the third would be noise. */
export const round = (value: number, decimals = 2): number => Number(value.toFixed(decimals));

/** The median; NaN of none. */
export const middle = (values: readonly number[]): number => median(values) ?? NaN;

/** The value that so much of all values, 0 to 1, do not exceed; NaN of none. */
export const quantile = (values: readonly number[], share: number): number =>
  quantileSorted(
    values.toSorted((a, b) => a - b),
    share,
  ) ?? NaN;

/** Of records with the same keys, the record of medians. */
export const middles = <Key extends string>(
  records: readonly Readonly<Record<Key, number>>[],
): Record<Key, number> => {
  const [first] = records;
  if (!first) throw new RangeError('there are no records');
  const keys = Object.keys(first) as Key[];
  const entries = keys.map((key) => [key, middle(records.map((record) => record[key]))] as const);
  return Object.fromEntries(entries) as Record<Key, number>;
};
