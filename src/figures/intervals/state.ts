/** The states of the interval figure, and their addresses. */

export const STATES = ['ruler', 'sixty-two', 'eighty-one', 'aligned', 'calendar'] as const;
export type StateName = (typeof STATES)[number];

export interface IntervalsState {
  readonly name: StateName;
  /** Where the reader has put the cursor, in days from zero; only in `aligned`. */
  readonly day?: number;
}

/** No interval of a story runs longer than this many days; a cursor beyond it is no address. */
const LONGEST = 9999;

const isStateName = (name: string): name is StateName =>
  (STATES as readonly string[]).includes(name);

/** “aligned.44” → the state; anything else → the default state. */
export const parseState = (address: string): IntervalsState => {
  const [, name = '', day] = /^([a-z-]+)(?:\.(\d{1,4}))?$/.exec(address) ?? [];
  if (!isStateName(name) || (day !== undefined && name !== 'aligned')) return { name: STATES[0] };
  return day === undefined ? { name } : { name, day: Math.min(Number(day), LONGEST) };
};

export const formatState = ({ name, day }: IntervalsState): string =>
  day === undefined ? name : `${name}.${day}`;
