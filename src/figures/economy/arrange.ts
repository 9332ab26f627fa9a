/** How the groups of lumps lie: side by side, or one below the other where that gives larger lumps. */
import type { Edition } from '../../i18n/editions.ts';
import type { Measures } from '../../kit/heading.ts';
import type { Box, TextMark } from '../../kit/marks.ts';
import { sideBySide, stacked, type Grid } from './grid.ts';
import { CELLS } from './shares.ts';
import { lineHeight, onCells, tagBlock, tagLine, withModestNumbers, type Tag } from './tags.ts';

interface Arranged {
  readonly grid: Grid;
  readonly labels: readonly TextMark[];
  /** Side by side; then a line is free below the lumps. */
  readonly isLevel: boolean;
}

/** What places the groups: both states' labels, so that between them the lumps stay in place. */
export interface Placing {
  /** The labels of the state at hand, a group each. */
  readonly tags: readonly Tag[];
  /** The labels that a group may have, in either state. */
  readonly each: readonly (readonly Tag[])[];
  readonly counts: readonly number[];
  readonly area: Box;
}

/** Groups one below the other, each under a label of one line. */
const below = ({ tags, each, counts, area }: Placing, m: Measures, edition: Edition): Arranged => {
  const modest = withModestNumbers(each, area.height, m);
  const heads = each.map((group) => lineHeight(group, modest));
  const grid = stacked(counts, area, heads, 8 * m.unit);
  const labels = tags.flatMap((tag, index) => {
    const group = grid.groups[index];
    return group ? tagLine(tag, group.box, area.width, modest, edition) : [];
  });
  return { grid, labels, isLevel: false };
};

/** Groups side by side, each under a label of several lines. */
const beside = ({ tags, each, counts, area }: Placing, m: Measures, edition: Edition): Arranged => {
  const gap = 22 * m.unit;
  // Wider where the share is larger; together never wider than the area.
  const wide = (index: number): number =>
    (area.width - gap * (counts.length - 1)) *
    ((0.7 * (counts[index] ?? 0)) / CELLS + 0.25 / counts.length);
  const blocks = each.map((group, index) =>
    group.map((tag) => tagBlock(tag, wide(index), m, edition)),
  );
  const widths = blocks.map((group) => Math.max(...group.map(({ width }) => width)));
  const head = Math.max(...blocks.flat().map(({ height }) => height));
  const foot = m.label * 1.7;
  const grid = sideBySide(counts, widths, { ...area, height: area.height - foot }, head, gap);
  const labels = tags.flatMap((tag, index) => {
    const group = grid.groups[index];
    return group ? onCells(tagBlock(tag, wide(index), m, edition), group.box) : [];
  });
  return { grid, labels, isLevel: true };
};

/** Of the cells below one another, how large those side by side must be to be preferred. */
const WORTH = 0.6;

/** The groups and their labels: side by side in a wide frame, unless the labels leave no room. */
export const arrange = (placing: Placing, m: Measures, edition: Edition): Arranged => {
  const upright = below(placing, m, edition);
  if (m.compact) return upright;
  const level = beside(placing, m, edition);
  return level.grid.cell < upright.grid.cell * WORTH ? upright : level;
};
