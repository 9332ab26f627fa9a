/** The shapes of a drawing, and what they have in common with a path that is a mark. */
import { memoizeWeak } from '../memoize.ts';
import type { Context, Placing, Tone } from './base.ts';

/** Where a shape dies away: its tone is full at the other side, or in its middle. */
export type Fade = 'up' | 'down' | 'left' | 'right' | 'out';

/** One path of a drawing. */
export interface Shape {
  /** SVG path data. */
  readonly d: string;
  /** Width of the line; a shape without one is filled. */
  readonly width?: number;
  /** 0 to 1; 1 when left out. */
  readonly opacity?: number | undefined;
  /** That of the group when left out. */
  readonly tone?: Tone;
  /** A fill that dies away. */
  readonly fade?: Fade | undefined;
  readonly dashed?: boolean;
}

/** A picture that never changes, from its farthest shape to its nearest. */
export interface Drawing {
  /** No other drawing has it. */
  readonly name: string;
  readonly shapes: readonly Shape[];
}

/** Where the tone of a fade is full and where it ends, from 0 to 1 of the shape's box. */
export const FADE_AXES = {
  up: { x1: 0, y1: 1, x2: 0, y2: 0 },
  down: { x1: 0, y1: 0, x2: 0, y2: 1 },
  left: { x1: 1, y1: 0, x2: 0, y2: 0 },
  right: { x1: 0, y1: 0, x2: 1, y2: 0 },
} as const satisfies Record<Exclude<Fade, 'out'>, object>;

/** How much of the tone is left on the way: it leaves its full end and its other end gently. */
export const FADE_STOPS = [
  [0, 1],
  [0.25, 0.8],
  [0.5, 0.45],
  [0.75, 0.14],
  [1, 0],
] as const;

/**
 * Lengths of dashes and of the gaps between them: on the frame itself, and in the units of a group
 * or a plane. marks.css says the same.
 */
export const DASHES = { frame: [2, 4], inside: [5, 3] } as const;

/** The classes of a path that is a line. */
export const strokeClasses = ({ width, dashed }: Pick<Shape, 'width' | 'dashed'>): string[] => [
  ...(width === undefined ? [] : ['stroked']),
  ...(dashed === true ? ['dashed'] : []),
];

/** Moves a canvas's units to where a mark has its own. */
export const place = (context: Context, { dx, dy, scale = 1 }: Placing): void => {
  context.translate(dx, dy);
  context.scale(scale, scale);
};

/** Path data as a canvas wants them, by the mark or shape that has them. */
const pathOf = memoizeWeak(({ d }: Pick<Shape, 'd'>) => new Path2D(d));

/** Paints a path in the colour and with the dashes that are set. */
export const paintPath = (shape: Pick<Shape, 'd' | 'width'>, context: Context): void => {
  if (shape.width === undefined) {
    context.fill(pathOf(shape));
    return;
  }
  context.lineWidth = shape.width;
  context.stroke(pathOf(shape));
};
