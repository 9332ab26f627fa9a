/** The box that a mark fills, its lines' width included. */
import type { Edition } from '../../../src/locales/editions.ts';
import { textBox } from '../../../src/kit/labels.ts';
import type { Box, Mark } from '../../../src/kit/marks.ts';
import { boxAround } from '../../../src/kit/marks/boxes.ts';
import { boundsOf } from '../../../src/kit/marks/index.ts';
import { pointsOn } from '../../../src/kit/points.ts';

/** Figures repeat a drawing many times, and a property test draws it thousands of times. */
const known = new Map<string, Box>();
const pathBox = (d: string): Box => {
  const box = known.get(d) ?? boxAround(pointsOn(d));
  known.set(d, box);
  return box;
};

/** A scenery is cut off where the frame ends: it takes no room. */
export const boxOf = (mark: Mark, edition: Edition): Box =>
  'drawing' in mark || 'marks' in mark
    ? { x: 0, y: 0, width: 0, height: 0 }
    : boundsOf(mark, { text: (text) => textBox(text, edition), path: pathBox });
