/** The slopes, and on them the rows of panels that are planned. */
import { range } from 'd3-array';
import { hills } from '../../../kit/noise.ts';
import { lines, segment, shapes, type Point } from '../../../kit/path.ts';
import { area, drawing, line } from '../drawing.ts';
import { REACH } from '../view.ts';
import { contour, massBelow } from './terrain.ts';

/** A slope that carries rows of panels: its rim and how the rows run down it. */
interface Slope {
  readonly seed: string;
  readonly top: number;
  readonly relief: number;
  readonly wide: number;
}
const FAR_SLOPE: Slope = { seed: 'slope far', top: 352, relief: 20, wide: 260 };
const NEAR_SLOPE: Slope = { seed: 'slope near', top: 400, relief: 26, wide: 330 };

const rimOf = ({ seed, top, relief, wide }: Slope) => {
  const land = hills(seed, 3);
  return (x: number): number => top - land(x / wide) * relief;
};

export const slopes = drawing('dawn-slopes', () =>
  [FAR_SLOPE, NEAR_SLOPE].flatMap((slope, i) => {
    const at = rimOf(slope);
    const top = contour(97, at, 0.9);
    return [
      area(massBelow(top), i === 0 ? 'middle' : 'near', i === 0 ? 1 : 0.96),
      area(massBelow(top), 'near', i === 0 ? 0.4 : 0),
      line(lines([top]), 'rim', 1.2, 0.6),
    ];
  }),
);

/** A row of panels along a slope: below its rim by `down`, `tall` high, in tables `long` wide. */
interface Row {
  readonly slope: Slope;
  readonly down: number;
  readonly tall: number;
  readonly long: number;
}
export const ROWS: readonly Row[] = [
  { slope: FAR_SLOPE, down: 12, tall: 6, long: 40 },
  { slope: FAR_SLOPE, down: 24, tall: 8, long: 48 },
  { slope: FAR_SLOPE, down: 38, tall: 10, long: 58 },
  { slope: NEAR_SLOPE, down: 22, tall: 15, long: 84 },
  { slope: NEAR_SLOPE, down: 50, tall: 20, long: 108 },
];

/** A promised row: outlines dashed, faces hatched, as every plan is. */
export const rows = ROWS.map(({ slope, down, tall, long }, i) =>
  drawing(`dawn-row-${i}`, () => {
    const at = rimOf(slope);
    const step = long + tall * 0.7;
    const tables = range(Math.ceil((2 * REACH) / step)).map((n) => {
      const x = -REACH + n * step + i * 17;
      const foot = (t: number): Point => [x + long * t, at(x + long * t) + down];
      const head = (t: number): Point => [
        x + long * t + tall * 0.5,
        at(x + long * t) + down - tall,
      ];
      return { foot, head };
    });
    const faces = tables.map(({ foot, head }): Point[] => [foot(0), foot(1), head(1), head(0)]);
    const rakes = tables.flatMap(({ foot, head }) =>
      range(7).map((n): Point[] => [foot((n + 0.2) / 7), head((n + 0.8) / 7)]),
    );
    const posts = tables.flatMap(({ foot }) =>
      [0.2, 0.8].map((t): Point[] => {
        const [x, y] = foot(t);
        return segment(x + tall * 0.2, y - tall * 0.3, x + tall * 0.2, y + tall * 0.4);
      }),
    );
    return [
      line(lines(posts), 'deep', 1.4),
      area(shapes(faces), 'near'),
      area(shapes(faces), 'silicon', 0.22),
      line(lines(rakes), 'silicon', 0.8, 0.7),
      { d: shapes(faces), tone: 'rim', width: i > 2 ? 1.3 : 0.9, dashed: true, opacity: 0.9 },
    ];
  }),
);
