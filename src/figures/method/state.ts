/** The states of the method figure. */
export const STATES = ['ones', 'wall-chart', 'shifts', 'hourly'] as const;
export type StateName = (typeof STATES)[number];
