/**
 * Lets the browser leave out chapters that are far from the reader. It may do so once it has laid
 * them out and remembers how high each is (see chapter.css): what is of unknown height would move
 * all below it when it comes near. What is in a chapter is not left out by itself: where the chapter
 * is come upon in one leap, that would be seen a frame later.
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

/** Leaves out when every font that changes a height has arrived, and again in every other room. */
export const skipFarChapters = (): void => {
  void Promise.race([document.fonts.ready, pause(PATIENCE_MS)])
    // In this order: where pictures are, is asked while all is laid out.
    .then(() => Promise.all([picturesInSight(), leaveOut()]))
    .then(bringFonts);
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener(ROOM_CHANGE, () => {
    layOut();
    clearTimeout(timer);
    timer = setTimeout(() => void leaveOut(), SETTLED);
  });
  addEventListener('beforeprint', layOut);
  addEventListener('afterprint', () => void leaveOut());
};
