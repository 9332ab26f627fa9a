/** The days as ticks on one ruler; a lens may widen one interval and light it. */
import { textMark } from '../../kit/heading.ts';
import type { Control, Mark } from '../../kit/marks.ts';
import { clamp, rightOf, widthOf, type Plot } from '../../kit/plot.ts';
import { controlOver, cursorMarks, placesOn, type ControlWords } from './cursor.ts';
import { edgesOf, lengthOf, totalDays, type IntervalsData } from './days.ts';
import { dayScale, type DayScale, type Lens } from './lens.ts';
import { countMarks, edgeLabels, edgeLines } from './ruler-labels.ts';
import { countGap, roomBelow, spareTicks, standIn, ticks, type Stand } from './ruler-ticks.ts';

export interface RulerWords {
  readonly unit: string;
  /** Names the whole, from first edge to last. */
  readonly whole: string;
  /** The guess and what it is off by, where there is one. */
  readonly guess: string;
  readonly control: ControlWords;
}

interface RulerState {
  /** Index of the interval under the lens, if any. */
  readonly focus?: number | undefined;
  /** Days from the first; where the cursor stands, if a reader has put it anywhere. */
  readonly day?: number | undefined;
  /** Days that a reader guessed the interval under the lens to be. */
  readonly guess?: number | undefined;
}

interface Guess {
  /** From the first day of the interval to the day guessed. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A guess as a dimension line below the ruler, from the lens's first day to the day guessed. */
const guessMarks = ({ from, to, text }: Guess, { base, tall }: Stand, plot: Plot): Mark[] => {
  const { area, m } = plot;
  const y = base + roomBelow(plot) + 8 * m.unit;
  const line = { kind: 'line', width: 1.5, tone: 'ink' } as const;
  const [above, below] = [y - 5 * m.unit, y + 5 * m.unit];
  return [
    { ...line, key: 'guess', x1: from, x2: to, y1: y, y2: y },
    { ...line, key: 'guess-from', x1: from, x2: from, y1: above, y2: below },
    { ...line, key: 'guess-to', x1: to, x2: to, y1: base - tall * 0.3, y2: below, dashed: true },
    textMark({
      key: 'guess-text',
      text,
      x: clamp(area.x, from, rightOf(area) - widthOf(text, plot)),
      y: y + 6 * m.unit + m.label,
      size: m.label,
      tone: 'ink',
    }),
  ];
};

/** Below the ruler, what a guess takes. */
const guessRoom = ({ m }: Plot): number => 16 * m.unit + m.label * 1.3;

/** Where everything of a ruler lies: the days, the ticks, the edges. */
const placed = (data: IntervalsData, scale: DayScale) => {
  const [from = 0, ...ends] = edgesOf(data);
  return [from, ...ends].map((edge) => scale(edge - from));
};

/** Marks and control of the ruler. */
export const rulerMarks = (
  data: IntervalsData,
  { focus, day, guess }: RulerState,
  words: RulerWords,
  plot: Plot,
): { marks: Mark[]; control: Control } => {
  const { area, m } = plot;
  const owner = focus === undefined ? undefined : data.intervals[focus];
  const answer = owner ? lengthOf(owner) : totalDays(data);
  const lens: Lens = { focus, reach: guess === undefined ? undefined : Math.max(guess, answer) };
  const scale = dayScale(data, area, lens);
  const xs = placed(data, scale);
  // Numeral, ticks and lines of dates, as one block in the middle of the area.
  const stand = standIn(plot, roomBelow(plot) + (guess === undefined ? 0 : guessRoom(plot)));
  const { base, tall } = stand;
  const ruler = { data, scale, stand, lens, m };
  const height = owner ? tall : tall * 0.88;
  const first = owner ? owner.from - (edgesOf(data)[0] ?? 0) : 0;
  const places = placesOn(scale, first, first + answer, base - height / 2);
  const cursor = day === undefined ? undefined : clamp(first, day, first + answer);
  const reach = { ...area, y: base - height, height: height + 12 * m.unit };
  return {
    marks: [
      ...ticks(ruler),
      ...spareTicks(ruler),
      ...edgeLines(xs, base, m),
      ...countMarks(
        {
          id: owner?.id ?? 'whole',
          number: String(answer),
          tone: owner?.tone ?? 'ink',
          label: owner?.label ?? words.whole,
          unit: words.unit,
          x: scale(first),
          y: base - height - countGap(m),
          size: stand.count,
          facts: owner?.facts.length,
        },
        plot,
      ),
      ...edgeLabels(data, { xs, base, lens }, plot),
      ...(guess === undefined || !owner
        ? []
        : guessMarks(
            { from: scale(first), to: scale(first + guess), text: words.guess },
            stand,
            plot,
          )),
      ...(cursor === undefined
        ? []
        : cursorMarks(places[cursor - first]?.x ?? area.x, base, height + 6 * m.unit, m)),
    ],
    control: controlOver(reach, { min: first, value: cursor ?? first, places }, words.control),
  };
};
