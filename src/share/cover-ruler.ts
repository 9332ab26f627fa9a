/** The ruler of days on the story's own card: on it what each interval counts, below it the dates. */
import { sum } from 'd3-array';
import { pathMark, textMark } from '../kit/mark-makers.ts';
import { textWidth } from '../kit/advances.ts';
import { ticksPath, type DaySpan } from '../kit/axis.ts';
import { withRoom } from '../kit/labels.ts';
import type { Mark, TextMark } from '../kit/marks.ts';
import type { Edition } from '../locales/editions.ts';
import { formatNumber } from '../locales/format.ts';
import { BESIDE, ROW, type CountRows } from './cover-counts.ts';
import { APART, apart, edgesOf, scaleOf } from './cover-days.ts';

interface RulerWords {
  readonly unit: string;
  readonly spans: readonly DaySpan[];
  /** At the edges of the spans: one more than there are spans, or none. */
  readonly dates: readonly string[];
}

/** Heights of a span's first and last tick, of a week's first and of the others. */
const TICKS = { edge: 1, week: 0.62, day: 0.38 } as const;
export interface Ruler {
  readonly x: number;
  readonly width: number;
  /** Where the ticks stand. */
  readonly base: number;
  readonly height: number;
  readonly counts: CountRows;
  readonly small: number;
}

/** The dates below the edges; where there are too many for that, those that have room. */
const dateMarks = (
  { spans, dates }: RulerWords,
  { x, width, base, small }: Ruler,
  edition: Edition,
): TextMark[] => {
  const xOf = scaleOf(spans, width);
  const gap = small * APART;
  const widths = dates.map((text) => textWidth(text, small, 'label', edition));
  const edges = edgesOf(spans).slice(0, dates.length).map(xOf);
  const hasRoom = sum(widths) + gap * (dates.length - 1) <= width;
  const starts = hasRoom ? apart(edges, widths, { width, gap }) : edges;
  const marks = dates.map((text, index) => {
    const isLast = index === dates.length - 1;
    return textMark({
      key: `date-${index}`,
      text,
      x: x + (isLast ? width : (starts[index] ?? 0)),
      y: base + small * 1.5,
      size: small,
      anchor: isLast ? 'end' : 'start',
      tone: 'quiet',
    });
  });
  if (hasRoom) return marks;
  const [first, ...others] = marks;
  const last = others.pop();
  return withRoom(
    [first, last, ...others].filter((mark) => mark !== undefined),
    edition,
  );
};

/** Each span's ticks, its count with unit and name on them, and the dates below. */
export const rulerMarks = (words: RulerWords, ruler: Ruler, edition: Edition): Mark[] => {
  const { x, width, base, height, counts, small } = ruler;
  const xOf = scaleOf(words.spans, width);
  const edges = edgesOf(words.spans);
  const heights = {
    edge: TICKS.edge * height,
    week: TICKS.week * height,
    day: TICKS.day * height,
  };
  const spans = words.spans.flatMap(({ days, tone, label }, index): Mark[] => {
    const first = edges[index] ?? 0;
    const place = counts.places[index] ?? { row: 0, x: 0 };
    const left = x + place.x;
    const count = formatNumber(days, edition);
    const beside = left + textWidth(count, counts.numeral, 'numeral', edition) + small * BESIDE;
    const y = base - height - small * 0.6 - (counts.rows - 1 - place.row) * small * ROW;
    return [
      pathMark(
        `ticks-${index}`,
        ticksPath({ days, xOf: (since) => x + xOf(first + since), base, heights }),
        [0, 0],
        { width: Math.max(2, xOf(1) * 0.28), tone },
      ),
      textMark({
        key: `days-${index}`,
        text: count,
        x: left,
        y,
        size: counts.numeral,
        face: 'numeral',
        tone,
      }),
      textMark({
        key: `unit-${index}`,
        text: words.unit,
        x: beside,
        y: y - small * 1.3,
        size: small,
        tone,
      }),
      textMark({ key: `name-${index}`, text: label, x: beside, y, size: small, tone }),
    ];
  });
  return [...spans, ...dateMarks(words, ruler, edition)];
};
