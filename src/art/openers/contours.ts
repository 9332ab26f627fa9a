/** Quiet: the sun's disc low, the land as contour lines, and panels, still a plan, that face it. */
import { range } from 'd3-array';
import { air, landBelow, settle, sheet, WIDTH, type Drawing } from './band.ts';
import { mix } from '../colour.ts';
import { hills } from '../../kit/noise.ts';
import { lines, segment, shapes, type Point } from '../../kit/path.ts';
import { contour } from '../../kit/simplify.ts';
import { area, FINE, HAIR, line, linear, radial, tag, url } from '../svg.ts';

const INK = '#6f5d45';
const SUN: Point = [884, 236];

const level = (i: number): Point[] => {
  const land = hills('contour', 3);
  const at = (x: number): number =>
    262 + i * 8 + i * i * 0.55 - land(x / 250 + i * 0.03) * Math.max(0, 84 - i * 8);
  return contour([0, WIDTH], 145, at, 0.8);
};

/** Upper and lower edge of each row of panels. */
const ROWS = [
  [372, 392],
  [412, 444],
  [470, 522],
] as const;

/** Cells in a table of panels. */
const CELLS = 6;

/** A point on the slope: everything runs to the sun. */
const at = (cell: number, y: number): Point => [SUN[0] + cell * 0.27 * (y - SUN[1] - 6), y];

/** A row of panels: frames of its tables, the joints between the cells, and its posts. */
const row = (
  top: number,
  foot: number,
): { frames: Point[][]; joints: Point[][]; posts: Point[][] } => {
  const reach = Math.ceil(960 / (0.27 * (foot - SUN[1]) * CELLS)) * CELLS;
  const starts = range((2 * reach) / CELLS).map((n) => n * CELLS - reach);
  return {
    frames: starts.map((k) => {
      const [left, right] = [k + 0.2, k + CELLS - 0.2];
      return [at(left, foot), at(left, top), at(right, top), at(right, foot), at(left, foot)];
    }),
    joints: starts.flatMap((k) =>
      range(CELLS - 1).map((n): Point[] => [at(k + n + 1, top), at(k + n + 1, foot)]),
    ),
    posts: starts.flatMap((k) =>
      [1, CELLS - 1].map((n): Point[] => {
        const [x] = at(k + n, foot);
        return segment(x, foot, x, foot + (foot - top) * 0.3);
      }),
    ),
  };
};

export const contours: Drawing = (place) => {
  const { ground, id } = place;
  const contours = range(9).map(level);
  const rows = ROWS.map(([top, foot]) => row(top, foot));
  const [horizon = []] = contours;
  return [
    air(place, [0.3, '#fdf0d8'], [0.46, '#fde6bd']),
    radial(
      id('glow'),
      [...SUN, 226, 1.8],
      [0, '#ffd58c', 0.9],
      [0.4, '#ffe0a8', 0.5],
      [1, '#fff0d4', 0],
    ),
    sheet(url(id('glow')), 0, 480),
    linear(id('disc'), [0, 176, 0, 290], [0, '#fff4d6'], [1, '#ffbf5e']),
    tag('circle', { cx: SUN[0], cy: SUN[1], r: 54, fill: url(id('disc')) }),
    linear(id('land'), [0, 225, 0, 400], [0, '#fbe8c6'], [1, ground]),
    area(landBelow(horizon), url(id('land'))),
    line(lines(contours), mix(INK, ground, 0.25), HAIR, 0.7),
    area(shapes(rows.flatMap(({ frames }) => frames)), ground, 0.85),
    line(lines(rows.flatMap(({ joints }) => joints)), INK, HAIR, 0.45),
    line(lines(rows.flatMap(({ posts }) => posts)), INK, HAIR, 0.8),
    line(lines(rows.flatMap(({ frames }) => frames)), INK, FINE, 0.9, '7 3'),
    settle(place, 452, 0.85),
  ].join('');
};
