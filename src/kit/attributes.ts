/** The numbers of a drawn mark: read and written one by one, so that they can travel. */
import { round } from './marks.ts';

/** Where a path or a group is put, and how large; kept beside the transform made of them. */
const PLACING = ['dx', 'dy', 'scale'] as const;
const REST: Readonly<Record<string, number>> = { opacity: 1, scale: 1 };

const isPlacing = (name: string): boolean => (PLACING as readonly string[]).includes(name);

/**
 * Opacity of what a mark is painted with. Browsers composite each element that has an opacity of
 * its own, which costs them more than all the rest; only groups need it.
 */
const OPACITIES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  g: ['opacity'],
  line: ['stroke-opacity'],
  text: ['fill-opacity'],
  rect: ['fill-opacity', 'stroke-opacity'],
  circle: ['fill-opacity', 'stroke-opacity'],
};
const FILLED = ['fill-opacity'] as const;
const STROKED = ['stroke-opacity'] as const;

/** The attributes that carry a number of an element. */
const attributesOf = (element: Element, name: string): readonly [string, ...string[]] => {
  if (isPlacing(name)) return [`data-${name}`];
  if (name !== 'opacity') return [name];
  return OPACITIES[element.localName] ?? (element.classList.contains('stroked') ? STROKED : FILLED);
};

/** The number an element has under a name; what goes without saying when it has none. */
export const readNumber = (element: Element, name: string): number =>
  Number(element.getAttribute(attributesOf(element, name)[0]) ?? REST[name] ?? 0);

const place = (element: Element): void => {
  const [dx, dy, scale] = PLACING.map((name) => readNumber(element, name));
  element.setAttribute(
    'transform',
    `translate(${dx ?? 0} ${dy ?? 0})${scale === 1 ? '' : ` scale(${scale ?? 1})`}`,
  );
};

/** A value as it is written: a size needs more places than a length, for it is multiplied. */
export const settled = (name: string, value: number): number =>
  name === 'scale' ? Math.round(value * 1e4) / 1e4 : round(value);

/** Writes a number, rounded; a resting value is left out. Nothing is touched that is so already. */
export const writeNumber = (element: Element, name: string, value: number): void => {
  const text = value === REST[name] ? null : String(settled(name, value));
  for (const attribute of attributesOf(element, name)) {
    if (element.getAttribute(attribute) === text) continue;
    if (text === null) element.removeAttribute(attribute);
    else element.setAttribute(attribute, text);
    if (isPlacing(name)) place(element);
  }
};
