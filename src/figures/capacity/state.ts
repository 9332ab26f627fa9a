/** The states of the figure of capacity: what runs, what comes next, what is intended in all. */
export const STATES = ['built', 'project', 'target'] as const;
export type StateName = (typeof STATES)[number];
