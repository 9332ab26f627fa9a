/** A section through the open pit: benches under a dim dusk, seams in the rock, machines to scale. */
import { air, HEIGHT, sheet, WIDTH, type Drawing } from './band.ts';
import { mix } from './colour.ts';
import { hills, random } from './noise.ts';
import { along, lines, pairs, range, shapes, spread, type Point } from './path.ts';
import { person, shovel, truck } from './scale.ts';
import { area, FINE, HAIR, line, linear, pattern, radial, url } from './svg.ts';

/** A third of a metre to a unit: a decimetre is three tenths of one. */
const DECIMETRE = 0.3;

/** The cut: crest and toe of each bench on both sides, and the floor of the pit. */
const CUT: readonly Point[] = [
  [0, 176],
  [180, 170],
  [330, 168],
  [338, 208],
  [420, 210],
  [430, 252],
  [508, 254],
  [520, 296],
  [596, 298],
  [610, 346],
  [906, 348],
  [920, 300],
  [1000, 298],
  [1012, 250],
  [1096, 248],
  [1106, 204],
  [1190, 201],
  [1198, 160],
  [1440, 150],
];

/** Depth of each bed's top at the left edge, its thickness, and what it is made of. */
const BEDS = [
  { top: 140, kind: 'loess', tone: 0.9 },
  { top: 205, kind: 'sand', tone: 0.62 },
  { top: 262, kind: 'mud', tone: 0.5 },
  { top: 300, kind: 'sand', tone: 0.42 },
  { top: 336, kind: 'coal', tone: 0 },
  { top: 384, kind: 'mud', tone: 0.34 },
  { top: 420, kind: 'coal', tone: 0 },
  { top: 446, kind: 'sand', tone: 0.24 },
  { top: 486, kind: 'coal', tone: 0 },
  { top: 502, kind: 'mud', tone: 0.12 },
] as const;

const ROCK = '#3a2b1f';

/** The fault: to the right of it everything has dropped. */
const FAULT = (y: number): number => 1085 - (y - 300) * 0.22;

export const coal: Drawing = (place) => {
  const { ground, id } = place;
  const chance = random('pit');
  const roll = hills('beds', 3);
  const edge = (top: number, offset: number): Point[] => {
    const plane = (x: number): number => top + 6 + (x - 720) * 0.022 + roll(x / 240) * 7;
    const cut = FAULT(top);
    return [
      ...spread(0, cut, 17).map((x): Point => [x, plane(x)]),
      ...spread(cut - 5, WIDTH, 6).map((x): Point => [x, plane(x) + offset]),
    ];
  };
  const floor: Point[] = [
    [WIDTH, HEIGHT],
    [0, HEIGHT],
  ];
  const beds = BEDS.map(({ top, kind, tone }) => {
    const shape = shapes([[...edge(top, 20), ...floor]]);
    const fill = kind === 'coal' ? '#060505' : mix(ground, ROCK, tone);
    return area(shape, fill) + (kind === 'loess' ? '' : area(shape, url(id(kind))));
  });
  const sky: Point[] = [...CUT, [WIDTH, 0], [0, 0]];
  const scars = pairs(CUT)
    .filter(([a, b]) => Math.abs(b[1] - a[1]) > 30)
    .flatMap(([a, b]) =>
      range(5).map((): Point[] => {
        const t = chance();
        const start = along(a, b, t * 0.7);
        return [start, along(a, b, t * 0.7 + 0.25)];
      }),
    );
  return [
    pattern(id('sand'), 46, 22, line('M3 4h2m14 7h2m9-6h2m-20 12h2m22 2h2', '#d9b88f', HAIR, 0.3)),
    pattern(id('mud'), 64, 13, line('M0 4h26m8 6h22', '#d9b88f', HAIR, 0.14)),
    pattern(
      id('coal'),
      58,
      26,
      line('M0 9h58M8 9v17m22-17v17m17-26v9M20 0v9M0 20h8', '#b9a896', HAIR, 0.2),
      'rotate(1.2)',
    ),
    ...beds,
    line(lines([[[FAULT(150), 150], [FAULT(540), 540]]]), '#d9b88f', HAIR, 0.4),
    // What has been dug away is sky, all the way up.
    `<clipPath id="${id('cut')}"><path d="${shapes([sky])}"/></clipPath>`,
    `<g clip-path="url(#${id('cut')})">`,
    air(place, [
      [0.18, '#17110d'],
      [0.36, '#5b3b22'],
      [0.5, '#6e4828'],
      [0.66, '#2a1c13'],
    ]),
    radial(id('dusk'), [900, 150, 300], [
      [0, '#d58a48', 0.5],
      [1, '#d58a48', 0],
    ], 1.8),
    sheet(url(id('dusk')), 20, 360),
    '</g>',
    line(lines([CUT]), '#e0a468', FINE, 0.5),
    line(lines(scars), '#e0a468', HAIR, 0.3),
    shovel(800, 348, DECIMETRE, '#050404'),
    truck(880, 348, DECIMETRE, '#050404', -1),
    truck(520, 254, DECIMETRE, '#050404'),
    person(740, 348, DECIMETRE, '#050404'),
    linear(id('deep'), [0, 380, 0, HEIGHT], [
      [0, ground, 0],
      [0.95, ground],
    ]),
    sheet(url(id('deep')), 380),
  ].join('');
};
