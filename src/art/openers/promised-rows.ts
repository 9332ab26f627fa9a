/** One hall stands. Behind it, dashed, the rows that were promised, as far as the hills. */
import { range } from 'd3-array';
import { air, HEIGHT, sheet, WIDTH, type Drawing } from './band.ts';
import { mix } from '../colour.ts';
import { hills } from '../../kit/noise.ts';
import { lines, shapes, type Point } from '../../kit/path.ts';
import { person } from '../scale.ts';
import { contour } from '../../kit/simplify.ts';
import { area, FINE, HAIR, line, linear, pattern, tag, url } from '../svg.ts';

/** The point that the rows run to, and how high above the plain the picture is taken, in metres. */
const EYE: Point = [800, 206];
const UP = 74;
const FOCUS = 690;

/** Metres right, away and up, as a point of the picture. */
const view = (x: number, away: number, up: number): Point => [
  EYE[0] + (x * FOCUS) / away,
  EYE[1] + ((UP - up) * FOCUS) / away,
];

interface Hall {
  readonly roof: Point[];
  readonly front: Point[];
  readonly flank: Point[];
}

const WIDE = 64;
const TALL = 18;

/** A hall from its near end to its far end; of its flanks the one that faces the eye. */
const hall = (x: number, near: number, far: number): Hall => {
  const [l, r] = [x, x + WIDE];
  const side = r < 0 ? r : l;
  return {
    roof: [view(l, near, TALL), view(r, near, TALL), view(r, far, TALL), view(l, far, TALL)],
    front: [view(l, near, TALL), view(l, near, 0), view(r, near, 0), view(r, near, TALL)],
    flank: [view(side, near, 0), view(side, near, TALL), view(side, far, TALL), view(side, far, 0)],
  };
};

const FIRST = { x: -74, near: 162, far: 290 };

/** A row of halls that are a plan; the first row is the one in which a hall stands. */
const promised = (row: number): Hall[] => {
  const near = row === 0 ? FIRST.near : 330 + (row - 1) * 190 + row * row * 8;
  return range(18)
    .map((i) => FIRST.x + (i - 9) * 96)
    .filter((x) => (row > 0 || x !== FIRST.x) && Math.abs(((x + 30) * FOCUS) / near) < 900)
    .map((x) => hall(x, near, near + (row === 0 ? FIRST.far - FIRST.near : 140 + row * 12)));
};

/** Dashed outlines that hide what lies behind them; near roofs are hatched. */
const outlines = (row: number, id: (name: string) => string): string => {
  const halls = promised(row);
  const contours = halls.map(({ roof: [a, b, c, d], front: [, e, f] }) =>
    [e, a, d, c, b, f].filter((point) => point !== undefined),
  );
  const eaves = halls.map(({ roof }) => roof.slice(0, 2));
  const hatched = area(shapes(halls.map(({ roof }) => roof)), url(id('hatch')));
  return (
    tag('path', {
      fill: url(id('plain')),
      stroke: url(id('far')),
      'stroke-width': HAIR,
      'stroke-dasharray': '5 3',
      'vector-effect': 'non-scaling-stroke',
      d: `${shapes(contours)}M0 0${lines(eaves)}`,
    }) + (row < 3 ? hatched : '')
  );
};

const mountains = (dark: string, light: string): string =>
  range(3)
    .map((i) => {
      const land = hills(`yanmen ${i}`, 6);
      const top = contour([0, WIDTH], 241, (x) =>
        Math.min(206, 198 + i * 5 - (0.5 + land(x / (170 - i * 30)) * 0.9) * (96 - i * 30)),
      );
      const tone = mix(dark, light, 0.3 + i * 0.2);
      return area(shapes([[...top, [WIDTH, 240], [0, 240]]]), tone);
    })
    .join('');

/** What stands: walls in panels, a gate, roof lights, and its shadow on the plain. */
const standing = (dark: string, light: string): string => {
  const { roof, front, flank } = hall(FIRST.x, FIRST.near, FIRST.far);
  const right = FIRST.x + WIDE;
  const strips = range(7).map((i): Point[] => {
    const x = FIRST.x + 6 + i * 8.6;
    return [
      view(x, FIRST.near + 6, TALL),
      view(x + 3, FIRST.near + 6, TALL),
      view(x + 3, FIRST.far - 8, TALL),
      view(x, FIRST.far - 8, TALL),
    ];
  });
  const panels = range(15).map((i): Point[] => [
    view(FIRST.x + 4 + i * 4, FIRST.near, 1),
    view(FIRST.x + 4 + i * 4, FIRST.near, TALL - 2),
  ]);
  const bays = range(10).map((i): Point[] => {
    const away = FIRST.near + 12 + i * 12;
    return [view(right, away, 0), view(right, away, TALL)];
  });
  const door = (x: number): Point[] => [
    view(x, FIRST.near, 0),
    view(x, FIRST.near, 6),
    view(x + 6, FIRST.near, 6),
    view(x + 6, FIRST.near, 0),
  ];
  const shadow = [
    view(right, FIRST.near, 0),
    view(right + 26, FIRST.near + 10, 0),
    view(right + 26, FIRST.far, 0),
    view(right, FIRST.far, 0),
  ];
  return [
    area(shapes([shadow]), dark, 0.16),
    area(shapes([flank]), mix(dark, light, 0.2)),
    area(shapes([front]), dark),
    area(shapes([roof]), mix(dark, light, 0.52)),
    area(shapes(strips), mix(dark, light, 0.82)),
    area(shapes([door(FIRST.x + 8), door(FIRST.x + 24), door(FIRST.x + 50)]), '#ffffff', 0.3),
    line(lines(panels), '#ffffff', HAIR, 0.14),
    line(lines(bays), dark, HAIR, 0.5),
    line(
      lines([
        [...roof.slice(0, 3)],
        [view(FIRST.x, FIRST.near, TALL - 2.4), view(right, FIRST.near, TALL - 2.4)],
      ]),
      '#ffffff',
      FINE,
      0.8,
    ),
  ].join('');
};

export const promisedRows: Drawing = (place) => {
  const { from, ground, id } = place;
  const [px, py] = view(-4, 156, 0);
  return [
    air(place, [0.1, mix(from, ground, 0.12)], [0.24, mix(from, ground, 0.5)], [0.36, '#e4e6e4']),
    mountains(from, ground),
    linear(id('plain'), [0, 206, 0, 380], [0, mix(from, ground, 0.74)], [1, ground]),
    area(`M0 208h${WIDTH}v${HEIGHT - 208}H0z`, url(id('plain'))),
    linear(id('far'), [0, 222, 0, 380], [0, mix(from, ground, 0.5)], [1, from]),
    pattern(id('hatch'), 6, 6, line('M0 0v6', from, HAIR, 0.34), 'rotate(52)'),
    ...[4, 3, 2, 1, 0].map((row) => outlines(row, id)),
    standing(from, ground),
    person(px, py, 0.44, from),
    person(px + 11, py + 2, 0.44, from),
    person(px + 96, py - 12, 0.42, from),
    sheet(ground, HEIGHT - 4),
  ].join('');
};
