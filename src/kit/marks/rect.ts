/**
 * A rectangle. Its element is a polygon, since corners are no matter of style, as the sides of an
 * SVG rectangle are: of hundreds that move in every frame none has to be styled anew.
 */
import type { Box, MarkBase } from './base.ts';
import { outset } from './boxes.ts';
import { fillAndStroke, hollowClass, type Brush, type SvgKind } from './kind.ts';

export interface RectMark extends MarkBase, Box {
  readonly kind: 'rect';
  /** Drawn as an outline instead of a solid. */
  readonly hollow?: boolean;
}

export const svg: SvgKind<RectMark> = {
  element: 'polygon',
  opacity: fillAndStroke,
  numbers: ({ x, y, width, height }) => ({ x, y, width, height }),
  classes: hollowClass,
};

export const paint = ({ x, y, width, height, hollow }: RectMark, { context }: Brush): void => {
  context[hollow === true ? 'strokeRect' : 'fillRect'](x, y, width, height);
};

export const bounds = (mark: RectMark): Box => outset(mark, mark.hollow === true ? 0.5 : 0);
