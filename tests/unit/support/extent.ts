/** The box that a mark fills, its lines' width included. */
import type { Edition } from '../../../src/locales/editions.ts';
import { textBox } from '../../../src/kit/labels.ts';
import type { Box, Mark, PathMark } from '../../../src/kit/marks.ts';
import { pointsOn, type Point } from '../../../src/kit/points.ts';

/** The box around points, wider by `air` on every side. */
const around = (points: readonly Point[], air: number): Box => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {
    x: x - air,
    y: y - air,
    width: Math.max(...xs) - x + 2 * air,
    height: Math.max(...ys) - y + 2 * air,
  };
};

/** Figures repeat a drawing many times, and a property test draws it thousands of times. */
const known = new Map<string, Box>();
const ownBox = (d: string): Box => {
  const box = known.get(d) ?? around(pointsOn(d), 0);
  known.set(d, box);
  return box;
};

const pathBox = ({ d, dx, dy, scale = 1, width = 0 }: PathMark): Box => {
  const box = ownBox(d);
  const air = (width * scale) / 2;
  return {
    x: dx + box.x * scale - air,
    y: dy + box.y * scale - air,
    width: box.width * scale + 2 * air,
    height: box.height * scale + 2 * air,
  };
};

export const boxOf = (mark: Mark, edition: Edition): Box => {
  switch (mark.kind) {
    case 'text':
      return textBox(mark, edition);
    case 'rect':
      return mark;
    case 'circle':
      return around([[mark.cx, mark.cy]], mark.r);
    case 'path':
      return pathBox(mark);
    case 'group':
    case 'plane':
      // A scenery: it is cut off where the frame ends.
      return { x: 0, y: 0, width: 0, height: 0 };
    case 'line':
      return around(
        [
          [mark.x1, mark.y1],
          [mark.x2, mark.y2],
        ],
        mark.width / 2,
      );
  }
};
