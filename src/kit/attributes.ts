/** The numbers of a drawn mark: read and written one by one, so that they can travel. */
import { round } from './marks/base.ts';
import { opacityOf } from './marks/index.ts';
import type { Attributes } from './marks/kind.ts';

type Numbers = Readonly<Record<string, number>>;

/** A placing as an attribute; none where it changes nothing. */
const transformOf = ({ dx = 0, dy = 0, scale = 1 }: Numbers): string | undefined => {
  const size = scale === 1 ? '' : ` scale(${scale})`;
  return dx === 0 && dy === 0 && size === '' ? undefined : `translate(${dx} ${dy})${size}`;
};

/** The corners of a rectangle, from its upper left on. */
const cornersOf = ({ x = 0, y = 0, width = 0, height = 0 }: Numbers): string => {
  const [right, bottom] = [round(x + width), round(y + height)];
  return `${x} ${y} ${right} ${y} ${right} ${bottom} ${x} ${bottom}`;
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

/** A value as it is written: a size needs more places than a length, for it is multiplied. */
export const settled = (name: string, value: number): number =>
  name === 'scale' ? Math.round(value * 1e4) / 1e4 : round(value);

/** The attributes of an element that shows a mark; `opacity` are those that make it fainter. */
export const attributesFor = (
  element: string,
  numbers: Numbers,
  opacity: readonly string[],
): Attributes => {
  const attributes: Record<string, string | number | undefined> = {};
  const together: Record<string, number> = {};
  for (const [name, value] of Object.entries(numbers)) {
    const number = settled(name, value);
    if (name === 'opacity')
      for (const attribute of opacity) attributes[attribute] = number === 1 ? undefined : number;
    else if (element === 'polygon' || name === 'scale' || name === 'dx' || name === 'dy')
      together[name] = number;
    else attributes[name] = number;
  }
  // Several numbers are one attribute, which is written once.
  if (element === 'polygon') attributes.points = cornersOf(together);
  else if ('scale' in together) attributes.transform = transformOf(together);
  return attributes;
};

/** Numbers as they were written last, and the attributes that they came to. */
const written = new WeakMap<
  Element,
  { readonly numbers: Numbers; readonly attributes: Attributes }
>();

/** The number that was written last on an element under a name; of no number written, undefined. */
export const readNumber = (element: Element, name: string): number | undefined =>
  written.get(element)?.numbers[name];

/**
 * Writes numbers on an element, the others staying; nothing is touched that is so already. What the
 * element has to be asked for that is asked once.
 */
export const writerOf = (element: Element): ((numbers: Numbers) => void) => {
  const { localName } = element;
  const opacity = opacityOf(localName, element.classList.contains('stroked'));
  return (numbers) => {
    const before = written.get(element);
    const all = { ...before?.numbers, ...numbers };
    const attributes = attributesFor(localName, all, opacity);
    written.set(element, { numbers: all, attributes });
    for (const name in attributes)
      if (!before || before.attributes[name] !== attributes[name])
        setAttribute(element, name, attributes[name]);
  };
};

/** The same, once. */
export const writeNumbers = (element: Element, numbers: Numbers): void => {
  writerOf(element)(numbers);
};
