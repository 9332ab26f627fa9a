/** Jobs on the wall chart: bars with dotted ends, because their days are not in the source. */
import { pathMark, textMark } from '../../kit/mark-makers.ts';
import type { Measures } from '../../kit/measure.ts';
import { textWidth } from '../../kit/advances.ts';
import { standingFor } from '../../kit/facts.ts';
import type { Edition } from '../../locales/editions.ts';
import type { Box, Mark, PathMark, TextMark, Tone } from '../../kit/marks.ts';
import { rightOf } from '../../kit/plot.ts';
import { segment } from '../../kit/polyline.ts';
import { endMarks } from '../../kit/undated.ts';
import { through } from './outline.ts';

/** A name without room beside its bar may be this many times as wide, and still stand on it. */
const SPILL = 1.4;

/** A bar is tinted so that its name can be read on it. */
export const BAR_OPACITY = 0.34;

export interface Bar {
  readonly id: string;
  readonly box: Box;
  readonly tone: Tone;
  readonly label: string;
  /** Ids of the facts that it stands for. */
  readonly facts: readonly string[];
  /** Place in the order of assembly. */
  readonly order: number;
}

/** A pair of lines along a bar, above and below. */
const rails = ({ id, box, tone, order }: Bar): PathMark =>
  pathMark(
    `rails-${id}`,
    [0, box.height].map((y) => through(segment(0, y, box.width, y))).join(''),
    [box.x, box.y],
    { width: 1.5, tone, order },
  );

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
  if (width > box.width && right + gap + width <= limit)
    return textMark({ ...text, x: right + gap });
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
  return textMark({
    ...text,
    x: Math.min(limit, Math.max(left - gap, width + gap)),
    anchor: 'end',
  });
};

/** A bar without its name. */
export const barMarks = (bar: Bar, m: Measures): Mark[] => {
  const { id, box, tone, order } = bar;
  const end = { y: box.y, height: box.height, tone, order, isDated: false };
  return standingFor(bar.facts, [
    { kind: 'rect', key: `fill-${id}`, ...box, tone, opacity: BAR_OPACITY, order },
    rails(bar),
    ...endMarks({ ...end, key: `from-${id}`, x: box.x }, m),
    ...endMarks({ ...end, key: `to-${id}`, x: rightOf(box) }, m),
  ]);
};
