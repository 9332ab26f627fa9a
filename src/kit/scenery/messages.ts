/** What the page says to the thread that paints a scenery, and hears from it. */
import type { Palette } from '../../theme/palette.ts';
import type { Frame } from '../marks.ts';

/** The first message: what to paint on, the farthest first, and with what. */
export interface InitMessage<Subject> {
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
export interface UpdateMessage {
  /** Of each canvas; nothing of one that is not shown. */
  readonly views?: readonly (View | undefined)[];
  /** The figure's own address of a state. */
  readonly address?: string;
}

/** What that thread says when its first picture is done. */
export const PAINTED = 'painted';
