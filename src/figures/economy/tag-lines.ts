/** The labels of groups that lie one below the other: a line above the lumps, or beside a few. */
import { max, sum } from 'd3-array';
import { textMark } from '../../kit/mark-makers.ts';
import type { Box, TextMark, Tone } from '../../kit/marks.ts';
import type { Measures } from '../../kit/measure.ts';
import { bottomOf, rightOf, widthOf, type Plot } from '../../kit/plot.ts';
import { ABOVE, BELOW, footOf, LEADING, numberMark, numberSize, SMALL, type Tag } from './tags.ts';

/** Between number, name and explanation, in ems of a label. */
const SPACE = 0.5;
/** The smallest lump that stands beside its label, in ems. */
const SMALLEST_CELL = 0.7;

/** From the start of a label in one line to its name, to its explanation, and to its end. */
const stops = (tag: Tag, plot: Plot): readonly [name: number, what: number, end: number] => {
  const space = plot.m.label * SPACE;
  const name = widthOf(tag.number, plot, numberSize(tag, plot.m), 'numeral') + space;
  const what = name + widthOf(tag.name, plot) + space;
  return [name, what, what + widthOf(tag.what, plot)];
};

/** Whether a label has the explanation in a line below the name: for the one that matters. */
const hasTwoLines = (tag: Tag, plot: Plot): boolean => {
  const [name, , end] = stops(tag, plot);
  return tag.large && end > plot.area.width && name + widthOf(tag.what, plot) <= plot.area.width;
};

/** Whether a group may have so few lumps that its label stands in the same line, after them. */
export const mayBeInline = (tag: Tag, count: number): boolean => count > 0 && !tag.large;

/** Height of the labels that a group may have, above its lumps. */
export const lineRoom = (tags: readonly Tag[], inline: boolean, plot: Plot): number => {
  const { m } = plot;
  const heights = tags.map((tag) => {
    const number = numberSize(tag, m) * (ABOVE + BELOW);
    const below = Math.max(numberSize(tag, m), m.label) * BELOW;
    return hasTwoLines(tag, plot) ? Math.max(number, m.label * (LEADING + ABOVE) + below) : number;
  });
  const tallest = max(heights) ?? 0;
  return inline ? Math.max(footOf(m), tallest - m.label * SMALLEST_CELL) : tallest + footOf(m);
};

/** Measures at which labels of one line each leave their cells at least half of a height. */
export const withModestNumbers = (
  tags: readonly (readonly Tag[])[],
  { m, area }: Plot,
): Measures => {
  const heads = tags.map((each) => (max(each, (tag) => numberSize(tag, m)) ?? 0) * (ABOVE + BELOW));
  const room = area.height * 0.45 - footOf(m) * heads.length;
  // Never smaller than the words beside them.
  const least = (m.label * 1.1) / (m.numeral * SMALL);
  return { ...m, numeral: m.numeral * Math.min(1, Math.max(least, room / sum(heads))) };
};

/** Number, name and explanation from a point on, on one baseline; what has no room is left out. */
const texts = (tag: Tag, x: number, y: number, plot: Plot): TextMark[] => {
  const { area, m } = plot;
  const [name, what, end] = stops(tag, plot);
  const isLow = hasTwoLines(tag, plot);
  const text = (key: string, content: string, at: { x: number; y: number }, tone: Tone): TextMark =>
    textMark({
      key: `tag-${tag.key}-${key}`,
      text: content,
      size: m.label,
      tone,
      facts: tag.facts,
      ...at,
    });
  const leading = m.label * LEADING;
  return [
    numberMark(tag, { x, y, size: numberSize(tag, m) }),
    text('0', tag.name, { x: x + name, y: isLow ? y - leading : y }, tag.tone),
    ...(isLow
      ? [text('1', tag.what, { x: x + name, y }, 'quiet')]
      : x + end <= rightOf(area)
        ? [text('1', tag.what, { x: x + what, y }, 'quiet')]
        : []),
  ];
};

/** A label in a line above its lumps. */
export const lineLabel = (tag: Tag, cells: Box, plot: Plot): TextMark[] => {
  const below = Math.max(numberSize(tag, plot.m), plot.m.label) * BELOW;
  return texts(tag, cells.x, cells.y - footOf(plot.m) - below, plot);
};

/** A label after its lumps, in the middle of their line, or on its foot where that is lower. */
export const inlineLabel = (tag: Tag, cells: Box, plot: Plot): TextMark[] => {
  const { m } = plot;
  const size = numberSize(tag, m);
  const middle = cells.y + cells.height / 2 + size * 0.34;
  const y = Math.min(middle, bottomOf(cells) - size * BELOW);
  return texts(tag, rightOf(cells) + m.label * 0.8, y, plot);
};

/** Whether a label after its lumps ends within the area. */
export const fitsInline = (tag: Tag, cells: Box, plot: Plot): boolean => {
  const [, , end] = stops(tag, plot);
  return rightOf(cells) + plot.m.label * 0.8 + end <= rightOf(plot.area);
};
