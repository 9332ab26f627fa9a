/** The states of the economy figure, and their addresses. */

export const STATES = ['sectors', 'part', 'tax'] as const;
export type StateName = (typeof STATES)[number];

export interface EconomyState {
  readonly name: StateName;
}

/** “part” → the state; anything else → the default state. */
export const parseState = (address: string): EconomyState => ({
  name: STATES.find((name) => name === address) ?? STATES[0],
});

export const formatState = ({ name }: EconomyState): string => name;
