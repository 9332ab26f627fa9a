/**
 * Lets the browser leave out chapters that are far from the reader. It may do so once it knows how
 * high they are: a chapter of unknown height would move everything below it when it comes near.
 */
import { FROM_TOP } from '../from-top.ts';
import { ROOM_CHANGE } from '../room.ts';
import { allIdle, pause } from '../scene/idle.ts';
import { bringFonts } from './fonts.ts';
import { picturesInSight } from './pictures.ts';

const chapters = [...document.querySelectorAll<HTMLElement>('.chapter')];

/** Every chapter that is not measured is as high as its text makes it. */
const layOut = (): void => {
  document.documentElement.removeAttribute(FROM_TOP);
};

const forget = (): void => {
  layOut();
  for (const chapter of chapters) delete chapter.dataset.measured;
};

/** Lays chapters out, and keeps how high they are. */
const measure = (some: readonly HTMLElement[]): void => {
  for (const chapter of some) chapter.style.contentVisibility = 'visible';
  const heights = some.map((chapter) => chapter.getBoundingClientRect().height);
  for (const [index, chapter] of some.entries()) {
    // What opens or closes in a chapter while it is seen, the browser remembers by itself.
    chapter.style.containIntrinsicBlockSize = `auto ${String(heights[index] ?? 0)}px`;
    chapter.style.contentVisibility = '';
    chapter.dataset.measured = '';
  }
};

const measureAll = (): void => {
  measure(chapters);
};

/** Who reads from the top has every chapter below them: they are laid out one after another. */
const measureFirst = async (): Promise<void> => {
  if (document.documentElement.hasAttribute(FROM_TOP))
    await allIdle(
      chapters.map((chapter) => () => {
        measure([chapter]);
      }),
    );
  else measureAll();
};

/** A room that is being changed is measured when it has been left alone for so long, in ms. */
const SETTLED = 300;

/** Milliseconds after which a font that has not come is not waited for: its stand-in is as wide. */
const PATIENCE_MS = 4000;

/** Measures when every font that changes a height has arrived, and again for every other room. */
export const skipFarChapters = (): void => {
  void Promise.race([document.fonts.ready, pause(PATIENCE_MS)])
    .then(measureFirst)
    .then(picturesInSight)
    .then(bringFonts);
  // What leads further down at once finds every place where it will be.
  for (const leap of ['click', 'keydown'])
    addEventListener(leap, layOut, { capture: true, once: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener(ROOM_CHANGE, () => {
    forget();
    clearTimeout(timer);
    timer = setTimeout(measureAll, SETTLED);
  });
  addEventListener('beforeprint', forget);
  addEventListener('afterprint', measureAll);
};
