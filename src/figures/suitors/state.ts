/** The states of the figure of the suitors: all of them, and the one that was chosen. */
export const STATES = ['bidders', 'chosen'] as const;
export type StateName = (typeof STATES)[number];
