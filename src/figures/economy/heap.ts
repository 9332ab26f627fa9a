/** The economy as a hundred lumps of coal, in sectors; a part of one sector may burn. */
import { formatNumber } from '../../i18n/format.ts';
import type { Edition } from '../../i18n/editions.ts';
import type { Measures } from '../../kit/heading.ts';
import type { Box, LineMark, Mark, TextMark } from '../../kit/marks.ts';
import { sideBySide, stacked, type Grid, type Group } from './grid.ts';
import { headOf, tagHeight, tagMarks, tagWidth, type Tag } from './tags.ts';
import { lumpDrawing, shadows } from './lump.ts';
import { apportion, litCells, type EconomyData } from './shares.ts';

/** Of its cell, how much a lump fills: no two are quite the same size. */
const SIZES = [0.97, 0.91, 0.95, 0.89, 0.94] as const;
const DIMMED = 0.62;

export interface HeapWords {
  /** How the lit share comes about, and that it is computed. */
  readonly how: string;
}

const tagsOf = (data: EconomyData, lit: boolean, words: HeapWords, edition: Edition): Tag[] => {
  const percent = (value: number): string => `${formatNumber(value, edition)}%`;
  const most = Math.max(...data.sectors.map(({ share }) => share));
  return data.sectors.map(({ id, label, what, share }): Tag => {
    const own = id === data.part.of;
    if (lit && own) {
      const { part } = data;
      const name = part.label;
      return { key: 'part', number: percent(part.share), name, what: words.how, share, tone: 'ember', large: true };
    }
    const tone = lit ? 'quiet' : 'ink';
    return { key: id, number: percent(share), name: label, what, share, tone, large: lit ? false : share === most };
  });
};

/** A line over the cells that a label speaks of. */
const ruleOf = (
  index: number,
  { box, cells }: Group,
  counted: number,
  cell: number,
  tone: LineMark['tone'],
  m: Measures,
): LineMark => {
  const right = Math.max(box.x, ...cells.slice(0, counted).map(({ x }) => x + cell / 2));
  const y = box.y - 4 * m.unit;
  return { kind: 'line', key: `rule-${index}`, x1: box.x, x2: right, y1: y, y2: y, width: tone === 'ember' ? 2.5 : 1, tone };
};
