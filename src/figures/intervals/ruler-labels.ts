/** What is written on rulers: the lines between intervals with their labels, and a large count. */
import { formatDayShort } from '../../i18n/format.ts';
import type { Edition } from '../../i18n/editions.ts';
import { textWidth } from '../../kit/advances.ts';
import { textMark, type Measures } from '../../kit/heading.ts';
import { withRoom } from '../../kit/labels.ts';
import type { Box, LineMark, Mark, TextMark } from '../../kit/marks.ts';
import { edgesOf, eventOn, type IntervalsData } from './days.ts';
import type { Lens } from './lens.ts';
import { countSize } from './ruler-ticks.ts';

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
  const size = countSize(m);
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
