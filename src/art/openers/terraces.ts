/** Terraced fields in the foreground: long treads one under the other, each with its riser. */
import { range } from 'd3-array';
import { hills } from '../../kit/noise.ts';
import type { Point } from '../../kit/path.ts';
import { contour } from '../../kit/simplify.ts';

interface Terrace {
  readonly edge: Point[];
  readonly riser: Point[];
  readonly at: (x: number) => number;
}

/** `count` terraces between two heights; they sweep up at both sides and level out towards us. */
export const terraces = (count: number, top: number, bottom: number, width: number): Terrace[] =>
  range(count).map((i) => {
    const t = i / (count - 1);
    const land = hills('terrace', 2);
    const at = (x: number): number =>
      top +
      (bottom - top) * t ** 1.35 +
      land(x / 330 + t * 0.9) * 44 * (1 - t * 0.55) -
      ((x - 760) / 720) ** 2 * 26 * (1 - t);
    const edge = contour([0, width], 121, at, 1.5);
    const riser = edge.map(([x, y]): Point => [
      x,
      y + (3 + t * 7) * (0.7 + 0.5 * Math.sin(x / 170 + i)),
    ]);
    return { edge, riser: [...edge, ...riser.reverse()], at };
  });
