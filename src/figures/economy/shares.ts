/** Shares of a whole, in per cent, and the hundred cells that stand for them. */

export const CELLS = 100;

interface Sector {
  readonly id: string;
  readonly label: string;
  /** What belongs to it, in a word or two. */
  readonly what: string;
  /** Per cent of the economy. */
  readonly share: number;
}

export interface EconomyData {
  /** Whose economy it is. */
  readonly place: string;
  /** When the shares held, in the words of the edition. */
  readonly date: string;
  readonly sectors: readonly Sector[];
  /** The part of one sector that is lit. */
  readonly part: {
    readonly label: string;
    /** The id of the sector it belongs to. */
    readonly of: string;
    /** Ids of the facts that say the two shares. */
    readonly facts: { readonly within: string; readonly share: string };
    /** Per cent of that sector. */
    readonly within: number;
    /** Per cent of the whole economy: the product of the two, computed. */
    readonly share: number;
  };
  readonly tax: {
    /** Id of the fact that says it. */
    readonly fact: string;
    readonly label: string;
    /** What the other taxpayers are called. */
    readonly rest: string;
    /** Per cent of all tax. */
    readonly share: number;
  };
}

/** The sector that holds the lit part. Throws on data without it, which the rules have ruled out. */
export const ownerOf = ({ sectors, part }: EconomyData): Sector => {
  const owner = sectors.find(({ id }) => id === part.of);
  if (!owner) throw new RangeError(`“${part.of}” is none of the sectors`);
  return owner;
};

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

/** Whether cells stand for shares only roughly: whole cells cannot show decimals. */
export const isRounded = (shares: readonly number[]): boolean =>
  !shares.every((share) => Number.isInteger(share));

/** The cells of the lit part: never more than its sector has. */
export const litCells = ({ sectors, part }: EconomyData): number => {
  const cells = apportion(sectors.map(({ share }) => share));
  const own = cells[sectors.findIndex(({ id }) => id === part.of)] ?? 0;
  return Math.min(own, Math.round(part.share));
};
