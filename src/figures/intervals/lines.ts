/** What the interval figure says of its states. */
import { extent, range } from 'd3-array';
import { dateParts } from '../../locales/calendar.ts';
import type { Edition } from '../../locales/editions.ts';
import { fill, formatDay } from '../../locales/format.ts';
import { localeOf } from '../../locales/index.ts';
import { memoizeWeak } from '../../kit/memoize.ts';
import type { Context, Lines } from '../define.ts';
import type { FigureProps } from '../figure.ts';
import { dayOf, monthOf } from './dates.ts';
import { edgesOf, laterEvents, lengthOf, longest, totalDays, type IntervalsData } from './days.ts';
import { cursorText, dayText } from './reading.ts';
import type { IntervalsState } from './state.ts';

type Values = Readonly<Record<string, string | number>>;

/** The jobs of an interval, one after the other. */
const jobsText = ({ work }: IntervalsData, index: number, edition: Edition): string =>
  work
    .filter(({ interval }) => interval === index)
    .map(({ label }) => label)
    .join(localeOf(edition).punctuation.semicolon);

/** The jobs of each interval, in a sentence each. */
const workText = (data: IntervalsData, edition: Edition): string => {
  const { colon, stop, gap } = localeOf(edition).punctuation;
  return data.intervals
    .map(({ label }, index) => ({ label, jobs: jobsText(data, index, edition) }))
    .filter(({ jobs }) => jobs !== '')
    .map(({ label, jobs }) => label + colon + jobs)
    .join(stop + gap);
};

/** The events after the last interval, in a sentence. */
const laterText = (data: IntervalsData, edition: Edition): string =>
  laterEvents(data)
    .map(({ day, label }) => localeOf(edition).onDay(label, dayOf(day, data, edition)))
    .join(localeOf(edition).punctuation.semicolon);

/** “2023”, or “2023–2024”. */
const yearsText = (from: number, to: number): string => {
  const [first, last] = [dateParts(from).year, dateParts(to).year];
  return first === last ? String(first) : `${first}–${last}`;
};

/** Everything that a sentence about the intervals may name. */
export const valuesOf = ({ data, edition }: FigureProps<IntervalsData>): Values => {
  const lengths = data.intervals.map(lengthOf);
  const edges = edgesOf(data);
  const [first = 0, last = 0] = [edges[0], edges.at(-1)];
  const latest = laterEvents(data).at(-1)?.day ?? last;
  const middle = edges.at(-2) ?? first;
  const dated = (day: number): string => dayOf(day, data, edition);
  const inMonth = (day: number): string => monthOf(day, data, edition);
  return {
    total: totalDays(data),
    answer: lengthOf(data.guess),
    asked: dated(data.guess.from),
    answered: dated(data.guess.to),
    first: lengths[0] ?? 0,
    second: lengths.at(-1) ?? 0,
    fewer: (lengths[0] ?? 0) - (lengths.at(-1) ?? 0),
    more: (lengths.at(-1) ?? 0) - (lengths[0] ?? 0),
    later: latest - last,
    from: dated(first),
    middle: dated(middle),
    to: dated(last),
    fromMonth: inMonth(first),
    middleMonth: inMonth(middle),
    toMonth: inMonth(last),
    latest: formatDay(latest, edition, true),
    years: yearsText(first, last),
    work: workText(data, edition),
    before: jobsText(data, 0, edition),
    after: jobsText(data, data.intervals.length - 1, edition),
    events: laterText(data, edition),
  };
};

/** The finding; for a guess, what a picture of the reader's own says instead, where it has words. */
const titleOf = (
  { name, guess }: IntervalsState,
  { say, words, edition }: Context<IntervalsData>,
): string => {
  const key = `${name}.guessed`;
  return guess === undefined || words[key] === undefined
    ? say(`${name}.title`)
    : fill(say(key), { guess }, edition);
};

/** The day the cursor stands on, kept within the axis. */
export const cursorDay = ({ day }: IntervalsState, data: IntervalsData): number =>
  Math.min(day ?? data.cursor, longest(data));

/** The day index at which a state's cursor starts before a reader moves it. */
const firstDay = ({ name }: IntervalsState, data: IntervalsData): number => {
  const lengths = data.intervals.map(lengthOf);
  if (name === 'after') return totalDays(data);
  const isLast = name === 'last-interval' || name === 'work-after';
  return isLast ? totalDays(data) - (lengths.at(-1) ?? 0) : 0;
};

