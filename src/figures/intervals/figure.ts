/** Eighty-one and sixty-two: two intervals of days, on a ruler, side by side and in the calendar. */
import { defineFigure } from '../define.ts';
import { shortDayOf } from './dates.ts';
import { edgesOf, lengthOf, type IntervalsData } from './days.ts';
import { linesOf, valuesOf } from './lines.ts';
import { needOf, picture } from './picture.ts';
import {
  formatState,
  parseState,
  restoreGuess,
  setValue,
  STATES,
  type IntervalsState,
} from './state.ts';

export const intervals = defineFigure<IntervalsData, IntervalsState>({
  id: 'intervals',
  states: STATES,
  parse: parseState,
  format: formatState,
  values: valuesOf,
  lines: linesOf,
  need: needOf,
  draw: picture,
  timeline: {
    ruler: ({ data, words, edition }) => ({
      spans: data.intervals.map((interval) => ({
        days: lengthOf(interval),
        tone: interval.tone,
        label: interval.label,
      })),
      dates: edgesOf(data).map((day) => shortDayOf(day, data, edition)),
      unit: words.unit ?? '',
    }),
  },
  choice: { set: setValue, persist: ({ guess }) => guess, restore: restoreGuess },
});
