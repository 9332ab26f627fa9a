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

/** What a scenery's marks have and its words have not: a light of their own. */
const isScenery = ({ light }: Mark): boolean => light !== undefined;

/** The parts of a drawing: a scenery, and the words and signs on it. */
const PARTS = {
  all: () => true,
  scenery: isScenery,
  signs: (mark: Mark) => !isScenery(mark),
} as const;

interface StillOptions {
  /** That of the element drawn into. */
  readonly id?: string;
  readonly part?: keyof typeof PARTS;
  /** True where no script will go on from the drawing. */
  readonly final?: boolean;
}

/** What the drawing code leaves for itself. */
const NOTES = ['data-key', 'data-drawing'];

const strip = (root: Element, name: string): void => {
  for (const element of root.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
};

/** Whether a state is drawn on a scenery, which may then travel in a file of its own. */
export const hasScenery = (
  figure: AnyFigure,
  address: string,
  frame: Frame,
  setting: Setting<unknown>,
): boolean => figure.layout(figure.parse(address), frame, setting).marks.some(isScenery);

/** The inside of the SVG element of a state in a frame; the element is to have this `id`. */
export const stillMarks = (
  figure: AnyFigure,
  address: string,
  frame: Frame,
  setting: Setting<unknown>,
  { id = '', part = 'all', final = false }: StillOptions = {},
): string => {
  const { marks } = figure.layout(figure.parse(address), frame, setting);
  const root = drawnMarks(marks.filter(PARTS[part]), id);
  if (final) for (const name of NOTES) strip(root, name);
  return root.innerHTML;
};
