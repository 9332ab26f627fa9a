/** The numbers of a drawn mark: read and written one by one, so that they can travel. */
import { round, type Placing } from './marks/base.ts';
import { opacityOf } from './marks/index.ts';
import type { Attributes } from './marks/kind.ts';

const REST: Readonly<Record<string, number>> = { opacity: 1, scale: 1 };

type PlacingNumbers = Record<keyof Placing, number>;

const isPlacing = (name: string): name is keyof Placing =>
  name === 'dx' || name === 'dy' || name === 'scale';

const TRANSFORM = /^translate\((\S+) (\S+?)\)(?: scale\((\S+)\))?$/;

/** Placings as they were written or, of what the build drew, read. */
const placings = new WeakMap<Element, PlacingNumbers>();

const placingOf = (element: Element): PlacingNumbers => {
  const known = placings.get(element);
  if (known) return known;
  const [, dx = 0, dy = 0, scale = 1] =
    TRANSFORM.exec(element.getAttribute('transform') ?? '') ?? [];
  const placing = { dx: Number(dx), dy: Number(dy), scale: Number(scale) };
  placings.set(element, placing);
  return placing;
};

/** A placing as an attribute; none where it changes nothing. */
const transformOf = ({ dx, dy, scale }: PlacingNumbers): string | undefined => {
  const size = scale === 1 ? '' : ` scale(${scale})`;
  return dx === 0 && dy === 0 && size === '' ? undefined : `translate(${dx} ${dy})${size}`;
};

/** Sets an attribute, or takes it away; nothing is touched that is so already. */
export const setAttribute = (
  element: Element,
  name: string,
  value: string | number | undefined,
): void => {
  if (value === undefined) {
    if (element.hasAttribute(name)) element.removeAttribute(name);
  } else if (element.getAttribute(name) !== String(value))
    element.setAttribute(name, String(value));
};

/** The same for several. */
export const setAttributes = (element: Element, attributes: Attributes): void => {
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
};

type Names = readonly [string, ...string[]];

/** The attributes that carry the opacity of an element. */
const opacityFor = (element: Element): Names =>
  opacityOf(element.localName, element.classList.contains('stroked'));

/** The number an element has under a name; what goes without saying when it has none. */
export const readNumber = (element: Element, name: string): number => {
  if (isPlacing(name)) return placingOf(element)[name];
  const attribute = name === 'opacity' ? opacityFor(element)[0] : name;
  return Number(element.getAttribute(attribute) ?? REST[name] ?? 0);
};

/** A value as it is written: a size needs more places than a length, for it is multiplied. */
export const settled = (name: string, value: number): number =>
  name === 'scale' ? Math.round(value * 1e4) / 1e4 : round(value);

/** What numbers are written on: where it lies, and which attributes make it fainter. */
interface Written {
  readonly placing: () => PlacingNumbers;
  readonly opacity: () => readonly string[];
}

/** Numbers as attributes, rounded; a resting value is left out. Changes the placing. */
const numberAttributes = (
  numbers: Readonly<Record<string, number>>,
  { placing, opacity }: Written,
): Attributes => {
  const attributes: Record<string, string | number | undefined> = {};
  let placed: PlacingNumbers | undefined;
  for (const [name, value] of Object.entries(numbers)) {
    const number = settled(name, value);
    if (isPlacing(name)) {
      placed ??= placing();
      placed[name] = number;
    } else
      for (const attribute of name === 'opacity' ? opacity() : [name])
        attributes[attribute] = number === REST[name] ? undefined : number;
  }
  // The three are one attribute, which is written once.
  return placed ? { ...attributes, transform: transformOf(placed) } : attributes;
};

/** The attributes of a mark that is drawn anew. */
export const attributesFor = (
  numbers: Readonly<Record<string, number>>,
  opacity: readonly string[],
): Attributes =>
  numberAttributes(numbers, {
    placing: () => ({ dx: 0, dy: 0, scale: 1 }),
    opacity: () => opacity,
  });

/** Writes numbers on an element. Nothing is touched that is so already. */
export const writeNumbers = (element: Element, numbers: Readonly<Record<string, number>>): void => {
  const placing = (): PlacingNumbers => placingOf(element);
  const opacity = (): Names => opacityFor(element);
  setAttributes(element, numberAttributes(numbers, { placing, opacity }));
};
