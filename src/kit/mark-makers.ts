/** Makers of marks: what a mark is called, where it lies, and what it looks like, in a line. */
import type { LineMark, PathMark, TextMark } from './marks.ts';
import type { Measures } from './measure.ts';

type Pair = readonly [number, number];

export const textMark = (
  mark: Omit<TextMark, 'kind' | 'anchor' | 'face'> & Partial<Pick<TextMark, 'anchor' | 'face'>>,
): TextMark => ({ kind: 'text', anchor: 'start', face: 'label', ...mark });

/** A text of the size that labels have. */
export const labelMark = (
  key: string,
  text: string,
  [x, y]: Pair,
  m: Measures,
  look: Omit<Parameters<typeof textMark>[0], 'key' | 'text' | 'x' | 'y' | 'size'>,
): TextMark => textMark({ key, text, x, y, size: m.label, ...look });

type LineLook = Omit<LineMark, 'kind' | 'key' | 'x1' | 'x2' | 'y1' | 'y2'>;

const straightLine = (key: string, [x1, x2]: Pair, [y1, y2]: Pair, look: LineLook): LineMark => ({
  kind: 'line',
  key,
  x1,
  x2,
  y1,
  y2,
  ...look,
});

/** A line across, from one place to another at a height. */
export const levelLine = (key: string, xs: Pair, y: number, look: LineLook): LineMark =>
  straightLine(key, xs, [y, y], look);

/** A line down, from one height to another at a place. */
export const uprightLine = (key: string, x: number, ys: Pair, look: LineLook): LineMark =>
  straightLine(key, [x, x], ys, look);

/** A path whose own 0 0 lies at a place. */
export const pathMark = (
  key: string,
  d: string,
  [dx, dy]: Pair,
  look: Omit<PathMark, 'kind' | 'key' | 'd' | 'dx' | 'dy'>,
): PathMark => ({ kind: 'path', key, d, dx, dy, ...look });
