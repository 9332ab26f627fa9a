/** Tells the reader where they are: the bar, the contents, the address, and how far they have come. */

const bar = document.querySelector<HTMLElement>('.topbar');
const here = document.querySelector<HTMLElement>('[data-here]');
const chapters = [...document.querySelectorAll<HTMLElement>('.chapter')];
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-chapter]')];

/** Below the bar: the line that a chapter's top must pass to be the one being read. */
const LINE = 0.4;

/** The chapter being read, or undefined on the cover. */
export const currentChapter = (): HTMLElement | undefined =>
  chapters.findLast((chapter) => chapter.getBoundingClientRect().top <= innerHeight * LINE);

const show = (chapter: HTMLElement | undefined): void => {
  const slug = chapter?.id;
  for (const link of links) {
    if (link.dataset.chapter === slug) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  if (here) here.textContent = chapter?.dataset.chapterTitle ?? '';
  if (bar) bar.dataset.ground = chapter?.dataset.ground ?? 'coal';
};

/** The address names the chapter without a step in the history. */
const address = (chapter: HTMLElement | undefined): void => {
  const hash = chapter ? `#${chapter.id}` : '';
  if (location.hash === hash) return;
  // A link to a step inside the chapter says more than its chapter: it stays until one leaves.
  const target =
    location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && chapter?.contains(target) && target !== chapter) return;
  history.replaceState(history.state, '', hash || location.pathname + location.search);
};

/** The ground under the bar: a chapter's once half of its opening picture has passed. */
const groundUnder = (): string =>
  chapters.findLast((chapter) => {
    const picture = chapter.firstElementChild?.getBoundingClientRect();
    return picture !== undefined && picture.top + picture.height / 2 <= 0;
  })?.dataset.ground ?? 'coal';

export const followChapters = (): void => {
  let shown: HTMLElement | undefined | null = null;
  let frame = 0;
  const update = (): void => {
    frame = 0;
    const chapter = currentChapter();
    if (chapter !== shown) {
      shown = chapter;
      show(chapter);
      address(chapter);
    }
    if (bar) bar.dataset.ground = groundUnder();
    const { scrollHeight } = document.documentElement;
    bar?.style.setProperty(
      '--progress',
      String(Math.min(1, scrollY / (scrollHeight - innerHeight))),
    );
  };
  const schedule = (): void => {
    frame ||= requestAnimationFrame(update);
  };
  addEventListener('scroll', schedule, { passive: true });
  update();
  for (const link of links) {
    link.addEventListener('click', () => {
      document.getElementById('contents')?.hidePopover();
    });
  }
};
