/** Climbers on a summit at sunrise; the beds below the mountain go on with the rings of the light. */
import { range } from 'd3-array';
import { hills } from '../../kit/noise.ts';
import { disc, graph, lines, segment, shapes, spread, type Point } from '../../kit/path.ts';
import { contour } from '../../kit/simplify.ts';
import { person } from '../scale.ts';
import { area, FINE, HAIR, line, linear, radial, tag, url } from '../svg.ts';
import { dark, GLOW, GROUND, INK, QUIET, RAISED, RIM, tone, type SpreadArt } from './art.ts';

const WIDTH = 2000;
const HEIGHT = 900;
const SUN: Point = [128, 330];
const SUMMIT: Point = [-92, 216];
/** Where the mountain is cut open. */
const CUT = 520;
/** The seam, as a ring around the sun. */
const SEAM = { inner: 366, outer: 438 } as const;

const at = (x: number): number => {
  const land = hills('summit', 6);
  const [sx, sy] = SUMMIT;
  const away = Math.abs(x - sx) / (x < sx ? 560 : 470);
  return (
    sy +
    300 * (1 - (1 - Math.min(1, away)) ** 1.7) +
    (land(x / 120) * 34 + 8) * Math.min(1, away * 4)
  );
};

const crest = contour([-1000, 1000], 321, at);

const cutLand = hills('cut', 4);
const cut = contour(
  [1000, -1000],
  121,
  (x) => CUT + cutLand(x / 240) * 26 + ((x - 40) / 1000) ** 2 * 90,
);

const far = (seed: string, base: number, height: number): Point[] => {
  const land = hills(seed, 5);
  return contour([-1000, 1000], 161, (x) => base - land(x / 190) * height, 1.4);
};

const floor: Point[] = segment(1000, HEIGHT, -1000, HEIGHT);

const ring = (radius: number): string => disc(SUN[0], SUN[1], radius);

/** Facets of the flank that the sun reaches first. */
const lit = shapes([
  [
    ...graph(spread(SUMMIT[0] + 4, 420, 30), at),
    ...spread(400, SUMMIT[0] + 10, 12).map((x, i): Point => [
      x - (i % 3) * 12,
      at(x) + 14 + (x - SUMMIT[0]) * 0.16 + (i % 2) * 12,
    ]),
  ],
]);

const draw = (id: (name: string) => string): string =>
  [
    radial(
      id('light'),
      [SUN[0], SUN[1], 330],
      [0, RIM],
      [0.12, RIM],
      [0.4, GLOW, 0.62],
      [1, GLOW, 0],
    ),
    area(ring(330), url(id('light'))),
    line(
      range(5)
        .map((i) => ring(98 + i * 56))
        .join(''),
      QUIET,
      HAIR,
      0.32,
    ),
    area(ring(54), RIM),
    line(ring(54), GLOW, FINE),
    area(shapes([[...far('mist one', 420, 40), ...floor]]), tone(14)),
    area(shapes([[...far('mist two', 458, 44), ...floor]]), tone(24)),
    linear(id('flank'), [0, 200, 0, CUT + 40], [0, tone(78)], [1, tone(46)]),
    area(shapes([[...crest, ...floor]]), url(id('flank'))),
    area(lit, GLOW, 0.55),
    line(lines([crest]), RIM, FINE),
    // The section: beds around the sun as around a stone that fell into water.
    tag(
      'clipPath',
      { id: id('cut') },
      tag('path', { d: shapes([[...cut, ...[...floor].reverse()]]) }),
    ),
    tag(
      'g',
      { 'clip-path': url(id('cut')) },
      area(`M-1000 ${CUT - 80}h${WIDTH}v${HEIGHT}h${-WIDTH}z`, tone(12)) +
        [
          [SEAM.outer + 250, 8],
          [SEAM.outer + 160, 14],
          [SEAM.outer + 88, 22],
          [SEAM.outer + 36, 32],
          [SEAM.outer],
          [SEAM.inner, 34],
          [SEAM.inner - 56, 24],
          [SEAM.inner - 112, 16],
        ]
          .map(([radius = 0, ink]) => area(ring(radius), ink === undefined ? dark(2) : tone(ink)))
          .join('') +
        line([-112, -56, -24, 110].map((d) => ring(SEAM.inner + d)).join(''), INK, HAIR, 0.35) +
        line(ring(SEAM.inner + 12), GLOW, HAIR, 0.9, '2 19 5 31 3 11') +
        line(ring(SEAM.inner + 62), GLOW, HAIR, 0.7, '3 41 2 27') +
        line(ring(SEAM.inner + 22), RIM, HAIR, 0.7, '2 33 4 47'),
    ),
    line(lines([cut]), RAISED, FINE),
    line(lines([cut]), INK, FINE, 0.6),
    person(SUMMIT[0], SUMMIT[1] + 4, 1.6, INK),
    person(SUMMIT[0] + 34, at(SUMMIT[0] + 34) + 3, 1.6, INK),
    person(SUMMIT[0] - 76, at(SUMMIT[0] - 76) + 3, 1.6, INK),
    linear(id('deep'), [0, 760, 0, HEIGHT], [0, GROUND, 0], [0.94, GROUND]),
    area(`M-1000 760h${WIDTH}v160h${-WIDTH}z`, url(id('deep'))),
  ].join('');

export const sunrise: SpreadArt = {
  layout: 'below',
  pictures: [
    {
      width: WIDTH,
      core: 640,
      height: HEIGHT,
      draw,
      labels: [
        {
          x: SUN[0],
          y: SUN[1] + (SEAM.inner + SEAM.outer) / 2 + 3,
          width: 384,
          align: 'center',
          onDark: true,
        },
      ],
    },
  ],
};
