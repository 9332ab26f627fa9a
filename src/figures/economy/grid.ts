/** Where the hundred lumps lie: groups side by side, or one below the other. */
import { range, sum } from 'd3-array';
import type { Box } from '../../kit/marks.ts';

export interface Group {
  /** Of its cells; its label stands above. */
  readonly box: Box;
  /** The middles of its cells, in the order they are filled. */
  readonly cells: readonly { readonly x: number; readonly y: number }[];
}

export interface Grid {
  readonly groups: readonly Group[];
  /** Side of a cell. */
  readonly cell: number;
}

const SMALLEST = 1;

/** The choice of 1 to 100 that gives the largest cells. */
const best = (cellFor: (choice: number) => number): { choice: number; cell: number } => {
  let found = { choice: 1, cell: SMALLEST };
  for (let choice = 1; choice <= 100; choice += 1) {
    const cell = cellFor(choice);
    if (cell > found.cell + 0.01) found = { choice, cell };
  }
  return found;
};

/** The widest cell at which every group, or the label on it if that is wider, has room. */
const cellWithin = (
  columns: readonly number[],
  labels: readonly number[],
  width: number,
  most: number,
): number => {
  const needs = (cell: number): number =>
    sum(columns.map((count, index) => Math.max(count * cell, labels[index] ?? 0)));
  let [low, high] = [0, most];
  if (needs(most) <= width) return most;
  for (let step = 0; step < 24; step += 1) {
    const middle = (low + high) / 2;
    if (needs(middle) <= width) low = middle;
    else high = middle;
  }
  return low;
};

/**
 * Groups side by side under labels of height `head`, filled column by column; `labels` are the
 * widths of the labels. `gap` is the least space between groups.
 */
export const sideBySide = (
  counts: readonly number[],
  labels: readonly number[],
  area: Box,
  { head, gap }: { head: number; gap: number },
): Grid => {
  const room = area.width - gap * (counts.length - 1);
  const columnsAt = (rows: number): number[] => counts.map((count) => Math.ceil(count / rows));
  const { choice: rows, cell } = best((choice) =>
    cellWithin(columnsAt(choice), labels, room, (area.height - head) / choice),
  );
  const columns = columnsAt(rows);
  const slots = columns.map((count, index) => Math.max(count * cell, labels[index] ?? 0));
  const spare = (area.width - sum(slots)) / Math.max(1, counts.length - 1);
  const space = Math.min(spare, gap * 2.5);
  const y = area.y + head + (area.height - head - rows * cell) * 0.4;
  let x = area.x;
  const groups = counts.map((count, index): Group => {
    const box = { x, y, width: (columns[index] ?? 0) * cell, height: rows * cell };
    x += (slots[index] ?? 0) + space;
    const cells = range(count).map((place) => ({
      x: box.x + (Math.floor(place / rows) + 0.5) * cell,
      y: y + ((place % rows) + 0.5) * cell,
    }));
    return { box, cells };
  });
  return { groups, cell };
};

/** Groups one below the other, each under a label of its height in `heads`, filled row by row. */
export const stacked = (
  counts: readonly number[],
  area: Box,
  heads: readonly number[],
  gap: number,
): Grid => {
  const free = area.height - sum(heads) - gap * (counts.length - 1);
  const rowsAt = (columns: number): number[] => counts.map((count) => Math.ceil(count / columns));
  const { choice: columns, cell } = best((choice) =>
    Math.min(area.width / choice, free / Math.max(1, sum(rowsAt(choice)))),
  );
  const rows = rowsAt(columns);
  const spare = (free - sum(rows) * cell) / Math.max(1, counts.length);
  const space = gap + Math.max(0, Math.min(spare, gap));
  let y = area.y;
  const groups = counts.map((count, index): Group => {
    const head = heads[index] ?? 0;
    const height = (rows[index] ?? 0) * cell;
    const box = { x: area.x, y: y + head, width: Math.min(count, columns) * cell, height };
    y += head + height + space;
    const cells = range(count).map((place) => ({
      x: box.x + ((place % columns) + 0.5) * cell,
      y: box.y + (Math.floor(place / columns) + 0.5) * cell,
    }));
    return { box, cells };
  });
  return { groups, cell };
};
