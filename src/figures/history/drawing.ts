/** What stations are drawn of. */
import type { Drawing, Shape, Tone } from '../../kit/marks.ts';
import { ellipse } from '../../kit/path.ts';
import { REACH } from './composition.ts';

/** A drawing that is made when it is first shown. */
export const drawing = (name: string, shapes: () => readonly Shape[]): (() => Drawing) => {
  let made: Drawing | undefined;
  return () => (made ??= { name, shapes: shapes() });
};

export const area = (d: string, tone: Tone, opacity?: number): Shape => ({ d, tone, opacity });

export const line = (d: string, tone: Tone, width: number, opacity?: number): Shape => ({
  d,
  tone,
  width,
  opacity,
});

/** An area that dies away to one side. */
export const fading = (d: string, tone: Tone, fade: Shape['fade'], opacity?: number): Shape => ({
  d,
  tone,
  fade,
  opacity,
});

/** Light that dies away from the middle of an ellipse. */
export const halo = (
  tone: Tone,
  [x, y, rx, ry]: readonly [x: number, y: number, rx: number, ry: number],
  opacity?: number,
): Shape => fading(ellipse(x, y, rx, ry), tone, 'out', opacity);

/** A path over the whole width between two heights of a plate. */
export const sheet = (top: number, bottom: number): string =>
  `M-${REACH} ${top}h${2 * REACH}v${bottom - top}h-${2 * REACH}z`;
