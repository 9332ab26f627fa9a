/** The squared ingot, and the saw that slices it. */

import { range } from 'd3-array';
import { lines, polyline, segment, shapes, type Point } from '../../../kit/path.ts';

import { drawing } from '../view.ts';

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
    { d: shapes([side]), tone: 'near' },
    {
      d: shapes([polyline([0, -13, 0, -183, long, -183, long, -13])]),
      tone: 'middle',
      opacity: 0.8,
    },
    {
      d: shapes([polyline([8, -200, 54, -222, 54 + long, -222, 8 + long, -200])]),
      tone: 'rim',
      opacity: 0.3,
    },
    { d: lines(back), tone: 'rim', width: 0.8, opacity: 0.34 },
    { d: shapes([end]), tone: 'middle' },
    { d: shapes([end]), tone: 'rim', width: 1.2, opacity: 0.8 },
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
    { d: roller(34, -LEAN - 20), tone: 'near' },
    { d: roller(34, -LEAN - 20), tone: 'rim', width: 1, opacity: 0.4 },
    { d: lines(wires), tone: 'rim', width: 0.7, opacity: 0.55 },
    { d: roller(-46, 24), tone: 'near' },
    { d: `M-46 24h${long}v12h-${long}z`, tone: 'rim', opacity: 0.16 },
    { d: lines(grooves), tone: 'far', width: 1.4 },
    { d: roller(-46, 24), tone: 'rim', width: 1.3, opacity: 0.75 },
    { d: `M${long - 46} 24a9 23 0 0 0 0 46a9 23 0 0 0 0-46z`, tone: 'middle' },
    {
      d: `M${long - 46} 24a9 23 0 0 0 0 46a9 23 0 0 0 0-46zM-60 38h14v18h-14zM${long - 46} 40h22v14h-22z`,
      tone: 'rim',
      width: 1.1,
      opacity: 0.7,
    },
  ];
});

/** What the brick hangs from: the plate that it is glued to. */
export const hanger = drawing('wafer-hanger', () => {
  const long = SLICES * PITCH;
  return [
    {
      d: `M4-203l46-22h${long}l-46 22zM4-203h${long}v9h-${long}zM${long + 4}-203l46-22v9l-46 22z`,
      tone: 'deep',
    },
    { d: `M${long / 2 - 16}-214h86v-26h-86z`, tone: 'deep' },
    {
      d: `M4-203l46-22h${long}M${long / 2 - 16}-240v22`,
      tone: 'rim',
      width: 1,
      opacity: 0.6,
    },
  ];
});
