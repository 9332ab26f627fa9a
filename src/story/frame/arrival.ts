/**
 * Goes once more to where the reader is, when the fonts have come: to what an address names, or after
 * a reload to where they were. In fonts that stand in, lines break elsewhere, and a browser that
 * has counted pixels shows another step.
 */
import { targeted } from './chapters.ts';

/** What a reader does who goes on by themselves. */
const HANDS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

const KEY = `place ${location.pathname}`;
/** Pixels scrolled, and the width of the window that they were counted in. */
const place = (): string => `${String(Math.round(scrollY))} ${String(innerWidth)}`;

/** Where the reader was when they last left this page in this tab, if it was as wide. */
const lastTop = (): number | undefined => {
  try {
    const [top, width] = (sessionStorage.getItem(KEY) ?? '').split(' ').map(Number);
    return width === innerWidth ? top : undefined;
  } catch {
    return undefined;
  }
};

const goAgain = (): void => {
  const [visit] = performance.getEntriesByType('navigation');
  const isNew = !(visit instanceof PerformanceNavigationTiming) || visit.type === 'navigate';
  const top = isNew ? undefined : lastTop();
  if (isNew) targeted()?.scrollIntoView({ behavior: 'instant' });
  else if (top !== undefined) scrollTo({ top, behavior: 'instant' });
};

/** Arrives once more when all fonts are there, unless the reader has gone on. */
export const arriveAgain = (): void => {
  const waiting = new AbortController();
  const { signal } = waiting;
  const stop = (): void => {
    waiting.abort();
  };
  for (const hand of HANDS) addEventListener(hand, stop, { signal, passive: true });
  void document.fonts.ready.then(() => {
    if (!signal.aborted) goAgain();
    stop();
  });
  addEventListener('pagehide', () => {
    try {
      sessionStorage.setItem(KEY, place());
    } catch {
      // Where nothing may be kept, the browser's own memory has to do.
    }
  });
};
