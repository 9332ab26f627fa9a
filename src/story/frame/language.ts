/** The language switch keeps the reader's place: the same chapter, as far into it. */
import { currentChapter } from './chapters.ts';

const KEY = 'place';

interface Place {
  readonly chapter: string;
  /** How far into the chapter the top of the screen is, 0 to 1. */
  readonly part: number;
}

const place = (): Place | undefined => {
  const chapter = currentChapter();
  if (!chapter) return undefined;
  const { top, height } = chapter.getBoundingClientRect();
  return { chapter: chapter.id, part: -top / height };
};

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' &&
  value !== null &&
  'chapter' in value &&
  'part' in value &&
  typeof value.chapter === 'string' &&
  typeof value.part === 'number';

const take = (): Place | undefined => {
  try {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    const value: unknown = JSON.parse(text ?? 'null');
    return isPlace(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

export const keepPlace = (): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    const home = link.href.split('#')[0] ?? link.href;
    link.addEventListener('click', () => {
      const left = place();
      try {
        if (left) sessionStorage.setItem(KEY, JSON.stringify(left));
        // No chapter in the address: the browser would go to its top after us.
        link.href = home;
      } catch {
        // Storage may be forbidden; the chapter's address is next best.
        link.href = left ? `${home}#${left.chapter}` : home;
      }
    });
  }
  const found = take();
  const chapter = found && document.getElementById(found.chapter);
  if (!found || !chapter) return;
  const { top, height } = chapter.getBoundingClientRect();
  scrollTo({ top: scrollY + top + found.part * height, behavior: 'instant' });
};
