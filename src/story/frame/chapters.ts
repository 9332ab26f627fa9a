/** Tells the reader where they are: the bar, the contents, the address, and how far they have come. */
import { decoded } from '../../kit/decoded.ts';
import { attempt } from '../attempt.ts';
import { closePopover } from './popovers.ts';

const bar = document.querySelector<HTMLElement>('.topbar');
const titles = [...document.querySelectorAll<HTMLElement>('[data-here]')];
const chapters = [...document.querySelectorAll<HTMLElement>('.chapter')];
const contents = document.getElementById('contents');
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-chapter]')];

/** The line that a chapter's top must pass to be the one being read, from the top of the screen. */
const LINE = 0.4;
/** The line at which the bar takes a chapter's ground: half of its opening picture has passed. */
const BAR_LINE = 0.22;

/** The chapter being read, or undefined on the cover. */
export const currentChapter = (): HTMLElement | undefined =>
  chapters.findLast((chapter) => chapter.getBoundingClientRect().top <= innerHeight * LINE);

/**
 * Calls back with the element that a line across the screen runs through, or undefined where it
 * meets none. The browser watches; nothing is measured while the reader scrolls.
 */
const watchLine = (
  elements: readonly HTMLElement[],
  line: number,
  found: (element: HTMLElement | undefined) => void,
): void => {
  const under = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) under.add(target);
        else under.delete(target);
      }
      found(elements.findLast((element) => under.has(element)));
    },
    { rootMargin: `${-100 * line}% 0px ${100 * (line - 1)}% 0px` },
  );
  for (const element of elements) observer.observe(element);
};

const show = (chapter: HTMLElement | undefined): void => {
  const slug = chapter?.id;
  for (const link of links) {
    if (link.dataset.chapter === slug) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  for (const title of titles) title.hidden = title.dataset.here !== slug;
};

/** Characters of an address that are looked at: it may hold whatever somebody typed. */
const NAMED = 300;

/**
 * What the address names, if anything: the longest name at its beginning. Messengers take the full
 * stop and the words after an address for a part of it.
 */
export const targeted = (): HTMLElement | null => {
  let name = decoded(location.hash.slice(1)).slice(0, NAMED);
  while (name !== '' && !document.getElementById(name)) name = name.slice(0, -1);
  return document.getElementById(name);
};

/** The address names the chapter without a step in the history. */
const address = (chapter: HTMLElement | undefined): void => {
  const hash = chapter ? `#${chapter.id}` : '';
  if (location.hash === hash) return;
  // A link to a step inside the chapter says more than its chapter: it stays until one leaves.
  const target = targeted();
  if (target && target !== chapter && chapter?.contains(target)) return;
  // Safari lets a page do so a hundred times in half a minute: who leafs on names no chapter.
  attempt(() => {
    history.replaceState(history.state, '', hash || location.pathname + location.search);
  });
};

/** Milliseconds between two looks at how far the reader has come. */
const LOOK = 100;

/**
 * Fills the bar's line, now and then and without a transition: in every frame either would cost the
 * page a pass through its styles, a tenth of what a frame of a scene takes, and tell no more.
 */
const fillProgress = (): void => {
  if (!bar) return;
  const line = bar.querySelector<HTMLElement>('.topbar-progress');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const update = (): void => {
    timer = undefined;
    const { scrollHeight } = document.documentElement;
    line?.style.setProperty('--progress', String(scrollY / (scrollHeight - innerHeight)));
  };
  addEventListener('scroll', () => (timer ??= setTimeout(update, LOOK)), { passive: true });
  update();
};

/** Gives the bar a ground, and what the browser has around the page the same colour. */
const takeGround = (ground: string): void => {
  if (!bar || bar.dataset.ground === ground) return;
  bar.dataset.ground = ground;
  const colour = getComputedStyle(bar).getPropertyValue('--ground');
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', colour.trim());
};

export const followChapters = (): void => {
  watchLine(chapters, LINE, (chapter) => {
    show(chapter);
    address(chapter);
  });
  const texts = chapters.flatMap((chapter) => chapter.querySelector<HTMLElement>('.prose') ?? []);
  watchLine(texts, BAR_LINE, (text) => {
    // Over an opening picture the line meets no text: the bar keeps the ground it came from.
    const ground = text?.closest<HTMLElement>('.chapter')?.dataset.ground;
    if (ground !== undefined || scrollY < innerHeight) takeGround(ground ?? 'coal');
  });
  fillProgress();
  for (const link of links) {
    link.addEventListener('click', () => {
      if (contents) closePopover(contents);
    });
  }
};
