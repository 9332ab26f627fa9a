/** The squared ingot, and the saw that slices it. */

import { range } from 'd3-array';
import { lines, polyline, segment, shapes, type Point } from '../../../kit/path.ts';
import { area, drawing, line } from '../drawing.ts';

/** A wafer seen from the side: its width is foreshortened, and its corners are cut. */
export const WIDTH = 62;
export const HEIGHT = 196;
export const LEAN = 30;
const CORNER = 0.13;

/** The outline of a wafer, its lower left corner at 0 0. */
export const face = (): Point[] => {
  const at = (u: number, v: number): Point => [u * WIDTH, -v * HEIGHT - u * LEAN];
  const c = CORNER;
  return [
    at(c, 0),
    at(1 - c, 0),
    at(1, c * 0.5),
    at(1, 1 - c * 0.5),
    at(1 - c, 1),
    at(c, 1),
    at(0, 1 - c * 0.5),
    at(0, c * 0.5),
  ];
};

export const SLICES = 46;
export const PITCH = 4;

/** The brick on its plate: sliced all through, still standing close. */
export const brick = drawing('wafer-brick', () => {
  const long = SLICES * PITCH;
  const end = face().map(([x, y]): Point => [x + long, y]);
  const back = range(SLICES).map((i): Point[] => {
    const x = i * PITCH;
    return [
      [x, -CORNER * 0.5 * HEIGHT],
      [x, -(1 - CORNER * 0.5) * HEIGHT],
      [x + CORNER * WIDTH, -HEIGHT - CORNER * LEAN],
      [x + (1 - CORNER) * WIDTH, -HEIGHT - (1 - CORNER) * LEAN],
    ];
  });
  const side: Point[] = [
    [0, -13],
    [0, -183],
    [8, -200],
    [54, -222],
    [54 + long, -222],
    [62 + long, -40],
    [long, -13],
  ];
  return [
    area(shapes([side]), 'near'),
    area(shapes([polyline([0, -13, 0, -183, long, -183, long, -13])]), 'middle', 0.8),
    area(shapes([polyline([8, -200, 54, -222, 54 + long, -222, 8 + long, -200])]), 'rim', 0.3),
    line(lines(back), 'rim', 0.8, 0.34),
    area(shapes([end]), 'middle'),
    line(shapes([end]), 'rim', 1.2, 0.8),
  ];
});

/**
 * The saw: wires run from the roller in front to the one behind, one between every two slices.
 * Both rollers lie along the brick.
 */
export const saw = drawing('wafer-saw', () => {
  const long = SLICES * PITCH + 96;
  const roller = (x: number, y: number): string =>
    `M${x} ${y}h${long}a9 23 0 0 1 0 46h-${long}a9 23 0 0 1 0-46z`;
  const wires = range(SLICES + 4).map((i) =>
    segment(-8 + i * PITCH, 26, -8 + i * PITCH + WIDTH + 22, -LEAN - 20),
  );
  const grooves = range(44).map((i) => segment(-40 + i * 6, 25, -43 + i * 6, 69));
  return [
    area(roller(34, -LEAN - 20), 'near'),
    line(roller(34, -LEAN - 20), 'rim', 1, 0.4),
    line(lines(wires), 'rim', 0.7, 0.55),
    area(roller(-46, 24), 'near'),
    area(`M-46 24h${long}v12h-${long}z`, 'rim', 0.16),
    line(lines(grooves), 'far', 1.4),
    line(roller(-46, 24), 'rim', 1.3, 0.75),
    area(`M${long - 46} 24a9 23 0 0 0 0 46a9 23 0 0 0 0-46z`, 'middle'),
    line(
      `M${long - 46} 24a9 23 0 0 0 0 46a9 23 0 0 0 0-46zM-60 38h14v18h-14zM${long - 46} 40h22v14h-22z`,
      'rim',
      1.1,
      0.7,
    ),
  ];
});

/** What the brick hangs from: the plate that it is glued to. */
export const hanger = drawing('wafer-hanger', () => {
  const long = SLICES * PITCH;
  return [
    area(
      `M4-203l46-22h${long}l-46 22zM4-203h${long}v9h-${long}zM${long + 4}-203l46-22v9l-46 22z`,
      'deep',
    ),
    area(`M${long / 2 - 16}-214h86v-26h-86z`, 'deep'),
    line(`M4-203l46-22h${long}M${long / 2 - 16}-240v22`, 'rim', 1, 0.6),
  ];
});
