/**
 * Lets the browser leave out chapters that are far from the reader and, in one that is near, the
 * parts of its text that are: laid out all together they would hold up a phone. It may do so once
 * it knows how high they are: what is of unknown height would move all below it when it comes near.
 */
import { ROOM_CHANGE } from '../room.ts';
import { pause } from '../scene/idle.ts';
import { bringFonts } from './fonts.ts';
import { picturesInSight } from './pictures.ts';

const PARTS = '.chapter, .chapter .prose > :not(.scene, style), .chapter .step';
const parts = [...document.querySelectorAll<HTMLElement>(PARTS)];

/** Everything as high as its text makes it. */
const forget = (): void => {
  for (const part of parts) {
    delete part.dataset.measured;
    part.style.containIntrinsicBlockSize = '';
  }
};

/** The height of what an element holds, in pixels: its padding and border are not left out with it. */
const heightOf = (element: HTMLElement): number => {
  const style = getComputedStyle(element);
  const around = [
    style.paddingTop,
    style.paddingBottom,
    style.borderTopWidth,
    style.borderBottomWidth,
  ];
  return around.reduce(
    (height, length) => height - parseFloat(length),
    element.getBoundingClientRect().height,
  );
};

const measure = (): void => {
  forget();
  const heights = parts.map(heightOf);
  for (const [index, part] of parts.entries()) {
    // What opens or closes while it is seen, the browser remembers by itself.
    part.style.containIntrinsicBlockSize = `auto ${String(heights[index] ?? 0)}px`;
    part.dataset.measured = '';
  }
};

/** A room that is being changed is measured when it has been left alone for so long, in ms. */
const SETTLED = 300;

/** Milliseconds after which a font that has not come is not waited for: its stand-in is as wide. */
const PATIENCE_MS = 4000;

/** Measures when every font that changes a height has arrived, and again for every other room. */
export const skipFarChapters = (): void => {
  void Promise.race([document.fonts.ready, pause(PATIENCE_MS)])
    .then(measure)
    .then(picturesInSight)
    .then(bringFonts);
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener(ROOM_CHANGE, () => {
    forget();
    clearTimeout(timer);
    timer = setTimeout(measure, SETTLED);
  });
  addEventListener('beforeprint', forget);
  addEventListener('afterprint', measure);
};
