/**
 * Marks in units of their own, placed and sized as one piece: a camera moves planes, and nothing
 * on them.
 */
import type { Box, MarkBase, Placing } from './base.ts';
import { placedBox, union } from './boxes.ts';
import type { Brush, Measure, SvgKind } from './kind.ts';
import { place } from './shape.ts';

export interface Plane<Inner> extends MarkBase, Required<Placing> {
  readonly kind: 'plane';
  readonly marks: readonly Inner[];
}

export const svg = {
  element: 'g',
  opacity: () => ['opacity'],
  numbers: ({ dx, dy, scale }) => ({ dx, dy, scale }),
  content: <Inner>({ marks }: Plane<Inner>) => ({ marks }),
} satisfies SvgKind<Plane<unknown>, unknown>;

export const paint = <Inner>(mark: Plane<Inner>, { context, paintMarks }: Brush<Inner>): void => {
  place(context, mark);
  paintMarks(mark.marks);
};

export const bounds = <Inner>(mark: Plane<Inner>, measure: Measure<Inner>): Box =>
  placedBox(union(mark.marks.map((inner) => measure.inner(inner))), mark);
