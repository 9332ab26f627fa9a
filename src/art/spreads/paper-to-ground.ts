/** A hall on paper, dashed, and below the words on the ground: footings, frame, a hall at work. */
import { range } from 'd3-array';
import { lines, polyline, segment, shapes, spread, type Point } from '../../kit/path.ts';
import { towerCrane } from '../crane.ts';
import { person, truck } from '../scale.ts';
import { area, BOLD, FINE, HAIR, line, linear, pattern, url } from '../svg.ts';
import {
  GLOW,
  GROUND,
  INK,
  QUIET,
  RAISED,
  RIM,
  tone,
  type Picture,
  type SpreadArt,
} from './art.ts';

/** The four axes of three bays; the outer two go on beside the words. */
const AXES = [-296, -99, 99, 296] as const;
const DASHES = '7 5';
const AXIS = '16 4 3 4';
const WIDTH = 2000;

/** The roof of a bay: a truss on two columns. */
const roof = ([left, right]: readonly [number, number], eaves: number, rise: number): Point[] =>
  polyline([left, eaves, (left + right) / 2, eaves - rise, right, eaves]);

const web = (left: number, right: number, eaves: number, rise: number): Point[] => {
  const middle = (left + right) / 2;
  return spread(left, right, 11).map((x, i): Point => [
    x,
    i % 2 === 0 ? eaves : eaves - (rise * (middle - left - Math.abs(x - middle))) / (middle - left),
  ]);
};

const BAYS: readonly (readonly [number, number])[] = [
  [AXES[0], AXES[1]],
  [AXES[1], AXES[2]],
  [AXES[2], AXES[3]],
];

const [EAVES, RISE, SILL] = [166, 46, 292] as const;

const bubbles = AXES.map((x) => `M${x - 11} 64a11 11 0 1 0 22 0a11 11 0 1 0-22 0z`).join('');

/** The edge of the sheet's drawing, and the block for its title. */
const FRAME = 'M-310 30h620v326h-620zM150 356v-44h160M206 312v44M150 334h56';

/** The length of each bay between two ticks. */
const lengths = lines([
  segment(AXES[0], 318, AXES[2], 318),
  ...AXES.slice(0, 3).map((x) => segment(x - 5, 323, x + 5, 313)),
]);

const paper: Picture = {
  width: 640,
  core: 640,
  height: 400,
  labels: [{ x: 0, y: 338, width: 192, align: 'center' }],
  draw: () =>
    [
      area('M-312 32h632v340h-632z', tone(12)),
      area('M-318 22h636v342h-636z', RAISED),
      line('M-318 22h636v342h-636z', INK, FINE, 0.6),
      line(FRAME + lengths, INK, HAIR, 0.6),
      line(
        lines([
          ...BAYS.map((bay) => roof(bay, EAVES, RISE)),
          ...BAYS.map(([left, right]) => web(left, right, EAVES, RISE)),
          ...[EAVES, SILL].map((y) => segment(AXES[0], y, AXES[3], y)),
          ...AXES.map((x) => segment(x, EAVES, x, SILL)),
        ]),
        INK,
        FINE,
        0.85,
        DASHES,
      ),
      line(lines(AXES.map((x) => segment(x, 76, x, 400))), QUIET, HAIR, 1, AXIS),
      line(bubbles, QUIET, HAIR),
    ].join(''),
};

const LAND = 356;
const DEEP = 540;
const HEADS = 196;

/** Footings under every axis. */
const footings = shapes(
  AXES.map((x) =>
    polyline([-12, -8, 12, -8, 12, 34, 30, 34, 30, 50, -30, 50, -30, 34, -12, 34], [x, LAND]),
  ),
);

/** The pit between the first two footings, and the line of the land over it all. */
const PIT = `L-264 ${LAND}l18 50h112l18-50`;

/** Bars that stand out of the first footing. */
const bars = range(4).map((i) =>
  segment(AXES[0] - 9 + i * 6, LAND - 8, AXES[0] - 9 + i * 6, LAND - 44 - (i % 2) * 9),
);

const column = (x: number): Point[] =>
  polyline([x - 6, LAND - 8, x - 6, HEADS, x + 6, HEADS, x + 6, LAND - 8]);

const hall: Point[] = [
  [AXES[2], LAND],
  ...roof([AXES[2], AXES[3]], HEADS - 14, 52),
  [AXES[3], LAND],
];

const panels = lines(
  spread(AXES[2] + 20, AXES[3] - 20, 9).map((x) => segment(x, HEADS - 12, x, LAND)),
);

const windows = shapes(
  range(5).map((i): Point[] => {
    const x = AXES[2] + 20 + i * 34;
    return polyline([0, 12, 26, 12, 26, 46, 0, 46], [x, HEADS]);
  }),
);

const earth = (id: (name: string) => string): string => {
  const beds = [412, 452, 496].map((y): Point[] =>
    spread(-WIDTH / 2, WIDTH / 2, 9).map((x, i): Point => [x, y + ((i * 7) % 5) * 4 - 8]),
  );
  return [
    linear(id('earth'), [0, LAND, 0, DEEP], [0, tone(34)], [0.5, tone(14)], [1, GROUND]),
    area(`M${-WIDTH / 2} ${LAND}${PIT}H${WIDTH / 2}V${DEEP + 20}H${-WIDTH / 2}z`, url(id('earth'))),
    line(lines(beds), INK, HAIR, 0.3),
    pattern(id('hatch'), 7, 7, line('M0 0v7', INK, HAIR, 0.7), 'rotate(45)'),
    area(footings, RAISED),
    area(footings, url(id('hatch'))),
    line(footings, INK, FINE),
    line(`M${-WIDTH / 2} ${LAND}${PIT}H${WIDTH / 2}`, INK, BOLD),
  ].join('');
};

/** Where an axis of the paper ends: on a footing, on a column, on the roof of what stands. */
const axesDown = lines(
  AXES.map((x, i) => segment(x, 0, x, [LAND - 8, HEADS, HEADS - 14, HEADS - 14][i] ?? LAND)),
);

const ground: Picture = {
  width: WIDTH,
  core: 640,
  height: DEEP,
  labels: BAYS.map(([left, right]) => ({
    x: (left + right) / 2,
    y: LAND + 84,
    width: 196,
    align: 'center' as const,
  })),
  draw: (id) =>
    [
      line(axesDown, QUIET, HAIR, 1, AXIS),
      earth(id),
      line(lines(bars), INK, FINE),
      person(-214, LAND + 50, 1.4, INK),
      person(-176, LAND + 50, 1.4, INK),
      // The frame goes up: two columns, and a truss that the crane lets down on them.
      area(shapes([column(AXES[1]), column(AXES[2] - 12)]), INK),
      line(towerCrane([64, LAND], 308, 150), INK, FINE, 0.8),
      person(-40, LAND, 1.4, INK),
      person(-16, LAND, 1.4, INK),
      // The hall at work.
      area(shapes([hall]), tone(88)),
      line(panels, RIM, HAIR, 0.2),
      line(lines([roof([AXES[2], AXES[3]], HEADS - 14, 52)]), RIM, FINE),
      area(`${windows}M236 ${LAND}v-62h48v62z`, GLOW),
      ...[364, 560, 826].map((x) => truck(x, LAND, 0.62, INK)),
      person(258, LAND, 1.4, INK),
    ].join(''),
};

export const paperToGround: SpreadArt = { layout: 'between', pictures: [paper, ground] };
