/** How the groups of lumps lie: side by side, or one below the other where that gives larger lumps. */
import { max } from 'd3-array';
import type { TextMark } from '../../kit/marks.ts';
import type { Plot } from '../../kit/plot.ts';
import { sideBySide, stacked, type Grid } from './grid.ts';
import { CELLS } from './shares.ts';
import {
  fitsInline,
  inlineLabel,
  lineLabel,
  mayBeInline,
  lineRoom,
  withModestNumbers,
} from './tag-lines.ts';
import { onCells, tagBlock, type Tag } from './tags.ts';

interface Arranged {
  readonly grid: Grid;
  readonly labels: readonly TextMark[];
  /** Side by side; then a line is free below the lumps. */
  readonly isLevel: boolean;
}

/** What places the groups: both states' labels, so that between them the lumps stay in place. */
interface Placing {
  /** The labels of the state at hand, a group each. */
  readonly tags: readonly Tag[];
  /** The labels that a group may have, in either state. */
  readonly each: readonly (readonly Tag[])[];
  readonly counts: readonly number[];
}

/** Groups one below the other; those that are inline have their label in the line of their lumps. */
const stackedWith = (
  inline: readonly boolean[],
  { each, counts }: Placing,
  plot: Plot,
  modest: Plot,
): Grid => {
  const heads = each.map((group, index) => lineRoom(group, inline[index] === true, modest));
  return stacked(counts, plot.area, heads, 7 * plot.m.unit);
};

/** Groups one below the other, each under a label of one line, or a few lumps before theirs. */
const below = (placing: Placing, plot: Plot): Arranged => {
  const { tags, each, counts } = placing;
  const modest = { ...plot, m: withModestNumbers(each, plot) };
  const wanted = each.map((group, index) =>
    group.every((tag) => mayBeInline(tag, counts[index] ?? 0)),
  );
  const tried = stackedWith(wanted, placing, plot, modest);
  const inline = each.map(
    (group, index) =>
      wanted[index] === true &&
      group.every((tag) => fitsInline(tag, tried.groups[index]?.box ?? plot.area, modest)),
  );
  const grid = inline.every((is, index) => is === wanted[index])
    ? tried
    : stackedWith(inline, placing, plot, modest);
  const labels = tags.flatMap((tag, index) => {
    const group = grid.groups[index];
    if (!group) return [];
    // What had room beside smaller lumps may have none beside larger ones.
    return inline[index] === true && fitsInline(tag, group.box, modest)
      ? inlineLabel(tag, group.box, modest)
      : lineLabel(tag, group.box, modest);
  });
  return { grid, labels, isLevel: false };
};

/** Of the width, what is shared out by the sizes of groups; the rest is shared evenly. */
const BY_SIZE = 0.68;

/** Groups side by side, each under a label of several lines. */
const beside = ({ tags, each, counts }: Placing, plot: Plot): Arranged => {
  const { area, m } = plot;
  const gap = (m.compact ? 14 : 20) * m.unit;
  // Wider where the share is larger; together never wider than the area.
  const wide = (index: number): number =>
    (area.width - gap * (counts.length - 1)) *
    ((BY_SIZE * (counts[index] ?? 0)) / CELLS + (1 - BY_SIZE) / counts.length);
  const blocks = each.map((group, index) => group.map((tag) => tagBlock(tag, wide(index), plot)));
  const widths = blocks.map((group) => max(group, ({ width }) => width) ?? 0);
  const head = max(blocks.flat(), ({ height }) => height) ?? 0;
  const foot = m.label * 1.5;
  const grid = sideBySide(counts, widths, { ...area, height: area.height - foot }, { head, gap });
  const labels = tags.flatMap((tag, index) => {
    const group = grid.groups[index];
    return group ? onCells(tagBlock(tag, wide(index), plot), group.box) : [];
  });
  return { grid, labels, isLevel: true };
};

/** Of the cells below one another, how large those side by side must be to be preferred. */
const WORTH = { compact: 1, wide: 0.6 };

/** The groups and their labels: side by side in a wide box, unless the labels leave no room. */
export const arrange = (placing: Placing, plot: Plot): Arranged => {
  const [upright, level] = [below(placing, plot), beside(placing, plot)];
  const worth = plot.m.compact ? WORTH.compact : WORTH.wide;
  return level.grid.cell < upright.grid.cell * worth ? upright : level;
};
