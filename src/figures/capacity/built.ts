/** What is in production: a few ingots, close up. */
import type { Mark } from '../../kit/marks.ts';
import { bottomOf, rightOf, type Plot } from '../../kit/plot.ts';
import { hang, INGOT } from './ingot.ts';
import { countMarks, type Count } from './texts.ts';

/** From ingot to ingot, in widths of one, at least and at most. */
const [CLOSE, LOOSE] = [1.4, 2.2];
/** Of the width, what the number takes where it stands beside the ingots; and in ems at least. */
const COLUMN = 0.34;
const LEAST_COLUMN = 7.6;
/** An area this many times as wide as high has the number beside the ingots. */
const BROAD = 1.25;
/** Of the height, the most that the number takes beside the ingots. */
const NUMBER = 0.4;

/** Marks of what is built: the number beside them, in a narrow area above them. */
export const builtMarks = (count: Count, plot: Plot): Mark[] => {
  const { area, m } = plot;
  const isBeside = area.width > area.height * BROAD;
  const column = isBeside ? Math.max(area.width * COLUMN, m.label * LEAST_COLUMN) : area.width;
  const words = countMarks(
    count,
    {
      x: area.x,
      top: area.y,
      width: isBeside ? column - 12 * m.unit : column,
      size: isBeside ? Math.max(m.numeral, area.height * NUMBER) : m.numeral * 1.2,
      label: isBeside ? 'beneath' : 'beside',
    },
    plot,
  );
  const left = isBeside ? area.x + column : area.x;
  const y = isBeside ? area.y + 1 : words.bottom + 6 * m.unit;
  const width = rightOf(area) - left;
  const scale = Math.min(
    (bottomOf(area) - y) / INGOT.height,
    width / (count.value * CLOSE * INGOT.width),
  );
  const pitch = Math.min(width / count.value, INGOT.width * scale * LOOSE);
  const x = left + (width - pitch * count.value) * (isBeside ? 1 : 0.5);
  return [
    ...hang(
      { key: 'built', x, y, pitch, scale, first: 0, count: count.value },
      () => false,
      count.value,
    ),
    ...words.marks,
  ];
};
