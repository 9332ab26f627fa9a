/** The states of the history: eight stations, and every place on the way between them. */

import { ramp } from '../../kit/numbers.ts';

export const STATES = [
  'seam',
  'pit',
  'city',
  'turn',
  'weight',
  'furnace',
  'wafer',
  'sunlight',
] as const;
export type StationName = (typeof STATES)[number];

/** The light of each station; src/theme/lights.ts has its colours. */
export const LIGHTS = [
  'seam',
  'pit',
  'city',
  'loess',
  'weight',
  'furnace',
  'wafer',
  'dawn',
] as const satisfies Record<number, string> & { length: typeof STATES.length };

export const LAST = STATES.length - 1;

/** The first station of silicon; from there on times and the scale have its colour. */
export const SILICON = STATES.indexOf('furnace');

/** How far the camera has come: stations passed, 0 to 7, in hundredths. */
export interface HistoryState {
  readonly progress: number;
}

/** A state at a progress; what is out of reach is brought within it. */
export const stateAt = (progress: number): HistoryState => ({
  progress: Math.min(LAST, Math.max(0, Math.round(progress * 100) / 100 || 0)),
});

/** The index of the station that was passed last. */
const passed = ({ progress }: HistoryState): number => Math.min(LAST, Math.floor(progress));

/** The station whose words hold: the nearer one. */
export const stationOf = ({ progress }: HistoryState): StationName =>
  STATES[Math.round(progress)] ?? STATES[0];

const HUNDREDTHS = /^[1-9]\d?$/;

/** “pit” or “pit.37”, 37 hundredths of the way on; anything else is the first station. */
export const parseState = (address: string): HistoryState => {
  const [name = '', ...rest] = address.split('.');
  const index = (STATES as readonly string[]).indexOf(name);
  const [part = ''] = rest;
  if (index < 0 || rest.length > 1) return stateAt(0);
  if (rest.length === 0) return stateAt(index);
  return HUNDREDTHS.test(part) && index < LAST ? stateAt(index + Number(part) / 100) : stateAt(0);
};

export const formatState = (state: HistoryState): string => {
  const index = passed(state);
  const hundredths = Math.round((state.progress - index) * 100);
  const name = STATES[index] ?? STATES[0];
  return hundredths === 0 ? name : `${name}.${hundredths}`;
};

/**
 * The state `part` of the way (0 to 1) from one station to the next, as a reader scrolls. After
 * the last one, what happens at the station still goes on for a while.
 */
export const travel = (
  from: HistoryState,
  to: HistoryState | undefined,
  part: number,
): HistoryState =>
  stateAt(from.progress + (to ? (to.progress - from.progress) * part : HOLD * part));

/** For this share of the way the camera stays, and only what happens at the station goes on. */
export const HOLD = 0.35;

/** Where the camera is at a progress, in stations: it stays, then leaves and arrives gently. */
export const cameraAt = (progress: number): number => {
  const index = Math.min(LAST, Math.floor(progress));
  return index + ramp(progress - index, HOLD, 1);
};

/** Where along stations a state lies: the index of the last one passed, and the part of the way on. */
export const locate = (
  along: readonly HistoryState[],
  { progress }: HistoryState,
): { step: number; part: number } => {
  const step = Math.max(
    0,
    along.findLastIndex((station) => station.progress <= progress),
  );
  const from = along[step]?.progress ?? 0;
  const length = (along[step + 1]?.progress ?? from + HOLD) - from;
  return { step, part: Math.min(1, Math.max(0, (progress - from) / length)) };
};
