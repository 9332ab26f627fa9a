/**
 * The frames that figures are drawn in. The build draws each state in both, the style sheet shows
 * the one that fits, and the browser goes on from it: nothing is measured, so nothing can jump.
 * The phone frame is laid out for 320 px, the narrowest screen we serve, so that on any wider
 * one its text only grows; the wide frame for the figure's column on a 1080 px screen.
 */
import type { Frame } from './marks.ts';

export const FRAMES = [
  { id: 'phone', width: 320, height: 384 },
  { id: 'wide', width: 720, height: 560 },
] as const satisfies readonly Frame[];

/** Frames below this width use the phone's composition. */
const COMPACT_BELOW = 560;

export const isCompact = (frame: Frame): boolean => frame.width < COMPACT_BELOW;
