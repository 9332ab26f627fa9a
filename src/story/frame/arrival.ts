/**
 * Goes once more to where the reader is, when the fonts have come: to what an address names, or after
 * a reload to where they were. In fonts that stand in, lines break elsewhere, and a browser that
 * has counted pixels shows another step.
 */
import { attempt } from '../attempt.ts';
import { INPUTS } from '../inputs.ts';
import { targeted } from './chapters.ts';

const root = document.documentElement;
const KEY = `place ${location.pathname}`;
/** A text that begins higher than this, as a share of the window's height, is being read. */
const READ = 0.75;

const sections = (): Element[] => [...document.querySelectorAll('.chapter, .story-foot')];
const textsOf = (section: Element | undefined): HTMLElement[] => [
  ...(section?.querySelectorAll<HTMLElement>('h2, h3, p, li') ?? []),
];
const topOf = (element: Element): number => element.getBoundingClientRect().top / innerHeight;

/** The last text that is being read, or else the page: its section, its number there, and its top. */
const place = (): string => {
  // Only sections on the screen are looked into: others are not laid out.
  const section = sections().findLastIndex((section) => topOf(section) < READ);
  const texts = textsOf(sections()[section]);
  const number = texts.findLastIndex((text) => text.clientHeight > 0 && topOf(text) < READ);
  return [section, number, topOf(texts[number] ?? root)].join(' ');
};

/** What the reader comes to, and its top there, if it is known. */
interface Goal {
  readonly element: HTMLElement;
  readonly top?: number;
}

/** Where the reader was when they last left this page in this tab. */
const remembered = (): Goal | undefined => {
  const kept = attempt(() => sessionStorage.getItem(KEY));
  if (!kept) return undefined;
  const [section = 0, number = 0, top = 0] = kept.split(' ').map(Number);
  return { element: textsOf(sections()[section])[number] ?? root, top };
};

/** What the address names. */
const named = (): Goal | undefined => {
  const element = targeted();
  return element ? { element } : undefined;
};

const goTo = ({ element, top }: Goal): void => {
  if (top !== undefined)
    scrollBy({ top: (topOf(element) - top) * innerHeight, behavior: 'instant' });
  // A note, or the contents, where the browser knows how.
  else if (element.popover) element.showPopover();
  else element.scrollIntoView({ behavior: 'instant' });
};

/** Whether the reader has come by a link or an address, not back or by a reload. */
const isNew = (): boolean => {
  const [visit] = performance.getEntriesByType('navigation');
  return !visit || !('type' in visit) || visit.type === 'navigate';
};

/** As fonts come, a goal moves by less than this share of the window's height; else one has gone on. */
const NEAR = 0.5;

/**
 * Arrives once more when all fonts are there, and again with those of the chapters, which `asked`
 * waits for, unless the reader has gone on.
 */
export const arriveAgain = (asked: Promise<void>): void => {
  // Now: later the address names whatever chapter is being read.
  const goal = isNew() ? named() : remembered();
  let hasGoneOn = false;
  const goOn = (): void => {
    hasGoneOn = true;
  };
  for (const type of [...INPUTS, 'hashchange'])
    addEventListener(type, goOn, { once: true, passive: true });
  let top: number | undefined;
  const arrive = (): void => {
    if (hasGoneOn || !goal) return;
    if (top !== undefined && Math.abs(topOf(goal.element) - top) > NEAR) return;
    goTo(goal);
    top = topOf(goal.element);
  };
  void document.fonts.ready
    .then(arrive)
    .then(() => asked)
    // Those of the chapter that is gone to are asked for as it is laid out.
    .then(arrive)
    .then(() => document.fonts.ready)
    .then(arrive);
  // What is typed into an open page, the browser goes to by itself; a note it does not open.
  addEventListener('hashchange', () => {
    const goal = named();
    if (goal?.element.popover) goTo(goal);
  });
  addEventListener('pagehide', () => {
    // Where nothing may be kept, the browser's own memory has to do.
    attempt(() => {
      sessionStorage.setItem(KEY, place());
    });
  });
};
