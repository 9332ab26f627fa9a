/** Texts in a frame: their boxes, and which of them have room. */
import type { Edition } from '../i18n/editions.ts';
import { textWidth } from './advances.ts';
import type { Box, TextMark } from './marks.ts';

/** Ascent and descent of a line of type, in ems: enough for every face we set. */
const ASCENT = 0.88;
const DESCENT = 0.24;

/** The box a text fills. */
export const textBox = (mark: TextMark, edition: Edition): Box => {
  const width = textWidth(mark.text, mark.size, mark.face, edition);
  const shift = { start: 0, middle: 0.5, end: 1 }[mark.anchor];
  return {
    x: mark.x - width * shift,
    y: mark.y - mark.size * ASCENT,
    width,
    height: mark.size * (ASCENT + DESCENT),
  };
};

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** `text` without those that would run into an earlier one: the first in the list have the right of way. */
export const withRoom = (texts: readonly TextMark[], edition: Edition): TextMark[] => {
  const placed: { mark: TextMark; box: Box }[] = [];
  for (const mark of texts) {
    const box = textBox(mark, edition);
    if (!placed.some((other) => overlaps(other.box, box))) placed.push({ mark, box });
  }
  return placed.map(({ mark }) => mark);
};
