/** The numbers of a drawn mark: read and written one by one, so that they can travel. */
import { round } from './marks.ts';

/** Where a path or a group is put, and how large; kept beside the transform made of them. */
const PLACING = ['dx', 'dy', 'scale'] as const;
const REST: Readonly<Record<string, number>> = { opacity: 1, scale: 1 };

const isPlacing = (name: string): boolean => (PLACING as readonly string[]).includes(name);

const attributeOf = (name: string): string => (isPlacing(name) ? `data-${name}` : name);

/** The number an element has under a name; what goes without saying when it has none. */
export const readNumber = (element: Element, name: string): number =>
  Number(element.getAttribute(attributeOf(name)) ?? REST[name] ?? 0);

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
  const attribute = attributeOf(name);
  const text = value === REST[name] ? null : String(settled(name, value));
  if (element.getAttribute(attribute) === text) return;
  if (text === null) element.removeAttribute(attribute);
  else element.setAttribute(attribute, text);
  if (isPlacing(name)) place(element);
};
