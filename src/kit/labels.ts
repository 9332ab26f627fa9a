/** Texts in a frame: their boxes, and which of them have room. */
import type { Edition } from '../locales/editions.ts';
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

/** Air between labels that stand side by side, in ems of their size. */
const AIR = 0.5;

const withAir = (mark: TextMark, edition: Edition): Box => {
  const box = textBox(mark, edition);
  const air = (mark.size * AIR) / 2;
  return { ...box, x: box.x - air, width: box.width + 2 * air };
};

/**
 * The labels that have room: those that would run into an earlier one are left out, whole.
 * A label is one or more lines that stand or fall together; the first have the right of way.
 */
export const withRoom = (
  labels: readonly (TextMark | readonly TextMark[])[],
  edition: Edition,
): TextMark[] => {
  const placed: { marks: TextMark[]; boxes: readonly Box[] }[] = [];
  for (const label of labels) {
    const marks = [label].flat();
    const boxes = marks.map((mark) => withAir(mark, edition));
    const clash = placed.some((other) =>
      other.boxes.some((a) => boxes.some((b) => overlaps(a, b))),
    );
    if (!clash) placed.push({ marks, boxes });
  }
  return placed.flatMap(({ marks }) => marks);
};
