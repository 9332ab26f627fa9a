/** What the figure of the suitors is drawn from. */

/** The amounts that it stands on. */
type Amount = 'programme' | 'bidders' | 'cities' | 'district';

export interface SuitorsData {
  /** In cells of what it is measured in. */
  readonly programme: number;
  /** How many places of the higher rank bid, besides the one that was chosen. */
  readonly cities: number;
  /** The name of the place that was chosen. */
  readonly chosen: string;
  /** How recent the amounts are, as the edition writes it. */
  readonly asOf: string;
  /** The ids of the amounts, and what the edition says of them. */
  readonly facts: Readonly<Record<Amount, string>>;
  readonly said: Readonly<Record<Amount, string>>;
}
