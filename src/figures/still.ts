/** Draws a figure at build time, into a small DOM. The browser goes on from the same marks. */
import { parseHTML } from 'linkedom';
import { draw } from '../kit/draw.ts';
import type { Frame, Mark } from '../kit/marks.ts';
import type { Setting } from './figure.ts';
import type { AnyFigure } from './index.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** An SVG element of this `id` with marks drawn into it. */
export const drawnMarks = (marks: readonly Mark[], id = ''): Element => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const root = document.createElementNS(SVG, 'svg');
  root.id = id;
  draw(root, marks);
  return root;
};

interface StillOptions {
  /** That of the element drawn into. */
  readonly id?: string;
  /** True where no script will go on from the drawing. */
  readonly final?: boolean;
}

/** What the drawing code leaves for itself. */
const NOTES = ['data-key', 'data-drawing', 'data-facts'];

const strip = (root: Element, name: string): void => {
  for (const element of root.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
};

/** The inside of the SVG element of a state in a frame; the element is to have this `id`. */
export const stillMarks = (
  figure: AnyFigure,
  address: string,
  frame: Frame,
  setting: Setting<unknown>,
  { id = '', final = false }: StillOptions = {},
): string => {
  const { marks } = figure.layout(figure.parse(address), frame, setting);
  const root = drawnMarks(marks, id);
  if (final) for (const name of NOTES) strip(root, name);
  return root.innerHTML;
};
