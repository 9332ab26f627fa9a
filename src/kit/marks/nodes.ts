/** The shapes of a drawing as SVG elements: plain data, which a page builds and a file writes. */
import type { Tone } from './base.ts';
import type { Attributes } from './kind.ts';
import { FADE_AXES, FADE_STOPS, strokeClasses, type Drawing, type Shape } from './shape.ts';

/** An SVG element. Attributes that are undefined are left out. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children?: readonly SvgNode[];
}

/** What gives an element its look. */
export interface Look {
  readonly element: string;
  /** That of what it stands in when left out. */
  readonly tone: Tone | undefined;
  readonly classes: readonly string[];
}

/** The attributes that a look comes to. */
type Dress = (look: Look) => Attributes;

/** For a page, whose style sheet knows the classes. */
export const inClasses: Dress = ({ tone, classes }) => {
  const all = tone === undefined ? classes : [`tone-${tone}`, ...classes];
  return { class: all.length === 0 ? undefined : all.join(' ') };
};

/** The gradient of a shape that dies away. */
const gradientNode = (id: string, { tone, fade }: Shape, dress: Dress): SvgNode => ({
  name: fade === undefined || fade === 'out' ? 'radialGradient' : 'linearGradient',
  attributes: { id, ...(fade === undefined || fade === 'out' ? {} : FADE_AXES[fade]) },
  children: FADE_STOPS.map(([offset, opacity]) => ({
    name: 'stop',
    attributes: {
      ...dress({ element: 'stop', tone, classes: [] }),
      offset,
      'stop-opacity': opacity,
    },
  })),
});

/** A shape; one that dies away, with its gradient, which is called `id`. */
const shapeNodes = (shape: Shape, id: string, dress: Dress): SvgNode[] => {
  const { d, width, opacity, tone, fade } = shape;
  const look: Look =
    fade === undefined
      ? { element: 'path', tone, classes: strokeClasses(shape) }
      : { element: 'path', tone: undefined, classes: ['painted'] };
  const path: SvgNode = {
    name: 'path',
    attributes: {
      ...dress(look),
      ...(fade === undefined ? {} : { fill: `url(#${id})` }),
      d,
      'stroke-width': width,
      [width === undefined ? 'fill-opacity' : 'stroke-opacity']: opacity,
    },
  };
  return fade === undefined ? [path] : [gradientNode(id, shape, dress), path];
};

/**
 * The elements of a drawing. Its gradients are called by `prefix`, which no other group of the page
 * may have, and a number.
 */
export const drawingNodes = ({ shapes }: Drawing, prefix: string, dress: Dress): SvgNode[] =>
  shapes.flatMap((shape, index) => shapeNodes(shape, `${prefix}-${index}`, dress));
