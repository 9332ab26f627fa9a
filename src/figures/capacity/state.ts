/** The states of the figure of capacity: what runs, what comes next, what is intended in all. */

export const STATES = ['built', 'project', 'target'] as const;
export type StateName = (typeof STATES)[number];

export interface CapacityState {
  readonly name: StateName;
}

/** An address → the state; anything unknown → the default state. */
export const parseState = (address: string): CapacityState => ({
  name: STATES.find((name) => name === address) ?? STATES[0],
});

export const formatState = ({ name }: CapacityState): string => name;
