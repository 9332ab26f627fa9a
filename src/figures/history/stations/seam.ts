/** Station 1987: a cut face of coal under its beds, and a drill rig whose lamp lights it. */
import { range } from 'd3-array';
import { hills, random } from '../../../kit/noise.ts';
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
import type { Shape } from '../../../kit/marks.ts';
import { area, drawing, fading, halo, line, sheet } from '../drawing.ts';
import { person } from './people.ts';
import { LAMP, rig } from './rig.ts';
import { plate, PLATE, REACH, type Station } from '../view.ts';
import { across, contour, massBelow } from './terrain.ts';

/** Top and bottom of the coal at the middle, and where the light falls on it. */
const TOP = 232;
const FLOOR = 474;
const LIT: Point = [36, 372];
const RADIUS = 330;

const roll = hills('beds', 3);
/** The plane of a bed: it dips to the left. */
const plane = (top: number, x: number): number => top - x * 0.045 + roll(x / 240 + 3) * 11;

const edge = (top: number): Point[] => contour(97, (x) => plane(top, x), 1.2);
const bed = (top: number): string => massBelow(edge(top));

/** Short strokes along the beds, as grains lie in sandstone. */
const grain = (
  seed: string,
  [from, to]: readonly [number, number],
  { count, length }: { count: number; length: number },
): string => {
  const chance = random(seed);
  return lines(
    range(count).map((): Point[] => {
      const x = across(chance);
      const y = plane(from + 8 + chance() * (to - from - 16), x);
      const run = length * (0.5 + chance());
      return segment(x, y, x + run, y - run * 0.045);
    }),
  );
};

const joints = (): string => {
  const chance = random('joints');
  return lines(
    range(44).map((): Point[] => {
      const x = across(chance);
      const y = 20 + chance() * 60;
      return segment(x, y, x + (chance() - 0.5) * 5, y + 14 + chance() * 34);
    }),
  );
};

const beds = drawing('seam-beds', () => [
  area(sheet(0, PLATE), 'air'),
  line(joints(), 'middle', 1),
  area(bed(112), 'near'),
  area(bed(112), 'middle', 0.85),
  line(grain('sand', [112, 168], { count: 110, length: 9 }), 'far', 1),
  area(bed(166), 'near'),
  area(bed(166), 'far', 0.32),
  line(grain('mud', [166, 204], { count: 46, length: 40 }), 'far', 1),
  area(bed(206), 'near'),
  area(bed(206), 'middle', 0.5),
  line(lines([edge(112), edge(166), edge(206)]), 'far', 1),
  area(bed(TOP), 'deep'),
  line(lines([edge(TOP)]), 'rim', 1, 0.5),
  line(lines([edge(TOP + 70), edge(TOP + 78)]), 'middle', 1.5),
]);

const LEVELS = [0.05, 0.11, 0.2, 0.34, 0.55];

/** Coal breaks along its cleats into faces; each throws back more or less of the lamp. */
const facets = drawing('seam-face', () => {
  const chance = random('facets');
  const [columns, rows] = [19, 7];
  const corner = range(rows + 1).map((row) =>
    range(columns + 1).map((column): Point => {
      const x = -300 + column * 38 + (row % 2) * 17 + (chance() - 0.5) * 26;
      const y = TOP + (row * (FLOOR - TOP + 4)) / rows;
      return [x, plane(row === 0 ? y : y + (chance() - 0.5) * 20, x)];
    }),
  );
  const levels: Point[][][] = LEVELS.map(() => []);
  for (const row of range(rows)) {
    for (const column of range(columns)) {
      const [a, b] = [corner[row]?.[column], corner[row]?.[column + 1]];
      const [c, d] = [corner[row + 1]?.[column], corner[row + 1]?.[column + 1]];
      if (!a || !b || !c || !d) continue;
      for (const triangle of (row + column) % 2 === 0
        ? [
            [a, b, c],
            [b, d, c],
          ]
        : [
            [a, b, d],
            [a, d, c],
          ]) {
        const [x = 0, y = 0] = [0, 1].map((axis) =>
          triangle.reduce((sum, point) => sum + (point[axis] ?? 0) / 3, 0),
        );
        const away = Math.hypot(x - LIT[0], (y - LIT[1]) * 1.25) / RADIUS;
        const light = Math.max(0, 1 - away) ** 1.15 * (0.16 + 1.15 * chance() ** 1.6);
        const level = Math.floor(light * LEVELS.length * 1.15);
        if (light > 0.035) levels[Math.min(LEVELS.length - 1, level)]?.push(triangle);
      }
    }
  }
  return levels.map((triangles, level): Shape =>
    area(shapes(triangles), level > 2 ? 'rim' : 'glow', LEVELS[level] ?? 0),
  );
});

