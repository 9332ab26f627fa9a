/** What is written on rulers: the lines between intervals with their labels, and a large count. */
import { labelMark, textMark, uprightLine } from '../../kit/mark-makers.ts';
import { standingFor } from '../../kit/facts.ts';
import { withRoom } from '../../kit/labels.ts';
import type { LineMark, Mark, TextMark } from '../../kit/marks.ts';
import type { Measures } from '../../kit/measure.ts';
import { clamp } from '../../kit/numbers.ts';
import { rightOf, widthOf, type Plot } from '../../kit/plot.ts';
import { shortDayOf } from './dates.ts';
import { edgesOf, eventOn, factsOn, type IntervalsData } from './days.ts';
import type { Lens } from './lens.ts';
import { hasTwoLines } from './ruler-ticks.ts';

/** A line at each edge. */
export const edgeLines = (xs: readonly number[], base: number, m: Measures): LineMark[] =>
  xs.map((x, index) =>
    uprightLine(`edge-${index}`, x, [base - 6 * m.unit, base + 10 * m.unit], {
      width: 1.5,
      tone: 'ink',
    }),
  );

/** Where the edges of intervals stand on a ruler, and where its ticks do. */
interface Edges {
  readonly xs: readonly number[];
  readonly base: number;
  readonly lens: Lens;
}

/** What a label says, line by line. */
type Says = (day: number) => readonly { key: string; text: string; tone: 'ink' | 'quiet' }[];

/** The labels that have room, of those that say what they do in so many lines. */
const labelsSaying = (says: Says, data: IntervalsData, edges: Edges, plot: Plot) => {
  const { xs, base, lens } = edges;
  const { area, m, edition } = plot;
  const { focus, reach } = lens;
  const last = xs.length - 1;
  // With room to spare under the lens, its first label leaves the place to its last.
  const inward = reach === undefined ? (focus ?? -2) + 1 : focus;
  const labels = edgesOf(data)
    .slice(0, xs.length)
    .map((day, index) => {
      const x = xs[index] ?? 0;
      const lines = says(day);
      const widest = Math.max(...lines.map(({ text }) => widthOf(text, plot)));
      // A label hangs inside its interval: under the lens if it borders on it; never over the end.
      const hangs =
        (index === inward ||
          (index === last && reach === undefined) ||
          x + widest > rightOf(area)) &&
        x - widest >= area.x;
      return lines.map(({ key, text, tone }, line) =>
        labelMark(
          `${key}-${index}`,
          text,
          [x, base + 12 * m.unit + m.label * (0.95 + line * 1.35)],
          m,
          { anchor: hangs ? 'end' : 'start', tone, facts: factsOn(data, day) },
        ),
      );
    });
  const rank = (index: number): number =>
    index === focus || index === (focus ?? -2) + 1 ? 0 : index === 0 || index === last ? 1 : 2;
  const order = labels.map((_, index) => index).sort((a, b) => rank(a) - rank(b));
  const marks = withRoom(
    order.map((index) => labels[index] ?? []),
    edition,
  );
  return { marks, isWhole: marks.length === labels.flat().length };
};

/**
 * Date and event under each edge, those beside the lens first: they keep their place. Where not all
 * have room so, the dates alone, if those have; where there is height for one line only, both in it.
 */
export const edgeLabels = (data: IntervalsData, edges: Edges, plot: Plot): TextMark[] => {
  const date: Says = (day) => [
    { key: 'edge-date', text: shortDayOf(day, data, plot.edition), tone: 'ink' },
  ];
  const both: Says = (day) => {
    const event = eventOn(data, day);
    return [
      ...date(day),
      ...(event ? [{ key: 'edge-event', text: event, tone: 'quiet' as const }] : []),
    ];
  };
  const inOne: Says = (day) =>
    date(day).map((line) => ({
      ...line,
      text: [line.text, eventOn(data, day)].filter(Boolean).join(' '),
    }));
  const said = labelsSaying(hasTwoLines(plot) ? both : inOne, data, edges, plot);
  if (said.isWhole) return said.marks;
  const dates = labelsSaying(date, data, edges, plot);
  return dates.isWhole || !hasTwoLines(plot) ? dates.marks : said.marks;
};

export interface Count {
  readonly id: string;
  readonly number: string;
  readonly tone: Mark['tone'];
  readonly label: string;
  readonly unit: string;
  readonly x: number;
  readonly y: number;
  /** Of the number. */
  readonly size: number;
  /** Ids of the facts that it says. */
  readonly facts?: readonly string[] | undefined;
}

/** A count, standing large above its interval with its unit and name beside it, which have room first. */
export const countMarks = (count: Count, plot: Plot): TextMark[] => {
  const { id, number, tone, label, unit, x, y, facts = [] } = count;
  const { area, m } = plot;
  const gap = 7 * m.unit;
  const unitSize = m.label * 1.1;
  const beside = Math.max(widthOf(label, plot), widthOf(unit, plot, unitSize));
  const size = clamp(
    unitSize,
    (area.width - beside - gap) / widthOf(number, plot, 1, 'numeral'),
    count.size,
  );
  const wide = widthOf(number, plot, size, 'numeral') + gap;
  const left = clamp(area.x, x, rightOf(area) - wide - beside);
  const aside = { x: left + wide, tone };
  return standingFor(facts, [
    textMark({ key: `count-${id}`, text: number, x: left, y, size, face: 'numeral', tone }),
    textMark({
      key: `count-label-${id}`,
      text: label,
      y: y - m.label * 1.4,
      size: m.label,
      ...aside,
    }),
    textMark({ key: `count-unit-${id}`, text: unit, y, size: unitSize, ...aside }),
  ]);
};
