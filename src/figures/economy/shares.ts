/** Shares of a whole, in per cent, and the hundred cells that stand for them. */
import type { StateName } from './state.ts';

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
  readonly cells: Cells;
}

/** How many of the hundred cells each share gets. */
export interface Cells {
  readonly sectors: readonly number[];
  readonly part: number;
  readonly tax: number;
  /** The states whose cells stand for shares only roughly. */
  readonly rounded: readonly StateName[];
}

/** The sector that holds the lit part. Throws on data without it, which the rules have ruled out. */
export const ownerOf = ({ sectors, part }: EconomyData): Sector => {
  const owner = sectors.find(({ id }) => id === part.of);
  if (!owner) throw new RangeError(`“${part.of}” is none of the sectors`);
  return owner;
};
