/** A line of text. */
import type { Box, MarkBase } from './base.ts';

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

// Its contract knows texts, so that these say their types themselves; the list of kinds checks them.

export const svg = {
  element: 'text',
  opacity: (): ['fill-opacity'] => ['fill-opacity'],
  numbers: ({ x, y, size }: TextMark) => ({ x, y, 'font-size': size }),
  classes: ({ face }: TextMark) => [`face-${face}`],
  attributes: ({ anchor }: TextMark) => ({
    'text-anchor': anchor === 'start' ? undefined : anchor,
  }),
  content: (mark: TextMark) => ({ text: mark }),
} as const;

export const paint = (mark: TextMark, { write }: { write: (mark: TextMark) => void }): void => {
  write(mark);
};

export const bounds = (mark: TextMark, { text }: { text: (mark: TextMark) => Box }): Box =>
  text(mark);
