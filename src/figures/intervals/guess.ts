/** Before the answer: a scale of days, and a marker for the reader's guess. */
import { range } from 'd3-array';
import { formatDayShort } from '../../i18n/format.ts';
import { textMark } from '../../kit/heading.ts';
import { withRoom } from '../../kit/labels.ts';
import type { Control, Mark, Point, TextMark } from '../../kit/marks.ts';
import type { Plot } from '../../kit/plot.ts';
import { controlOver, cursorMarks, type ControlWords } from './cursor.ts';
import { eventOn, lengthOf, totalDays, type IntervalsData } from './days.ts';
import { dayScale, type Lens } from './lens.ts';
import { countMarks } from './ruler-labels.ts';
import { countGap, hasTwoLines, roomBelow, standIn, ticks } from './ruler-ticks.ts';

/** The scale is whole years long, and leaves a good half of itself beyond the answer. */
const YEAR = 365;
const scaleFor = (answer: number): number => YEAR * Math.ceil((answer * 1.5) / YEAR);

/** Days between the ticks of the scale. */
const TICK = 10;
/** From one labelled tick to the next at least, in ems of a label. */
const APART = 3.2;

/** The ruled line from day 0 of the interval, at `xOf(0)`, to its last at `xOf(days)`. */
const scaleMarks = (
  days: number,
  xOf: (day: number) => number,
  base: number,
  { m, edition }: Plot,
): Mark[] => {
  const line = { kind: 'line', tone: 'quiet', width: 1 } as const;
  const wanted = (APART * m.label) / (xOf(1) - xOf(0));
  const every = 30 * Math.max(1, Math.ceil(wanted / 30));
  const steps = range(0, days + 1, TICK);
  const labels = steps
    .filter((day) => day % every === 0)
    .map((day) =>
      textMark({
        key: `scale-label-${day}`,
        text: String(day),
        x: xOf(day),
        y: base + 11 * m.unit + m.label * 0.9,
        size: m.label,
        face: 'numeral',
        anchor: day === 0 ? 'start' : day > days - every * 0.3 ? 'end' : 'middle',
        tone: 'quiet',
      }),
    );
  return [
    { ...line, key: 'scale', x1: xOf(0), x2: xOf(days), y1: base, y2: base, tone: 'ink' },
    ...steps.map((day): Mark => ({
      ...line,
      key: `scale-${day}`,
      x1: xOf(day),
      x2: xOf(day),
      y1: base,
      y2: base + (day % every === 0 ? 8 : 4) * m.unit,
    })),
    ...withRoom(
      labels.map((label) => [label]),
      edition,
    ),
  ];
};

/** The day that the count begins on, under the scale. */
const beginning = (data: IntervalsData, day: number, at: Point, plot: Plot): TextMark =>
  textMark({
    key: 'scale-from',
    text: [formatDayShort(day, plot.edition), eventOn(data, day)].filter(Boolean).join(' '),
    ...at,
    size: plot.m.label,
    tone: 'ink',
  });

interface GuessWords {
  readonly yours: string;
  readonly unit: string;
  readonly control: ControlWords;
}

/** Marks and control of the scale, with the guess if one has been made. */
export const guessScale = (
  data: IntervalsData,
  guess: number | undefined,
  words: GuessWords,
  plot: Plot,
): { marks: Mark[]; control?: Control } => {
  const { area, m } = plot;
  const owner = data.intervals.at(-1);
  if (!owner) return { marks: [] };
  const days = scaleFor(lengthOf(owner));
  const first = totalDays(data) - lengthOf(owner);
  const lens: Lens = { focus: data.intervals.length - 1, reach: days };
  const scale = dayScale(data, area, lens);
  const xOf = (day: number): number => scale(first + day);
  // Under the scale its numbers, and the day it begins on.
  const below = hasTwoLines(plot) ? roomBelow(plot) : 12 * m.unit + m.label * 2.5;
  const { base, tall, count } = standIn(plot, below);
  const shown = guess === undefined ? undefined : Math.min(guess, days);
  const x = xOf(shown ?? days / 2);
  const places = range(days + 1).map((day) => ({ x: xOf(day), y: base }));
  return {
    marks: [
      ...scaleMarks(days, xOf, base, plot),
      ...ticks({ data, scale, stand: { base, tall }, lens, m, held: true }),
      beginning(data, owner.from, { x: xOf(0), y: base + 12 * m.unit + m.label * 2.25 }, plot),
      ...cursorMarks(x, base, tall, m),
      ...countMarks(
        {
          id: 'guess',
          number: shown === undefined ? '?' : String(shown),
          tone: 'ink',
          label: words.yours,
          unit: words.unit,
          x,
          y: base - tall - countGap(m),
          size: count,
        },
        plot,
      ),
    ],
    control: controlOver(
      { ...area, y: base - tall, height: tall + 12 * m.unit },
      { min: 0, value: shown ?? Math.round(days / 2), places },
      words.control,
    ),
  };
};
