/** A drawing of one path, placed and sized as one piece. */
import type { Box, MarkBase, Placing } from './base.ts';
import { outset, placedBox } from './boxes.ts';
import type { Brush, Measure, SvgKind } from './kind.ts';
import { paintPath, place, strokeClasses } from './shape.ts';

export interface PathMark extends MarkBase, Placing {
  readonly kind: 'path';
  /** SVG path data around its own origin. It does not travel; its place and size do. */
  readonly d: string;
  /** Width of the line; a path without one is filled. */
  readonly width?: number;
  readonly dashed?: boolean;
}

export const svg: SvgKind<PathMark> = {
  element: 'path',
  opacity: (isStroked) => [isStroked ? 'stroke-opacity' : 'fill-opacity'],
  numbers: ({ dx, dy, scale = 1, width }) => ({
    ...{ dx, dy, scale },
    ...(width === undefined ? {} : { 'stroke-width': width }),
  }),
  classes: strokeClasses,
  attributes: ({ d }) => ({ d }),
};

export const paint = (mark: PathMark, { context }: Brush): void => {
  place(context, mark);
  paintPath(mark, context);
};

export const bounds = (mark: PathMark, measure: Measure): Box =>
  placedBox(outset(measure.path(mark.d), (mark.width ?? 0) / 2), mark);
