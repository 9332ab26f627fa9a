/**
 * The frames that figures are drawn in. One unit is one CSS pixel where a rem is 16 of them: who
 * reads with larger type gets larger pictures of less. Figures lay themselves out for any frame
 * from the smallest up.
 */
import type { Box, Frame } from './marks.ts';

/** The smallest frame that figures promise to fit. */
export const SMALLEST_FRAME = { width: 256, height: 192 } as const;

/** The frames of stills: a picture for narrow columns, and one for wide ones. */
export const FRAMES = [
  { id: 'phone', width: 320, height: 384 },
  { id: 'wide', width: 720, height: 560 },
] as const satisfies readonly Frame[];

/** The frame of the stills that stand in the flow of a text, whatever its width. */
export const STILL_FRAME = {
  id: 'still',
  width: 320,
  height: 384,
  still: true,
} as const satisfies Frame;

/** What is left of a phone's screen above the words of a scene, or of a phone turned beside them. */
export const LOW_FRAME = { id: 'low', width: 320, height: 288 } as const satisfies Frame;
/** An upright screen, which a picture fills that keeps a zone free for words. */
export const UPRIGHT_FRAME = {
  id: 'upright',
  width: 360,
  height: 580,
  isBehindWords: true,
} as const satisfies Frame;

/** Pixels of a rem for which the lengths of layouts are made. */
const DESIGN_REM_PX = 16;

/**
 * The frame for a box of so many CSS pixels on a page whose rem has `remPx` of them. A unit is never
 * less than a pixel, so that no type falls short, unless the box is smaller than figures can be.
 */
export const frameFor = (
  { width, height }: Pick<Box, 'width' | 'height'>,
  remPx: number,
): Frame => {
  const unit = Math.min(
    Math.max(1, remPx / DESIGN_REM_PX),
    width / SMALLEST_FRAME.width,
    height / SMALLEST_FRAME.height,
  );
  return { id: 'live', width: Math.round(width / unit), height: Math.round(height / unit) };
};

/** The `viewBox` of a drawing that fills its frame. */
export const viewBoxOf = ({ width, height }: Frame): string =>
  `0 0 ${String(width)} ${String(height)}`;
