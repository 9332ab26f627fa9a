/** Jobs on the wall chart: bars with open, dashed ends, because their days are not in the source. */
import { textWidth } from '../../kit/advances.ts';
import { standingFor } from '../../kit/facts.ts';
import { textMark, type Measures } from '../../kit/heading.ts';
import type { Edition } from '../../i18n/editions.ts';
import type { Box, Mark, PathMark, TextMark, Tone } from '../../kit/marks.ts';
import { rightOf } from '../../kit/plot.ts';
import { through } from './outline.ts';

/** Of a bar's length, what an undated end takes on each side. */
const OPEN = 0.15;

/** A name may be this many times as wide as its bar and still stand on it. */
const SPILL = 1.4;

/** A bar is tinted so that its name can be read on it. */
export const BAR_OPACITY = 0.34;

export interface Bar {
  readonly id: string;
  readonly box: Box;
  /** Where the start is open until; a share of the bar where the source names no period. */
  readonly begun?: number | undefined;
  readonly tone: Tone;
  readonly label: string;
  /** Ids of the facts that it stands for. */
  readonly facts: readonly string[];
  /** Place in the order of assembly. */
  readonly order: number;
}

/** A pair of lines above and below, from one place to another along a bar. */
const rails = (
  key: string,
  { box, tone, order }: Bar,
  span: readonly [number, number],
  dashed: boolean,
): PathMark => ({
  kind: 'path',
  key,
  d: [0, box.height]
    .map((y) =>
      through([
        [span[0] - box.x, y],
        [span[1] - box.x, y],
      ]),
    )
    .join(''),
  dx: box.x,
  dy: box.y,
  width: 1.5,
  dashed,
  tone,
  order,
});

/** The name of a bar: inside it, or where it is too short after it, or before it at the end. */
export const barLabel = (
  { id, box, label, order, facts }: Bar,
  area: Box,
  m: Measures,
  edition: Edition,
): TextMark => {
  const width = textWidth(label, m.label, 'label', edition);
  const gap = 10 * m.unit;
  const limit = rightOf(area);
  const [left, right] = [box.x, box.x + box.width];
  const y = box.y + box.height / 2 + m.label * 0.36;
  const text = {
    key: `job-${id}`,
    text: label,
    y,
    size: m.label,
    tone: 'ink' as const,
    order,
    facts,
  };
  // Never out of the chart: the first bars begin at its very edge.
  const spills = width > box.width && (left + right - width) / 2 < area.x;
  if (width <= box.width * SPILL && !spills) {
    return textMark({
      ...text,
      x: Math.min((left + right) / 2, limit - width / 2),
      anchor: 'middle',
    });
  }
  // Where it has no room on either side, a name lies over its own bar.
  return right + gap + width <= limit
    ? textMark({ ...text, x: right + gap })
    : textMark({ ...text, x: Math.min(limit, Math.max(left - gap, width + gap)), anchor: 'end' });
};

/** A bar without its name. */
export const barMarks = (bar: Bar): Mark[] => {
  const { id, box, tone, order } = bar;
  const [left, right] = [box.x, box.x + box.width];
  const from = bar.begun ?? left + box.width * OPEN;
  const to = right - box.width * OPEN;
  return standingFor(bar.facts, [
    {
      kind: 'rect',
      key: `fill-${id}`,
      x: from,
      y: box.y,
      width: to - from,
      height: box.height,
      tone,
      opacity: BAR_OPACITY,
      order,
    },
    rails(`known-${id}`, bar, [from, to], false),
    rails(`from-${id}`, bar, [left, from], true),
    rails(`to-${id}`, bar, [to, right], true),
  ]);
};
