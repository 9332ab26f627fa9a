/** The rock under a station, down to the sky of the one below: beds, a seam, and grain. */
import { range } from 'd3-array';
import { memoizeByName } from '../../../kit/memoize.ts';
import { hills, random } from '../../../kit/noise.ts';
import { lines, segment, type Point } from '../../../kit/path.ts';
import type { Drawing, Shape } from '../../../kit/marks.ts';
import { area, drawing, fading, line, sheet } from '../drawing.ts';
import { plate, PLATE, type Laid, type View } from '../view.ts';
import { across, contour, massBelow } from './terrain.ts';

/** The deepest that an upright frame shows. */
const DEEPEST = PLATE + 900;
/** Tops of the beds below the plate's ground, in plate units; the seam is one of them. */
const BEDS = [4, 44, 78, 150, 214, 268, 352, 440, 540, 660];
const SEAM = 3;

const bedsOf = memoizeByName((light: string): (() => Drawing) =>
  drawing(`strata-${light}`, () => {
    const [roll, chance] = [hills(`strata ${light}`, 3), random(`strata ${light}`)];
    const at = (top: number, x: number): number =>
      PLATE +
      top -
      x * 0.035 +
      roll(x / 230 + top / 300) * (6 + top * 0.03) * Math.min(1, top / 40);
    const edge = (top: number): Point[] => contour(73, (x) => at(top, x), 1.2);
    const bed = (top: number): string => massBelow(edge(top), DEEPEST);
    const strokes = (from: number, to: number, count: number, long: number): string =>
      lines(
        range(count).map((): Point[] => {
          const x = across(chance);
          const y = at(from + 6 + chance() * (to - from - 12), x);
          const run = long * (0.4 + chance());
          return segment(x, y, x + run, y - run * 0.035);
        }),
      );
    const cleats = range(120).map((): Point[] => {
      const x = across(chance);
      const y = at(158 + chance() * 48, x);
      return [
        [x, y],
        [x + 5 + chance() * 9, y - 4 - chance() * 7],
        [x + 14 + chance() * 12, y + 1],
      ];
    });
    const [seamTop = 0, seamFoot = 0] = BEDS.slice(SEAM);
    return [
      area(sheet(PLATE - 1, DEEPEST), 'deep'),
      ...BEDS.map((top, i): Shape =>
        area(
          bed(top),
          i === SEAM ? 'deep' : i % 2 === 0 ? 'near' : 'middle',
          i === SEAM ? 1 : i % 2 === 0 ? 0.55 : 0.3,
        ),
      ),
      line(strokes(6, 40, 70, 12), 'far', 1, 0.55),
      line(strokes(80, 148, 90, 22), 'far', 1, 0.4),
      line(strokes(270, 350, 90, 14), 'far', 1, 0.4),
      fading(sheet(PLATE - 1, PLATE + 60), 'deep', 'down'),
      line(lines(cleats), 'rim', 1, 0.36),
      line(lines([edge(seamTop)]), 'rim', 1.2, 0.75),
      line(lines([edge(seamFoot)]), 'rim', 1, 0.2),
      line(lines(BEDS.filter((_, i) => i !== SEAM && i !== SEAM + 1).map(edge)), 'far', 1, 0.5),
    ];
  }),
);

/** Rock darkens towards the sky of the station below. */
const NADIR = 130;
const nadir = drawing('nadir', () => [fading(sheet(0, NADIR), 'deep', 'up')]);

/** What a frame shows of the rock below a plate; nothing where the plate fills it. */
export const strata = (light: string, { bottom }: View): Laid[] => {
  if (bottom <= PLATE + 1) return [];
  const lay = plate(light);
  return [lay('strata', bedsOf(light)()), lay('nadir', nadir(), { y: bottom - NADIR })];
};
