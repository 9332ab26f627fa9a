/** Hatching: how plans are drawn, everywhere. Lines, so that it survives in any renderer. */
import { round, type Box, type PathMark } from './marks.ts';

/** Diagonal lines, rising to the right, `pitch` apart and clipped to `box`, as one path. */
const hatch = (box: Box, pitch: number): string => {
  const { width, height } = box;
  const lines: string[] = [];
  for (let start = pitch / 2; start < width + height; start += pitch) {
    const [x1, y1] = [Math.max(0, start - height), Math.min(height, start)];
    const [x2, y2] = [Math.min(width, start), Math.max(0, start - width)];
    lines.push(`M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`);
  }
  return lines.join('');
};

/** The hatching of a box as a mark. */
export const hatchMark = (
  key: string,
  box: Box,
  look: { pitch: number; width: number } & Pick<PathMark, 'tone' | 'opacity' | 'order'>,
): PathMark => {
  const { pitch, ...rest } = look;
  return { kind: 'path', key, d: hatch(box, pitch), dx: round(box.x), dy: round(box.y), ...rest };
};
