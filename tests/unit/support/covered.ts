/** Texts that other marks of a picture run through or lie under. */
import type { Edition } from '../../../src/locales/editions.ts';
import { overlaps, textBox } from '../../../src/kit/labels.ts';
import type { Box, LineMark, Mark, FigureLayout, TextMark } from '../../../src/kit/marks.ts';
import { boxOf } from './extent.ts';

/** What a reader moves over the picture passes over its texts. */
const MOVES = /^(cursor|guess)/;
/** A mark fainter than this is a tint that texts stand on. */
const TINT = 0.5;

/** The part of a text's box that its letters fill, most of them without descenders. */
const lettersOf = (mark: TextMark, edition: Edition): Box => {
  const box = textBox(mark, edition);
  const [side, top] = [Math.min(1.5, box.width * 0.1), mark.size * 0.2];
  return {
    x: box.x + side,
    y: box.y + top,
    width: box.width - 2 * side,
    height: mark.size * 0.68,
  };
};

/** Where an upright or level line runs; others are hairlines that texts keep clear of by eye. */
const isStraight = ({ x1, x2, y1, y2 }: LineMark): boolean => x1 === x2 || y1 === y2;

/** A line ends where it ends: only across it is there more of it than its course. */
const solidBox = (mark: Mark, edition: Edition): Box => {
  const box = boxOf(mark, edition);
  if (mark.kind !== 'line') return box;
  const air = mark.width / 2;
  return mark.x1 === mark.x2
    ? { ...box, y: box.y + air, height: box.height - 2 * air }
    : { ...box, x: box.x + air, width: box.width - 2 * air };
};

const isSolid = (mark: Mark): boolean => {
  if ((mark.opacity ?? 1) < TINT) return false;
  if (mark.kind === 'line') return isStraight(mark);
  return (mark.kind === 'rect' || mark.kind === 'circle') && mark.hollow !== true;
};

/** A text in the tone of the ground stands on a mark, as on a day of a calendar. */
export const coveredTexts = ({ marks }: FigureLayout, edition: Edition): string[] => {
  const solid = marks.filter((mark) => isSolid(mark) && !MOVES.test(mark.key));
  const texts = marks.filter(
    (mark): mark is TextMark =>
      mark.kind === 'text' && mark.tone !== 'ground' && !MOVES.test(mark.key),
  );
  return texts.flatMap((text) =>
    solid
      .filter((mark) => overlaps(lettersOf(text, edition), solidBox(mark, edition)))
      .slice(0, 1)
      .map((mark) => `${text.key} “${text.text}” lies over ${mark.key}`),
  );
};
