/** One hall stands. Behind it, dashed, the rows that were promised, as far as the hills. */
import { air, HEIGHT, WIDTH, type Drawing } from './band.ts';
import { mix } from './colour.ts';
import { hills } from './noise.ts';
import { lines, range, shapes, spread, type Point } from './path.ts';
import { person } from './scale.ts';
import { area, FINE, HAIR, line, linear, pattern, url } from './svg.ts';

const EYE: Point = [860, 232];

/** Metres right, metres away and metres up, seen from a man-lift twelve metres above the plain. */
const view = (x: number, away: number, up: number): Point => [
  EYE[0] + (x * 620) / away,
  EYE[1] + ((26 - up) * 620) / away,
];

const range3 = (name: string, base: number, height: number, grain: number): Point[] => {
  const land = hills(name, 5);
  return spread(0, WIDTH, 61).map((x) => [x, base - Math.abs(land(x / grain)) * height]);
};

/** A hall, 60 metres wide and 14 high, from `near` to `far`: roof and front, seen from its right. */
const hall = (
  x: number,
  near: number,
  far: number,
): { roof: Point[]; front: Point[]; flank: Point[] } => {
  const [l, r, h] = [x, x + 60, 14];
  return {
    roof: [view(l, near, h), view(r, near, h), view(r, far, h), view(l, far, h)],
    front: [view(l, near, 0), view(l, near, h), view(r, near, h), view(r, near, 0)],
    flank: [view(r, near, 0), view(r, near, h), view(r, far, h), view(r, far, 0)],
  };
};

export const horizon: Drawing = (place) => {
  const { from, ground, id } = place;
  const ridges = range(3).map((i) => {
    const top = range3(`yanmen ${i}`, 214 + i * 10, 120 - i * 34, 150 - i * 20);
    return area(
      shapes([[...top, [WIDTH, 260], [0, 260]]]),
      mix(mix(from, ground, 0.34), '#a9bccc', i / 2.4),
    );
  });
  const first = hall(-96, 66, 150);
  const rest = range(4)
    .reverse()
    .flatMap((row) =>
      [-276, -186, -96, -6, 84, 174].map((x) => hall(x, 170 + row * 130, 280 + row * 130)),
    );
  const ink = mix(from, '#ffffff', 0.1);
  return [
    air(place, [
      [0.16, mix(from, ground, 0.18)],
      [0.4, '#bccbd6'],
      [0.46, '#dfe5e8'],
      [0.6, mix('#dfe5e8', ground, 0.7)],
    ]),
    ...ridges,
    linear(id('plain'), [0, 232, 0, 400], [
      [0, '#c3cfd8'],
      [1, ground],
    ]),
    area(`M0 236h${WIDTH}v${HEIGHT - 236}H0z`, url(id('plain'))),
    pattern(id('hatch'), 7, 7, line('M0 0v7', ink, HAIR, 0.35), 'rotate(38)'),
    area(shapes(rest.map(({ roof }) => roof)), url(id('hatch'))),
    line(lines(rest.flatMap(({ roof, front }) => [[...roof, ...roof.slice(0, 1)], front])), ink, HAIR, 0.85, '6 4'),
    area(shapes([first.flank]), mix(from, ground, 0.3)),
    area(shapes([first.front]), from),
    area(shapes([first.roof]), mix(from, ground, 0.55)),
    line(lines([first.roof.slice(0, 3)]), '#ffffff', FINE),
    person(760, 500, 0.9, from),
  ].join('');
};
