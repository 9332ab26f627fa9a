/** Fills a group with the shapes of a drawing, once; what dies away gets a gradient of its tone. */
import type { Drawing, Fade, Shape, Tone } from './marks.ts';

/** Where the tone of a fade is full and where it ends, from 0 to 1 of the shape's box. */
export const AXES = {
  up: { x1: 0, y1: 1, x2: 0, y2: 0 },
  down: { x1: 0, y1: 0, x2: 0, y2: 1 },
  left: { x1: 1, y1: 0, x2: 0, y2: 0 },
  right: { x1: 0, y1: 0, x2: 1, y2: 0 },
} as const satisfies Record<Exclude<Fade, 'out'>, object>;

/** How much of the tone is left on the way: it leaves its full end and its other end gently. */
export const STOPS = [
  [0, 1],
  [0.25, 0.8],
  [0.5, 0.45],
  [0.75, 0.14],
  [1, 0],
] as const;

type Attributes = Readonly<Record<string, string | number>>;

/** The class of a tone; none for a shape that takes its group's. */
const toned = (tone: Tone | undefined): Attributes =>
  tone === undefined ? {} : { class: `tone-${tone}` };

const add = (parent: Element, name: string, attributes: Attributes): Element => {
  const element = parent.ownerDocument.createElementNS(parent.namespaceURI, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  parent.append(element);
  return element;
};

const addGradient = (group: Element, id: string, { tone, fade }: Shape): void => {
  const gradient =
    fade === 'out' || fade === undefined
      ? add(group, 'radialGradient', { id })
      : add(group, 'linearGradient', { id, ...AXES[fade] });
  for (const [offset, opacity] of STOPS) {
    add(gradient, 'stop', { ...toned(tone), offset, 'stop-opacity': opacity });
  }
};

const attributesOf = (shape: Shape, paint: string): Attributes => {
  const look = [
    ...(shape.tone === undefined ? [] : [`tone-${shape.tone}`]),
    ...(shape.width === undefined ? [] : ['stroked']),
    ...(shape.dashed === true ? ['dashed'] : []),
  ].join(' ');
  return {
    ...(shape.fade === undefined ? {} : { class: 'painted', fill: `url(#${paint})` }),
    ...(shape.fade !== undefined || look === '' ? {} : { class: look }),
    d: shape.d,
    ...(shape.width === undefined ? {} : { 'stroke-width': shape.width }),
    ...(shape.opacity === undefined
      ? {}
      : { [shape.width === undefined ? 'fill-opacity' : 'stroke-opacity']: shape.opacity }),
  };
};

/**
 * Draws a drawing into a group that does not show it yet. Its gradients are called by `prefix`,
 * which no other group of the page may have, and a number.
 */
export const drawShapes = (group: Element, { name, shapes }: Drawing, prefix: string): void => {
  if (group.getAttribute('data-drawing') === name) return;
  group.replaceChildren();
  group.setAttribute('data-drawing', name);
  shapes.forEach((shape, index) => {
    const id = `${prefix}-${index}`;
    if (shape.fade !== undefined) addGradient(group, id, shape);
    add(group, 'path', attributesOf(shape, id));
  });
};
