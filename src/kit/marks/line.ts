/** A straight line. */
import type { Box, MarkBase } from './base.ts';
import { boxAround } from './boxes.ts';
import type { Brush, SvgKind } from './kind.ts';

export interface LineMark extends MarkBase {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly dashed?: boolean;
}

export const svg: SvgKind<LineMark> = {
  element: 'line',
  opacity: () => ['stroke-opacity'],
  numbers: ({ x1, y1, x2, y2, width }) => ({ x1, y1, x2, y2, 'stroke-width': width }),
  classes: ({ dashed }) => (dashed === true ? ['dashed'] : []),
};

export const paint = ({ x1, y1, x2, y2, width }: LineMark, { context }: Brush): void => {
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
};

export const bounds = ({ x1, y1, x2, y2, width }: LineMark): Box =>
  boxAround(
    [
      [x1, y1],
      [x2, y2],
    ],
    width / 2,
  );
