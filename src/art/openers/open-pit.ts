/** A section through the open pit: benches under a dim dusk, seams in the rock, machines to scale. */
import { pairs, range } from 'd3-array';
import { air, HEIGHT, landBelow, settle, sheet, WIDTH, type Drawing } from './band.ts';
import { mix } from '../colour.ts';
import { hills, random } from '../../kit/noise.ts';
import { along, lines, polyline, segment, shapes, type Point } from '../../kit/path.ts';
import { person, shovel, truck } from '../scale.ts';
import { contour } from '../../kit/simplify.ts';
import { area, FINE, HAIR, line, pattern, radial, tag, url } from '../svg.ts';

/** A third of a metre to a unit: a decimetre is three tenths of one. */
const DECIMETRE = 0.3;
const LIGHT = '#e6aa6c';
const ROCK = '#46331f';

/** The cut: crest and toe of each bench on both sides, and the floor of the pit. */
const CUT = polyline([
  0, 150, 120, 146, 262, 150, 276, 190, 378, 193, 392, 236, 490, 239, 506, 286, 590, 288, 608, 346,
  912, 348, 930, 297, 1018, 294, 1034, 246, 1128, 243, 1142, 198, 1240, 194, 1252, 148, 1440, 138,
]);

/** The top of each bed at the middle, and what it is made of. */
const BEDS = [
  { top: 100, kind: 'loess', tone: 1 },
  { top: 186, kind: 'sand', tone: 0.74 },
  { top: 246, kind: 'mud', tone: 0.56 },
  { top: 292, kind: 'sand', tone: 0.46 },
  { top: 340, kind: 'coal', tone: 0 },
  { top: 386, kind: 'mud', tone: 0.4 },
  { top: 424, kind: 'coal', tone: 0 },
  { top: 450, kind: 'sand', tone: 0.24 },
  { top: 486, kind: 'coal', tone: 0 },
  { top: 498, kind: 'mud', tone: 0.14 },
] as const;

/** The fault: to the right of it everything has dropped. */
const DROP = 17;
const fault = (y: number): number => 1092 - (y - 300) * 0.24;

const roll = hills('beds', 3);
const plane = (top: number, x: number): number =>
  top + (x - 720) * 0.018 + roll(x / 260) * 9 + (x > fault(top) ? DROP : 0);

/** The far end of the pit: its benches, one under the other, in the dusk. */
const farWall = (ground: string): string =>
  range(6)
    .map((bench) => {
      const land = hills(`bench ${bench}`, 3);
      const y = 158 + bench * 27 + bench * bench * 1.6;
      const crest = contour([180, 1300], 113, (x) => y + land(x / 90) * 6);
      const tone = mix('#6b4828', ground, 0.14 + bench * 0.1);
      return (
        area(shapes([[...crest, [1300, 360], [180, 360]]]), tone) +
        line(lines([crest]), LIGHT, HAIR, 0.5 - bench * 0.05)
      );
    })
    .join('');

export const openPit: Drawing = (place) => {
  const { ground, id } = place;
  const chance = random('pit');
  const beds = BEDS.map(({ top, kind, tone }) => {
    const edge = contour([0, WIDTH], 289, (x) => plane(top, x));
    const shape = landBelow(edge);
    const fill = kind === 'coal' ? '#050404' : mix(ground, ROCK, tone);
    return area(shape, fill) + (kind === 'coal' ? '' : area(shape, url(id(kind))));
  });
  const cleats = [340, 424, 486].flatMap((top, seam) => {
    const thickness = [44, 24, 11][seam] ?? 0;
    return range(50 - seam * 12).map((): Point[] => {
      const x = chance() * WIDTH;
      const [from, to] = [chance() * 0.6, 0.4 + chance() * 0.6];
      const y = plane(top, x);
      return chance() < 0.62
        ? [
            [x, y + thickness * from],
            [x - thickness * 0.1, y + thickness * Math.max(to, from + 0.2)],
          ]
        : segment(x, y + thickness * from, x + 26 + chance() * 60, y + 1 + thickness * from);
    });
  });
  // Where machines have scraped the walls.
  const scars = pairs(CUT)
    .filter(([a, b]) => Math.abs(b[1] - a[1]) > 30)
    .flatMap(([a, b]) =>
      range(4).map((): Point[] => {
        const start = along(a, b, chance() * 0.7);
        const inward = (a[1] < b[1] ? -1 : 1) * (5 + chance() * 34);
        return [
          [start[0] + inward, start[1] + 4],
          [start[0] + inward + 3, start[1] + 14 + chance() * 12],
        ];
      }),
    );
  const opening = shapes([[...CUT, [WIDTH, 0], [0, 0]]]);
  return [
    pattern(id('sand'), 46, 22, line('M3 4h2m14 7h2m9-6h2m-20 12h2m22 2h2', '#d9b88f', HAIR, 0.32)),
    pattern(id('mud'), 94, 15, line('M0 4h36m18 6h22', '#d9b88f', HAIR, 0.15)),
    pattern(id('loess'), 31, 60, line('M6 3v18m13 12v20', '#d9b88f', HAIR, 0.13)),
    ...beds,
    line(lines(cleats), '#b7a18a', HAIR, 0.3),
    line(
      lines([[fault(150), fault(540)].map((x, i): Point => [x, i === 0 ? 150 : 540])]),
      '#d9b88f',
      HAIR,
      0.5,
    ),
    // What has been dug away is air, all the way up.
    tag('clipPath', { id: id('cut') }, `<path d="${opening}"/>`),
    `<g clip-path="${url(id('cut'))}">`,
    air(place, [0.1, '#14100c'], [0.24, '#4a301c'], [0.34, '#7a512c']),
    radial(
      id('dusk'),
      [880, 160, 146, 4],
      [0, '#eda75c', 0.6],
      [0.5, '#d58a48', 0.22],
      [1, '#d58a48', 0],
    ),
    sheet(url(id('dusk'))),
    farWall(ground),
    line('M560 182l150 26 196 30-150 34-76 30', LIGHT, FINE, 0.32),
    truck(650, 197, 0.13, '#0a0807'),
    truck(836, 226, 0.15, '#0a0807'),
    '</g>',
    line(lines([CUT]), LIGHT, FINE, 0.62),
    line(lines(scars), LIGHT, HAIR, 0.28),
    shovel(806, 348, DECIMETRE, '#030302'),
    truck(884, 348, DECIMETRE, '#030302', -1),
    truck(452, 238, DECIMETRE, '#030302'),
    area('M814 322h5v5h-5z', '#f2b678'),
    person(742, 348, DECIMETRE, '#030302'),
    settle(place, 350, 0.95),
    sheet(ground, HEIGHT - 4),
  ].join('');
};
