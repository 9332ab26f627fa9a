/** The plain data between a figure's layout and its drawing. All lengths are frame units. */
import type { Box } from './marks/base.ts';
import type { Mark } from './marks/index.ts';
import type { TextMark } from './marks/text.ts';

export { round, type Box, type Tone } from './marks/base.ts';
export type { Mark, PlaneMark } from './marks/index.ts';
export type { LineMark } from './marks/line.ts';
export type { PathMark } from './marks/path.ts';
export type { PolygonMark } from './marks/polygon.ts';
export type { RectMark } from './marks/rect.ts';
export type { Drawing, Shape } from './marks/shape.ts';
export type { Face, TextMark } from './marks/text.ts';

/** The drawing surface. One unit is one CSS pixel at the narrowest screen that uses the frame. */
export interface Frame {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Nothing in it will change: no room is kept for longer texts, or for an invitation. */
  readonly still?: boolean;
  /** Words pass over it: a figure that can keeps a zone of it free for them. */
  readonly isBehindWords?: boolean;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a reader's hand may act on a picture: an area to lay a control over. */
export interface Control extends Box {
  readonly min: number;
  readonly max: number;
  readonly value: number;
  /** Where each value stands, from min to max: a hand sets the value nearest to it. */
  readonly places: readonly Point[];
  /** An invitation, shown while script runs and nothing has been chosen. */
  readonly hint?: TextMark | undefined;
  /** What the control is called. */
  readonly label: string;
  /** What its present value means, in words. */
  readonly valueText: string;
  /** It stands, its least value at the foot. */
  readonly upright?: boolean;
  /** It asks something: a focus that passes over it is no answer. */
  readonly asks?: boolean;
}

/** A part of a figure's heading. */
export type HeadingRole = 'title' | 'sub' | 'source';

/** A state of a figure, placed in a frame. */
export interface FigureLayout {
  readonly frame: Frame;
  readonly marks: readonly Mark[];
  readonly control?: Control | undefined;
}

/** A table of data behind a figure: a header row, and rows of the same length. */
export interface DataTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A state in words. */
export interface Description {
  /** The finding, as a headline. */
  readonly title: string;
  /** What the picture shows, in a sentence or two, for those who cannot see it. */
  readonly reading: string;
  /** The line below the headline, and the source: a small picture may have no room for them. */
  readonly sub: string;
  readonly source: string;
}
