/**
 * Lets the browser leave out chapters that are far from the reader. It may do so once it knows how
 * high they are: a chapter of unknown height would move everything below it when it comes near.
 */
import { ROOM_CHANGE } from '../room.ts';
import { pause } from '../scene/idle.ts';
import { bringFonts } from './fonts.ts';
import { picturesInSight } from './pictures.ts';

const chapters = [...document.querySelectorAll<HTMLElement>('.chapter')];

/** Every chapter as high as its text makes it. */
const forget = (): void => {
  for (const chapter of chapters) {
    delete chapter.dataset.measured;
    chapter.style.containIntrinsicBlockSize = '';
  }
};

const measure = (): void => {
  forget();
  const heights = chapters.map((chapter) => chapter.getBoundingClientRect().height);
  for (const [index, chapter] of chapters.entries()) {
    // What opens or closes in a chapter while it is seen, the browser remembers by itself.
    chapter.style.containIntrinsicBlockSize = `auto ${String(heights[index] ?? 0)}px`;
    chapter.dataset.measured = '';
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
