/** The days as ticks on one ruler; a lens may widen one interval and light it. */
import { formatDayShort } from '../../i18n/format.ts';
import type { Edition } from '../../i18n/editions.ts';
import { textWidth } from '../../kit/advances.ts';
import { textMark, type Measures } from '../../kit/heading.ts';
import { withRoom } from '../../kit/labels.ts';
import type { Box, LineMark, Mark, RectMark, TextMark } from '../../kit/marks.ts';
import { daysOf, edgesOf, eventOn, lengthOf, totalDays, type IntervalsData } from './days.ts';

/** Of the ruler's width, what the interval under the lens takes. */
const LENS_SHARE = 0.84;
const DAYS_A_WEEK = 7;
/** Heights of ticks, in units of the wide composition: under the lens, a week's first, a day's. */
const LIT = 150;
const WEEK = 88;
const DAY = 56;
const scaleOf = (m: Measures): number => m.unit * (m.compact ? 0.66 : 1);
/** The count stands larger here than beside a bar. */
const COUNT = 1.45;

interface Span {
  readonly x: number;
  readonly width: number;
}

/** Where each interval lies along the ruler. */
const spansOf = (data: IntervalsData, area: Box, focus: number | undefined): Span[] => {
  const total = totalDays(data);
  const others = data.intervals.reduce(
    (sum, interval, index) => sum + (index === focus ? 0 : lengthOf(interval)),
    0,
  );
  let x = area.x;
  return data.intervals.map((interval, index) => {
    const share =
      focus === undefined || others === 0
        ? lengthOf(interval) / total
        : index === focus
          ? LENS_SHARE
          : ((1 - LENS_SHARE) * lengthOf(interval)) / others;
    const span = { x, width: area.width * share };
    x += span.width;
    return span;
  });
};

const ticks = (
  data: IntervalsData,
  spans: readonly Span[],
  base: number,
  focus: number | undefined,
  m: Measures,
): RectMark[] =>
  daysOf(data).flatMap(({ index, interval, since }) => {
    const span = spans[interval];
    const owner = data.intervals[interval];
    if (!span || !owner) return [];
    const cell = span.width / lengthOf(owner);
    const lit = interval === focus;
    const week = since % DAYS_A_WEEK === 0;
    const width = lit
      ? Math.max(cell * 0.5, cell - 1.6 * m.unit)
      : Math.max(0.6, Math.min(cell * 0.5, 2 * m.unit));
    const reach = lit ? LIT : focus === undefined ? (week ? WEEK : DAY) : week ? 46 : 30;
    const height = reach * scaleOf(m);
    return [
      {
        kind: 'rect' as const,
        key: `day-${index}`,
        x: span.x + since * cell + (cell - width) / 2,
        y: base - height,
        width,
        height,
        tone: lit ? owner.tone : ('quiet' as const),
        opacity: lit ? (week ? 1 : 0.78) : week ? 1 : 0.72,
        order: lit ? since / lengthOf(owner) : 0,
      },
    ];
  });

const edgeLines = (xs: readonly number[], base: number, m: Measures): LineMark[] =>
  xs.map((x, index) => ({
    kind: 'line',
    key: `edge-${index}`,
    x1: x,
    x2: x,
    y1: base - 6 * m.unit,
    y2: base + 10 * m.unit,
    width: 1.5,
    tone: 'ink',
  }));

/** Date and event under each edge. Those beside the lens come first: they keep their place. */
const edgeLabels = (
  data: IntervalsData,
  xs: readonly number[],
  base: number,
  focus: number | undefined,
  m: Measures,
  edition: Edition,
): TextMark[] => {
  const last = xs.length - 1;
  const labels = edgesOf(data).map((day, index) => {
    const event = eventOn(data, day);
    const x = xs[index] ?? 0;
    const widest = Math.max(
      ...[formatDayShort(day, edition), event ?? ''].map((text) =>
        textWidth(text, m.label, 'label', edition),
      ),
    );
    // A label hangs inside its interval: under the lens if it borders on it; never over the end.
    const left = index === last || (focus !== undefined && index === focus + 1);
    const side = left || x + widest > (xs.at(-1) ?? x) ? 'end' : 'start';
    const at = (key: string, text: string, line: number, tone: 'ink' | 'quiet') =>
      textMark({
        key,
        text,
        x,
        y: base + (14 * m.unit + m.label * (1 + line * 1.4)),
        size: m.label,
        anchor: side,
        tone,
      });
    return [
      at(`edge-date-${index}`, formatDayShort(day, edition), 0, 'ink'),
      ...(event === undefined ? [] : [at(`edge-event-${index}`, event, 1, 'quiet')]),
    ];
  });
  const rank = (index: number): number =>
    index === focus || index === (focus ?? -2) + 1 ? 0 : index === 0 || index === last ? 1 : 2;
  const order = labels.map((_, index) => index).sort((a, b) => rank(a) - rank(b));
  return withRoom(
    order.map((index) => labels[index] ?? []),
    edition,
  );
};

/** The count, standing large on its interval with its unit and name beside it. */
const count = (
  id: string,
  days: number,
  tone: Mark['tone'],
  label: string,
  unit: string,
  x: number,
  y: number,
  m: Measures,
  edition: Edition,
): TextMark[] => {
  const text = String(days);
  const size = m.numeral * COUNT;
  const beside = x + textWidth(text, size, 'numeral', edition) + 8 * m.unit;
  return [
    textMark({ key: `count-${id}`, text, x, y, size, face: 'numeral', tone }),
    textMark({
      key: `count-label-${id}`,
      text: label,
      x: beside,
      y: y - m.label * 1.55,
      size: m.label,
      tone,
    }),
    textMark({ key: `count-unit-${id}`, text: unit, x: beside, y, size: m.label * 1.15, tone }),
  ];
};

interface RulerWords {
  readonly unit: string;
  /** Names the whole, from first edge to last. */
  readonly whole: string;
}

/** Marks of the ruler in `area`; `focus` is the index of the interval under the lens, if any. */
export const rulerMarks = (
  data: IntervalsData,
  focus: number | undefined,
  area: Box,
  m: Measures,
  words: RulerWords,
  edition: Edition,
): Mark[] => {
  const spans = spansOf(data, area, focus);
  const xs = [...spans.map(({ x }) => x), area.x + area.width];
  // Numeral, ticks and two lines of dates, as one block in the middle of the area.
  const below = 14 * m.unit + m.label * 2.8;
  const tall = LIT * scaleOf(m);
  const above = tall + m.numeral * COUNT * 0.72 + 16 * m.unit;
  const base = area.y + (area.height - above - below) * 0.5 + above;
  const owner = focus === undefined ? undefined : data.intervals[focus];
  const span = focus === undefined ? undefined : spans[focus];
  const y = base - (owner ? tall : WEEK * scaleOf(m)) - 16 * m.unit;
  const number = owner
    ? count(
        owner.id,
        lengthOf(owner),
        owner.tone,
        owner.label,
        words.unit,
        span?.x ?? area.x,
        y,
        m,
        edition,
      )
    : count('whole', totalDays(data), 'ink', words.whole, words.unit, area.x, y, m, edition);
  return [
    ...ticks(data, spans, base, focus, m),
    ...edgeLines(xs, base, m),
    ...number,
    ...edgeLabels(data, xs, base, focus, m, edition),
  ];
};
