/** Four tracks that join in pairs and then into one, which runs to the light on the horizon. */
import { range } from 'd3-array';
import { hills } from '../../kit/noise.ts';
import { ramp } from '../../kit/numbers.ts';
import { lines, segment, shapes, spread, type Point } from '../../kit/path.ts';
import { contour, simplify } from '../../kit/simplify.ts';
import { area, bothSides, FINE, HAIR, line, linear, radial, url } from '../svg.ts';
import { GLOW, GROUND, INK, RIM, tone, type SpreadArt } from './art.ts';

const WIDTH = 2000;
const HEIGHT = 640;
const HORIZON = 150;
const NEAR = 572;
const COUNT = 4;
/** Units between the middles of two tracks, and between a middle and its rails, at the near edge. */
const [APART, GAUGE] = [158, 25] as const;
/** How near the outer tracks join the inner ones, and these each other. */
const JOINS = { outer: 0.52, inner: 0.26 };

/** How large things are at a height: 1 at the near edge, 0 on the horizon. */
const nearness = (y: number): number => (y - HORIZON) / (NEAR - HORIZON);

/** The middle of a track at a height. */
const middle = (track: number, y: number): number => {
  const near = nearness(y);
  const away = track - (COUNT - 1) / 2;
  const outer = (Math.abs(away) - 0.5) * ramp(near, JOINS.outer, 1);
  return Math.sign(away) * (0.5 * ramp(near, JOINS.inner, 0.8) + outer) * APART * near;
};

const rail = (track: number, side: number): Point[] =>
  simplify(
    spread(NEAR, HORIZON, 80).map((y): Point => [middle(track, y) + side * GAUGE * nearness(y), y]),
    0.35,
  );

/** How near a track ends: joined to the next, or, the one that goes on, too far to be seen. */
const endOf = (track: number): number => {
  if (track === 0 || track === COUNT - 1) return JOINS.outer;
  return track === 1 ? 0.17 : JOINS.inner;
};

/** Sleepers lie at even distances: towards the horizon they crowd. A track that has joined has none. */
const sleepers = (track: number): Point[][] =>
  range(90)
    .map((i) => HORIZON + (NEAR - 6 - HORIZON) / (1 + i * 0.09))
    .filter((y) => nearness(y) > endOf(track))
    .map((y): Point[] => {
      const near = nearness(y);
      const [x, half, thick] = [middle(track, y), GAUGE * 1.7 * near, 9 * near];
      return [
        [x - half, y],
        [x + half, y],
        [x + half * 1.02, y + thick],
        [x - half * 1.02, y + thick],
      ];
    });

const ridge = (seed: string, base: number, height: number): Point[] => {
  const land = hills(seed, 5);
  const at = (x: number): number =>
    base - (0.6 + land(x / 210)) * height * (0.3 + Math.min(1, Math.abs(x) / 420));
  return [...contour([-1000, 1000], 161, at, 1.4), [1000, HORIZON + 6], [-1000, HORIZON + 6]];
};

/** Furrows of the fields on the right, all towards the same point. */
const furrows = lines(
  range(16).map((i) => {
    const x = 430 + i * 60 + i * i * 20;
    return segment(x, NEAR + 30, x * 0.06, HORIZON + (NEAR - HORIZON) * 0.06);
  }),
);

const draw = (id: (name: string) => string): string => {
  const tracks = range(COUNT);
  const rails = lines(tracks.flatMap((track) => [rail(track, -1), rail(track, 1)]));
  return [
    radial(id('light'), [0, HORIZON, HORIZON, 4.4], [0, RIM], [0.2, GLOW], [1, GLOW, 0]),
    area(`M-1000 0h${WIDTH}v${HORIZON}h${-WIDTH}z`, url(id('light'))),
    area(shapes([ridge('far hills', HORIZON - 8, 60)]), tone(18), 0.9),
    area(shapes([ridge('near hills', HORIZON + 2, 34)]), tone(38), 0.9),
    linear(id('plain'), [0, HORIZON, 0, HEIGHT], [0, tone(22)], [0.2, tone(14)], [0.92, GROUND]),
    area(`M-1000 ${HORIZON}h${WIDTH}v${HEIGHT - HORIZON}h${-WIDTH}z`, url(id('plain'))),
    radial(id('shine'), [0, HORIZON, 130, 4.4], [0, GLOW, 0.9], [1, GLOW, 0]),
    area(`M-1000 ${HORIZON}h${WIDTH}v140h${-WIDTH}z`, url(id('shine'))),
    linear(id('furrow'), [0, HORIZON, 0, NEAR], [0.03, INK, 0], [0.3, INK, 0.3]),
    bothSides(id('furrows'), line(furrows, url(id('furrow')), HAIR)),
    area(shapes(tracks.flatMap(sleepers)), tone(56)),
    line(rails, RIM, 2.5),
    line(rails, INK, FINE),
  ].join('');
};

export const tracks: SpreadArt = {
  layout: 'below',
  pictures: [
    {
      width: WIDTH,
      core: 640,
      height: HEIGHT,
      draw,
      labels: range(COUNT).map((i) => ({
        x: (i - (COUNT - 1) / 2) * APART,
        y: 606,
        width: APART - 4,
        align: 'center' as const,
      })),
    },
  ],
};
