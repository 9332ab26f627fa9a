/** The open pit: benches round and round, a road that winds up, and one machine in front. */
import { range } from 'd3-array';
import { hills, random } from '../../../kit/noise.ts';
import { ramp } from '../../../kit/numbers.ts';
import { graph, lines, polyline, shapes, spread, type Point } from '../../../kit/path.ts';
import { area, drawing, fading, halo, line } from '../drawing.ts';
import { person } from './people.ts';
import { round } from '../../../kit/marks.ts';
import { laid, plate, REACH, type Laid, type Station, type View } from '../view.ts';
import { BOOM, BODY, DIPPER, HANDLE, ROPE } from './shovel.ts';
import { truck } from './truck.ts';
import { benches, roadAt } from './benches.ts';
import { across, massBelow } from './terrain.ts';

const GROUND = 492;
/** How large the shovel is at most, and how wide it is with its boom. */
const LARGEST = 0.9;
const WIDTH = 470;

const front = drawing('pit-front', () => {
  const land = hills('front', 4);
  const chance = random('front');
  const crest = graph(spread(-REACH, REACH, 91), (x) => GROUND + land(x / 60) * 6);
  const stones = range(46).map((): Point[] => {
    const x = across(chance);
    const y = GROUND + 14 + chance() * 60;
    const r = 1 + chance() * 3;
    return polyline([-1, 0, 0, -1, 1.4, -0.3, 1, 1], [x, y], r);
  });
  return [
    fading('M-720 440h1440v62h-1440z', 'glow', 'up', 0.13),
    area(massBelow(crest), 'deep'),
    area(shapes(stones), 'far', 0.4),
    line(lines([crest]), 'rim', 1, 0.28),
  ];
});

const body = drawing('shovel-body', () => [
  area(BODY.solid, 'deep'),
  line(BODY.seams, 'far', 1.6, 0.7),
  area(BODY.rollers, 'near'),
  area(BODY.window, 'glow'),
  line(BODY.edge, 'rim', 1.6, 0.55),
]);
const boom = drawing('shovel-boom', () => [
  area(BOOM.solid, 'deep'),
  line(BOOM.seams, 'middle', 2),
  line(BOOM.edge, 'rim', 1.6, 0.5),
]);
const handle = drawing('shovel-handle', () => [area(HANDLE, 'deep')]);
const dipper = drawing('shovel-dipper', () => [
  area(DIPPER.solid, 'deep'),
  line(DIPPER.edge, 'rim', 1.6, 0.5),
]);
const dust = drawing('pit-dust', () => [halo('rim', [0, 0, 60, 9], 0.5)]);

/** Where each truck is on the road before anything moves; loaded ones climb. */
const TRUCKS = [0.04, 0.15, 0.27, 0.4, 0.53, 0.66, 0.79, 0.9];

const trucks = (view: View) => {
  const lay = plate('pit');
  return TRUCKS.flatMap((start, index) => {
    const climbs = index % 2 === 0;
    const t = Math.min(0.98, Math.max(0.01, start + (climbs ? -0.11 : 0.11) * view.time));
    const { x, y, near } = roadAt(t);
    const size = 0.15 + near * 0.09;
    return [
      lay(`dust-${index}`, dust(), {
        x: x + (climbs ? 16 : -16),
        y: y - 1,
        size: size * 1.6,
        opacity: 0.7,
      }),
      lay(`truck-${index}`, truck(climbs ? 'left' : 'right'), { x, y: y + 1, size }),
    ];
  });
};

/** The rope, from the point of the boom to the dipper wherever that is. */
const rope = (
  { x, y, size }: { x: number; y: number; size: number },
  armX: number,
  armY: number,
): Laid => {
  const at = (px: number, py: number): [number, number] => [
    round(x + px * size),
    round(y + py * size),
  ];
  const [x1, y1] = at(...ROPE.from);
  const [x2, y2] = at(ROPE.to[0] + armX, ROPE.to[1] + armY);
  return laid({
    kind: 'line',
    key: 'pit-rope',
    tone: 'deep',
    x1,
    y1,
    x2,
    y2,
    width: round(2.4 * size),
  });
};

export const pit: Station = (view) => {
  const lay = plate('pit');
  const { left, right } = view;
  const size = Math.min(LARGEST, (right - left) / WIDTH);
  const x = Math.min(240, right - 306 * size);
  // The dipper swings out of the bank as the reader goes on.
  const lift = ramp(view.time, -0.5, 0.5);
  const [armX, armY] = [10 * lift, -34 * lift];
  const y = GROUND + 2;
  return [
    lay('benches', benches()),
    ...trucks(view),
    lay('handle', handle(), { x: x + armX * size, y: y + armY * size, size }),
    lay('boom', boom(), { x, y, size }),
    rope({ x, y, size }, armX, armY),
    lay('dipper', dipper(), { x: x + armX * size, y: y + armY * size, size }),
    lay('shovel', body(), { x, y, size }),
    lay('front', front()),
    lay('person', person(), { x: x - 178 * size, y: GROUND + 3, size: 1.25 * size }),
  ];
};
