/** When a picture whose drawing as built will do for now is called to life. */
import { pause } from './idle.ts';
import { recall } from './memory.ts';

/** What a hand does first, whichever it is. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const;
/** Milliseconds after which it is called anyway: who has a page read out gives no sign. */
const PATIENCE_MS = 5000;
/** By how much, as a ratio, a box may be of another shape than the drawing in it. */
const TOLERANCE = 0.02;

/** Whether the drawing as built fills its box: of the same shape, it is merely larger or smaller. */
const fills = (svg: SVGSVGElement): boolean => {
  const { width, height } = svg.viewBox.baseVal;
  const box = svg.getBoundingClientRect();
  return Math.abs((box.width * height) / (box.height * width) - 1) < TOLERANCE;
};

const firstSign = (): Promise<void> =>
  new Promise((resolve) => {
    const heard = new AbortController();
    for (const sign of SIGNS)
      addEventListener(
        sign,
        () => {
          heard.abort();
          resolve();
        },
        { signal: heard.signal, passive: true },
      );
  });

/**
 * Resolves when a scene is to come to life: at once where its drawing is of another shape than its
 * box, or where this device remembers what the reader set; else with the first sign of a hand.
 */
export const call = async (scene: HTMLElement): Promise<void> => {
  const svg = scene.querySelector<SVGSVGElement>('.picture svg');
  const remembers = recall(scene.dataset.scene ?? '') !== undefined;
  if (svg && fills(svg) && !remembers) await Promise.race([firstSign(), pause(PATIENCE_MS)]);
};
