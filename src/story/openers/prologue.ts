/** The hall in the dark, and the first light in a furnace: a slit, its glow, one person. */
import { air, HEIGHT, sheet, WIDTH, type Drawing } from './band.ts';
import { EMBER, mix } from './colour.ts';
import { lines, range, type Point } from './path.ts';
import { person } from './scale.ts';
import { area, BOLD, FINE, HAIR, line, linear, placed, radial, tag, url } from './svg.ts';

/** The point that all lines of the hall run to. */
const EYE: Point = [720, 400];

/**
 * A crystal furnace as a silhouette, in decimetres, standing on 0 0: foot, chamber, dome, valve,
 * and the tall tube that the crystal is drawn up into.
 */
const FURNACE =
  'm-11 0v-4h-2v-4h2v-19q0-5 6-8v-4h-2v-5h2v-30h-3v-6h2v-5h12v5h2v6h-3v30h2v5h-2v4q6 3 6 8v19h2v4h-2v4z';
const RIM = 'm13-4v-4m-2 0v-19q0-5-6-8m2-4v-5m-2 0v-30';

/** Distance along the aisle, as the scale of what stands there. */
const depth = (step: number): number => 1 / (1 + step * 0.52);

const at = (x: number, y: number, scale: number): Point => [
  EYE[0] + x * scale,
  EYE[1] + y * scale,
];

export const prologue: Drawing = (place) => {
  const { ground, id } = place;
  const frames = range(9).map((step) => {
    const s = depth(step - 0.6);
    return [at(-860, 90, s), at(-860, -400, s), at(0, -505, s), at(860, -400, s), at(860, 90, s)];
  });
  const rails = [-860, -430, 0, 430, 860].map((x) => {
    const y = -400 - (1 - Math.abs(x) / 860) * 105;
    return [at(x, y, depth(-0.6)), at(x, y, depth(7))];
  });
  const row = range(6)
    .reverse()
    .map((step) => {
      const s = depth(step);
      const shade = mix('#12100e', ground, step / 7);
      const [x, y] = at(-520, 92, s);
      const [mirror] = at(520, 92, s);
      const body = area(FURNACE, shade);
      const rim = line(RIM, EMBER.dark, HAIR, 0.12 + 0.35 * (step / 6));
      return placed(x, y, s * 4.4, body + rim) + placed(mirror, y, s * 4.4, body + rim, -1);
    });
  const foot = 492;
  return [
    air(place, []),
    radial(id('glow'), [720, 420, 330], [
      [0, EMBER.dark, 0.42],
      [0.25, EMBER.dark, 0.17],
      [1, EMBER.dark, 0],
    ], 1.5),
    linear(id('slit'), [0, 370, 0, 470], [
      [0, EMBER.dark, 0.5],
      [0.5, '#ffe0bd'],
      [1, EMBER.dark, 0.7],
    ]),
    line(lines(frames), '#b9a896', HAIR, 0.13),
    line(lines(rails), '#b9a896', HAIR, 0.1),
    ...row,
    sheet(url(id('glow'))),
    placed(720, foot, 4.4, area(FURNACE, '#070605')),
    line(`M716 378q-5 40 0 80`, url(id('slit')), BOLD),
    line('M700 498h40m-50 10h60m-76 11h92m-110 13h128', EMBER.dark, FINE, 0.22),
    person(776, 497, 4.4, '#050404'),
    tag('path', {
      fill: url(id('floor')),
      d: `M0 ${HEIGHT - 60}h${WIDTH}v60H0z`,
    }),
    linear(id('floor'), [0, HEIGHT - 60, 0, HEIGHT - 6], [
      [0, ground, 0],
      [1, ground],
    ]),
  ].join('');
};
