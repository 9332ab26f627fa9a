/**
 * The room that a page has, as the reader's browser tells it. Kept by a script that runs before the
 * first paint; everything else asks here, and hears of changes on the window.
 */
import {
  areasFor,
  pinnedArrangements,
  type Arrangement,
  type PinnedArrangement,
  type Room,
} from './arrangement.ts';

/** Said on the window before settings, or a scene that gives up, move what is read. */
export const BEFORE_CHANGE = 'beforechange';
/** Said on the window when the room or the arrangements have changed, laid out by then. */
export const ROOM_CHANGE = 'roomchange';
/** On the root element: the reader wants nothing pinned. */
const PLAIN = 'data-plain';

/** A room, and the pixels of a rem in it. */
interface MeasuredRoom extends Room {
  readonly remPx: number;
}

const px = (value: string): number => Number.parseFloat(value) || 0;

/**
 * An element as large as the small viewport, and a rem wider, and the bar higher; an address bar
 * that folds does not change that.
 */
const makeProbe = (): HTMLElement => {
  const probe = document.createElement('div');
  probe.style.cssText =
    'box-sizing:content-box;width:100vw;height:100vh;height:100svh;padding:0 1rem var(--bar) 0;' +
    'position:fixed;top:0;left:0;visibility:hidden;pointer-events:none;contain:strict';
  return probe;
};

const measure = (probe: HTMLElement): MeasuredRoom => {
  const { width, height } = probe.getBoundingClientRect();
  const { paddingRight, paddingBottom } = getComputedStyle(probe);
  const [remPx, barPx] = [px(paddingRight), px(paddingBottom)];
  return {
    width: (width - remPx) / remPx,
    height: (height - barPx) / remPx,
    bar: barPx / remPx,
    remPx,
  };
};

const PROPERTIES = {
  width: '--room-width',
  height: '--room-height',
  bar: '--room-bar',
  remPx: '--room-rem',
} as const;

const rem = (value: number): string => `${String(Math.round(value * 1000) / 1000)}rem`;

/** Rooms narrower than this have no line for a date and its marks. */
const NARROW_REM = 13;

/** Writes the answer where the style sheet reads it. */
const write = (room: MeasuredRoom, isPlain: boolean): void => {
  const { style, dataset } = document.documentElement;
  document.documentElement.toggleAttribute('data-narrow', room.width < NARROW_REM);
  style.setProperty(PROPERTIES.width, rem(room.width));
  style.setProperty(PROPERTIES.height, rem(room.height));
  style.setProperty(PROPERTIES.bar, rem(room.bar));
  style.setProperty(PROPERTIES.remPx, `${String(room.remPx)}px`);
  const arrangements = pinnedArrangements(room, isPlain);
  for (const arrangement of arrangements) {
    const { picture, strip } = areasFor(arrangement, room);
    style.setProperty(`--${arrangement}-top`, rem(strip.y));
    if (arrangement !== 'beside') continue;
    style.setProperty('--column-start', rem(strip.x));
    style.setProperty('--column', rem(strip.width));
    style.setProperty('--column-gap', rem(picture.x - strip.x - strip.width));
    style.setProperty('--picture-width', rem(picture.width));
  }
  if (arrangements.length === 0) delete dataset.arrangement;
  else dataset.arrangement = arrangements.join(' ');
};

/** Writes the page's arrangements on its root element, now and whenever the room changes. */
export const keepRoom = (): void => {
  const root = document.documentElement;
  const probe = makeProbe();
  root.append(probe);
  let last = '';
  const update = (): void => {
    const room = measure(probe);
    const isPlain = root.hasAttribute(PLAIN);
    const now = JSON.stringify([room, isPlain]);
    if (now === last) return;
    const isFirst = last === '';
    last = now;
    write(room, isPlain);
    if (!isFirst) dispatchEvent(new Event(ROOM_CHANGE));
  };
  update();
  new ResizeObserver(update).observe(probe, { box: 'border-box' });
  new MutationObserver(update).observe(root, { attributeFilter: [PLAIN] });
};

/** The room as it was last written. */
export const currentRoom = (): MeasuredRoom => {
  const { style } = document.documentElement;
  const read = (name: keyof MeasuredRoom): number => px(style.getPropertyValue(PROPERTIES[name]));
  return { width: read('width'), height: read('height'), bar: read('bar'), remPx: read('remPx') };
};

const has = (arrangement: PinnedArrangement): boolean =>
  document.documentElement.matches(`[data-arrangement~='${arrangement}']`);

/** The arrangement that the page gives a scene. */
export const arrangementOf = (scene: Element): Arrangement => {
  if (scene.hasAttribute(PLAIN)) return 'flow';
  if (has('over') && scene.hasAttribute('data-free-zone')) return 'over';
  return (['beside', 'above'] as const).find(has) ?? 'flow';
};
