/** The axis of the aligned intervals, in days from zero. */
import { range } from 'd3-array';
import { levelLine, textMark, uprightLine } from '../../kit/mark-makers.ts';
import { withRoom } from '../../kit/labels.ts';
import type { Mark, TextMark } from '../../kit/marks.ts';
import { rightOf, type Plot } from '../../kit/plot.ts';
import { formatNumber } from '../../locales/format.ts';
import type { Grid } from './aligned-grid.ts';

/** Days are ticked one by one where they are at least this wide. */
const LEAST_CELL = 2;
const LABELS = 8;

export const axisLines = ({ area, axis, days, xOf }: Grid, { m }: Plot): Mark[] => {
  const labelled = new Set(xOf.ticks(LABELS));
  const single = xOf(1) - xOf(0) >= LEAST_CELL ? range(days + 1) : xOf.ticks(LABELS * 5);
  const tick = (day: number): Mark =>
    uprightLine(`axis-${day}`, xOf(day), [axis, axis + (labelled.has(day) ? 8 : 4) * m.unit], {
      width: 1,
      tone: labelled.has(day) ? 'ink' : 'quiet',
    });
  return [
    levelLine('axis', [area.x, rightOf(area)], axis, { width: 1, tone: 'ink' }),
    ...single.map(tick),
  ];
};

/** Day zero and the round numbers, in the order in which they get room. */
export const axisLabels = (grid: Grid, zeroText: string, { m, edition }: Plot): TextMark[] => {
  const { area, axis, days, xOf } = grid;
  const at = { y: axis + 10 * m.unit + m.label * 0.9, size: m.label, tone: 'quiet' as const };
  const labels = xOf
    .ticks(LABELS)
    .filter((day) => day > 0 && Number.isInteger(day))
    .map((day) =>
      textMark({
        key: `axis-label-${day}`,
        text: formatNumber(day, edition),
        x: xOf(day),
        face: 'numeral',
        anchor: day === days ? 'end' : 'middle',
        ...at,
      }),
    );
  const zero = textMark({ key: 'axis-label-0', text: zeroText, x: area.x, ...at });
  const end = rightOf(area) + m.margin * 0.5;
  return withRoom([zero, ...labels], edition).filter(
    ({ x, anchor }) => anchor !== 'middle' || x + m.label <= end,
  );
};
