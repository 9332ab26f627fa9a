/** The labels of groups that stand side by side: a number, a name, and what it means. */
import { max } from 'd3-array';
import { labelMark, textMark } from '../../kit/mark-makers.ts';
import type { Box, TextMark, Tone } from '../../kit/marks.ts';
import type { Measures } from '../../kit/measure.ts';
import { labelLines, widthOf, type Plot } from '../../kit/plot.ts';

export interface Tag {
  readonly key: string;
  readonly number: string;
  readonly name: string;
  /** Left out where a line has no room for it. */
  readonly what: string;
  readonly tone: Tone;
  /** The one that the picture is about. */
  readonly large: boolean;
  /** Ids of the facts that it says. */
  readonly facts: readonly string[];
}

export const LEADING = 1.32;
/** Between a label and the cells below it, for the rule. */
export const footOf = (m: Measures): number => 7 * m.unit;
/** What a face may need above and below its baseline, in ems. */
export const ABOVE = 0.88;
export const BELOW = 0.25;
/** Of the size of numerals, what a number takes that the picture is about, or is not. */
const LARGE = { compact: 0.76, wide: 1.1 };
export const SMALL = 0.52;

export const numberSize = (tag: Tag, m: Measures): number =>
  m.numeral * (tag.large ? (m.compact ? LARGE.compact : LARGE.wide) : SMALL);

/** The most lines of a label that the picture is not about: its explanation gives way. */
const MOST_LINES = 3;

/** Name and explanation in lines no wider than `width`. */
const textLines = ({ name, what, tone, large }: Tag, width: number, plot: Plot) => {
  const set = (text: string, colour: Tone) =>
    labelLines(text, width, plot).map((line) => ({ text: line, tone: colour }));
  const names = set(name, tone);
  const all = [...names, ...set(what, 'quiet')];
  return large || all.length <= MOST_LINES ? all : names;
};

/** How a label of several lines is set: its texts from its own upper left corner, and its size. */
interface Block {
  readonly marks: readonly TextMark[];
  readonly width: number;
  /** Down to the cells, with the foot. */
  readonly height: number;
}

export const numberMark = (tag: Tag, at: { x: number; y: number; size: number }): TextMark =>
  textMark({
    key: `number-${tag.key}`,
    text: tag.number,
    face: 'numeral',
    tone: tag.tone,
    facts: tag.facts,
    ...at,
  });

/**
 * A label above its cells, at most `width` wide: the lines stand under the number, or beside it
 * where the number is large and there is room.
 */
export const tagBlock = (tag: Tag, width: number, plot: Plot): Block => {
  const { m } = plot;
  const size = numberSize(tag, m);
  const number = widthOf(tag.number, plot, size, 'numeral');
  const lines = textLines(tag, width, plot);
  const longest = max(lines, ({ text }) => widthOf(text, plot)) ?? 0;
  const leading = m.label * LEADING;
  const aside = number + m.label * 0.7;
  const isBeside = tag.large && aside + longest <= width && lines.length * leading <= size;
  const base = size * ABOVE;
  const under = base + size * BELOW + m.label * ABOVE;
  const first = isBeside ? base - (lines.length - 1) * leading : under;
  const marks = [
    numberMark(tag, { x: 0, y: base, size }),
    ...lines.map(({ text, tone }, index) =>
      labelMark(
        `tag-${tag.key}-${index}`,
        text,
        [isBeside ? aside : 0, first + index * leading],
        m,
        {
          tone,
          facts: tag.facts,
        },
      ),
    ),
  ];
  return {
    marks,
    width: isBeside ? aside + longest : Math.max(number, longest),
    height: (max(marks, ({ y, size: ems }) => y + ems * BELOW) ?? 0) + footOf(m),
  };
};

/** A label set as a block, standing on its cells. */
export const onCells = ({ marks, height }: Block, cells: Box): TextMark[] =>
  marks.map((mark) => ({ ...mark, x: cells.x + mark.x, y: cells.y - height + mark.y }));
