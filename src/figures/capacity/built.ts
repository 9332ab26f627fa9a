/** What is in production: a few ingots, close up. */
import type { Edition } from '../../i18n/editions.ts';
import type { Measures } from '../../kit/heading.ts';
import type { Box, Mark } from '../../kit/marks.ts';
import { hang, INGOT } from './ingot.ts';
import { countMarks, type Count } from './texts.ts';

/** From ingot to ingot, in widths of one, at least and at most. */
const [CLOSE, LOOSE] = [1.5, 2.1];
/** Of the width, what the number takes where it stands beside the ingots. */
const COLUMN = 0.36;

/** Marks of the built gigawatts: the number beside them, on phones above them. */
export const builtMarks = (count: Count, area: Box, m: Measures, edition: Edition): Mark[] => {
  const column = m.compact ? area.width : area.width * COLUMN;
  const words = countMarks(
    count,
    {
      x: area.x,
      top: area.y,
      width: m.compact ? column : column - 12 * m.unit,
      size: m.numeral * (m.compact ? 1.1 : 2.2),
      label: 'beside',
    },
    m,
    edition,
  );
  const left = m.compact ? area.x : area.x + column;
  const y = m.compact ? words.bottom + 6 * m.unit : area.y + 1;
  const width = area.x + area.width - left;
  const scale = Math.min(
    (area.y + area.height - y) / INGOT.height,
    width / (count.value * CLOSE * INGOT.width),
  );
  const pitch = Math.min(width / count.value, INGOT.width * scale * LOOSE);
  const x = m.compact ? left : left + width - pitch * count.value;
  return [
    ...hang(
      { key: 'built', x, y, pitch, scale, first: 0, count: count.value },
      () => false,
      count.value,
    ),
    ...words.marks,
  ];
};
