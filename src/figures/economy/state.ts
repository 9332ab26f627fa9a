/** The states of the economy figure. */
export const STATES = ['sectors', 'part', 'tax'] as const;
export type StateName = (typeof STATES)[number];
