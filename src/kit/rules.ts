/** Straight lines along the axes. */
import type { LineMark } from './marks.ts';

type Look = Omit<LineMark, 'kind' | 'key' | 'x1' | 'x2' | 'y1' | 'y2'>;

/** A line across, from one place to another at a height. */
export const levelLine = (
  key: string,
  [x1, x2]: readonly [number, number],
  y: number,
  look: Look,
): LineMark => ({ kind: 'line', key, x1, x2, y1: y, y2: y, ...look });

/** A line down, from one height to another at a place. */
export const uprightLine = (
  key: string,
  x: number,
  [y1, y2]: readonly [number, number],
  look: Look,
): LineMark => ({ kind: 'line', key, x1: x, x2: x, y1, y2, ...look });
