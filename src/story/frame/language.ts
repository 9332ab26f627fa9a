/** The language switch keeps the reader's place: the same chapter, as far into it. */
import { attempt } from '../attempt.ts';
import { currentChapter } from './chapters.ts';

/** Under this name the other edition finds a chapter, and how far into it the top of the screen is. */
const KEY = 'place';

/** Leaves a place for the other edition; true where that is allowed. */
const leave = (chapter: HTMLElement): boolean | undefined => {
  const { top, height } = chapter.getBoundingClientRect();
  return attempt(() => {
    sessionStorage.setItem(KEY, `${-top / height} ${chapter.id}`);
    return true;
  });
};

const take = (): string[] => {
  const left = attempt(() => {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return text;
  });
  return left?.split(' ') ?? [];
};

export const keepPlace = (): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    const home = link.href.split('#')[0] ?? link.href;
    link.addEventListener('click', () => {
      const chapter = currentChapter();
      // No chapter in the address: the browser would go to its top after us. Where nothing may be
      // left, it is next best.
      link.href = !chapter || leave(chapter) ? home : `${home}#${chapter.id}`;
    });
  }
  const [part, id = ''] = take();
  const chapter = document.getElementById(id);
  if (!chapter) return;
  const { top, height } = chapter.getBoundingClientRect();
  scrollTo({ top: scrollY + top + Number(part) * height, behavior: 'instant' });
};
