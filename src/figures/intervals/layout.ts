/** Places a state of the interval figure in a frame. */
import { heading, measure, textMark, type Heading } from '../../kit/heading.ts';
import type { Control, Frame, Mark, Placed, TextMark } from '../../kit/marks.ts';
import { widthOf, type Plot } from '../../kit/plot.ts';
import type { Setting } from '../figure.ts';
import { afterMarks } from './after.ts';
import { alignedMarks } from './aligned.ts';
import { alignedNeed } from './aligned-grid.ts';
import { calendarMarks } from './calendar.ts';
import {
  besideText,
  controlWords,
  cursorDay,
  guessReading,
  longestReading,
  readingIn,
  say,
  titleOf,
} from './describe.ts';
import { laterEvents, type IntervalsData } from './days.ts';
import { answerMarks, questionMarks } from './guess.ts';
import { BESIDE } from './guess-ground.ts';
import { rulerMarks } from './ruler.ts';
import type { IntervalsState } from './state.ts';
import { workMarks } from './work.ts';
import { workNeed } from './work-blocks.ts';

interface Picture {
  readonly marks: readonly Mark[];
  readonly control?: Control;
}

/** Index of the interval that a state is about, if it is about one. */
const focusOf = ({ name }: IntervalsState, { intervals }: IntervalsData): number | undefined => {
  if (name === 'first-interval' || name === 'work-before') return 0;
  return name === 'last-interval' || name === 'work-after' ? intervals.length - 1 : undefined;
};

const picture = (state: IntervalsState, setting: Setting<IntervalsData>, plot: Plot): Picture => {
  const { data } = setting;
  const text = (key: string): string => say(setting, key);
  const control = controlWords(state, setting);
  switch (state.name) {
    case 'guess':
    case 'answer': {
      const words = {
        unit: text('unit'),
        yours: text('guess.yours'),
        beside: besideText(setting),
        off: state.guess === undefined ? '' : guessReading(state.guess, setting),
        control,
      };
      const { guess, day } = state;
      const marks = state.name === 'guess' ? questionMarks : answerMarks;
      return marks(data, { guess, day }, words, plot);
    }
    case 'ruler':
    case 'last-interval':
    case 'first-interval': {
      const words = { unit: text('unit'), whole: text('whole'), control };
      const { day } = state;
      return rulerMarks(data, { day, focus: focusOf(state, data) }, words, plot);
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
      return alignedMarks(data, cursorDay(state, data), words, plot);
    }
    case 'calendar':
      return calendarMarks(data, state.day, control, plot);
    case 'work':
    case 'work-before':
    case 'work-after': {
      const { day } = state;
      return workMarks(data, { day, focus: focusOf(state, data) }, control, plot);
    }
    case 'after':
      return afterMarks(data, state.day, control, plot);
  }
};

/** The height that a state needs to say all it has to say, in ems of a label. */
const RULER = 11;
const GUESS = 2.6;
const CALENDAR = 13;
const AFTER = 7;
const FLAG = 1.5;

const needOf = (state: IntervalsState, data: IntervalsData, m: Plot['m']): number => {
  const { name, guess } = state;
  switch (name) {
    case 'aligned':
      return alignedNeed(data.intervals.length, m);
    case 'calendar':
      return m.label * CALENDAR;
    case 'work':
    case 'work-before':
    case 'work-after':
      return workNeed(data, focusOf(state, data), m);
    case 'guess':
    case 'answer': {
      const beside = data.guess.isApart ? BESIDE : 0;
      return m.label * (RULER + beside + (name === 'answer' && guess !== undefined ? GUESS : 0));
    }
    case 'after':
      return m.label * (AFTER + FLAG * laterEvents(data).length);
    default:
      return m.label * RULER;
  }
};

/** Whether a reader has set the state's control. */
const isChosen = ({ name, day, guess }: IntervalsState): boolean =>
  (name === 'guess' ? guess : day) !== undefined;

/** The invitation to a reader who has chosen nothing, where it has room. */
const hintOf = (
  state: IntervalsState,
  setting: Setting<IntervalsData>,
  { spare }: Heading,
  { m, edition }: Plot,
): TextMark | undefined => {
  const text = say(setting, state.name === 'guess' ? 'guess.hint' : 'hint');
  if (!spare || isChosen(state) || widthOf(text, { m, edition }) > spare.width) return undefined;
  return textMark({ key: 'hint', text, x: spare.x, y: spare.y, size: m.label, tone: 'silicon' });
};

export const layout = (
  state: IntervalsState,
  frame: Frame,
  setting: Setting<IntervalsData>,
): Placed => {
  const { data, edition } = setting;
  const m = measure(frame);
  const head = heading(
    {
      key: state.name,
      title: titleOf(state, setting),
      sub: say(setting, `${state.name}.sub`),
      reading: readingIn(state, setting),
      longest: longestReading(state, setting),
      source: say(setting, 'source'),
      need: needOf(state, data, m),
    },
    frame,
    edition,
  );
  const plot: Plot = { area: head.area, m, edition };
  const { marks, control } = picture(state, setting, plot);
  return {
    frame,
    marks: [...head.marks, ...marks],
    control: control && { ...control, hint: hintOf(state, setting, head, plot) },
  };
};
