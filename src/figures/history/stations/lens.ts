/** A lens on the place where melt turns to crystal: above, atoms in order; below, in none. */
import { range } from 'd3-array';
import { random } from '../../../kit/noise.ts';
import { disc } from '../../../kit/path.ts';
import type { Drawing } from '../../../kit/marks.ts';
import { area, drawing, line } from '../drawing.ts';

export const RADIUS = 66;
/** Rows of atoms that stand in order, the topmost first. */
export const ORDERED = 8;
const PITCH = 13;
const STEP = 15;

const inside = (x: number, y: number, air = 5): boolean => Math.hypot(x, y) < RADIUS - air;

/** Silicon seen along a row of its atoms: zigzags, each hung from the one above. */
const rowY = (row: number): number => -60 + row * PITCH + (row % 2 === 0 ? 0 : -5);
const columns = (row: number): number[] =>
  range(11)
    .map((i) => (i - 5) * STEP + (Math.floor((row + 1) / 2) % 2) * (STEP / 2))
    .filter((x) => inside(x, rowY(row)));

const bonds = (row: number): string =>
  columns(row)
    .flatMap((x) => {
      const y = rowY(row + 1);
      const down = row % 2 === 0 ? [x - STEP / 2, x + STEP / 2] : [x];
      return down
        .filter((to) => inside(to, y))
        .map((to) => `M${x.toFixed(1)} ${rowY(row)}L${to.toFixed(1)} ${y}`);
    })
    .join('');

const rows = range(ORDERED).map((row) =>
  drawing(`lens-row-${row}`, () => [
    line(bonds(row), 'silicon', 1, 0.8),
    area(
      columns(row)
        .map((x) => disc(x, rowY(row), 2.4))
        .join(''),
      'rim',
    ),
  ]),
);

export const orderedRow = (row: number): (() => Drawing) =>
  rows[row] ?? drawing('lens-none', () => []);

export const lens = drawing('lens', () => {
  const chance = random('melt');
  const loose = range(30)
    .map(() => [Math.round((chance() * 2 - 1) * RADIUS), Math.round(36 + chance() * 28)] as const)
    .filter(([x, y]) => inside(x, y, 6));
  return [
    area(disc(0, 0, RADIUS), 'deep'),
    area('M-58 32h116q-18 34-58 34t-58-34z', 'glow', 0.35),
    area(loose.map(([x, y]) => disc(x, y, 2.4)).join(''), 'glow'),
    line(disc(0, 0, RADIUS), 'rim', 1.6, 0.9),
  ];
});
