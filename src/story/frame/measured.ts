/**
 * Lets the browser leave out chapters that are far from the reader. Who reads from the top has them
 * all below, and need not wait for any; who comes from anywhere else, or goes on, is in the right
 * place only where each is as high as its text makes it.
 */
import { ROOM_CHANGE } from '../room.ts';
import { pause } from '../scene/idle.ts';
import { bringFonts } from './fonts.ts';
import { picturesInSight } from './pictures.ts';

const chapters = [...document.querySelectorAll<HTMLElement>('.chapter')];

const { dataset } = document.documentElement;

/** Milliseconds between two chapters. */
const BETWEEN_MS = 16;

/** Every chapter as high as its text makes it. */
const forget = (): void => {
  dataset.chapters = 'whole';
};

/** For who leaves the top at once: finds every place where it will be. */
export const layOut = (): void => {
  if (!dataset.chapters) forget();
};

/** Chapters are laid out one after another, so that a hand is answered in between. */
const measure = async (): Promise<void> => {
  for (const chapter of chapters) {
    await pause(BETWEEN_MS);
    chapter.style.cssText = 'content-visibility:visible';
    const { height } = chapter.getBoundingClientRect();
    // What opens or closes in a chapter while it is seen, the browser remembers by itself.
    chapter.style.cssText = `contain-intrinsic-block-size:auto ${height}px`;
  }
  dataset.chapters = 'known';
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
    timer = setTimeout(() => void measure(), SETTLED);
  });
  addEventListener('beforeprint', forget);
  addEventListener('afterprint', () => void measure());
};
