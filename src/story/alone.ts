/**
 * A page whose own script does not come, or whose text breaks off, is read as far as it is there:
 * nothing waits for what is lacking. Runs in the page's head, so that it needs nothing else.
 */
import { bringFonts } from './frame/fonts.ts';
import { BEFORE_CHANGE } from './room.ts';
import { readingSettings } from './settings/store.ts';

/** Milliseconds that a page has for its text and its script to come. */
const PATIENCE_MS = 5000;
const SCENE = 'story-scene';
const root = document.documentElement;

/** Nothing follows the steps: each shows its own still. */
const showStills = (alone: boolean): void => {
  dispatchEvent(new Event(BEFORE_CHANGE));
  root.toggleAttribute('data-plain', alone || readingSettings().plain);
};

/** Shows what has come, as it is: with its fonts, and without waiting for the rest of the cover. */
const showAll = (): void => {
  document.querySelector('link[rel="expect"]')?.remove();
  if (customElements.get(SCENE)) return;
  bringFonts();
  showStills(true);
};

export const standAlone = (): void => {
  // On other pages a picture stands with its only words.
  if (!root.matches('[data-story]')) return;
  addEventListener('DOMContentLoaded', showAll);
  const waiting = setInterval(showAll, PATIENCE_MS);
  void customElements.whenDefined(SCENE).then(() => {
    clearInterval(waiting);
    showStills(false);
  });
};
