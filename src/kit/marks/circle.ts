/** A circle. */
import type { Box, MarkBase } from './base.ts';
import { boxAround } from './boxes.ts';
import { fillAndStroke, hollowClass, type Brush, type SvgKind } from './kind.ts';

export interface CircleMark extends MarkBase {
  readonly kind: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  /** Drawn as an outline instead of a solid. */
  readonly hollow?: boolean;
}

export const svg: SvgKind<CircleMark> = {
  element: 'circle',
  opacity: fillAndStroke,
  numbers: ({ cx, cy, r }) => ({ cx, cy, r }),
  classes: hollowClass,
};

export const paint = ({ cx, cy, r, hollow }: CircleMark, { context }: Brush): void => {
  context.beginPath();
  context.arc(cx, cy, r, 0, 2 * Math.PI);
  context[hollow === true ? 'stroke' : 'fill']();
};

export const bounds = ({ cx, cy, r, hollow }: CircleMark): Box =>
  boxAround([[cx, cy]], r + (hollow === true ? 0.5 : 0));
