/** Eighty-one and sixty-two: two intervals of days, on a ruler, side by side and in the calendar. */
import type { Figure } from '../figure.ts';
import type { IntervalsData } from './days.ts';
import { describe } from './describe.ts';
import { layout } from './layout.ts';
import {
  chooseIn,
  formatState,
  keptOf,
  namedState,
  parseState,
  STATES,
  withKept,
  type IntervalsState,
} from './state.ts';

export const intervals: Figure<IntervalsData, IntervalsState> = {
  id: 'intervals',
  states: STATES,
  parse: parseState,
  format: formatState,
  layout,
  describe,
  choose: chooseIn,
  named: namedState,
  kept: keptOf,
  withKept,
};
