/** Draws a figure at build time, into a small DOM. The browser goes on from the same marks. */
import { parseHTML } from 'linkedom';
import { draw } from '../kit/draw.ts';
import type { Frame, Mark } from '../kit/marks.ts';
import type { Setting } from './figure.ts';
import type { AnyFigure } from './index.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** An SVG element with marks drawn into it. */
export const drawnMarks = (marks: readonly Mark[]): Element => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const root = document.createElementNS(SVG, 'svg');
  draw(root, marks);
  return root;
};

/** The inside of the SVG element of a state in a frame. */
export const stillMarks = (
  figure: AnyFigure,
  address: string,
  frame: Frame,
  setting: Setting<unknown>,
): string => drawnMarks(figure.layout(figure.parse(address), frame, setting).marks).innerHTML;
