/** The states of the figure of the suitors: all of them, and the one that was chosen. */

export const STATES = ['bidders', 'chosen'] as const;
export type StateName = (typeof STATES)[number];

export interface SuitorsState {
  readonly name: StateName;
}

/** An address → the state; anything unknown → the default state. */
export const parseState = (address: string): SuitorsState => ({
  name: STATES.find((name) => name === address) ?? STATES[0],
});

export const formatState = ({ name }: SuitorsState): string => name;
