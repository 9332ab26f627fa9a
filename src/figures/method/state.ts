/** The states of the method figure, and their addresses. */

export const STATES = ['ones', 'wall-chart', 'shifts', 'hourly'] as const;
export type StateName = (typeof STATES)[number];

export interface MethodState {
  readonly name: StateName;
}

/** “shifts” → the state; anything else → the default state. */
export const parseState = (address: string): MethodState => ({
  name: STATES.find((name) => name === address) ?? STATES[0],
});

export const formatState = ({ name }: MethodState): string => name;
