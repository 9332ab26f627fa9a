/**
 * All tax as a hundred coins on ten cords, as cash was once strung. Another whole than the heap's,
 * so another thing to count: no lump ever turns into a coin.
 */
import { formatNumber } from '../../i18n/format.ts';
import type { Edition } from '../../i18n/editions.ts';
import { textWidth } from '../../kit/advances.ts';
import { textMark, type Measures } from '../../kit/heading.ts';
import { breakLines } from '../../kit/lines.ts';
import type { Box, LineMark, Mark, PathMark, TextMark, Tone } from '../../kit/marks.ts';
import { apportion, CELLS, type EconomyData } from './shares.ts';

const STRING = 10;
const STRINGS = CELLS / STRING;

const circle = (radius: number, sweep: 0 | 1): string =>
  `M${-radius} 0a${radius} ${radius} 0 1 ${sweep} ${2 * radius} 0a${radius} ${radius} 0 1 ${sweep} ${-2 * radius} 0Z`;
const HOLE = 'M-1.45-1.45v2.9h2.9v-2.9Z';

/** A round coin with a raised rim and a square hole, in tenths of a cell. */
const COIN = [circle(4.6, 1), circle(3.9, 0), circle(3.55, 1), HOLE].join('');

/** The block of strings, at the right of its area. */
const blockOf = (area: Box, m: Measures): Box => {
  const side = Math.min(area.height, area.width * (m.compact ? 0.7 : 0.62));
  const x = area.x + area.width - side;
  return { x, y: area.y + (area.height - side) * 0.4, width: side, height: side };
};

const coins = (block: Box, lit: number): PathMark[] => {
  const cell = block.width / STRING;
  return Array.from({ length: CELLS }, (_, index) => ({
    kind: 'path',
    key: `coin-${index}`,
    d: COIN,
    dx: block.x + ((index % STRING) + 0.5) * cell,
    dy: block.y + (Math.floor(index / STRING) + 0.5) * cell,
    scale: cell / 10,
    tone: index < lit ? 'ember' : 'quiet',
    order: index / CELLS,
  }));
};

const cords = (block: Box, m: Measures): LineMark[] => {
  const cell = block.width / STRING;
  return Array.from({ length: STRINGS }, (_, index) => ({
    kind: 'line',
    key: `cord-${index}`,
    x1: block.x - 8 * m.unit,
    x2: block.x + block.width,
    y1: block.y + (index + 0.5) * cell,
    y2: block.y + (index + 0.5) * cell,
    width: 1.5,
    tone: 'ghost',
  }));
};

const LEADING = 1.4;

/** The labels between the margin and the strings: whose tax, how much, and whose the rest is. */
const labels = (
  { label, rest, share }: EconomyData['tax'],
  lit: number,
  area: Box,
  block: Box,
  m: Measures,
  edition: Edition,
): TextMark[] => {
  const width = block.x - area.x - 18 * m.unit;
  const lines = (key: string, text: string, top: (height: number) => number, tone: Tone) => {
    const broken = breakLines(text, width, m.label, 'label', edition);
    const from = top(broken.length * m.label * LEADING);
    return broken.map((line, index) => {
      const y = from + m.label * (0.9 + LEADING * index);
      return textMark({ key: `${key}-${index}`, text: line, x: area.x, y, size: m.label, tone });
    });
  };
  const number = `${formatNumber(share, edition)}%`;
  const most = m.numeral * (m.compact ? 1.1 : 1.9);
  const size = Math.min(most, (width / textWidth(number, 1, 'numeral', edition)) * 0.98);
  const names = lines('taxpayer', label, () => block.y, 'ember');
  const base = (names.at(-1)?.y ?? block.y) + m.label * 0.25 + size * 0.88;
  // Beside the first string that is all dark, but clear of the number and of the end.
  const cell = block.height / STRINGS;
  const beside =
    block.y + (Math.min(STRINGS - 1, Math.ceil(lit / STRING)) + 0.5) * cell - m.label * 0.55;
  const rests = lines(
    'rest',
    rest,
    (height) => Math.max(base + size * 0.26, Math.min(beside, block.y + block.height - height)),
    'quiet',
  );
  return [
    ...names,
    textMark({
      key: 'number-tax',
      text: number,
      x: area.x,
      y: base,
      size,
      face: 'numeral',
      tone: 'ember',
    }),
    ...(lit < CELLS ? rests : []),
  ];
};

/** The coins and their labels in `area`. */
export const cashMarks = (data: EconomyData, area: Box, m: Measures, edition: Edition): Mark[] => {
  const block = blockOf(area, m);
  const lit = apportion([data.tax.share, CELLS - data.tax.share])[0] ?? 0;
  return [
    ...cords(block, m),
    ...coins(block, lit),
    ...labels(data.tax, lit, area, block, m, edition),
  ];
};
