/** The axis of the aligned intervals, in days from zero. */
import type { Edition } from '../../i18n/editions.ts';
import { textMark, type Measures } from '../../kit/heading.ts';
import { withRoom } from '../../kit/labels.ts';
import type { Mark, TextMark } from '../../kit/marks.ts';
import { xOf, type Grid } from './aligned-grid.ts';

/** Days between the labelled ticks. */
const AXIS_STEP = 10;

export const axisLines = (grid: Grid, m: Measures): Mark[] => {
  const { area, axis, days } = grid;
  const tick = (day: number): Mark => ({
    kind: 'line',
    key: `axis-${day}`,
    x1: xOf(grid, day),
    x2: xOf(grid, day),
    y1: axis,
    y2: axis + (day % AXIS_STEP === 0 ? 8 : 4) * m.unit,
    width: 1,
    tone: day % AXIS_STEP === 0 ? 'ink' : 'quiet',
  });
  return [
    {
      kind: 'line',
      key: 'axis',
      x1: area.x,
      x2: area.x + area.width,
      y1: axis,
      y2: axis,
      width: 1,
      tone: 'ink',
    },
    ...Array.from({ length: days + 1 }, (_, day) => tick(day)),
  ];
};

/** Day zero and the tens, in the order in which they get room. */
export const axisLabels = (
  grid: Grid,
  m: Measures,
  zeroText: string,
  edition: Edition,
): TextMark[] => {
  const { area, axis, days } = grid;
  const y = axis + 8 * m.unit + m.label;
  const labels = Array.from({ length: Math.floor(days / AXIS_STEP) }, (_, index) => {
    const day = (index + 1) * AXIS_STEP;
    return textMark({
      key: `axis-label-${day}`,
      text: String(day),
      x: xOf(grid, day),
      y,
      size: m.label,
      face: 'numeral',
      anchor: day === days ? 'end' : 'middle',
      tone: 'quiet',
    });
  });
  const zero = textMark({
    key: 'axis-label-0',
    text: zeroText,
    x: area.x,
    y,
    size: m.label,
    tone: 'quiet',
  });
  const end = area.x + area.width + m.margin * 0.5;
  return withRoom(
    [zero, ...labels].map((label) => [label]),
    edition,
  ).filter(({ x, anchor }) => anchor !== 'middle' || x + m.label <= end);
};