/** The data of which the one interval is that which is guessed. */
const guessed = memoizeWeak((data: IntervalsData): IntervalsData => ({
  ...data,
  intervals: [data.guess],
}));

/** The day a reader has chosen, in words. */
const dayReading = (state: IntervalsState, props: FigureProps<IntervalsData>): string => {
  const { data, edition, words } = props;
  const templates = { read: words.read ?? '', readAfter: words['read-after'] ?? '' };
  if (state.name === 'answer') {
    const day = Math.min(state.day ?? 0, lengthOf(data.guess));
    return dayText(guessed(data), day, templates, edition);
  }
  return dayText(data, state.day ?? firstDay(state, data), templates, edition);
};

/** How a guess compares with the answer, in a sentence. */
export const guessReading = (guess: number, props: FigureProps<IntervalsData>): string => {
  const { data, words, edition } = props;
  const answer = lengthOf(data.guess);
  const key = guess > answer ? 'guess.more' : guess < answer ? 'guess.less' : 'guess.right';
  return fill(words[key] ?? key, { guess, days: Math.abs(guess - answer) }, edition);
};

/** The last interval and its days, beside those that are guessed. */
export const besideText = ({ data, words, edition }: FigureProps<IntervalsData>): string => {
  const last = data.intervals.at(-1);
  return last
    ? fill(words.beside ?? 'beside', { interval: last.label, days: lengthOf(last) }, edition)
    : '';
};

/** Whether the day under the cursor is read below the headline. */
const readsThere = ({ name }: IntervalsState): boolean => name !== 'aligned' && name !== 'guess';

/** The day under the cursor, where a reader has put it somewhere and it is read below the headline. */
const readingIn = (state: IntervalsState, props: FigureProps<IntervalsData>): string | undefined =>
  state.day !== undefined && readsThere(state) ? dayReading(state, props) : undefined;

/** The longest reading that the days of a figure’s props give. */
const longestOf = memoizeWeak((props: FigureProps<IntervalsData>): string => {
  const { data } = props;
  const days = [...edgesOf(data), ...laterEvents(data).map(({ day }) => day)];
  const [first = 0, last = 0] = extent(days);
  const readings = [
    ...range(last - first + 1).map((day) => dayReading({ name: 'ruler', day }, props)),
    ...range(lengthOf(data.guess) + 1).map((day) => dayReading({ name: 'answer', day }, props)),
  ];
  return readings.reduce((best, next) => (next.length > best.length ? next : best), '');
});

/** What the control of a state is called, and what its value means. */
export const controlWords = (
  state: IntervalsState,
  context: Context<IntervalsData>,
): { label: string; valueText: string } => {
  const { say, words, edition } = context;
  if (state.name !== 'guess')
    return { label: say('cursor'), valueText: dayReading(state, context) };
  return {
    label: say('guess.yours'),
    valueText:
      state.guess === undefined
        ? say('guess.none')
        : fill(words['guess.value'] ?? '', { guess: state.guess }, edition),
  };
};

/** What a state says beyond its own sentence: the cursor's day, the guess. */
const chosenReading = (state: IntervalsState, props: FigureProps<IntervalsData>): string[] => {
  const { data, edition } = props;
  if (state.name === 'aligned') {
    const words = { day: props.words.day ?? '', done: props.words.done ?? '' };
    return [cursorText(data, cursorDay(state, data), words, edition)];
  }
  return [
    ...(state.guess === undefined || state.name === 'guess'
      ? []
      : [guessReading(state.guess, props)]),
    ...(state.day === undefined ? [] : [dayReading(state, props)]),
  ];
};

/** What the figure says of a state. */
export const linesOf = (state: IntervalsState, context: Context<IntervalsData>): Partial<Lines> => {
  const { gap } = localeOf(context.edition).punctuation;
  const reading = context.say(`${state.name}.reading`);
  return {
    title: titleOf(state, context),
    reading: [reading, ...chosenReading(state, context)].join(gap),
    chosen: readingIn(state, context),
    longest: readsThere(state) ? longestOf(context) : '',
  };
};
