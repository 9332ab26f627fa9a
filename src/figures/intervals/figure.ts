/** Eighty-one and sixty-two: two intervals of days, on a ruler, side by side and in the calendar. */
import { heading, measure } from '../../kit/heading.ts';
import type { Frame, Placed } from '../../kit/marks.ts';
import type { Figure, Setting } from '../figure.ts';
import { alignedMarks } from './aligned.ts';
import { calendarMarks } from './calendar.ts';
import type { IntervalsData } from './days.ts';
import { cursorDay, describe, say } from './describe.ts';
import { rulerMarks } from './ruler.ts';
import { formatState, parseState, STATES, type IntervalsState } from './state.ts';

const layout = (state: IntervalsState, frame: Frame, setting: Setting<IntervalsData>): Placed => {
  const { data, edition, sources } = setting;
  const m = measure(frame);
  const text = (key: string): string => say(setting, key);
  const { marks, area } = heading(
    {
      key: state.name,
      title: text(`${state.name}.title`),
      sub: text(`${state.name}.sub`),
      source: text('source').replace('{sources}', sources.join(' ')),
    },
    frame,
    edition,
  );
  switch (state.name) {
    case 'ruler':
    case 'sixty-two':
    case 'eighty-one': {
      const focus = { ruler: undefined, 'sixty-two': data.intervals.length - 1, 'eighty-one': 0 }[
        state.name
      ];
      const words = { unit: text('unit'), whole: text('whole') };
      return { frame, marks: [...marks, ...rulerMarks(data, focus, area, m, words, edition)] };
    }
    case 'aligned': {
      const words = {
        unit: text('unit'),
        fewer: text('fewer'),
        zero: text('zero'),
        day: text('day'),
        done: text('done'),
        cursor: text('cursor'),
      };
      const placed = alignedMarks(data, cursorDay(state, data), area, m, words, edition);
      return { frame, marks: [...marks, ...placed.marks], control: placed.control };
    }
    case 'calendar':
      return { frame, marks: [...marks, ...calendarMarks(data, area, m, edition)] };
  }
};

export const intervals: Figure<IntervalsData, IntervalsState> = {
  id: 'intervals',
  states: STATES,
  parse: parseState,
  format: formatState,
  layout,
  describe,
  choose: (state, value) => (state.name === 'aligned' ? { ...state, day: value } : state),
};
