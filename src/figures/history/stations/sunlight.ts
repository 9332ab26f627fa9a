/** The last station: dawn over the hills. What stands is drawn; what is planned is dashed. */
import { range } from 'd3-array';
import { hills } from '../../../kit/noise.ts';
import { ramp } from '../../../kit/numbers.ts';
import {
  disc,
  graph,
  lines,
  polyline,
  segment,
  shapes,
  spread,
  type Point,
} from '../../../kit/path.ts';
import { area, drawing, fading, halo, line, sheet } from '../drawing.ts';
import { lit } from './people.ts';
import { plate, PLATE, REACH, type Station } from '../view.ts';
import { ROWS, rows, slopes } from './panels.ts';
import { contour, massBelow } from './terrain.ts';

const HORIZON = 300;

const sky = drawing('dawn-sky', () => [
  area(sheet(0, PLATE), 'air'),
  fading(sheet(60, 330), 'far', 'up', 0.9),
  fading(sheet(170, 330), 'glow', 'up', 0.85),
]);

const sun = drawing('dawn-sun', () => [
  halo('glow', [0, 0, 420, 260], 0.75),
  halo('rim', [0, 0, 110, 110], 0.9),
  area(disc(0, 0, 27), 'rim'),
]);

const ridge = (seed: string, base: number, high: number, wide: number): Point[] => {
  const land = hills(seed, 5);
  return contour(161, (x) => base - Math.max(0, 0.35 + land(x / wide)) * high, 1);
};
const mountains = drawing('dawn-hills', () => {
  const [a, b, c] = [
    ridge('yanmen a', 296, 96, 190),
    ridge('yanmen b', 312, 64, 150),
    ridge('yanmen c', 334, 42, 240),
  ];
  return [
    area(massBelow(a, 420), 'far', 0.85),
    line(lines([a]), 'rim', 1, 0.45),
    area(massBelow(b, 420), 'middle', 0.75),
    area(massBelow(c, PLATE - 30), 'middle'),
    halo('glow', [0, 352, 900, 60], 0.5),
  ];
});

/** What catches the light as it sweeps over the slopes. */
const sweep = drawing('dawn-sweep', () => [halo('rim', [0, 402, 230, 64], 0.5)]);

const BAY = 62;

/** A roof in front, which stands; on it, dashed and hatched, the panels that are to come. */
const roof = drawing('dawn-roof', () => {
  const at = (i: number): number => -392 + i * BAY;
  const panels = range(8).map((i) => polyline([0, 0, 50, 0, 72, -40, 22, -40], [at(i), 506]));
  const rakes = panels.flatMap(([a]) =>
    a ? range(6).map((n) => segment(a[0] + n * 8 + 3, a[1] - 1, a[0] + n * 8 + 33, a[1] - 39)) : [],
  );
  const seams = range(34).map((i) => segment(-468 + i * 20, 516, -430 + i * 20, 456));
  return [
    area('M-474 520L-432 452H150L200 520zM-456 518H182V560H-456z', 'deep'),
    area('M-474 520L-432 452H150L108 520z', 'near'),
    line(lines(seams.filter(([[x]]) => x < 108)), 'middle', 1, 0.5),
    area(shapes(panels), 'silicon', 0.2),
    line(lines(rakes), 'silicon', 1, 0.75),
    { d: shapes(panels), tone: 'rim', width: 1.4, dashed: true },
    line('M-432 452H150L200 520M-474 520H108', 'rim', 1.5, 0.85),
    line('M-440 530h600M-440 542h600', 'middle', 1),
  ];
});

const front = drawing('dawn-front', () => {
  const land = hills('dawn front', 4);
  const crest = graph(spread(-REACH, REACH, 81), (x) => 534 + land(x / 80) * 8);
  return [area(massBelow(crest), 'deep'), line(lines([crest]), 'rim', 1, 0.4)];
});

export const sunlight: Station = (view) => {
  const lay = plate('dawn');
  const { isWide, isLow, left, right, head } = view;
  const rise = ramp(view.time, -0.7, 0.35);
  const shown = ramp(view.time, -0.65, -0.05) * (ROWS.length + 1);
  const x = isLow ? left + (right - left) * 0.6 : right * 0.5;
  // A narrow frame has two lines of source at its foot: the eaves stay above them.
  const lift = isWide ? 0 : 18;
  const house = Math.min(-40, right - 205);
  return [
    lay('sky', sky()),
    lay('sun', sun(), {
      x,
      y: HORIZON - 8 - Math.max(20, Math.min(58, HORIZON - 18 - head)) * rise,
    }),
    lay('hills', mountains(), { depth: 0.99 }),
    lay('slopes', slopes()),
    ...rows.map((drawn, i) =>
      lay(`row-${i}`, drawn(), { opacity: Math.min(1, Math.max(0, shown - i)) }),
    ),
    lay('sweep', sweep(), { x: x - 60 - 260 * rise, opacity: 0.4 + 0.6 * rise }),
    lay('roof', roof(), { x: house, y: -lift }),
    lay('person', lit(), { x: house + 124, y: 454 - lift, size: isWide ? 4 : 3.4 }),
    lay('front', front()),
  ];
};
