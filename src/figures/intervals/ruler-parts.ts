/** What rulers are made of: ticks, the lines between intervals and their labels, a large count. */
import { formatDayShort } from '../../i18n/format.ts';
import type { Edition } from '../../i18n/editions.ts';
import { textWidth } from '../../kit/advances.ts';
import { textMark, type Measures } from '../../kit/heading.ts';
import { withRoom } from '../../kit/labels.ts';
import type { Box, LineMark, Mark, RectMark, TextMark } from '../../kit/marks.ts';
import { daysOf, edgesOf, eventOn, lengthOf, type IntervalsData } from './days.ts';
import type { Lens, Span } from './lens.ts';

const DAYS_A_WEEK = 7;
/** Heights of ticks, in units of the wide composition: a week's first, a day's. */
const LIT = { week: 150, day: 150 };
/** Without a lens; and of days that belong to no count. */
const PLAIN = { week: 132, day: 104 };
const LATER = { week: 66, day: 46 };
const ASIDE = { week: 46, day: 30 };
/** The count stands larger here than beside a bar. */
const COUNT = 1.45;

const scaleOf = (m: Measures): number => m.unit * (m.compact ? 0.66 : 1);

/** How high the tallest ticks of a ruler are. */
export const tallest = (m: Measures): number => LIT.week * scaleOf(m);

/** Air above and below a ruler's ticks: the count, and two lines of labels. */
export const roomAbove = (m: Measures): number =>
  tallest(m) + m.numeral * COUNT * 0.72 + 16 * m.unit;
export const roomBelow = (m: Measures): number => 14 * m.unit + m.label * 2.8;

/** Width of the tick of a day, under the lens or not. */
const tickWidth = (cell: number, lit: boolean, m: Measures): number =>
  lit
    ? Math.max(Math.min(cell, 0.8), cell * 0.5, cell - 1.6 * m.unit)
    : Math.max(0.6, Math.min(cell * 0.5, 2 * m.unit));

interface TickOptions {
  /** True where the days under the lens all stand on its first. */
  readonly held?: boolean;
  /** Days from this index on belong to no count, and say so in their keys. */
  readonly counted?: number;
}

/** A tick for each day; under a lens its interval is lit, without one all are. */
export const ticks = (
  data: IntervalsData,
  spans: readonly Span[],
  base: number,
  { focus }: Lens,
  m: Measures,
  { held = false, counted = Infinity }: TickOptions = {},
): RectMark[] =>
  daysOf(data).flatMap(({ index, interval, since }) => {
    const span = spans[interval];
    const owner = data.intervals[interval];
    if (!span || !owner) return [];
    const lit = interval === focus;
    const week = since % DAYS_A_WEEK === 0;
    const width = lit && held ? 2 * m.unit : tickWidth(span.cell, lit, m);
    const left = lit && held ? span.x : span.x + since * span.cell + (span.cell - width) / 2;
    const later = index >= counted;
    const heights = later ? LATER : focus === undefined ? PLAIN : lit ? LIT : ASIDE;
    const height = heights[week ? 'week' : 'day'] * scaleOf(m);
    const coloured = !later && (lit || focus === undefined);
    return [
      {
        kind: 'rect' as const,
        key: later ? `later-${index - counted}` : `day-${index}`,
        x: left,
        y: base - height,
        width,
        height,
        tone: coloured ? owner.tone : ('quiet' as const),
        opacity: week ? 1 : coloured ? 0.78 : 0.72,
        order: lit && !held ? since / lengthOf(owner) : 0,
      },
    ];
  });

/** Days under the lens that the interval did not need, up to `reach`. */
export const spareTicks = (
  data: IntervalsData,
  spans: readonly Span[],
  base: number,
  { focus = 0, reach = 0 }: Lens,
  m: Measures,
): RectMark[] => {
  const [span, owner] = [spans[focus], data.intervals[focus]];
  if (!span || !owner) return [];
  const length = lengthOf(owner);
  const height = ASIDE.day * scaleOf(m);
  const width = tickWidth(span.cell, false, m);
  return Array.from({ length: Math.max(0, reach - length) }, (_, index) => ({
    kind: 'rect',
    key: `spare-${index}`,
    x: span.x + (length + index) * span.cell + (span.cell - width) / 2,
    y: base - height,
    width,
    height,
    tone: 'ghost',
    order: index / (reach - length),
  }));
};

/** A line at each edge. */
export const edgeLines = (xs: readonly number[], base: number, m: Measures): LineMark[] =>
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

/**
 * Date and event under each edge at `xs`, inside `area`. Those beside the lens come first: they
 * keep their place.
 */
export const edgeLabels = (
  data: IntervalsData,
  xs: readonly number[],
  base: number,
  { focus, reach }: Lens,
  area: Box,
  m: Measures,
  edition: Edition,
): TextMark[] => {
  const last = xs.length - 1;
  // With room to spare under the lens, its first label leaves the place to its last.
  const inward = reach === undefined ? (focus ?? -2) + 1 : focus;
  const labels = edgesOf(data)
    .slice(0, xs.length)
    .map((day, index) => {
      const event = eventOn(data, day);
      const x = xs[index] ?? 0;
      const widest = Math.max(
        ...[formatDayShort(day, edition), event ?? ''].map((text) =>
          textWidth(text, m.label, 'label', edition),
        ),
      );
      const end = area.x + area.width;
      // A label hangs inside its interval: under the lens if it borders on it; never over the end.
      const hangs =
        (index === inward || (index === last && reach === undefined) || x + widest > end) &&
        x - widest >= area.x;
      const at = (key: string, text: string, line: number, tone: 'ink' | 'quiet') =>
        textMark({
          key,
          text,
          x,
          y: base + (14 * m.unit + m.label * (1 + line * 1.4)),
          size: m.label,
          anchor: hangs ? 'end' : 'start',
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

interface CountTexts {
  readonly id: string;
  readonly number: string;
  readonly tone: Mark['tone'];
  readonly label: string;
  readonly unit: string;
}

/** A count, standing large above its interval with its unit and name beside it, inside `area`. */
export const count = (
  { id, number, tone, label, unit }: CountTexts,
  x: number,
  y: number,
  area: Box,
  m: Measures,
  edition: Edition,
): TextMark[] => {
  const size = m.numeral * COUNT;
  const wide = textWidth(number, size, 'numeral', edition) + 8 * m.unit;
  const beside = Math.max(
    textWidth(label, m.label, 'label', edition),
    textWidth(unit, m.label * 1.15, 'label', edition),
  );
  const left = Math.max(area.x, Math.min(x, area.x + area.width - wide - beside));
  return [
    textMark({ key: `count-${id}`, text: number, x: left, y, size, face: 'numeral', tone }),
    textMark({
      key: `count-label-${id}`,
      text: label,
      x: left + wide,
      y: y - m.label * 1.55,
      size: m.label,
      tone,
    }),
    textMark({
      key: `count-unit-${id}`,
      text: unit,
      x: left + wide,
      y,
      size: m.label * 1.15,
      tone,
    }),
  ];
};
