/** The states of the interval figure, and their addresses. */

export const STATES = [
  'last-interval',
  'guess',
  'answer',
  'first-interval',
  'ruler',
  'aligned',
  'calendar',
  'work',
  'work-before',
  'work-after',
  'after',
] as const;
export type StateName = (typeof STATES)[number];

/** States that show a reader's guess. */
const GUESSED: readonly StateName[] = ['guess', 'answer'];
/** States whose days can be read one by one. */
const READ: readonly StateName[] = STATES.filter((name) => name !== 'guess');

export interface IntervalsState {
  readonly name: StateName;
  /**
   * The day a reader has put the cursor on. In `aligned` days from the start of every interval, in
   * `answer` from the start of the one guessed, else from the start of the first.
   */
  readonly day?: number;
  /** How many days a reader has guessed that interval to be. */
  readonly guess?: number;
}

const isStateName = (name: string): name is StateName =>
  (STATES as readonly string[]).includes(name);

const holds = (states: readonly StateName[], name: StateName, value?: string): boolean =>
  value === undefined || states.includes(name);

/**
 * “aligned.44” → that state with the cursor on day 44; “answer~200” → with a guess of 200 days.
 * Anything else → the default state. No number has more than four digits.
 */
export const parseState = (address: string): IntervalsState => {
  const [, name = '', day, guess] =
    /^([a-z-]+)(?:\.(0|[1-9]\d{0,3}))?(?:~(0|[1-9]\d{0,3}))?$/.exec(address) ?? [];
  if (!isStateName(name) || !holds(READ, name, day) || !holds(GUESSED, name, guess)) {
    return { name: STATES[0] };
  }
  return {
    name,
    ...(day === undefined ? {} : { day: Number(day) }),
    ...(guess === undefined ? {} : { guess: Number(guess) }),
  };
};

export const formatState = ({ name, day, guess }: IntervalsState): string =>
  `${name}${day === undefined ? '' : `.${day}`}${guess === undefined ? '' : `~${guess}`}`;

/** The state after a reader sets its control. */
export const setValue = (state: IntervalsState, value: number): IntervalsState =>
  state.name === 'guess' ? { ...state, guess: value } : { ...state, day: value };

/** The state for a reader who guessed `guess` days earlier. */
export const restoreGuess = (state: IntervalsState, guess: number): IntervalsState =>
  GUESSED.includes(state.name) ? { ...state, guess } : state;
