/** Where the data of an SVG path really go: enough points along it to know its extents. */
import type { Point } from './path.ts';

/** How many numbers each command takes. */
const TAKES: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};
/** Points taken along a curve, besides its ends. */
const SAMPLES = 24;

interface Segment {
  /** In capitals. */
  readonly command: string;
  readonly isRelative: boolean;
  readonly values: readonly number[];
}

/** The two flags of an arc may stand without a space behind them, so they are read by themselves. */
const NUMBER = /^[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/i;
const FLAG = /^[\s,]*([01])/;

/** The segments of path data. Throws on anything that is none. */
const segmentsOf = (d: string): Segment[] => {
  const segments: Segment[] = [];
  let rest = d.trim();
  while (rest !== '') {
    const letter = rest.charAt(0);
    const takes = TAKES[letter.toUpperCase()];
    if (takes === undefined) throw new Error(`“${rest.slice(0, 20)}” is no path data`);
    rest = rest.slice(1);
    let command = letter.toUpperCase();
    do {
      const values: number[] = [];
      while (values.length < takes) {
        const isFlag = command === 'A' && (values.length === 3 || values.length === 4);
        const [all, number] = (isFlag ? FLAG : NUMBER).exec(rest) ?? [];
        if (all === undefined) throw new Error(`“${letter}${rest.slice(0, 20)}” lacks a number`);
        values.push(Number(number));
        rest = rest.slice(all.length);
      }
      segments.push({ command, isRelative: letter !== letter.toUpperCase(), values });
      if (command === 'M') command = 'L';
      rest = rest.trimStart();
    } while (takes > 0 && NUMBER.test(rest));
  }
  return segments;
};

const steps = Array.from({ length: SAMPLES }, (_, index) => (index + 1) / SAMPLES);

/** Points on a Bézier curve of any degree. */
const along = (points: readonly Point[]): Point[] =>
  steps.map((t) => {
    let level = points;
    while (level.length > 1) {
      level = level.slice(1).map(([x, y], index) => {
        const [fromX, fromY] = level[index] ?? [x, y];
        return [fromX + (x - fromX) * t, fromY + (y - fromY) * t];
      });
    }
    return level[0] ?? [0, 0];
  });

/** Points on an elliptical arc; see the notes on arcs in the SVG specification (F.6). */
const arc = ([x1, y1]: Point, values: readonly number[], [x2, y2]: Point): Point[] => {
  const [radiusX = 0, radiusY = 0, turn = 0, large = 0, sweep = 0] = values;
  if (radiusX === 0 || radiusY === 0 || (x1 === x2 && y1 === y2)) return [[x2, y2]];
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const [halfX, halfY] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const [px, py] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX];
  const reach = (px / radiusX) ** 2 + (py / radiusY) ** 2;
  const grow = Math.max(1, Math.sqrt(reach));
  const [rx, ry] = [Math.abs(radiusX) * grow, Math.abs(radiusY) * grow];
  const square = (rx * py) ** 2 + (ry * px) ** 2;
  const factor =
    (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, ((rx * ry) ** 2 - square) / square));
  const [cx, cy] = [(factor * rx * py) / ry, (-factor * ry * px) / rx];
  const from = Math.atan2((py - cy) / ry, (px - cx) / rx);
  let span = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - from;
  if (sweep === 1 && span < 0) span += 2 * Math.PI;
  if (sweep === 0 && span > 0) span -= 2 * Math.PI;
  return steps.map((t) => {
    const [x, y] = [cx + rx * Math.cos(from + span * t), cy + ry * Math.sin(from + span * t)];
    return [cos * x - sin * y + (x1 + x2) / 2, sin * x + cos * y + (y1 + y2) / 2];
  });
};

/** Points along path data, ends of segments among them. Throws on what is no path data. */
export const pointsOn = (d: string): Point[] => {
  const points: Point[] = [];
  let [at, start]: Point[] = [
    [0, 0],
    [0, 0],
  ];
  /** The last control point, which S and T continue from. */
  let control: Point | undefined;
  for (const { command, isRelative, values } of segmentsOf(d)) {
    const [x, y] = at ?? [0, 0];
    const here: Point = [x, y];
    const [dx, dy] = isRelative ? here : [0, 0];
    const pair = (index: number): Point => [
      (values[index] ?? 0) + dx,
      (values[index + 1] ?? 0) + dy,
    ];
    const mirrored: Point = control ? [2 * x - control[0], 2 * y - control[1]] : here;
    const end: Point =
      command === 'Z'
        ? (start ?? here)
        : command === 'H'
          ? [(values[0] ?? 0) + dx, y]
          : command === 'V'
            ? [x, (values[0] ?? 0) + dy]
            : pair(values.length - 2);
    const between: Readonly<Record<string, readonly Point[]>> = {
      C: [pair(0), pair(2)],
      S: [mirrored, pair(0)],
      Q: [pair(0)],
      T: [mirrored],
    };
    const controls = between[command];
    if (command === 'A') points.push(...arc(here, values, end));
    else points.push(...(controls ? along([here, ...controls, end]) : [end]));
    control = controls?.at(-1);
    if (command === 'M') start = end;
    at = end;
  }
  return points;
};
