/** A small SVG element to draw into, and what can be read from it. */
import { parseHTML } from 'linkedom';

/** An empty SVG element, or one that holds markup. */
export const svgWith = (markup = ''): Element => {
  const { document } = parseHTML(`<!doctype html><html><body><svg>${markup}</svg></body></html>`);
  const svg = document.querySelector('svg');
  if (!svg) throw new Error('no svg element');
  return svg;
};

/** Every element in order: its name, its attributes by name, and its text. */
export const shapesOf = (svg: Element): string[] =>
  [...svg.children].map((element) => {
    const attributes = [...element.attributes].map(({ name, value }) => `${name}="${value}"`);
    return `${element.tagName.toLowerCase()} ${attributes.sort().join(' ')} ${element.textContent}`;
  });

/** The keys of the elements, in order. */
export const keysOf = (svg: Element): (string | null)[] =>
  [...svg.children].map((element) => element.getAttribute('data-key'));
