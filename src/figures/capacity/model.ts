/** What the figure of capacity is drawn from. All sizes are in one unit. */
import type { StateName } from './state.ts';

export interface CapacityData extends Readonly<Record<StateName, number>> {
  /** How many ingots stand for each size. */
  readonly ingots: Readonly<Record<StateName, number>>;
  /** The ends of a range, or twice the same. */
  readonly investment: readonly [low: number, high: number];
  /** How recent all of it is, as the edition writes it. */
  readonly asOf: string;
  readonly facts: Readonly<
    Record<'built' | 'project' | 'year' | 'investment' | 'target' | 'horizon', string>
  >;
  /** What is not drawn in ingots, as the edition says it. */
  readonly said: Readonly<Record<'year' | 'investment' | 'horizon', string>>;
}
