/** The numbers of a drawn mark: read and written one by one, so that they can travel. */
import { round } from './marks/base.ts';
import { opacityOf } from './marks/index.ts';
import type { Attributes } from './marks/kind.ts';
import type { Corners } from './marks/base.ts';

type Numbers = Readonly<Record<string, number>>;

/** A placing as an attribute; none where it changes nothing. */
const transformOf = ({ dx = 0, dy = 0, scale = 1 }: Numbers): string | undefined => {
  const size = scale === 1 ? '' : ` scale(${scale})`;
  return dx === 0 && dy === 0 && size === '' ? undefined : `translate(${dx} ${dy})${size}`;
};

/** The corners of a rectangle, from its upper left on. */
const RECTANGLE: Corners = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];

const pointsOf = (corners: Corners, { x = 0, y = 0, width = 0, height = 0 }: Numbers): string =>
  corners
    .map(([across, down]) => `${round(x + across * width)} ${round(y + down * height)}`)
    .join(' ');

const put = (element: Element, name: string, value: string | number | undefined): void => {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
};

/** Sets an attribute, or takes it away; nothing is touched that is so already. */
export const setAttribute = (
  element: Element,
  name: string,
  value: string | number | undefined,
): void => {
  const before = element.getAttribute(name) ?? undefined;
  if (before !== (value === undefined ? undefined : String(value))) put(element, name, value);
};

/** The same for several. */
export const setAttributes = (element: Element, attributes: Attributes): void => {
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
};

/** A value as it is written: a size needs more places than a length, for it is multiplied. */
export const settled = (name: string, value: number): number =>
  name === 'scale' ? Math.round(value * 1e4) / 1e4 : round(value);

/** What of an element that shows a mark its numbers do not say. */
interface Shape {
  /** The name of the element. */
  readonly element: string;
  /** The attributes that make it fainter. */
  readonly opacity: readonly string[];
  /** Of a polygon that is no rectangle. */
  readonly corners?: Corners | undefined;
}

/** The attributes of an element that shows a mark. */
export const attributesFor = (
  { element, opacity, corners = RECTANGLE }: Shape,
  numbers: Numbers,
): Attributes => {
  const attributes: Record<string, string | number | undefined> = {};
  const together: Record<string, number> = {};
  // Done for hundreds of marks in a frame: a loop that makes no list.
  for (const name in numbers) {
    const number = settled(name, numbers[name] ?? 0);
    if (name === 'opacity')
      for (const attribute of opacity) attributes[attribute] = number === 1 ? undefined : number;
    else if (element === 'polygon' || name === 'scale' || name === 'dx' || name === 'dy')
      together[name] = number;
    else attributes[name] = number;
  }
  // Several numbers are one attribute, which is written once.
  if (element === 'polygon') attributes.points = pointsOf(corners, together);
  else if ('scale' in together) attributes.transform = transformOf(together);
  return attributes;
};

/** Numbers as they were written last, and the attributes that they came to, if it were these. */
interface Written {
  readonly numbers: Record<string, number>;
  attributes?: Attributes | undefined;
}
const written = new WeakMap<Element, Written>();

/** The number that was written last on an element under a name; of no number written, undefined. */
export const readNumber = (element: Element, name: string): number | undefined =>
  written.get(element)?.numbers[name];

const shapes = new WeakMap<Element, Corners>();

/** Gives a polygon other corners than those of a rectangle, before its numbers are written. */
export const setCorners = (element: Element, corners: Corners | undefined): void => {
  if (corners) shapes.set(element, corners);
};

const shapeOf = (element: Element): Shape => {
  const { localName, classList } = element;
  const opacity = opacityOf(localName, classList.contains('stroked'));
  return { element: localName, opacity, corners: shapes.get(element) };
};

const write = (element: Element, numbers: Numbers, shape: Shape): void => {
  const before = written.get(element);
  const all = Object.assign(before?.numbers ?? {}, numbers);
  const attributes = attributesFor(shape, all);
  written.set(element, { numbers: all, attributes });
  for (const name in attributes) {
    const value = attributes[name];
    if (!before?.attributes) setAttribute(element, name, value);
    else if (before.attributes[name] !== value) put(element, name, value);
  }
};

/** Writes numbers on an element, the others staying; nothing is touched that is so already. */
export const writeNumbers = (element: Element, numbers: Numbers): void => {
  write(element, numbers, shapeOf(element));
};

const isPolygon = (element: Element): element is SVGPolygonElement => 'points' in element;

/**
 * Writes numbers that an element passes on its way. The corners of a polygon are moved as such: as
 * text, which the page has to write and to read, they cost a frame twice as much.
 */
export const quickSetterOf = (element: Element): ((numbers: Numbers) => void) => {
  const shape = shapeOf(element);
  const known = written.get(element);
  if (!known || !isPolygon(element))
    return (numbers) => {
      write(element, numbers, shape);
    };
  const { opacity, corners = RECTANGLE } = shape;
  const points = corners.map(([across, down], index) => {
    const point = element.points.getItem(index);
    return { across, down, point, x: NaN, y: NaN };
  });
  return (numbers) => {
    const { x = 0, y = 0, width = 0, height = 0 } = Object.assign(known.numbers, numbers);
    const { opacity: cover } = numbers;
    if (cover !== undefined) for (const name of opacity) put(element, name, cover);
    for (const corner of points) {
      const [across, down] = [x + corner.across * width, y + corner.down * height];
      // What stays has the page place nothing anew.
      if (corner.x !== across) corner.x = corner.point.x = across;
      if (corner.y !== down) corner.y = corner.point.y = down;
    }
    known.attributes = undefined;
  };
};
