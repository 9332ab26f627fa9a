/** Before the answer: a scale of days, and a marker for the reader's guess. */
import type { Edition } from '../../i18n/editions.ts';
import { formatDayShort } from '../../i18n/format.ts';
import { textMark, type Measures } from '../../kit/heading.ts';
import { withRoom } from '../../kit/labels.ts';
import type { Box, Control, Mark, TextMark } from '../../kit/marks.ts';
import { controlOver, cursorMarks, type ControlWords } from './cursor.ts';
import { eventOn, lengthOf, type IntervalsData } from './days.ts';
import { spansOf, type Lens, type Span } from './lens.ts';
import { count } from './ruler-labels.ts';
import { roomBelow, standIn, ticks } from './ruler-ticks.ts';

/** The scale is whole years long, and leaves a good half of itself beyond the answer. */
const YEAR = 365;
const scaleFor = (answer: number): number => YEAR * Math.ceil((answer * 1.5) / YEAR);

/** Days between the labelled ticks of the scale, and between all of them. */
const labelStep = (days: number, m: Measures): number => (m.compact ? 60 : 30) * (days / YEAR);
const TICK = 10;

const scaleMarks = (
  span: Span,
  days: number,
  base: number,
  m: Measures,
  edition: Edition,
): Mark[] => {
  const xOf = (day: number): number => span.x + day * span.cell;
  const line = { kind: 'line', tone: 'quiet', width: 1 } as const;
  const steps = Array.from({ length: Math.floor(days / TICK) + 1 }, (_, index) => index * TICK);
  const every = labelStep(days, m);
  const labels = steps
    .filter((day) => day % every === 0)
    .map((day) =>
      textMark({
        key: `scale-label-${day}`,
        text: String(day),
        x: xOf(day),
        y: base + 10 * m.unit + m.label,
        size: m.label,
        face: 'numeral',
        anchor: day === 0 ? 'start' : 'middle',
        tone: 'quiet',
      }),
    );
  return [
    { ...line, key: 'scale', x1: span.x, x2: span.x + span.width, y1: base, y2: base, tone: 'ink' },
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
const beginning = (
  day: number,
  event: string | undefined,
  x: number,
  base: number,
  m: Measures,
  edition: Edition,
): TextMark =>
  textMark({
    key: 'scale-from',
    text: [formatDayShort(day, edition), event].filter(Boolean).join(' '),
    x,
    y: base + 14 * m.unit + m.label * 2.5,
    size: m.label,
    tone: 'ink',
  });

interface GuessWords {
  readonly yours: string;
  readonly unit: string;
}

/** Marks and control of the scale in `area`, with the guess if one has been made. */
export const guessScale = (
  data: IntervalsData,
  guess: number | undefined,
  area: Box,
  m: Measures,
  words: GuessWords,
  control: ControlWords,
  edition: Edition,
): { marks: Mark[]; control?: Control } => {
  const focus = data.intervals.length - 1;
  const owner = data.intervals[focus];
  if (!owner) return { marks: [] };
  const days = scaleFor(lengthOf(owner));
  const lens: Lens = { focus, reach: days };
  const spans = spansOf(data, area, lens);
  const span = spans[focus] ?? { x: area.x, width: area.width, cell: area.width / days };
  const stand = standIn(area, roomBelow(m), m);
  const { base, tall: height } = stand;
  const shown = guess === undefined ? undefined : Math.min(guess, days);
  const x = span.x + (shown ?? days / 2) * span.cell;
  const places = Array.from({ length: days + 1 }, (_, day) => ({
    x: span.x + day * span.cell,
    y: base,
  }));
  return {
    marks: [
      ...scaleMarks(span, days, base, m, edition),
      ...ticks(data, spans, stand, lens, m, { held: true }),
      beginning(owner.from, eventOn(data, owner.from), span.x, base, m, edition),
      ...cursorMarks(x, base, height, m),
      ...count(
        {
          id: 'guess',
          number: shown === undefined ? '?' : String(shown),
          tone: 'ink',
          label: words.yours,
          unit: words.unit,
        },
        x,
        base - height - 12 * m.unit,
        area,
        m,
        edition,
      ),
    ],
    control: controlOver(
      { x: area.x, y: base - height, width: area.width, height: height + 24 * m.unit },
      places,
      0,
      shown ?? Math.round(days / 2),
      control,
    ),
  };
};
