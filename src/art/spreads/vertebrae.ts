/** The bones of a back seen from its left side, as outlines. */
import { range } from 'd3-array';
import { between, polyline, type Point } from '../../kit/path.ts';

export interface Vertebra {
  readonly body: Point[];
  /** The part of the body that lies in shade. */
  readonly shade: Point[];
  /** What stands out behind. */
  readonly process: Point[];
  /** A little behind the end of the process. */
  readonly tip: Point;
}

interface Back {
  readonly count: number;
  /** The upright line that the back sways around. */
  readonly axis: number;
  readonly foot: number;
  readonly top: number;
}

/** How far the line of the back leaves its axis, `t` from 0 at the foot to 1 at the top. */
const bend = (t: number): number => {
  if (t < 0.3) return -34 * Math.sin((Math.PI * t) / 0.3);
  if (t < 0.78) return 44 * Math.sin((Math.PI * (t - 0.3)) / 0.48);
  return -18 * Math.sin((Math.PI * (t - 0.78)) / 0.22);
};

/** How steeply a process hangs, in radians: level in the loins, steep behind the chest. */
const hang = (t: number): number => 0.16 + 0.66 * Math.exp(-(((t - 0.55) / 0.2) ** 2));

const BODY = polyline([
  -0.5, -0.48, 0, -0.44, 0.5, -0.48, 0.44, -0.18, 0.43, 0.2, 0.5, 0.48, 0, 0.45, -0.5, 0.48, -0.43,
  0.2, -0.43, -0.2,
]);

const SHADE = polyline([
  0.22, -0.45, 0.5, -0.48, 0.44, -0.18, 0.43, 0.2, 0.5, 0.48, 0.22, 0.46, 0.14, 0,
]);

/** A back's vertebrae from below, as high as the room between its foot and its top. */
export const backbone = ({ count, axis, foot, top }: Back): Vertebra[] => {
  const sizes = range(count).map((i) => between(1, 0.46, i / (count - 1)));
  const unit = (foot - top) / sizes.reduce((sum, size) => sum + size, 0);
  let y = foot;
  return sizes.map((size, i) => {
    const t = i / (count - 1);
    const room = size * unit;
    const [h, w] = [room * 0.84, between(112, 52, t)];
    const middle = y - room / 2;
    y -= room;
    const lean = 0.7 * Math.atan2(bend(t + 0.02) - bend(t - 0.02), 0.04 * (foot - top));
    const at = (u: number, v: number): Point => [
      axis + bend(t) + u * Math.cos(lean) - v * Math.sin(lean),
      middle + u * Math.sin(lean) + v * Math.cos(lean),
    ];
    const part = (points: readonly Point[]): Point[] => points.map(([u, v]) => at(u * w, v * h));
    const [reach, slope] = [between(104, 56, t), hang(t)];
    const [endX, endY] = [w * 0.5 + reach * Math.cos(slope), reach * Math.sin(slope)];
    return {
      body: part(BODY),
      shade: part(SHADE),
      process: [
        at(w * 0.44, -h * 0.32),
        at(w * 0.5 + reach * 0.16, -h * 0.4),
        at(w * 0.5 + reach * 0.42, -h * 0.16 + reach * 0.18 * Math.sin(slope)),
        at(endX + 2, endY - h * 0.3),
        at(endX + 8, endY),
        at(endX - 2, endY + h * 0.34),
        at(w * 0.5 + reach * 0.34, h * 0.3 + reach * 0.2 * Math.sin(slope)),
        at(w * 0.5 + reach * 0.1, h * 0.14),
        at(w * 0.43, h * 0.1),
      ],
      tip: at(endX + 14, endY),
    };
  });
};
