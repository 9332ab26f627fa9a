/** The plain data between a figure's layout and its drawing. All lengths are frame units. */

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

/**
 * What a mark means; the ground it stands on gives the colour. Of a scenery, the light gives it:
 * air and glow behind, three depths, the deep in front, and the rim where light falls.
 */
export type Tone =
  | ('ink' | 'quiet' | 'ghost' | 'ember' | 'silicon' | 'ground')
  | ('air' | 'glow' | 'far' | 'middle' | 'near' | 'deep' | 'rim');

/** The face a text is set in; see src/fonts/faces.ts. */
export type Face = 'display' | 'label' | 'numeral';

interface Base {
  /** Identity across states: a day keeps its key from ruler to race to calendar. */
  readonly key: string;
  readonly tone: Tone;
  /** 0 to 1; 1 when left out. */
  readonly opacity?: number;
  /** Place in the order of lighting, 0 (at once) to 1 (last). */
  readonly order?: number;
  /** The light that gives a scenery's tones their colours; see tokens.css. */
  readonly light?: string;
  /** Marks of one layer follow each other, and come and go as one: their opacity is the same. */
  readonly layer?: string;
  /** Ids of the facts of the ledger that it stands for. */
  readonly facts?: readonly string[];
}

export interface RectMark extends Base {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Drawn as an outline instead of a solid. */
  readonly hollow?: boolean;
}

export interface LineMark extends Base {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly dashed?: boolean;
}

export interface CircleMark extends Base {
  readonly kind: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  /** Drawn as an outline instead of a solid. */
  readonly hollow?: boolean;
}

export interface TextMark extends Base {
  readonly kind: 'text';
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly face: Face;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A drawing of its own, placed and sized as one piece. */
export interface PathMark extends Base {
  readonly kind: 'path';
  /** SVG path data around its own origin. It does not travel; its place and size do. */
  readonly d: string;
  readonly dx: number;
  readonly dy: number;
  /** 1 when left out. */
  readonly scale?: number;
  /** Width of the line; a path without one is filled. */
  readonly width?: number;
  readonly dashed?: boolean;
}

/** Where a shape dies away: its tone is full at the other side, or in its middle. */
export type Fade = 'up' | 'down' | 'left' | 'right' | 'out';

/** One path of a drawing. */
export interface Shape extends Pick<PathMark, 'd' | 'width' | 'opacity'> {
  /** That of the group when left out. */
  readonly tone?: Tone;
  /** A fill that dies away. */
  readonly fade?: Fade;
  readonly dashed?: boolean;
}

/** A picture that never changes, from its farthest shape to its nearest. */
export interface Drawing {
  /** No other drawing has it. */
  readonly name: string;
  readonly shapes: readonly Shape[];
}

/** A drawing of many shapes, placed and sized as one piece; its place, size and opacity travel. */
export interface GroupMark extends Base {
  readonly kind: 'group';
  readonly drawing: Drawing;
  readonly dx: number;
  readonly dy: number;
  /** 1 when left out. */
  readonly scale?: number;
}

/**
 * Marks in units of their own, placed and sized as one piece: a camera moves planes, and nothing
 * on them.
 */
export interface PlaneMark extends Base {
  readonly kind: 'plane';
  readonly marks: readonly Mark[];
  readonly dx: number;
  readonly dy: number;
  readonly scale: number;
}

export type Mark = RectMark | LineMark | CircleMark | TextMark | PathMark | GroupMark | PlaneMark;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a reader's hand may act on a picture: an area to lay a control over. */
export interface Control {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
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
}

/** A part of a figure's heading. */
export type HeadingRole = 'title' | 'sub' | 'source';

/** A state of a figure, placed in a frame. */
export interface Placed {
  readonly frame: Frame;
  readonly marks: readonly Mark[];
  /** Parts of the heading that the frame has no room for; a page says them elsewhere. */
  readonly omitted?: readonly HeadingRole[];
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
  readonly table: DataTable;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const round = (value: number): number => Math.round(value * 100) / 100;
