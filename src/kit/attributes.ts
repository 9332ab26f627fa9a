/** The numbers of a drawn mark: read and written one by one, so that they can travel. */
import { round } from './marks.ts';

const REST: Readonly<Record<string, number>> = { opacity: 1, scale: 1 };

/** Where a path or a group is put, and how large: what its transform is made of. */
interface Placing {
  dx: number;
  dy: number;
  scale: number;
}

const isPlacing = (name: string): name is keyof Placing =>
  name === 'dx' || name === 'dy' || name === 'scale';

const TRANSFORM = /^translate\((\S+) (\S+?)\)(?: scale\((\S+)\))?$/;

/** Placings as they were written or, of what the build drew, read. */
const placings = new WeakMap<Element, Placing>();

const placingOf = (element: Element): Placing => {
  const known = placings.get(element);
  if (known) return known;
  const [, dx = 0, dy = 0, scale = 1] =
    TRANSFORM.exec(element.getAttribute('transform') ?? '') ?? [];
  const placing = { dx: Number(dx), dy: Number(dy), scale: Number(scale) };
  placings.set(element, placing);
  return placing;
};

const place = (element: Element, { dx, dy, scale }: Placing): void => {
  const size = scale === 1 ? '' : ` scale(${scale})`;
  if (dx === 0 && dy === 0 && size === '') element.removeAttribute('transform');
  else element.setAttribute('transform', `translate(${dx} ${dy})${size}`);
};

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
  if (name !== 'opacity') return [name];
  return OPACITIES[element.localName] ?? (element.classList.contains('stroked') ? STROKED : FILLED);
};

/** The number an element has under a name; what goes without saying when it has none. */
export const readNumber = (element: Element, name: string): number =>
  isPlacing(name)
    ? placingOf(element)[name]
    : Number(element.getAttribute(attributesOf(element, name)[0]) ?? REST[name] ?? 0);

/** A value as it is written: a size needs more places than a length, for it is multiplied. */
export const settled = (name: string, value: number): number =>
  name === 'scale' ? Math.round(value * 1e4) / 1e4 : round(value);

/** The attributes that carry a number of an element but not its placing. */
const writeAttributes = (element: Element, name: string, number: number): void => {
  const text = number === REST[name] ? null : String(number);
  for (const attribute of attributesOf(element, name)) {
    if (element.getAttribute(attribute) === text) continue;
    if (text === null) element.removeAttribute(attribute);
    else element.setAttribute(attribute, text);
  }
};

/** Writes numbers, rounded; a resting value is left out. Nothing is touched that is so already. */
export const writeNumbers = (element: Element, numbers: Readonly<Record<string, number>>): void => {
  let placing: Placing | undefined;
  for (const [name, value] of Object.entries(numbers)) {
    const number = settled(name, value);
    if (!isPlacing(name)) writeAttributes(element, name, number);
    else if (placingOf(element)[name] !== number) {
      // The three are one attribute, which is written once.
      placing = placingOf(element);
      placing[name] = number;
    }
  }
  if (placing) place(element, placing);
};
