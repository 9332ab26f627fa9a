/** 2023: the ingot, squared, on the wires of the saw; and the wafers that come off it. */
import { range } from 'd3-array';
import { ramp } from '../../../kit/numbers.ts';
import { lines, segment, shapes } from '../../../kit/path.ts';
import { area, drawing, fading, halo, line, sheet } from '../drawing.ts';
import { lit } from './people.ts';
import { round } from '../../../kit/marks.ts';
import { laid, plate, PLATE, type Laid, type Station } from '../view.ts';
import { brick, face, hanger, HEIGHT, LEAN, PITCH, saw, SLICES, WIDTH } from './saw.ts';

const FLOOR = 500;

const hall = drawing('wafer-hall', () => [
  area(sheet(0, PLATE), 'air'),
  fading(sheet(150, FLOOR), 'middle', 'up', 0.55),
  line(lines(range(13).map((i) => segment(-660 + i * 110, 150, -660 + i * 110, FLOOR))), 'far', 3),
  line(lines(range(12).map((i) => segment(-660 + i * 110, 214, -550 + i * 110, 214))), 'far', 1.5),
  area(
    range(12)
      .map((i) => `M${-652 + i * 110} 160h94v46h-94z`)
      .join(''),
    'rim',
    0.1,
  ),
  line(
    range(12)
      .map((i) => `M${-605 + i * 110} 160v46M${-652 + i * 110} 183h94`)
      .join(''),
    'far',
    1.5,
  ),
  halo('rim', [200, 176, 380, 175], 0.4),
]);

const beam = drawing('wafer-beam', () => [
  fading('M0 150L120 150L30 500L-330 500z', 'rim', 'down', 0.42),
]);

const WAFERS = 13;
/** Units between two wafers, at least, where they can be told apart. */
const CLOSEST = 16;
/** A wafer's height with its lean. */
const TALL = HEIGHT + LEAN;

/** A wafer off the brick: thin enough that what is behind it shows. */
const wafer = drawing('wafer-one', () => [
  area(shapes([face()]), 'silicon', 0.2),
  area(shapes([face()]), 'middle', 0.42),
  line(
    range(9)
      .map((i) => {
        const u = 0.12 + i * 0.095;
        return `M${Math.round(u * WIDTH)} ${Math.round(-8 - u * LEAN)}v-${HEIGHT - 16}`;
      })
      .join(''),
    'rim',
    0.6,
    0.14,
  ),
  line(shapes([face()]), 'rim', 1.1, 0.85),
]);

/** The light as it passes over a wafer. */
const glint = drawing('wafer-glint', () => [fading(shapes([face()]), 'rim', 'left', 0.9)]);

const floor = drawing('wafer-floor', () => [
  area(sheet(FLOOR, PLATE), 'deep'),
  line(`M-720 ${FLOOR}h1440`, 'rim', 1.4, 0.5),
  fading(`M-300 ${FLOOR}h640l-70 26h-500z`, 'silicon', 'out', 0.35),
]);

/** What lowers the brick comes down from the roof of the hall. */
const column = (x: number, foot: number, size: number): Laid =>
  laid({
    kind: 'rect',
    key: 'wafer-column',
    tone: 'deep',
    x: round(x),
    y: 0,
    width: round(54 * size),
    height: round(foot),
  });

export const wafers: Station = (view) => {
  const lay = plate('wafer');
  const { isWide } = view;
  const base = FLOOR - 92;
  const size = Math.min(isWide ? 1.04 : 0.78, (base + 40 - view.head) / TALL);
  /** Where the first wafer stands beside a brick, and how far apart wafers may be from there. */
  const beside = (brick: number): { start: number; most: number } => {
    const start = brick + SLICES * PITCH * size + 12;
    return { start, most: (view.right - start - (WIDTH + 4) * size) / (WAFERS - 1) };
  };
  // The brick reaches out of a frame that is too narrow for it and its wafers.
  const inside = view.left + (isWide ? 92 : 12);
  const left = beside(inside).most < CLOSEST ? view.left - 74 : inside;
  const apart = ramp(view.time, -0.6, 0.25);
  const { start, most } = beside(left);
  const gap = Math.min(34, most) * (0.3 + 0.7 * apart);
  const light = start + ramp(view.time, -0.35, 0.45) * (WAFERS + 3) * gap - 40;
  return [
    lay('hall', hall()),
    lay('beam', beam(), { x: light }),
    lay('floor', floor()),
    column(left + (SLICES * PITCH * size) / 2, base - 240 * size, size),
    lay('hanger', hanger(), { x: left, y: base, size }),
    lay('saw', saw(), { x: left, y: base, size }),
    lay('brick', brick(), { x: left, y: base, size }),
    ...range(WAFERS).flatMap((i) => {
      const x = start + i * gap;
      const spot = { x, y: base + 4 + 16 * (i / WAFERS) * apart, size };
      const lit = Math.max(0, 1 - Math.abs(x - light - 20) / 70);
      return [
        lay(`one-${i}`, wafer(), spot),
        lay(`glint-${i}`, glint(), { ...spot, opacity: lit * 0.9 }),
      ];
    }),
    lay('person', lit(), {
      x: view.right - 16,
      y: FLOOR + 2,
      size: isWide ? 4.2 : 3.4,
    }),
  ];
};
