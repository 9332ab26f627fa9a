/** The intervals one above the other, both from day zero, with a cursor that reads any day. */
import type { Edition } from '../../i18n/editions.ts';
import { fill } from '../../i18n/format.ts';
import { textWidth } from '../../kit/advances.ts';
import { textMark, type Measures } from '../../kit/heading.ts';
import { withRoom } from '../../kit/labels.ts';
import type { Box, Control, Mark } from '../../kit/marks.ts';
import { axisLabels, axisLines } from './aligned-axis.ts';
import { gridOf, xOf, type Grid } from './aligned-grid.ts';
import { cells, rowTexts } from './aligned-rows.ts';
import { controlOver, cursorMarks } from './cursor.ts';
import type { IntervalsData } from './days.ts';
import { cursorText, readingOf } from './reading.ts';

export interface AlignedWords {
  readonly unit: string;
  readonly fewer: string;
  readonly zero: string;
  readonly day: string;
  readonly done: string;
  readonly cursor: string;
}

const readMarks = (
  data: IntervalsData,
  grid: Grid,
  since: number,
  m: Measures,
  words: AlignedWords,
  edition: Edition,
): Mark[] => {
  const x = xOf(grid, since);
  const top = (grid.rows[0]?.y ?? grid.axis) - 5 * m.unit;
  const lineHeight = m.label * 1.45;
  const first = grid.axis + m.label * 4.1;
  const lines = [
    { key: 'cursor-day', text: fill(words.day, { day: since }), tone: 'ink' as const },
    ...data.intervals.map((interval) => ({
      key: `cursor-${interval.id}`,
      text: readingOf(data, interval, since, words.done, edition),
      tone: interval.tone,
    })),
  ];
  const widest = Math.max(...lines.map(({ text }) => textWidth(text, m.label, 'label', edition)));
  const left = Math.max(grid.area.x, Math.min(x, grid.area.x + grid.area.width - widest));
  return [
    ...cursorMarks(x, grid.axis, grid.axis - top, m),
    ...lines.map(({ key, text, tone }, index) =>
      textMark({
        key,
        text,
        tone,
        x: m.compact ? grid.area.x : left,
        y: first + index * lineHeight,
        size: m.label,
      }),
    ),
  ];
};

/** Marks and control of the aligned intervals with the cursor `since` days from zero. */
export const alignedMarks = (
  data: IntervalsData,
  since: number,
  area: Box,
  m: Measures,
  words: AlignedWords,
  edition: Edition,
): { marks: Mark[]; control: Control } => {
  const grid = gridOf(data, area, m);
  const rows = data.intervals.flatMap((interval, index) => {
    const row = grid.rows[index];
    return row ? [rowTexts(interval, row, grid, m, words, edition)] : [];
  });
  // Where rows are close, the dates below one give way to what stands below them.
  const texts = withRoom(
    [
      ...rows.map(({ head }) => head),
      axisLabels(grid, m, words.zero, edition),
      ...rows.flatMap(({ rest }) => rest.map((mark) => [mark])),
    ],
    edition,
  );
  return {
    marks: [
      ...cells(data, grid, m),
      ...axisLines(grid, m),
      ...texts,
      ...readMarks(data, grid, since, m, words, edition),
    ],
    control: controlOver(
      { ...area, height: grid.axis + 24 * m.unit - area.y },
      Array.from({ length: grid.days + 1 }, (_, day) => ({ x: xOf(grid, day), y: grid.axis })),
      0,
      since,
      { label: words.cursor, valueText: cursorText(data, since, words, edition) },
    ),
  };
};
