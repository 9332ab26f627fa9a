/** Where a reader is in a scene: contract 2. Pure, so that every way to a place ends the same. */
import { clamp } from '../../kit/numbers.ts';

/** Top and height of a step, in pixels from the top of the document. */
export interface StepRect {
  readonly top: number;
  readonly height: number;
}

export interface Viewport {
  /** In pixels, as it was when its width last changed. */
  readonly height: number;
  /** The line that steps cross to take over, as a share of the height from the top, 0 to 1. */
  readonly trigger: number;
}

export interface Where {
  /** Index of the step; the first before the scene begins, the last after it has ended. */
  readonly step: number;
  /** How far the line has come through that step, 0 to 1. */
  readonly progress: number;
}

/**
 * The step under the trigger line at a scroll position. Steps must be in order and may have gaps;
 * a step holds until the next begins. With no steps, step is -1.
 */
export const where = (steps: readonly StepRect[], viewport: Viewport, scrollY: number): Where => {
  const line = scrollY + viewport.height * viewport.trigger;
  const reached = steps.findLastIndex(({ top }) => top <= line);
  const step = Math.max(reached, Math.min(0, steps.length - 1));
  const rect = steps[step];
  if (!rect) return { step: -1, progress: 0 };
  return { step, progress: rect.height > 0 ? clamp(0, (line - rect.top) / rect.height, 1) : 0 };
};

/** The scroll position at which a reader is at a place: what `where` answers, turned round. */
export const scrollFor = (
  steps: readonly StepRect[],
  viewport: Viewport,
  { step, progress }: Where,
): number => {
  const rect = steps[step] ?? { top: 0, height: 0 };
  return rect.top + rect.height * clamp(0, progress, 1) - viewport.height * viewport.trigger;
};
