/**
 * Keeps the line that is read where it is when the page is laid out anew: when a phone is turned, a
 * window made narrower, lower or higher, the type larger, or a scene
 * gives way to stills.
 */
import { areasFor } from '../arrangement.ts';
import { arrangementOf, BEFORE_CHANGE, currentRoom, ROOM_CHANGE } from '../room.ts';

/** A character, and where it stood, in pixels. */
interface Anchor {
  readonly node: Node;
  readonly offset: number;
  /** From the top of the window. */
  readonly top: number;
  /** From where reading began. */
  readonly below: number;
  /** The window that it stood in. */
  readonly size: string;
}

/** What holds text in lines. */
const BLOCKS = 'h2, h3, p, li:not(.step), summary, dt, dd, figcaption';
/** Milliseconds without scrolling after which a place is where somebody reads. */
const SETTLED_MS = 100;

/** Where text begins to be in sight, from the top of the screen: below the bar, or the picture. */
const sightOf = (element: Element | null): number => {
  const room = currentRoom();
  const scene = element?.closest('.card')?.closest('.scene');
  const arrangement = scene ? arrangementOf(scene) : 'flow';
  const top = arrangement === 'flow' ? room.bar : areasFor(arrangement, room).strip.y;
  return top * room.remPx;
};

/** As large as it is with a browser's bars shown. */
const windowSize = (): string => {
  const { clientWidth, clientHeight } = document.documentElement;
  return `${String(clientWidth)} ${String(clientHeight)}`;
};

const textsOf = (block: Element): Text[] => {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
};

const rectOf = (node: Node, from: number, to = from): DOMRect => {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range.getBoundingClientRect();
};

/** The first character of a text whose line ends below a height. */
const firstBelow = (text: Text, height: number): number => {
  let [low, high] = [0, text.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rectOf(text, middle, middle + 1).bottom > height) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** The first character in sight, or nothing where no text is. */
const findAnchor = (): Anchor | undefined => {
  for (const chapter of document.querySelectorAll('.chapter')) {
    const { top, bottom } = chapter.getBoundingClientRect();
    // Only chapters on the screen are looked into: others are not laid out.
    if (bottom < 0 || top > innerHeight) continue;
    for (const block of chapter.querySelectorAll(BLOCKS)) {
      const sight = sightOf(block);
      const rect = block.getBoundingClientRect();
      if (rect.height === 0 || rect.bottom <= sight || rect.top > innerHeight) continue;
      const node = textsOf(block).find(
        (text) => text.length > 0 && rectOf(text, 0, text.length).bottom > sight,
      );
      if (!node) continue;
      const offset = firstBelow(node, sight);
      const { top } = rectOf(node, offset, offset + 1);
      return { node, offset, top, below: top - sight, size: windowSize() };
    }
  }
  return undefined;
};

/** Where in the window that is to stand now. */
const placeFor = ({ top, below, size }: Anchor, sight: number): number => {
  // In the same window it stays, unless a picture now stands there.
  if (size === windowSize()) return Math.max(top, sight + Math.min(below, 0));
  // What stood far below may by now be out of the screen.
  return sight + Math.min(below, (innerHeight - sight) / 2);
};

const goTo = (anchor: Anchor): void => {
  const { node, offset } = anchor;
  const { top } = rectOf(node, offset, offset + 1);
  const place = placeFor(anchor, sightOf(node.parentElement));
  scrollBy({ top: top - place, behavior: 'instant' });
};

/** Keeps the reader's place through every change of the room. */
export const keepAnchor = (): void => {
  let anchor: Anchor | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** How far the page was scrolled for the anchor: who turns back without going on finds it again. */
  let kept = -1;
  const look = (): void => {
    if (scrollY !== kept) anchor = findAnchor();
  };
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = setTimeout(look, SETTLED_MS);
    },
    { passive: true },
  );
  // Who goes to a step and asks for plain reading at once has moved since the last look.
  addEventListener(BEFORE_CHANGE, look);
  addEventListener(ROOM_CHANGE, () => {
    // When everybody else has heard of it: by then all is laid out.
    queueMicrotask(() => {
      if (!anchor?.node.isConnected) return;
      goTo(anchor);
      kept = scrollY;
    });
  });
};
