/** 2022: a hundred lights, and the coal that most of them hang on. */
import { range } from 'd3-array';
import { hills, random } from '../../../kit/noise.ts';
import { ramp } from '../../../kit/numbers.ts';
import { lines, polyline, segment, shapes, type Point } from '../../../kit/path.ts';
import { round, type Mark, type PathMark } from '../../../kit/marks.ts';
import { memoizeWeak } from '../../../kit/memoize.ts';
import { area, drawing, fading, halo, line, sheet } from '../drawing.ts';
import { compositionOf, type Composition } from '../composition.ts';
import { laid, plate, PLATE, REACH, type Laid, type View } from '../view.ts';
import { cellOf, GROUND, housesOf, roomIn, type LightGroup, type Townhouse } from './lights.ts';
import { across, contour, massBelow } from './terrain.ts';

const SEAM = 496;

const sky = drawing('weight-sky', () => {
  const ridge = hills('weight ridge', 5);
  const chance = random('dark town');
  const top = contour(121, (x) => 290 - ridge(x / 260) * 70, 1.2);
  const blocks = range(44).map((i): Point[] => {
    const x = -REACH + i * 33 + chance() * 12;
    const [width, high] = [16 + chance() * 26, 40 + chance() * 104];
    return polyline([x, GROUND, x, GROUND - high, x + width, GROUND - high, x + width, GROUND]);
  });
  return [
    area(sheet(0, PLATE), 'air'),
    fading(sheet(120, 420), 'glow', 'up', 0.8),
    area(massBelow(top, 440), 'far', 0.6),
    area(shapes(blocks), 'far', 0.85),
    fading(sheet(300, 400), 'glow', 'up', 0.3),
  ];
});

const ground = drawing('weight-ground', () => {
  const roll = hills('weight', 3);
  const chance = random('coal bed');
  const level = (y: number): Point[] => contour(73, (x) => y + roll(x / 190) * 5, 0.8);
  const bed = (y: number): string => massBelow(level(y));
  const grain = range(120).map((): Point[] => {
    const [x, y] = [across(chance), GROUND + 12 + chance() * 50];
    return segment(x, y, x + 5 + chance() * 8, y);
  });
  const cleats = range(70).map((): Point[] => {
    const [x, y] = [across(chance), SEAM + 8 + chance() * 24];
    return [
      [x, y],
      [x + 6 + chance() * 10, y - 4 - chance() * 6],
      [x + 16 + chance() * 12, y + 2],
    ];
  });
  return [
    area(sheet(GROUND, PLATE), 'middle'),
    line(lines(grain), 'far', 1),
    area(sheet(GROUND, GROUND + 2), 'rim', 0.6),
    area(bed(SEAM), 'deep'),
    line(lines(cleats), 'ember', 1, 0.5),
    halo('ember', [40, 498, 600, 60], 0.4),
    line(lines([level(SEAM)]), 'ember', 1.4, 0.9),
  ];
});

/** A house: a slab with a stair tower, or under a ridge where it is low. */
const outline = ({ x, columns, rows }: Townhouse, cell: number): Point[] => {
  const [left, right] = [x - cell * 0.25, x + columns * cell + cell * 0.25];
  const top = GROUND - rows * cell * 1.2 - cell * 0.45;
  const roof: Point[] =
    rows > 1
      ? [...polyline([0, 0, 0.5, 0, 0.5, -0.6, 1.4, -0.6, 1.4, 0], [left, top], cell), [right, top]]
      : [
          [left, top + cell * 0.1],
          [left - cell * 0.3, top + cell * 0.1],
          [(left + right) / 2, top - cell * 0.9],
          [right + cell * 0.3, top + cell * 0.1],
          [right, top + cell * 0.1],
        ];
  return [[left, GROUND + 1], ...roof, [right, GROUND + 1]];
};

/** From each light that hangs on coal a line down to the seam, spreading as roots do. */
const roots = (houses: readonly Townhouse[], cell: number): string =>
  houses
    .filter(({ group }) => group.tone === 'ember')
    .flatMap(({ lights, x, columns }) =>
      lights.map(({ x: left, row }) => {
        const from = Math.round(left + cell * (0.22 + 0.07 * row));
        const away = from - (x + (columns * cell) / 2);
        const to = Math.round(from + away * 0.5 + (row - 2) * cell * 0.42);
        return `M${from} ${GROUND + 1}C${from} ${GROUND + 38} ${to} ${SEAM - 38} ${to} ${SEAM + 2 + (row % 3) * 8}`;
      }),
    )
    .join('');

/** A hundred windows before and after each takes the colour of its group. */
const windows = (houses: readonly Townhouse[], cell: number): { plain: Mark; tinted: Mark }[] =>
  houses
    .flatMap(({ group, lights }) => lights.map((light) => ({ ...light, group })))
    .map(({ x, row, group }, index) => {
      const plain: Mark = {
        kind: 'rect',
        key: `weight-light-${index}`,
        tone: 'rim',
        x: round(x + cell * 0.16),
        y: round(GROUND - (row + 1) * cell * 1.2 + cell * 0.2),
        width: round(cell * 0.5),
        height: round(cell * 0.7),
      };
      return { plain, tinted: { ...plain, tone: group.tone } };
    });

const sills = (houses: readonly Townhouse[], cell: number): string =>
  lines(
    houses.flatMap(({ x, columns, rows }) =>
      range(rows).map((row): Point[] => [
        [x - cell * 0.25, GROUND - (row + 1) * cell * 1.2],
        [x + (columns + 0.25) * cell, GROUND - (row + 1) * cell * 1.2],
      ]),
    ),
  );

/** The town that the groups light, between the words and the scale of a composition. */
const townOf = (groups: readonly LightGroup[], composition: Composition) => {
  const room = roomIn(composition);
  const cell = cellOf(groups, room);
  const houses = housesOf(groups, cell, room);
  const piece = (key: string, look: Pick<PathMark, 'd' | 'tone' | 'width'>): PathMark => ({
    kind: 'path',
    key: `weight-${key}`,
    dx: 0,
    dy: 0,
    ...look,
  });
  return {
    walls: piece('walls', { d: shapes(houses.map((house) => outline(house, cell))), tone: 'near' }),
    sills: piece('sills', { d: sills(houses, cell), tone: 'far', width: 0.8 }),
    windows: windows(houses, cell),
    roots: piece('roots', { d: roots(houses, cell), tone: 'ember', width: 1.1 }),
  };
};

/** The town of a story's lights in a composition. */
const townsOf = memoizeWeak((groups: readonly LightGroup[]) =>
  memoizeWeak((composition: Composition) => townOf(groups, composition)),
);

/** The station; `groups` are the lights by what they hang on, the coal's last to be tinted. */
export const weight = ({ frame, time }: View, groups: readonly LightGroup[]): Laid[] => {
  const lay = plate('weight');
  const town = townsOf(groups)(compositionOf(frame));
  const lit = ramp(time, -0.7, -0.1) * town.windows.length;
  return [
    lay('sky', sky()),
    laid(town.walls),
    laid(town.sills),
    ...town.windows.map(({ plain, tinted }, index) => laid(index < lit ? tinted : plain)),
    lay('ground', ground()),
    laid({ ...town.roots, opacity: round(0.8 * ramp(time, -0.5, 0)) }),
  ];
};
