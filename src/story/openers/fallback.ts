/** For a chapter that has no drawing of its own: strata that lie down into its ground. */
import { air, HEIGHT, WIDTH, type Drawing } from './band.ts';
import { mix } from './colour.ts';
import { hills } from './noise.ts';
import { lines, range, shapes, spread, type Point } from './path.ts';
import { area, HAIR, line } from './svg.ts';

const BEDS = 7;

/** The upper edge of a bed: rough above, flat below, all tilted the same way. */
const edge = (bed: number): Point[] => {
  const height = hills(`bed ${bed}`, 4);
  const calm = 1 - bed / BEDS;
  return spread(0, WIDTH, 41).map((x) => [
    x,
    110 + bed * 58 + (x - WIDTH / 2) * 0.04 * calm + height(x / 190) * 46 * calm,
  ]);
};

export const fallback: Drawing = (place) => {
  const { from, ground } = place;
  const beds = range(BEDS).map((bed) => {
    const top = edge(bed);
    const t = (bed + 1) / BEDS;
    const ink = mix(mix(from, ground, 1 - t * 0.4), '#808080', 0.6);
    const floor: Point[] = [
      [WIDTH, HEIGHT],
      [0, HEIGHT],
    ];
    return (
      area(shapes([[...top, ...floor]]), mix(from, ground, t)) +
      line(lines([top]), ink, HAIR, 0.6 - t * 0.4)
    );
  });
  return air(place, []) + beds.join('');
};
