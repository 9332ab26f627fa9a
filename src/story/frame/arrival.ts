/**
 * Goes once more to where the reader is, when the fonts have come: to what an address names, or after
 * a reload to where they were. In fonts that stand in, lines break elsewhere, and a browser that
 * has counted pixels shows another step.
 */
import { attempt } from '../attempt.ts';
import { INPUTS } from '../inputs.ts';
import { targeted } from './chapters.ts';

const KEY = `place ${location.pathname}`;
/** Pixels scrolled, and the width of the window that they were counted in. */
const place = (): string => `${Math.round(scrollY)} ${innerWidth}`;

/** Where the reader was when they last left this page in this tab, if it was as wide. */
const lastTop = (): number | undefined => {
  const kept = attempt(() => sessionStorage.getItem(KEY)) ?? '';
  const [top, width] = kept.split(' ').map(Number);
  return width === innerWidth ? top : undefined;
};

/** Whether the reader has come by a link or an address, not back or by a reload. */
const isNew = (): boolean => {
  const [visit] = performance.getEntriesByType('navigation');
  return !(visit instanceof PerformanceNavigationTiming) || visit.type === 'navigate';
};

const goTo = (goal: HTMLElement | number | null | undefined): void => {
  if (typeof goal === 'number') scrollTo({ top: goal, behavior: 'instant' });
  // A note, or the contents, where the browser knows how.
  else if (goal?.popover) goal.showPopover();
  else goal?.scrollIntoView({ behavior: 'instant' });
};

/** Arrives once more when all fonts are there, unless the reader has gone on. */
export const arriveAgain = (): void => {
  // Now: later the address names whatever chapter is being read.
  const goal = isNew() ? targeted() : lastTop();
  const waiting = new AbortController();
  const { signal } = waiting;
  const stop = (): void => {
    waiting.abort();
  };
  for (const type of [...INPUTS, 'hashchange'])
    addEventListener(type, stop, { signal, passive: true });
  void document.fonts.ready.then(() => {
    if (!signal.aborted) goTo(goal);
    stop();
  });
  // What is typed into an open page, the browser goes to by itself; a note it does not open.
  addEventListener('hashchange', () => {
    const named = targeted();
    if (named?.popover) goTo(named);
  });
  addEventListener('pagehide', () => {
    // Where nothing may be kept, the browser's own memory has to do.
    attempt(() => {
      sessionStorage.setItem(KEY, place());
    });
  });
};
