/** Loess under a falling sky, and nine survey poles: eight tall, one small, and that one lit. */
import { range } from 'd3-array';
import { air, landBelow, settle, sheet, WIDTH, type Drawing } from './band.ts';
import { EMBER, mix } from '../colour.ts';
import { loessStep } from './loess.ts';
import { random } from '../../kit/noise.ts';
import { lines, polyline, segment, shapes, spread, type Point } from '../../kit/path.ts';
import { area, BOLD, FINE, HAIR, line, radial, url } from '../svg.ts';
import { terraces } from './terraces.ts';

const DUSK = '#43362a';
const OCHRE = '#b48f57';
const INK = '#241b12';
const FIELDS = terraces(8, 330, 500, WIDTH);

/** The plateau's eroded steps, the farthest in the dusk. */
const far = range(4).map((i) => {
  const tone = mix(DUSK, OCHRE, i / 3.6);
  const { rim, shade } = loessStep({
    seed: `plateau ${i}`,
    width: WIDTH,
    base: 190 + i * 18 + i * i * 6,
    relief: 44 - i * 4,
    spacing: 84 + i * 24,
    depth: 38 + i * 22,
  });
  return (
    area(landBelow(rim), tone) +
    area(shapes(shade), mix(tone, DUSK, 0.55), 0.8) +
    line(lines([rim]), '#ffe3b4', HAIR, 0.3 + i * 0.12)
  );
});

const fields = (ground: string): string =>
  FIELDS.map(({ edge, riser }, i) => {
    const tone = mix(OCHRE, ground, ((i + 1) / FIELDS.length) ** 0.6);
    const fill = i === FIELDS.length - 1 ? ground : tone;
    return (
      area(landBelow(edge), fill) +
      area(shapes([riser]), mix(fill, OCHRE, 0.6), 0.7) +
      line(lines([edge]), '#fff6e2', HAIR, 0.7)
    );
  }).join('');

/** A small district seen from above: of each house a lit slope, one in shade, and its walls. */
const district = (chance: () => number): string => {
  const ground = FIELDS[1]?.at ?? (() => 0);
  const houses = range(24).map((i): Point => {
    const x = 800 + (i % 8) * 16 + chance() * 6 + Math.floor(i / 8) * 9;
    return [x, ground(x) + Math.floor(i / 8) * 7 - 4 + chance() * 2];
  });
  const slopes = houses.map((at) => polyline([0, 0, 3, -4, 12, -4, 9, 0], at));
  const walls = houses.map((at) => polyline([0, 0, 9, 0, 12, -4, 14, 0, 14, 4, 0, 4], at));
  return area(shapes(walls), '#6d5333') + area(shapes(slopes), '#fbeed2');
};

export const surveyPoles: Drawing = (place) => {
  const { from, ground, id } = place;
  const chance = random('match');
  const stage = FIELDS[4]?.at ?? (() => 0);
  const poles = spread(446, 996, 8).map((x, i): [Point, Point] => {
    const here = x + ((i * 37) % 19) - 9;
    const foot = stage(here) - 12 + Math.abs(i - 3.5) * 3;
    return segment(here, foot, here, foot - 132 + ((i * 5) % 8) * 4);
  });
  const foot = 492;
  return [
    air(place, [0.12, mix(from, DUSK, 0.5)], [0.26, '#7d6040'], [0.36, '#cda566']),
    radial(
      id('light'),
      [330, 204, 190, 3.4],
      [0, '#ffe6b4', 0.85],
      [0.4, '#ffd798', 0.4],
      [1, '#ffcf8c', 0],
    ),
    sheet(url(id('light')), 0, 400),
    ...far,
    fields(ground),
    district(chance),
    line(lines(poles.map(([[x, y]]) => segment(x, y, x + 74, y + 12))), INK, FINE, 0.3),
    line(lines(poles), INK, BOLD),
    line(lines(poles), '#f3e6cb', BOLD, 1, '0 13 13 13 13 13 13 13 13 90'),
    radial(id('pool'), [720, foot, 40, 4], [0, '#fffaf0'], [1, '#fff6e4', 0]),
    sheet(url(id('pool')), foot - 40),
    line(`M720 ${foot}l80 14`, INK, BOLD, 0.3),
    line(`M720 ${foot}v-52`, EMBER.loess, BOLD),
    line(`M720 ${foot}v-52`, '#fff6e2', BOLD, 1, '0 13 7 13 7 20'),
    settle(place, 480, 0.9),
  ].join('');
};
