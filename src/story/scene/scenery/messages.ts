/** What the page says to the painter of the history's scenery, and hears from it. */
import type { Frame } from '../../../kit/marks.ts';
import type { Palette } from '../../../theme/palette.ts';

/** The first message: what to paint on, the farthest first, and with what. */
export interface Begin<Subject = unknown> {
  readonly canvases: readonly OffscreenCanvas[];
  /** What the scenery is painted from besides its state. */
  readonly subject: Subject;
  readonly palette: Palette;
}

/** How a frame lies on a canvas. */
export interface View {
  readonly frame: Frame;
  /** Pixels of the canvas. */
  readonly width: number;
  readonly height: number;
  /** Pixels a unit of the frame, and where its corner lies. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Any later message: what has changed. */
export interface Change {
  /** Of each canvas; nothing of one that is not shown. */
  readonly views?: readonly (View | undefined)[];
  /** A state of the history. */
  readonly address?: string;
}

/** What the painter says when its first picture is done. */
export const PAINTED = 'painted';
