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

/** A number as an attribute has it: one that goes without saying is left out. */
const attributeOf = (name: string, number: number): number | undefined =>
  number === REST[name] ? undefined : number;

/** The attributes of a mark that is drawn anew; `opacity` are those that make it fainter. */
export const attributesFor = (
  numbers: Readonly<Record<string, number>>,
  opacity: Names,
): Attributes => {
  const attributes: Record<string, string | number | undefined> = {};
  const placing: PlacingNumbers = { dx: 0, dy: 0, scale: 1 };
  for (const [name, value] of Object.entries(numbers)) {
    const number = settled(name, value);
    if (isPlacing(name)) placing[name] = number;
    else
      for (const attribute of name === 'opacity' ? opacity : [name])
        attributes[attribute] = attributeOf(name, number);
  }
  const isPlaced = Object.keys(numbers).some(isPlacing);
  return isPlaced ? { ...attributes, transform: transformOf(placing) } : attributes;
};

/** Writes numbers on an element. Nothing is touched that is so already. */
export const writeNumbers = (element: Element, numbers: Readonly<Record<string, number>>): void => {
  setAttributes(element, attributesFor(numbers, opacityFor(element)));
  placings.delete(element);
};

/**
 * Writes numbers on an element again and again: what the page has to be asked for that is asked
 * once, and nothing is written that was written last.
 */
export const writerOf = (
  element: Element,
  names: readonly string[],
): ((values: readonly number[]) => void) => {
  const attributes = names.map((name): readonly string[] =>
    name === 'opacity' ? opacityFor(element) : [name],
  );
  const placing = names.some(isPlacing) ? placingOf(element) : undefined;
  const written: number[] = [];
  const write = (attribute: string, value: string | number | undefined): void => {
    if (value === undefined) element.removeAttribute(attribute);
    else element.setAttribute(attribute, String(value));
  };
  return (values) => {
    let isMoved = false;
    for (const [index, name] of names.entries()) {
      const number = settled(name, values[index] ?? 0);
      if (number === written[index]) continue;
      written[index] = number;
      if (placing && isPlacing(name)) {
        placing[name] = number;
        isMoved = true;
      } else
        for (const attribute of attributes[index] ?? [])
          write(attribute, attributeOf(name, number));
    }
    // The three are one attribute, which is written once.
    if (placing && isMoved) write('transform', transformOf(placing));
  };
};
