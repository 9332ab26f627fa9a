/** A drawing of many shapes, placed and sized as one piece; its place, size and opacity travel. */
import type { Box, MarkBase, Placing } from './base.ts';
import { outset, placedBox, union } from './boxes.ts';
import type { Brush, Measure, SvgKind } from './kind.ts';
import { place, type Drawing } from './shape.ts';

export interface GroupMark extends MarkBase, Placing {
  readonly kind: 'group';
  readonly drawing: Drawing;
}

export const svg: SvgKind<GroupMark> = {
  element: 'g',
  opacity: () => ['opacity'],
  numbers: ({ dx, dy, scale = 1 }) => ({ dx, dy, scale }),
  content: ({ drawing }) => ({ drawing }),
};

export const paint = (mark: GroupMark, { context, paintShape }: Brush): void => {
  place(context, mark);
  for (const shape of mark.drawing.shapes) paintShape(shape);
};

export const bounds = (mark: GroupMark, measure: Measure): Box =>
  placedBox(
    union(mark.drawing.shapes.map(({ d, width = 0 }) => outset(measure.path(d), width / 2))),
    mark,
  );
