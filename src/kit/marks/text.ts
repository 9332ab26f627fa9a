/** A line of text. */
import type { Box, MarkBase } from './base.ts';
import type { Brush, Measure, SvgKind } from './kind.ts';

/** The face a text is set in; see src/fonts/faces.ts. */
export type Face = 'display' | 'label' | 'numeral';

export interface TextMark extends MarkBase {
  readonly kind: 'text';
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly face: Face;
  readonly anchor: 'start' | 'middle' | 'end';
}

export const svg: SvgKind<TextMark> = {
  element: 'text',
  opacity: () => ['fill-opacity'],
  numbers: ({ x, y, size }) => ({ x, y, 'font-size': size }),
  classes: ({ face }) => [`face-${face}`],
  attributes: ({ anchor }) => ({ 'text-anchor': anchor === 'start' ? undefined : anchor }),
  content: (mark) => ({ text: mark }),
};

export const paint = (mark: TextMark, { write }: Brush): void => {
  write(mark);
};

export const bounds = (mark: TextMark, measure: Measure): Box => measure.text(mark);
