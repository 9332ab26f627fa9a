/** The city at night: what the pit called into being, over the ground that it stands on. */
import { range } from 'd3-array';
import { hills, random } from '../../../kit/noise.ts';
import { ramp } from '../../../kit/numbers.ts';
import { lines, segment, type Point } from '../../../kit/path.ts';
import { area, drawing, fading, line, sheet } from '../drawing.ts';
import { plate, PLATE, type Station } from '../view.ts';
import { BANDS, blocks, GROUND, lights, skyline } from './town.ts';
import { grid, station, steam } from './power.ts';
import { across, contour, massBelow } from './terrain.ts';

const sky = drawing('city-sky', () => {
  const ridge = hills('ridge', 5);
  const chance = random('stars');
  const top = contour(121, (x) => 318 - ridge(x / 230) * 62, 1.2);
  const stars = range(44)
    .map(() => `M${Math.round(across(chance))} ${Math.round(20 + chance() * 210)}h1v1h-1z`)
    .join('');
  return [
    area(sheet(0, PLATE), 'air'),
    fading(sheet(110, 470), 'glow', 'up', 0.85),
    area(stars, 'rim', 0.6),
    area(massBelow(top, 470), 'far', 0.75),
    fading(sheet(320, 470), 'glow', 'up', 0.28),
  ];
});

/** The embankment, and below it the loess, the beds and a seam. */
const ground = drawing('city-ground', () => {
  const roll = hills('town', 3);
  const level = (y: number, lift: number): Point[] =>
    contour(73, (x) => y + roll(x / 190) * lift, 0.8);
  const chance = random('town');
  const strokes = range(110).map((): Point[] => {
    const [x, y] = [across(chance), 484 + chance() * 26];
    return segment(x, y, x + 4 + chance() * 9, y);
  });
  return [
    area(massBelow(level(GROUND, 1)), 'near'),
    area('M-720 462h1440v3h-1440z', 'rim', 0.3),
    area(massBelow(level(474, 4)), 'middle'),
    line(lines(strokes), 'far', 1),
    area(massBelow(level(516, 6)), 'deep'),
    line(lines([level(516, 6)]), 'rim', 1, 0.35),
  ];
});

/** Coal wagons, twenty of them behind two engines. */
const train = drawing('city-train', () => [
  area(
    range(22)
      .map((i) =>
        i > 19
          ? `M${i * 34} 0v-13h8v-4h16v4h7v13z`
          : `M${i * 34 + 2} 0v-12h28v12zm2-12q6-6 12-4t12 4z`,
      )
      .join(''),
    'deep',
  ),
  line(
    range(20)
      .map((i) => `M${i * 34 + 4}-12q6-6 12-4t12 4`)
      .join(''),
    'rim',
    1,
    0.6,
  ),
  area('M744-11h5v4h-5z', 'rim'),
]);

export const city: Station = (view) => {
  const lay = plate('city');
  const lit = ramp(view.time, -0.55, 0.3) * (BANDS + 2);
  // The stacks stay clear of the scale.
  const shift = Math.min(40, view.right - 398);
  return [
    lay('sky', sky(), { depth: 1 }),
    lay('skyline', skyline(), { x: shift, depth: 0.99 }),
    lay('steam', steam(), { x: shift + 26 * view.time, y: -10 * view.time }),
    lay('plant', station(), { x: shift }),
    lay('blocks', blocks(), { x: shift }),
    ...lights.map((drawn, band) =>
      lay(`lights-${band}`, drawn(), {
        x: shift,
        opacity: Math.min(1, Math.max(0, lit - band)),
        tone: 'rim',
      }),
    ),
    lay('grid', grid(), { x: shift }),
    lay('ground', ground()),
    lay('train', train(), { x: -560 + 150 * view.time, y: 462 }),
  ];
};
