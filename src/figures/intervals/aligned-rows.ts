/** The rows of the aligned intervals: a cell a day, and what is written around them. */
import type { Edition } from '../../i18n/editions.ts';
import { fill, formatDayShort } from '../../i18n/format.ts';
import { textWidth } from '../../kit/advances.ts';
import { textMark, type Measures } from '../../kit/heading.ts';
import { textBox } from '../../kit/labels.ts';
import type { RectMark, TextMark } from '../../kit/marks.ts';
import type { AlignedWords } from './aligned.ts';
import { xOf, type Grid, type Row } from './aligned-grid.ts';
import { daysOf, lengthOf, type Interval, type IntervalsData } from './days.ts';

const DAYS_A_WEEK = 7;

export const cells = (data: IntervalsData, grid: Grid, m: Measures): RectMark[] => {
  const cell = grid.area.width / grid.days;
  const gap = Math.min(cell * 0.3, 1.8 * m.unit);
  const at = (since: number, row: Row) => ({
    x: xOf(grid, since) + gap / 2,
    y: row.y,
    width: cell - gap,
    height: row.height,
  });
  const ghosts = data.intervals.flatMap((interval, number) => {
    const row = grid.rows[number];
    if (!row) return [];
    return Array.from({ length: grid.days - lengthOf(interval) }, (_, index) => ({
      kind: 'rect' as const,
      key: `ghost-${number}-${index}`,
      ...at(lengthOf(interval) + index, row),
      tone: 'ghost' as const,
      hollow: true,
    }));
  });
  const days = daysOf(data).flatMap(({ index, interval, since }) => {
    const row = grid.rows[interval];
    const owner = data.intervals[interval];
    if (!row || !owner) return [];
    return [
      {
        kind: 'rect' as const,
        key: `day-${index}`,
        ...at(since, row),
        tone: owner.tone,
        opacity: since % DAYS_A_WEEK === 0 ? 1 : 0.78,
        order: since / grid.days,
      },
    ];
  });
  return [...ghosts, ...days];
};

export interface RowTexts {
  /** Name at the left of the bar, count and unit at its end. */
  readonly head: readonly TextMark[];
  /** Days saved and dates, in the order in which they get room. */
  readonly rest: readonly TextMark[];
}

export const rowTexts = (
  interval: Interval,
  row: Row,
  grid: Grid,
  m: Measures,
  words: AlignedWords,
  edition: Edition,
): RowTexts => {
  const { id, tone, label, from, to } = interval;
  const length = lengthOf(interval);
  const end = xOf(grid, length);
  const line = row.y - 7 * m.unit;
  const below = row.y + row.height + m.label * 1.25;
  const size = m.numeral * 0.72;
  const name = textMark({
    key: `name-${id}`,
    text: label,
    x: grid.area.x,
    y: line,
    size: m.label,
    tone,
  });
  const unitWidth = textWidth(words.unit, m.label, 'label', edition);
  const countWidth = textWidth(String(length), size, 'numeral', edition) + 4 * m.unit + unitWidth;
  const clear = textBox(name, edition).width + grid.area.x + 10 * m.unit;
  const countEnd = Math.max(end, clear + countWidth);
  const saved = grid.days - length;
  const dates = [
    textMark({
      key: `from-${id}`,
      text: formatDayShort(from, edition),
      x: grid.area.x,
      y: below,
      size: m.label,
      tone: 'quiet',
    }),
    textMark({
      key: `to-${id}`,
      text: formatDayShort(to, edition),
      x: end,
      y: below,
      size: m.label,
      anchor: 'end',
      tone: 'quiet',
    }),
  ];
  const fewer = textMark({
    key: `fewer-${id}`,
    text: fill(words.fewer, { days: saved }),
    x: (end + grid.area.x + grid.area.width) / 2,
    y: line,
    size: m.label,
    anchor: 'middle',
    tone: 'ink',
  });
  const box = textBox(fewer, edition);
  const room =
    saved > 0 &&
    box.x > countEnd + 4 * m.unit &&
    box.x + box.width <= grid.area.x + grid.area.width;
  const head = [
    name,
    textMark({
      key: `count-${id}`,
      text: String(length),
      x: countEnd - unitWidth - 4 * m.unit,
      y: line,
      size,
      face: 'numeral',
      anchor: 'end',
      tone,
    }),
    textMark({
      key: `count-unit-${id}`,
      text: words.unit,
      x: countEnd,
      y: line,
      size: m.label,
      anchor: 'end',
      tone,
    }),
  ];
  return { head, rest: [...dates, ...(room ? [fewer] : [])] };
};
