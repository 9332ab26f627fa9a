/** The rows of the aligned intervals: a cell a day, and what is written around them. */
import { range } from 'd3-array';
import { textMark } from '../../kit/mark-makers.ts';
import { dayOpacity } from '../../kit/axis.ts';
import { fill, formatNumber } from '../../locales/format.ts';
import { standingFor } from '../../kit/facts.ts';
import { textBox } from '../../kit/labels.ts';
import type { RectMark, TextMark } from '../../kit/marks.ts';
import { rightOf, widthOf, type Plot } from '../../kit/plot.ts';
import type { Context } from '../define.ts';
import type { Grid, Row } from './aligned-grid.ts';
import { shortDayOf } from './dates.ts';
import { daysOf, lengthOf, type Interval, type IntervalsData } from './days.ts';

export const cells = (data: IntervalsData, { xOf, rows, days }: Grid, { m }: Plot): RectMark[] => {
  const cell = xOf(1) - xOf(0);
  const gap = Math.min(cell * 0.3, 1.8 * m.unit);
  const at = (since: number, { y, height }: Row) => ({
    x: xOf(since) + gap / 2,
    y,
    width: cell - gap,
    height,
  });
  const ghosts = data.intervals.flatMap((interval, number) => {
    const row = rows[number];
    if (!row) return [];
    return range(lengthOf(interval), days).map((since, index) => ({
      kind: 'rect' as const,
      key: `ghost-${number}-${index}`,
      ...at(since, row),
      tone: 'ghost' as const,
      hollow: true,
    }));
  });
  const counted = daysOf(data).flatMap(({ index, interval, row: number, since }) => {
    const row = rows[number];
    if (!row) return [];
    return [
      {
        kind: 'rect' as const,
        key: `day-${index}`,
        ...at(since, row),
        tone: interval.tone,
        opacity: dayOpacity(since),
        order: since / days,
        facts: interval.facts.length,
      },
    ];
  });
  return [...ghosts, ...counted];
};

interface RowTexts {
  /** Name at the left of the bar, count and unit at its end. */
  readonly head: readonly TextMark[];
  /** Days saved and dates, in the order in which they get room. */
  readonly rest: readonly TextMark[];
}

/** The dates that a bar runs between, below its ends. */
const datesOf = (
  { id, from, to, facts }: Interval,
  data: IntervalsData,
  { end, y }: { end: number; y: number },
  plot: Plot,
): TextMark[] => {
  const { area, m, edition } = plot;
  const at = { y, size: m.label, tone: 'quiet' as const };
  const first = shortDayOf(from, data, edition);
  const last = shortDayOf(to, data, edition);
  return [
    textMark({ key: `from-${id}`, text: first, x: area.x, facts: [facts.from], ...at }),
    // A short bar leaves its last date no room.
    ...(end - widthOf(last, plot) < area.x
      ? []
      : [
          textMark({
            key: `to-${id}`,
            text: last,
            x: end,
            anchor: 'end',
            facts: [facts.to],
            ...at,
          }),
        ]),
  ];
};

export const rowTexts = (
  interval: Interval,
  { row, grid }: { row: Row; grid: Grid },
  { data, say }: Context<IntervalsData>,
  plot: Plot,
): RowTexts => {
  const { area, m, edition } = plot;
  const { id, tone, label } = interval;
  const length = lengthOf(interval);
  const end = grid.xOf(length);
  const at = { y: row.y - grid.air, size: m.label, tone };
  const air = 4 * m.unit;
  const name = textMark({ key: `name-${id}`, text: label, x: area.x, ...at });
  const unit = say('unit');
  const unitWidth = widthOf(unit, plot);
  const count = formatNumber(length, edition);
  const countWidth = widthOf(count, plot, grid.count, 'numeral') + air + unitWidth;
  const clear = area.x + widthOf(label, plot) + m.label * 0.7;
  const countEnd = Math.max(end, clear + countWidth);
  const saved = grid.days - length;
  const fewer = textMark({
    key: `fewer-${id}`,
    text: fill(say('fewer'), { days: saved }, edition),
    x: (end + rightOf(area)) / 2,
    anchor: 'middle',
    ...at,
    tone: 'ink',
  });
  const box = textBox(fewer, edition);
  const hasRoom = saved > 0 && box.x > countEnd + air && rightOf(box) <= rightOf(area);
  const head = standingFor(interval.facts.length, [
    name,
    textMark({
      key: `count-${id}`,
      text: count,
      x: countEnd - unitWidth - air,
      face: 'numeral',
      anchor: 'end',
      ...at,
      size: grid.count,
    }),
    textMark({ key: `count-unit-${id}`, text: unit, x: countEnd, anchor: 'end', ...at }),
  ]);
  const dates = grid.isDated
    ? datesOf(interval, data, { end, y: row.y + row.height + m.label * 1.2 }, plot)
    : [];
  return { head, rest: [...dates, ...(hasRoom ? [fewer] : [])] };
};
