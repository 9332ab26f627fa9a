/**
 * All tax as a hundred coins on ten cords, as cash was once strung. Another whole than the heap's,
 * so another thing to count: no lump ever turns into a coin.
 */
import { range } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { formatNumber } from '../../locales/format.ts';
import { labelMark, levelLine, pathMark, textMark } from '../../kit/mark-makers.ts';
import { standingFor } from '../../kit/facts.ts';
import type { Box, LineMark, Mark, PathMark, TextMark, Tone } from '../../kit/marks.ts';
import { clamp } from '../../kit/numbers.ts';
import { bottomOf, labelLines, rightOf, widthOf, type Plot } from '../../kit/plot.ts';
import { CELLS, type EconomyData } from './shares.ts';

const STRING = 10;
const STRINGS = CELLS / STRING;

const circle = (radius: number, sweep: 0 | 1): string =>
  `M${-radius} 0a${radius} ${radius} 0 1 ${sweep} ${2 * radius} 0a${radius} ${radius} 0 1 ${sweep} ${-2 * radius} 0Z`;
const HOLE = 'M-1.45-1.45v2.9h2.9v-2.9Z';

/** A round coin with a raised rim and a square hole, in tenths of a cell. */
const COIN = [circle(4.6, 1), circle(3.9, 0), circle(3.55, 1), HOLE].join('');

/** Between the labels and the strings, in units. */
const BETWEEN = 14;
/** The narrowest column of labels, in ems. */
const COLUMN = 5.2;
/** Of the height of the strings, the most that the number takes. */
const NUMBER = 0.42;
const LEADING = 1.35;

/** The block of strings, as large as it can be at the right of the area. */
const blockOf = ({ area, m }: Plot): Box => {
  const side = Math.min(area.height, area.width - m.label * COLUMN - BETWEEN * m.unit);
  return {
    x: rightOf(area) - side,
    y: area.y + (area.height - side) * 0.4,
    width: side,
    height: side,
  };
};

/** The middles of the cells along a side of the block. */
const middles = (from: number, side: number) => {
  const bands = scaleBand(range(STRING), [from, from + side]);
  return (index: number): number => (bands(index) ?? from) + bands.bandwidth() / 2;
};

const coins = ({ x, y, width }: Box, lit: number): PathMark[] => {
  const [column, row] = [middles(x, width), middles(y, width)];
  return range(CELLS).map((index) =>
    pathMark(`coin-${index}`, COIN, [column(index % STRING), row(Math.floor(index / STRING))], {
      scale: width / STRING / 10,
      tone: index < lit ? 'ember' : 'quiet',
      order: index / CELLS,
    }),
  );
};

const cords = (block: Box, { m }: Plot): LineMark[] => {
  const row = middles(block.y, block.height);
  return range(STRINGS).map((index) =>
    levelLine(`cord-${index}`, [block.x - 6 * m.unit, rightOf(block)], row(index), {
      width: 1.5,
      tone: 'ghost',
    }),
  );
};

/** The labels between the margin and the strings: whose tax, how much, and whose the rest is. */
const labels = (
  { fact, label, rest, share }: EconomyData['tax'],
  lit: number,
  block: Box,
  plot: Plot,
): TextMark[] => {
  const { area, m, edition } = plot;
  const width = block.x - area.x - BETWEEN * m.unit;
  const lines = (key: string, text: string, top: (height: number) => number, tone: Tone) => {
    const broken = labelLines(text, width, plot);
    const from = top(broken.length * m.label * LEADING);
    return broken.map((line, index) => {
      const y = from + m.label * (0.9 + LEADING * index);
      return labelMark(`${key}-${index}`, line, [area.x, y], m, { tone });
    });
  };
  const number = `${formatNumber(share, edition)}%`;
  const fitting = (width / widthOf(number, plot, 1, 'numeral')) * 0.98;
  const size = Math.min(Math.max(m.numeral, block.height * NUMBER), fitting);
  const names = lines('taxpayer', label, () => block.y, 'ember');
  const base = (names.at(-1)?.y ?? block.y) + m.label * 0.25 + size * 0.88;
  // Beside the first string that is all dark, but clear of the number and of the end.
  const dark = middles(block.y, block.height)(Math.min(STRINGS - 1, Math.ceil(lit / STRING)));
  const rests = lines(
    'rest',
    rest,
    (height) => clamp(base + size * 0.26, dark - m.label * 0.55, bottomOf(area) - height),
    'quiet',
  );
  const said = textMark({
    key: 'number-tax',
    text: number,
    x: area.x,
    y: base,
    size,
    face: 'numeral',
    tone: 'ember',
  });
  return [...standingFor([fact], [...names, said]), ...(lit < CELLS ? rests : [])];
};

/** The coins and their labels. */
export const cashMarks = (data: EconomyData, plot: Plot): Mark[] => {
  const block = blockOf(plot);
  const lit = data.cells.tax;
  const all = coins(block, lit);
  return [
    ...cords(block, plot),
    ...standingFor([data.tax.fact], all.slice(0, lit)),
    ...all.slice(lit),
    ...labels(data.tax, lit, block, plot),
  ];
};
