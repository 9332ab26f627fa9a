/** The land is levelled into a ruler: ridges fall flat, and 143 days run out of them. */
import { air, HEIGHT, WIDTH, type Drawing } from './band.ts';
import { EMBER, mix, SILICON } from './colour.ts';
import { hills } from './noise.ts';
import { lines, range, shapes, spread, type Point } from './path.ts';
import { area, FINE, HAIR, line } from './svg.ts';

const DAYS = 143;
const AGREEING = 81;
const RIDGES = 9;
const INK = '#6e5b3d';

export const speed: Drawing = (place) => {
  const { from, ground } = place;
  const ridges = range(RIDGES).map((ridge) => {
    const t = ridge / (RIDGES - 1);
    const land = hills(`ridge ${ridge}`, 4);
    const calm = (1 - t) ** 1.6;
    const base = 110 + ridge * 24;
    const points = calm === 0 ? 2 : 49;
    const top = spread(0, WIDTH, points).map((x): Point => [x, base - land(x / 170) * 74 * calm]);
    const floor: Point[] = [
      [WIDTH, HEIGHT],
      [0, HEIGHT],
    ];
    return (
      area(shapes([[...top, ...floor]]), mix(mix(from, '#d2bd94', 0.9 * (1 - t)), ground, t)) +
      line(lines([top]), mix(INK, '#5b646c', t), HAIR, 0.75)
    );
  });
  const day = (i: number): Point[] => {
    const far = 720 + (i - 71) * 4;
    const near = 720 + (i - 71) * 9.86;
    const reach = i % 7 === 0 ? 1 : 0.86;
    return [
      [far, 316],
      [far + (near - far) * reach, 316 + 190 * reach],
    ];
  };
  const days = range(DAYS).map(day);
  return [
    air(place, []),
    ...ridges,
    line(lines(days.slice(0, AGREEING)), EMBER.light, FINE, 0.9),
    line(lines(days.slice(AGREEING)), SILICON.light, FINE, 0.9),
    line('M0 316h1440', '#5b646c', HAIR),
  ].join('');
};
