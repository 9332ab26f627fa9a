/** A shape with straight sides. It moves as cheaply as a rectangle, which a path does not. */
import type { Box, Corners, MarkBase } from './base.ts';
import { fillAndStroke, type Brush, type SvgKind } from './kind.ts';

export interface PolygonMark extends MarkBase, Box {
  readonly kind: 'polygon';
  /** They do not travel; the box that they lie in does. */
  readonly corners: Corners;
}

export const svg: SvgKind<PolygonMark> = {
  element: 'polygon',
  opacity: fillAndStroke,
  numbers: ({ x, y, width, height }) => ({ x, y, width, height }),
  corners: ({ corners }) => corners,
};

export const paint = ({ x, y, width, height, corners }: PolygonMark, { context }: Brush): void => {
  context.beginPath();
  for (const [across, down] of corners) context.lineTo(x + across * width, y + down * height);
  context.fill();
};

export const bounds = (mark: PolygonMark): Box => mark;
