/** The reader's settings on this device: read, kept, and told to whoever follows them. */
import { attempt } from '../attempt.ts';
import { BEFORE_CHANGE } from '../room.ts';
import { applySettings, formatSettings, parseSettings, type ReadingSettings } from './settings.ts';

/** Under this name a device keeps them; the head's script reads it too. */
export const SETTINGS_KEY = 'reading';

const REDUCED = '(prefers-reduced-motion: reduce)';

const followers = new Set<(settings: ReadingSettings) => void>();

let present: ReadingSettings | undefined;

/** The settings now in force; where storage is forbidden, the page is read as everybody finds it. */
export const readingSettings = (): ReadingSettings =>
  (present ??= parseSettings(attempt(() => localStorage.getItem(SETTINGS_KEY))));

/** Applies the settings that the device keeps to the page. */
export const applyStored = (): void => {
  applySettings(document.documentElement, readingSettings(), matchMedia(REDUCED).matches);
};

/** Applies changed settings and tells whoever follows them. */
const tell = (): void => {
  applyStored();
  for (const follower of followers) follower(readingSettings());
};

/** Milliseconds that a control is left alone for before the page follows it. */
const REST = 100;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Applies what was changed once the hand rests: the page takes longer to lay out than a thumb to move. */
const tellAtRest = (): void => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    dispatchEvent(new Event(BEFORE_CHANGE));
    tell();
  }, REST);
};

/** Changes some settings, and keeps them where the device allows it. */
export const changeSettings = (change: Partial<ReadingSettings>): void => {
  present = { ...readingSettings(), ...change };
  // Where that is forbidden, they hold for as long as the page is open.
  attempt(() => {
    localStorage.setItem(SETTINGS_KEY, formatSettings(readingSettings()));
  });
  tellAtRest();
};

/** Calls back after every change, be it the reader's, another tab's or the system's. */
export const followSettings = (follower: (settings: ReadingSettings) => void): (() => void) => {
  followers.add(follower);
  return () => followers.delete(follower);
};

/** Whether things may move at this moment. */
export const mayMove = (): boolean => readingSettings().motion ?? !matchMedia(REDUCED).matches;

/**
 * Starts something whenever things may move, and ends it by what it returned whenever they may no
 * longer.
 */
export const whileMoving = (start: () => () => void): void => {
  let end: (() => void) | undefined;
  const update = (): void => {
    if (mayMove()) end ??= start();
    else {
      end?.();
      end = undefined;
    }
  };
  followSettings(update);
  update();
};

/** Begins to hear of changes made elsewhere. */
export const watchSettings = (): void => {
  matchMedia(REDUCED).addEventListener('change', tell);
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== SETTINGS_KEY) return;
    present = parseSettings(newValue);
    tell();
  });
};
