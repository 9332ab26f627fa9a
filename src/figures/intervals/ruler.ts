/** The days as ticks on one ruler; a lens may widen one interval and light it. */
import type { Edition } from '../../i18n/editions.ts';
import { textWidth } from '../../kit/advances.ts';
import { textMark, type Measures } from '../../kit/heading.ts';
import type { Box, Control, Mark } from '../../kit/marks.ts';
import { controlOver, cursorMarks, placesOn, type ControlWords } from './cursor.ts';
import { edgesOf, lengthOf, totalDays, type IntervalsData } from './days.ts';
import { dayEdges, spansOf, type Lens, type Span } from './lens.ts';
import { count, edgeLabels, edgeLines } from './ruler-labels.ts';
import { roomBelow, spareTicks, standIn, ticks, type Stand } from './ruler-ticks.ts';

export interface RulerWords {
  readonly unit: string;
  /** Names the whole, from first edge to last. */
  readonly whole: string;
  /** The guess and what it is off by, where there is one. */
  readonly guess: string;
}

interface RulerState {
  /** Index of the interval under the lens, if any. */
  readonly focus?: number | undefined;
  /** Days from the first; where the cursor stands, if a reader has put it anywhere. */
  readonly day?: number | undefined;
  /** Days that a reader guessed the interval under the lens to be. */
  readonly guess?: number | undefined;
}

/** A guess as a dimension line below the ruler, from the lens's first day to the day guessed. */
const guessMarks = (
  guess: number,
  text: string,
  span: Span,
  { base, tall }: Stand,
  area: Box,
  m: Measures,
  edition: Edition,
): Mark[] => {
  const x = span.x + guess * span.cell;
  const y = base + roomBelow(m) + 10 * m.unit;
  const width = textWidth(text, m.label, 'label', edition);
  const line = { kind: 'line', width: 1.5, tone: 'ink' } as const;
  return [
    { ...line, key: 'guess', x1: span.x, x2: x, y1: y, y2: y },
    { ...line, key: 'guess-from', x1: span.x, x2: span.x, y1: y - 5 * m.unit, y2: y + 5 * m.unit },
    {
      ...line,
      key: 'guess-to',
      x1: x,
      x2: x,
      y1: base - tall * 0.3,
      y2: y + 5 * m.unit,
      dashed: true,
    },
    textMark({
      key: 'guess-text',
      text,
      x: Math.max(area.x, Math.min(span.x, area.x + area.width - width)),
      y: y + 8 * m.unit + m.label,
      size: m.label,
      tone: 'ink',
    }),
  ];
};

/** Below the ruler, what a guess takes. */
const guessRoom = (m: Measures): number => 20 * m.unit + m.label * 1.3;

/** Marks and control of the ruler in `area`. */
export const rulerMarks = (
  data: IntervalsData,
  { focus, day, guess }: RulerState,
  area: Box,
  m: Measures,
  words: RulerWords,
  control: ControlWords,
  edition: Edition,
): { marks: Mark[]; control: Control } => {
  const owner = focus === undefined ? undefined : data.intervals[focus];
  const answer = owner ? lengthOf(owner) : totalDays(data);
  const reach = guess === undefined ? undefined : Math.max(guess, answer);
  const lens: Lens = { focus, reach };
  const spans = spansOf(data, area, lens);
  const days = dayEdges(data, spans);
  const [from = 0, ...ends] = edgesOf(data);
  const xs = [from, ...ends].map((edge) => days[edge - from] ?? area.x);
  // Numeral, ticks and two lines of dates, as one block in the middle of the area.
  const below = roomBelow(m) + (guess === undefined ? 0 : guessRoom(m));
  const stand = standIn(area, below, m);
  const { base, tall } = stand;
  const span = focus === undefined ? undefined : spans[focus];
  const height = owner ? tall : tall * 0.88;
  const y = base - height - 16 * m.unit;
  const first = owner ? owner.from - from : 0;
  const places = placesOn(days.slice(first, first + answer + 1), base - height / 2);
  const cursor = day === undefined ? undefined : Math.max(first, Math.min(day, first + answer));
  const hand = { x: area.x, y: base - height, width: area.width, height: height + 24 * m.unit };
  return {
    marks: [
      ...ticks(data, spans, stand, lens, m),
      ...spareTicks(data, spans, stand, lens, m),
      ...edgeLines(xs, base, m),
      ...count(
        {
          id: owner?.id ?? 'whole',
          number: String(answer),
          tone: owner?.tone ?? 'ink',
          label: owner?.label ?? words.whole,
          unit: words.unit,
        },
        span?.x ?? area.x,
        y,
        area,
        m,
        edition,
      ),
      ...edgeLabels(data, xs, base, lens, area, m, edition),
      ...(span && guess !== undefined
        ? guessMarks(guess, words.guess, span, stand, area, m, edition)
        : []),
      ...(cursor === undefined
        ? []
        : cursorMarks(places[cursor - first]?.x ?? area.x, base, height + 6 * m.unit, m)),
    ],
    control: controlOver(hand, places, first, cursor ?? first, control),
  };
};
