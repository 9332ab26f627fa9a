/** Places a state of the interval figure in a frame. */
import { heading, measure, textMark, type Measures } from '../../kit/heading.ts';
import type { Box, Control, Frame, Mark, Placed } from '../../kit/marks.ts';
import type { Setting } from '../figure.ts';
import { afterMarks } from './after.ts';
import { alignedMarks } from './aligned.ts';
import { calendarMarks } from './calendar.ts';
import { controlWords, cursorDay, guessReading, say, subOf, titleOf } from './describe.ts';
import type { IntervalsData } from './days.ts';
import { guessScale } from './guess.ts';
import { rulerMarks } from './ruler.ts';
import type { IntervalsState } from './state.ts';
import { workMarks } from './work.ts';

interface Picture {
  readonly marks: readonly Mark[];
  readonly control?: Control;
}

/** Index of the interval under the lens, by state. */
const focusOf = ({ name }: IntervalsState, { intervals }: IntervalsData): number | undefined =>
  name === 'sixty-two' ? intervals.length - 1 : name === 'eighty-one' ? 0 : undefined;

const picture = (
  state: IntervalsState,
  area: Box,
  m: Measures,
  setting: Setting<IntervalsData>,
): Picture => {
  const { data, edition } = setting;
  const text = (key: string): string => say(setting, key);
  const control = controlWords(state, setting);
  switch (state.name) {
    case 'guess': {
      const words = { yours: text('guess.yours'), unit: text('unit') };
      return guessScale(data, state.guess, area, m, words, control, edition);
    }
    case 'ruler':
    case 'sixty-two':
    case 'eighty-one': {
      const words = {
        unit: text('unit'),
        whole: text('whole'),
        guess: state.guess === undefined ? '' : guessReading(state.guess, setting),
      };
      const focus = focusOf(state, data);
      return rulerMarks(data, { ...state, focus }, area, m, words, control, edition);
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
      return alignedMarks(data, cursorDay(state, data), area, m, words, edition);
    }
    case 'calendar':
      return calendarMarks(data, state.day, area, m, control, edition);
    case 'work':
      return workMarks(data, state.day, area, m, control, edition);
    case 'after':
      return afterMarks(data, state.day, area, m, control, edition);
  }
};

/** Whether a reader has set the state's control. */
const isChosen = ({ name, day, guess }: IntervalsState): boolean =>
  (name === 'guess' ? guess : day) !== undefined;

/** Below the headline there is room for a line more: for a long reading, or the invitation. */
const SUB_ROOM = 2;

export const layout = (
  state: IntervalsState,
  frame: Frame,
  setting: Setting<IntervalsData>,
): Placed => {
  const { edition, sources } = setting;
  const m = measure(frame);
  const { marks, area, spare } = heading(
    {
      key: state.name,
      title: titleOf(state, setting),
      sub: subOf(state, setting),
      subRoom: frame.still === true ? 1 : SUB_ROOM,
      source: say(setting, 'source').replace('{sources}', sources.join(' ')),
    },
    frame,
    edition,
  );
  const { marks: drawn, control } = picture(state, area, m, setting);
  const hint =
    spare === undefined || isChosen(state)
      ? undefined
      : textMark({
          key: 'hint',
          text: say(setting, state.name === 'guess' ? 'guess.hint' : 'hint'),
          x: area.x,
          y: spare,
          size: m.label,
          tone: 'silicon',
        });
  return {
    frame,
    marks: [...marks, ...drawn],
    control: control && { ...control, hint },
  };
};
