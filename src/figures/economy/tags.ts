/** The labels of the groups: a number, a name, and what it means. */
import type { Edition } from '../../i18n/editions.ts';
import { textWidth } from '../../kit/advances.ts';
import { textMark, type Measures } from '../../kit/heading.ts';
import { breakLines } from '../../kit/lines.ts';
import type { Box, TextMark, Tone } from '../../kit/marks.ts';

export interface Tag {
  readonly key: string;
  readonly number: string;
  readonly name: string;
  /** Left out on a phone where the line has no room for it. */
  readonly what: string;
  readonly tone: Tone;
  /** The one that the picture is about. */
  readonly large: boolean;
}

const LEADING = 1.4;
/** Between a label and the cells below it, for the rule. */
const footOf = (m: Measures): number => 7 * m.unit;
/** What a face may need above and below its baseline, in ems. */
const ABOVE = 0.88;
const BELOW = 0.25;
/** Of the size of numerals, what a number takes that the picture is not about. */
const SMALL = 0.56;
const numberSize = (tag: Tag, m: Measures): number =>
  m.numeral * (tag.large ? (m.compact ? 0.74 : 1) : SMALL);

/** Name and explanation in lines no wider than `width`. */
const textLines = (tag: Tag, width: number, m: Measures, edition: Edition) => [
  ...breakLines(tag.name, width, m.label, 'label', edition).map((text) => ({
    text,
    tone: tag.tone,
  })),
  ...breakLines(tag.what, width, m.label, 'label', edition).map((text) => ({
    text,
    tone: 'quiet' as const,
  })),
];

/** How a label of several lines is set: its texts from its own upper left corner, and its size. */
interface Block {
  readonly marks: readonly TextMark[];
  readonly width: number;
  /** Down to the cells, with the foot. */
  readonly height: number;
}

/**
 * A label above its cells, at most `width` wide: the lines stand under the number, or beside it
 * where the number is large and there is room.
 */
export const tagBlock = (tag: Tag, width: number, m: Measures, edition: Edition): Block => {
  const size = numberSize(tag, m);
  const number = textWidth(tag.number, size, 'numeral', edition);
  const lines = textLines(tag, width, m, edition);
  const longest = Math.max(...lines.map(({ text }) => textWidth(text, m.label, 'label', edition)));
  const leading = m.label * LEADING;
  const aside = number + m.label * 0.7;
  const beside = tag.large && aside + longest <= width && lines.length * leading <= size;
  const base = size * ABOVE;
  const under = base + size * BELOW + m.label * ABOVE;
  const first = beside ? base - (lines.length - 1) * leading : under;
  const marks = [
    textMark({
      key: `number-${tag.key}`,
      text: tag.number,
      x: 0,
      y: base,
      size,
      face: 'numeral',
      tone: tag.tone,
    }),
    ...lines.map(({ text, tone }, index) =>
      textMark({
        key: `tag-${tag.key}-${index}`,
        text,
        x: beside ? aside : 0,
        y: first + index * leading,
        size: m.label,
        tone,
      }),
    ),
  ];
  return {
    marks,
    width: beside ? aside + longest : Math.max(number, longest),
    height: Math.max(...marks.map(({ y, size: ems }) => y + ems * BELOW)) + footOf(m),
  };
};

/** A label set as a block, standing on its cells. */
export const onCells = ({ marks, height }: Block, cells: Box): TextMark[] =>
  marks.map((mark) => ({ ...mark, x: cells.x + mark.x, y: cells.y - height + mark.y }));

/** Height of a label that is one line. */
export const lineHeight = (tags: readonly Tag[], m: Measures): number =>
  Math.max(...tags.map((tag) => numberSize(tag, m) * (ABOVE + BELOW))) + footOf(m);

/** Measures at which labels of one line each leave their cells at least half of a height. */
export const withModestNumbers = (
  tags: readonly (readonly Tag[])[],
  height: number,
  m: Measures,
): Measures => {
  const heads = tags.map((each) => lineHeight(each, m) - footOf(m));
  const room = height / 2 - footOf(m) * heads.length;
  const share = room / heads.reduce((sum, head) => sum + head, 0);
  // Never smaller than the words beside them.
  const least = m.label / (m.numeral * SMALL);
  return { ...m, numeral: m.numeral * Math.min(1, Math.max(least, share)) };
};

/** A label in one line above its cells, as long as `width` at most. */
export const tagLine = (
  tag: Tag,
  cells: Box,
  width: number,
  m: Measures,
  edition: Edition,
): TextMark[] => {
  const size = numberSize(tag, m);
  const y = cells.y - footOf(m) - size * BELOW;
  const after = (x: number, text: string): number =>
    x + textWidth(text, m.label, 'label', edition) + m.label * 0.5;
  const name = cells.x + textWidth(tag.number, size, 'numeral', edition) + m.label * 0.5;
  const what = after(name, tag.name);
  const text = (key: string, content: string, x: number, tone: Tone): TextMark =>
    textMark({ key: `tag-${tag.key}-${key}`, text: content, x, y, size: m.label, tone });
  return [
    textMark({
      key: `number-${tag.key}`,
      text: tag.number,
      x: cells.x,
      y,
      size,
      face: 'numeral',
      tone: tag.tone,
    }),
    text('0', tag.name, name, tag.tone),
    ...(after(what, tag.what) - m.label * 0.5 <= cells.x + width
      ? [text('1', tag.what, what, 'quiet')]
      : []),
  ];
};
