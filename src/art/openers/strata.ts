/** For a chapter that has no drawing of its own: strata that lie down into its ground. */
import { range } from 'd3-array';
import { air, landBelow, WIDTH, type Drawing } from './band.ts';
import { mix } from '../colour.ts';
import { hills } from '../../kit/noise.ts';
import { lines, type Point } from '../../kit/path.ts';
import { contour } from '../../kit/simplify.ts';
import { area, HAIR, line } from '../svg.ts';

const BEDS = 7;

/** A plane of a bed: rough above, flat below, all tilted the same way. */
const plane = (bed: number): Point[] => {
  const height = hills(`bed ${Math.floor(bed)}`, 5);
  const calm = 1 - bed / BEDS;
  const at = (x: number): number =>
    118 + bed * 56 + (x - WIDTH / 2) * 0.04 * calm + height(x / 210) * 50 * calm;
  return contour([0, WIDTH], 181, at);
};

export const strata: Drawing = (place) => {
  const { from, ground } = place;
  const beds = range(BEDS).map((bed) => {
    const t = (bed + 1) / BEDS;
    const fill = mix(from, ground, t);
    const ink = mix(fill, '#808080', 0.55);
    // Fine bedding inside a bed, broken off here and there; none where the ground begins.
    const bedding = [0.24, 0.5, 0.76].map((part) => plane(bed + part));
    return (
      area(landBelow(plane(bed)), fill) +
      line(lines([plane(bed)]), ink, HAIR, 0.8) +
      (t < 1 ? line(lines(bedding), ink, HAIR, 0.5, `${150 - bed * 14} ${30 + bed * 22}`) : '')
    );
  });
  return air(place) + beds.join('');
};