/** The lamp's warmth on the face. */
const shine = drawing('seam-shine', () => [halo('glow', [30, 372, 296, 200], 0.42)]);

/** Its beam, from 0 0. */
const beam = drawing('seam-beam', () => [fading('M0 0L300-96V128z', 'rim', 'right', 0.34)]);

const lamp = drawing('seam-lamp', () => [halo('rim', [0, 0, 22, 22]), area(disc(0, 0, 3), 'rim')]);

/** The floor, fallen coal on it, and a levelling staff of one foot a field. */
const floor = drawing('seam-floor', () => {
  const chance = random('floor');
  const ground = graph(spread(-REACH, REACH, 81), (x) => FLOOR + roll(x / 50) * 5);
  const lumps = range(34).map((i): Point[] => {
    const x = -330 + i * 22 + chance() * 14;
    const r = 3 + chance() ** 2 * 13;
    const y = FLOOR + 3;
    return [
      [x - r, y],
      [x - r * 0.8, y - r * (0.5 + chance() * 0.5)],
      [x - r * 0.1, y - r * (0.9 + chance() * 0.4)],
      [x + r * 0.7, y - r * (0.5 + chance() * 0.4)],
      [x + r, y],
    ];
  });
  const tops = lumps.map((lump) => lump.slice(1, 4));
  const fields = range(9).map((i) =>
    polyline([0, 0, 6, 0, 6, -12, 0, -12], [178, FLOOR - 8 - i * 24]),
  );
  return [
    area(massBelow(ground, PLATE + 90), 'deep'),
    fading('M-220 474h560l-90 18h-400z', 'glow', 'out', 0.3),
    area(shapes(lumps), 'near'),
    line(lines(tops), 'rim', 1, 0.5),
    area(`M178 ${FLOOR}V254h6V${FLOOR}z`, 'near'),
    area(shapes(fields), 'rim', 0.75),
    line(lines([grainRow(500), grainRow(528)]), 'middle', 1),
  ];
});

const grainRow = (y: number): Point[] =>
  graph(spread(-REACH, REACH, 25), (x) => y + roll(x / 120 + y) * 5);

/** Rig and people, in plate units to a decimetre. */
const SIZE = 1.56;

export const seam: Station = (view) => {
  const lay = plate('seam');
  const { left, right, half, isLow } = view;
  const steady = 1 - ramp(view.time, 0.45, 0.8);
  const x = isLow ? (left + right) / 2 - 20 : 0;
  const rigX = Math.max(-150, -half + 92) + x;
  const lit = { x: rigX + LAMP.x * SIZE, y: FLOOR + LAMP.y * SIZE };
  const near = { depth: 1.02 };
  return [
    lay('beds', beds()),
    lay('face', facets(), { x, opacity: 0.25 + 0.75 * steady }),
    lay('shine', shine(), { x, opacity: (0.72 + 0.28 * ramp(view.time, 0, 0.35)) * steady }),
    lay('beam', beam(), { ...lit, opacity: steady, ...near }),
    lay('floor', floor(), { x, ...near }),
    lay('rig', rig(), { x: rigX, y: FLOOR, size: SIZE, ...near }),
    lay('person', person(), { x: rigX + 122, y: FLOOR + 1, size: SIZE, ...near }),
    lay('second', person(), { x: x + 164, y: FLOOR + 1, size: SIZE, ...near }),
    lay('lamp', lamp(), { ...lit, opacity: steady, ...near }),
  ];
};
