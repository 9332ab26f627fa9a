/** The picture of each state of the interval figure, and the height that it needs. */
import type { Measures } from '../../kit/measure.ts';
import type { Plot } from '../../kit/plot.ts';
import type { Context, Picture } from '../define.ts';
import { afterMarks } from './after.ts';
import { alignedMarks } from './aligned.ts';
import { alignedNeed } from './aligned-grid.ts';
import { calendarMarks } from './calendar.ts';
import { controlWords, cursorDay } from './lines.ts';
import { laterEvents, type IntervalsData } from './days.ts';
import { answerMarks, questionMarks } from './guess.ts';
import { BESIDE } from './guess-ground.ts';
import { rulerMarks } from './ruler.ts';
import type { IntervalsState } from './state.ts';
import { workMarks } from './work.ts';
import { workNeed } from './work-blocks.ts';

/** Index of the interval that a state is about, if it is about one. */
const focusOf = ({ name }: IntervalsState, { intervals }: IntervalsData): number | undefined => {
  if (name === 'first-interval' || name === 'work-before') return 0;
  return name === 'last-interval' || name === 'work-after' ? intervals.length - 1 : undefined;
};

const stateMarks = (
  state: IntervalsState,
  context: Context<IntervalsData>,
  plot: Plot,
): Picture => {
  const { data } = context;
  const { name, day, guess } = state;
  const control = controlWords(state, context);
  switch (name) {
    case 'guess':
    case 'answer': {
      const marks = name === 'guess' ? questionMarks : answerMarks;
      return marks(context, { guess, day }, control, plot);
    }
    case 'ruler':
    case 'last-interval':
    case 'first-interval':
      return rulerMarks(context, { day, focus: focusOf(state, data) }, control, plot);
    case 'aligned':
      return alignedMarks(context, cursorDay(state, data), plot);
    case 'calendar':
      return calendarMarks(data, day, control, plot);
    case 'work':
    case 'work-before':
    case 'work-after':
      return workMarks(data, { day, focus: focusOf(state, data) }, control, plot);
    case 'after':
      return afterMarks(data, day, control, plot);
  }
};

/** A state's picture, and what invites a reader who has set nothing yet. */
export const picture = (
  state: IntervalsState,
  context: Context<IntervalsData>,
  plot: Plot,
): Picture => {
  const isQuestion = state.name === 'guess';
  const isSet = (isQuestion ? state.guess : state.day) !== undefined;
  return {
    ...stateMarks(state, context, plot),
    invitation: isSet ? undefined : context.say(isQuestion ? 'guess.hint' : 'hint'),
  };
};

/** Heights in ems of a label. */
const RULER = 11;
const GUESS = 1;
const CALENDAR = 13;
const AFTER = 7;
const FLAG = 1.5;

/** The height that a state needs to say all it has to say, in frame units. */
export const needOf = (state: IntervalsState, data: IntervalsData, m: Measures): number => {
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
