/**
 * Lets the browser leave out what is far from the reader: whole chapters and, in those that are near,
 * the parts of their text that are. It may do so once it has laid them out and remembers how high
 * each is (see chapter.css): what is of unknown height would move all below it when it comes near.
 */
import { ROOM_CHANGE } from '../room.ts';
import { pause } from '../scene/idle.ts';
import { bringFonts } from './fonts.ts';
import { picturesInSight } from './pictures.ts';

const root = document.documentElement;
/** Frames after which the browser has taken note of heights. */
const FRAMES = 2;
/** Counts what has been asked for: only the last is done. */
let turn = 0;

/** Has everything laid out. */
const layOut = (): void => {
  turn += 1;
  delete root.dataset.measured;
};

/** Has what is far left out, as soon as its height is known. */
const leaveOut = async (): Promise<void> => {
  layOut();
  const own = turn;
  for (let frame = 0; frame < FRAMES; frame += 1) await new Promise(requestAnimationFrame);
  if (own === turn) root.dataset.measured = '';
};

/** A room that is being changed is measured when it has been left alone for so long, in ms. */
const SETTLED = 300;

/** Milliseconds after which a font that has not come is not waited for: its stand-in is as wide. */
const PATIENCE_MS = 4000;

/** How far from the screen a chapter is near: farther than that from which browsers lay out. */
const NEAR = '300% 0px';

/**
 * Says of each chapter whether it is near. One that is come upon in a leap is seen by then, and stays
 * as it is: its parts would be gone for a frame. Never may both a chapter and its parts be left out:
 * one would come a frame after the other.
 */
const watchChapters = (): void => {
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect: box } of entries) {
        const isSeen = box.top < innerHeight && box.bottom > 0;
        target.toggleAttribute('data-near', isIntersecting && !isSeen);
      }
    },
    { rootMargin: NEAR },
  );
  for (const chapter of document.querySelectorAll('.chapter')) watcher.observe(chapter);
};

/**
 * Leaves out when every font that changes a height has arrived, and again in every other room.
 * Resolves when the fonts of the chapters have been asked for.
 */
export const skipFarChapters = (): Promise<void> => {
  const asked = Promise.race([document.fonts.ready, pause(PATIENCE_MS)])
    // In this order: where pictures are, is asked while all is laid out.
    .then(() => Promise.all([picturesInSight(), leaveOut()]))
    .then(bringFonts);
  watchChapters();
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener(ROOM_CHANGE, () => {
    layOut();
    clearTimeout(timer);
    timer = setTimeout(() => void leaveOut(), SETTLED);
  });
  addEventListener('beforeprint', layOut);
  addEventListener('afterprint', () => void leaveOut());
  return asked;
};
