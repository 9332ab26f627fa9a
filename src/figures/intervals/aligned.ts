/** The intervals one above the other, both from day zero, with a cursor that reads any day. */
import { range } from 'd3-array';
import { fill } from '../../locales/format.ts';
import { textMark } from '../../kit/mark-makers.ts';
import { withRoom } from '../../kit/labels.ts';
import type { Mark } from '../../kit/marks.ts';
import { clamp } from '../../kit/numbers.ts';
import { labelLines, rightOf, widthOf, type Plot } from '../../kit/plot.ts';
import type { Context, Picture } from '../define.ts';
import { axisLabels, axisLines } from './aligned-axis.ts';
import { gridOf, type Grid } from './aligned-grid.ts';
import { cells, rowTexts } from './aligned-rows.ts';
import { controlOver, cursorMarks } from './cursor.ts';
import type { IntervalsData } from './days.ts';
import { cursorText, readingOf, styleFor, type ReadingStyle } from './reading.ts';

/** What the cursor reads, below the axis: the day, and what each interval has on it. */
const readMarks = (
  { data, say }: Context<IntervalsData>,
  { since, style }: { since: number; style: ReadingStyle },
  grid: Grid,
  plot: Plot,
): Mark[] => {
  const { area, m, edition } = plot;
  const x = grid.xOf(since);
  const top = (grid.rows[0]?.y ?? grid.axis) - 4 * m.unit;
  const lines = [
    { key: 'cursor-day', text: fill(say('day'), { day: since }, edition), tone: 'ink' as const },
    ...data.intervals.flatMap((interval) => {
      const { id, tone } = interval;
      const text = readingOf(data, interval, since, style);
      return labelLines(text, area.width, plot).map((line, part) => ({
        key: part === 0 ? `cursor-${id}` : `cursor-${id}-${part}`,
        text: line,
        tone,
      }));
    }),
  ];
  const widest = Math.max(...lines.map(({ text }) => widthOf(text, plot)));
  const left = m.compact ? area.x : clamp(area.x, x, rightOf(area) - widest);
  return [
    ...cursorMarks(x, grid.axis, grid.axis - top, m),
    ...lines.map(({ key, text, tone }, index) =>
      textMark({ key, text, tone, x: left, y: grid.read + index * grid.leading, size: m.label }),
    ),
  ];
};

/** Marks and control of the aligned intervals with the cursor `since` days from zero. */
export const alignedMarks = (
  context: Context<IntervalsData>,
  since: number,
  plot: Plot,
): Picture => {
  const { data, say } = context;
  const { area, m, edition } = plot;
  const words = { day: say('day'), done: say('done') };
  const { style, lines } = styleFor(data, { done: words.done, edition }, area.width / m.label);
  const grid = gridOf(data, lines, plot);
  const rows = data.intervals.flatMap((interval, index) => {
    const row = grid.rows[index];
    return row ? [rowTexts(interval, { row, grid }, context, plot)] : [];
  });
  // Where rows are close, the dates below one give way to what stands below them.
  const texts = withRoom(
    [
      ...rows.map(({ head }) => head),
      ...(grid.isTight ? [] : [axisLabels(grid, say('zero'), plot)]),
      ...rows.flatMap(({ rest }) => rest),
    ],
    edition,
  );
  const places = range(grid.days + 1).map((day) => ({ x: grid.xOf(day), y: grid.axis }));
  return {
    marks: [
      ...cells(data, grid, plot),
      ...axisLines(grid, plot),
      ...texts,
      ...readMarks(context, { since, style }, grid, plot),
    ],
    control: controlOver(
      { ...area, height: grid.axis + 12 * m.unit - area.y },
      { min: 0, value: since, places },
      { label: say('cursor'), valueText: cursorText(data, since, words, edition) },
    ),
  };
};
