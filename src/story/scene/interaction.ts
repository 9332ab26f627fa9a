/** When a picture comes to life whose drawing as built will do until a reader turns to it. */
import { pause } from './idle.ts';
import { recall } from './memory.ts';

/** What a hand does first, whichever it is. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll'];
/** Milliseconds after which it comes to life anyway: who has a page read out gives no sign. */
const PATIENCE_MS = 5000;
/** By how much, as a ratio, a box may be of another shape than the drawing in it. */
const TOLERANCE = 0.02;

/**
 * Resolves when a scene is to come to life: at once where its drawing as built is of another shape
 * than its box or larger, or where this device remembers what the reader set; else with the first
 * sign of a hand.
 */
export const untilInteraction = async (scene: HTMLElement): Promise<void> => {
  const box = scene.querySelector('.picture');
  const svg = box?.querySelector('svg');
  if (!box || !svg || recall(scene.dataset.scene ?? '') !== undefined) return;
  const { width, height } = svg.viewBox.baseVal;
  const { clientWidth, clientHeight } = box;
  if (clientWidth < width) return;
  if (Math.abs((clientWidth * height) / clientHeight / width - 1) > TOLERANCE) return;
  const signs = SIGNS.map(
    (sign) =>
      new Promise((resolve) => {
        addEventListener(sign, resolve, { once: true, passive: true });
      }),
  );
  await Promise.race([...signs, pause(PATIENCE_MS)]);
};
