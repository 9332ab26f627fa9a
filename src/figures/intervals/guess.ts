/**
 * A question and its answer: a ruler of days that waits for the reader's guess, then fills up. The
 * last interval stands above it, at the same scale and from the same zero, unless it is the answer.
 */
import { range } from 'd3-array';
import { labelMark } from '../../kit/mark-makers.ts';
import type { Mark, TextMark } from '../../kit/marks.ts';
import { clamp } from '../../kit/numbers.ts';
import { bottomOf, rightOf, widthOf, type Plot } from '../../kit/plot.ts';
import { formatNumber } from '../../locales/format.ts';
import type { Context, Picture } from '../define.ts';
import { controlOver, cursorMarks, placesOn, type ControlWords } from './cursor.ts';
import { lengthOf, type IntervalsData } from './days.ts';
import { groundOf, withoutBeside, type Ground } from './guess-ground.ts';
import { beginning, guessLine, guessRoom, scaleMarks } from './guess-labels.ts';
import type { Lens } from './lens.ts';
import { besideText, guessReading } from './lines.ts';
import { countMarks, edgeLabels, edgeLines, type Count } from './ruler-labels.ts';
import { countGap, hasTwoLines, roomBelow, spareTicks, ticks } from './ruler-ticks.ts';

/** What a date takes, in ems of a label. */
const DATE = 5;

interface GuessState {
  readonly guess: number | undefined;
  /** Days from the beginning of the interval guessed; where the cursor stands after the answer. */
  readonly day?: number | undefined;
}

/** The ruler of the story's days: above, or the one that is guessed itself. */
const storyMarks = (
  data: IntervalsData,
  isHeld: boolean,
  beside: string,
  { lens, scale, xOf, stand, above, plot }: Ground,
): Mark[] => {
  const { m } = plot;
  if (!above) return ticks({ data, scale, stand, lens, m, held: isHeld });
  const marks = ticks({ data, scale, stand: above, lens, m, isAside: true });
  // In a narrow picture it goes by its shorter name.
  const name = [beside, data.intervals.at(-1)?.label ?? ''].find(
    (text) => widthOf(text, plot) <= plot.area.width,
  );
  if (!above.isNamed || name === undefined) return marks;
  const text: TextMark = labelMark(
    'beside',
    name,
    [
      clamp(plot.area.x, xOf(0), rightOf(plot.area) - widthOf(name, plot)),
      above.base - above.tall - m.label * 0.42,
    ],
    m,
    { tone: 'quiet' },
  );
  return [...marks, text];
};

/** The days of an interval of its own, all on the first while they are held. */
const askedMarks = (
  data: IntervalsData,
  isHeld: boolean,
  { xOf, stand, above, plot: { m } }: Ground,
): Mark[] => {
  if (!above) return [];
  // Before the answer nothing tells it.
  const { facts, ...asked } = data.guess;
  const own = {
    ...data,
    intervals: [{ ...asked, facts: isHeld ? { ...facts, length: [] } : facts }],
  };
  const lens: Lens = { focus: 0 };
  return ticks({ data: own, scale: xOf, stand, lens, m, held: isHeld, prefix: 'asked' });
};

const countOf = (
  { xOf, stand, plot: { m } }: Ground,
  said: Omit<Count, 'x' | 'y' | 'size'>,
  day: number,
): Count => ({
  ...said,
  x: xOf(day),
  y: stand.base - stand.tall - countGap(m),
  size: stand.count,
});

/** Marks and control of the question, with the guess if one has been made. */
export const questionMarks = (
  context: Context<IntervalsData>,
  { guess }: GuessState,
  words: ControlWords,
  plot: Plot,
): Picture => {
  const { data, say } = context;
  const { area, m, edition } = plot;
  // Under the scale its numbers, and the day it begins on.
  const lower = withoutBeside(data, 0, plot);
  const below = hasTwoLines(lower) ? roomBelow(lower) : 12 * m.unit + m.label * 2.5;
  const ground = groundOf(data, 0, below, plot);
  const { xOf, days, stand } = ground;
  const { base, tall } = stand;
  const shown = guess === undefined ? undefined : Math.min(guess, days);
  const half = Math.round(days / 2);
  const number = shown === undefined ? '?' : formatNumber(shown, edition);
  const said = { id: 'guess', number, tone: 'ink' } as const;
  const labels = { label: say('guess.yours'), unit: say('unit') };
  const places = range(days + 1).map((day) => ({ x: xOf(day), y: base }));
  return {
    marks: [
      ...scaleMarks(days, xOf, base, plot),
      ...storyMarks(data, true, besideText(context), ground),
      ...askedMarks(data, true, ground),
      beginning(data, xOf(0), base, plot),
      ...cursorMarks(xOf(shown ?? half), base, tall, m),
      ...countMarks(countOf(ground, { ...said, ...labels }, shown ?? half), plot),
    ],
    control: controlOver(
      { ...area, y: base - tall, height: tall + 12 * m.unit },
      { min: 0, value: shown ?? half, places },
      { ...words, asks: true },
    ),
  };
};

/** Marks and control of the answer, with what a reader guessed below it. */
export const answerMarks = (
  context: Context<IntervalsData>,
  { guess, day }: GuessState,
  words: ControlWords,
  plot: Plot,
): Picture => {
  const { data, say } = context;
  const { area, m, edition } = plot;
  const asked = data.guess;
  const room = guess === undefined ? 0 : guessRoom(plot);
  const lower = withoutBeside(data, room, plot);
  const below = roomBelow(lower) + room;
  const ground = groundOf(data, guess ?? 0, below, plot);
  const { xOf, stand, lens } = ground;
  const { base, tall } = stand;
  const answer = lengthOf(asked);
  const own = { ...data, intervals: [asked] };
  const xs = [xOf(0), xOf(answer)];
  // The first date leaves a short ruler to the last.
  const isShort = xOf(answer) - xOf(0) < m.label * DATE;
  const said = {
    id: 'answer',
    number: formatNumber(answer, edition),
    tone: asked.tone,
    label: asked.label,
    unit: say('unit'),
    facts: asked.facts.length,
  };
  const places = placesOn(xOf, 0, answer, base - tall / 2);
  const cursor = day === undefined ? undefined : clamp(0, day, answer);
  return {
    marks: [
      ...storyMarks(data, false, besideText(context), ground),
      ...askedMarks(data, false, ground),
      ...spareTicks({ xOf, from: answer, to: guess ?? 0, stand, m }),
      ...edgeLines(xs, base, m),
      ...countMarks(countOf(ground, said, 0), plot),
      ...edgeLabels(
        own,
        { xs, base, lens: { focus: isShort ? 0 : undefined, reach: lens.reach } },
        lower,
      ),
      ...(guess === undefined
        ? []
        : guessLine(xOf, { guess, text: guessReading(guess, context) }, stand, lower)),
      ...(cursor === undefined
        ? []
        : cursorMarks(places[cursor]?.x ?? area.x, base, tall + 6 * m.unit, m)),
    ],
    control: controlOver(
      {
        ...area,
        y: base - tall,
        height: Math.min(tall + 12 * m.unit, bottomOf(area) - base + tall),
      },
      { min: 0, value: cursor ?? 0, places },
      words,
    ),
  };
};
