/** 2021: loess, its gullies, and the plots that are pegged out on it. */
import { range } from 'd3-array';
import { hills, random } from '../../../kit/noise.ts';
import { ramp } from '../../../kit/numbers.ts';
import { graph, lines, polyline, segment, shapes, spread, type Point } from '../../../kit/path.ts';
import { area, drawing, line } from '../drawing.ts';
import { person } from './people.ts';
import { plate, REACH, type Station } from '../view.ts';
import { HORIZON, plateau, ridges } from './loess.ts';
import { across, massBelow } from './terrain.ts';

const NEAR = 506;

/** Metres right and away, as a point of the plate, seen from a hill 60 m above the plain. */
const view3 = (x: number, away: number, up = 0): Point => [
  (x * 520) / away,
  HORIZON + 6 + ((60 - up) * 520) / away,
];

interface Plot {
  readonly x: number;
  readonly width: number;
  readonly near: number;
  readonly far: number;
}

/** The plots of the park, the nearest last. */
const PLOTS: readonly Plot[] = [
  { x: -176, width: 96, near: 300, far: 420 },
  { x: -66, width: 118, near: 300, far: 420 },
  { x: 68, width: 110, near: 300, far: 420 },
  { x: -128, width: 66, near: 190, far: 278 },
  { x: -50, width: 84, near: 190, far: 278 },
  { x: 48, width: 96, near: 190, far: 278 },
  { x: -84, width: 52, near: 138, far: 180 },
  { x: 22, width: 48, near: 138, far: 180 },
];

const corners = ({ x, width, near, far }: Plot): Point[] => [
  view3(x, near),
  view3(x + width, near),
  view3(x + width, far),
  view3(x, far),
];

/** A plot: its string, its pegs with their flags, and lines raked across it. */
const plots = PLOTS.map((plot, i) =>
  drawing(`turn-plot-${i}`, () => {
    const marks = corners(plot);
    const high = (away: number): number => 2600 / away;
    const pegs = marks.map(([x, y], corner) =>
      segment(x, y + 2, x, y - high(corner < 2 ? plot.near : plot.far)),
    );
    const flags = marks.map(([x, y], corner): Point[] => {
      const up = high(corner < 2 ? plot.near : plot.far);
      return polyline([0, -1, 0.7, -0.76, 0, -0.52], [x, y], up);
    });
    const rakes = range(9).map((n): Point[] => {
      const x = plot.x + (plot.width * (n + 1)) / 10;
      return [view3(x, plot.near - 0), view3(x, plot.far)];
    });
    return [
      area(shapes([marks]), 'rim', 0.2),
      line(lines(rakes), 'near', 0.8, 0.4),
      { d: shapes([marks]), tone: 'rim', width: 1.4, dashed: true },
      line(lines(pegs), 'deep', 2),
      area(shapes(flags), 'silicon'),
    ];
  }),
);

/** The road to the park, and the tracks that graders have left. */
const road = drawing('turn-road', () => {
  const side = (x: number): Point[] =>
    [126, 150, 180, 220, 290, 420, 700].map((away) =>
      view3(x + (away > 290 ? (away - 290) * 0.16 : 0), away),
    );
  return [
    area(shapes([[...side(-22), ...side(-10).toReversed()]]), 'rim', 0.34),
    line(
      lines(
        range(14).map((i): Point[] => [
          view3(-260, 172 + i * i * 2.2 + i * 9),
          view3(300, 172 + i * i * 2.2 + i * 9),
        ]),
      ),
      'near',
      0.8,
      0.26,
    ),
  ];
});

const TRIPOD = 'M-1-46h2l13 46h-3L1-38v38h-2v-38l-10 38h-3zM-7-57h13v3h4v5h-4v3H-7z';
const STAFF = 'M-2-92h4v92h-4z';

const front = drawing('turn-front', () => {
  const land = hills('turn front', 4);
  const crest = graph(
    spread(-REACH, REACH, 91),
    (x) => NEAR + land(x / 90) * 9 + 4 * Math.sin(x / 140),
  );
  const chance = random('grass');
  const grass = range(120).map((): Point[] => {
    const x = across(chance);
    const y = NEAR + 3;
    return segment(x, y, x + (chance() - 0.4) * 9, y - 5 - chance() * 10);
  });
  return [
    area(massBelow(crest), 'deep'),
    line(lines(grass), 'deep', 1.2),
    line(lines([crest]), 'rim', 1, 0.5),
  ];
});
const level = drawing('turn-level', () => [area(TRIPOD, 'deep')]);
const staff = drawing('turn-staff', () => [
  area(STAFF, 'deep'),
  area(
    range(8)
      .map((i) => `M-2 ${-90 + i * 11}h4v5h-4z`)
      .join(''),
    'rim',
  ),
]);

export const turn: Station = (view) => {
  const lay = plate('loess');
  const pegged = ramp(view.time, -0.6, 0.3) * (PLOTS.length + 1);
  const { left, right, isLow } = view;
  const x = Math.min(300, right - 40);
  const helper = isLow ? left + 30 : Math.max(-x * 0.9, left + 24);
  const middle = isLow ? (left + right) / 2 : 0;
  return [
    lay('sky', ridges()),
    lay('land', plateau(), { depth: 0.99 }),
    lay('road', road(), { x: middle }),
    ...plots.map((drawn, i) =>
      lay(`plot-${i}`, drawn(), { x: middle, opacity: Math.min(1, Math.max(0.0, pegged - i)) }),
    ),
    lay('helper', person(), { x: helper, y: NEAR - 30, size: 2.6 }),
    lay('staff', staff(), { x: helper + 19, y: NEAR - 30, size: 0.82 }),
    lay('surveyor', person(), { x: x - 32, y: NEAR + 6, size: 5 }),
    lay('level', level(), { x: x + 12, y: NEAR + 6, size: 1.6 }),
    lay('front', front()),
  ];
};
