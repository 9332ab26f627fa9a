/** Shares of a whole in whole cells. Build only. */
import { CELLS, type Cells } from './shares.ts';
import { STATES } from './state.ts';

/**
 * How many of the hundred cells each share gets, by the method of the largest remainder: every
 * share first gets its whole cells, then the cells that are left go one each to the shares with
 * the largest fractions, the earlier first among equals. The cells always sum to 100, decimals or
 * not; shares that do not sum to 100 are taken in proportion. No shares, or only zeros: no cells.
 */
export const apportion = (shares: readonly number[]): number[] => {
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (!(total > 0)) return shares.map(() => 0);
  // Floating sums such as 28.3 + 1.7 must not cost a whole cell.
  const exact = shares.map((share) => Number(((share * CELLS) / total).toFixed(9)));
  const whole = exact.map(Math.floor);
  const left = CELLS - whole.reduce((sum, cells) => sum + cells, 0);
  const lucky = exact
    .map((share, index) => ({ index, fraction: share - Math.floor(share) }))
    .sort((a, b) => b.fraction - a.fraction || a.index - b.index)
    .slice(0, left)
    .map(({ index }) => index);
  return whole.map((cells, index) => cells + (lucky.includes(index) ? 1 : 0));
};

/** The cells of all sectors, of a part of one of them, never more than it has, and of another whole. */
export const cellsOf = (
  shares: readonly number[],
  part: { readonly of: number; readonly share: number },
  tax: number,
): Cells => {
  const sectors = apportion(shares);
  const lit = {
    part: Math.min(sectors[part.of] ?? 0, Math.round(part.share)),
    tax: Math.round(tax),
  };
  const isRounded = {
    sectors: sectors.some((cells, index) => cells !== shares[index]),
    tax: lit.tax !== tax,
  };
  const rounded = { ...isRounded, part: isRounded.sectors || lit.part !== part.share };
  return { sectors, ...lit, rounded: STATES.filter((name) => rounded[name]) };
};
