/** Paints marks on a canvas, as the style sheet has the same marks drawn as elements. */
import type { Context, Tone } from './marks/base.ts';
import { paintKind, type Mark } from './marks/index.ts';
import { DASHES, paintPath, type Shape } from './marks/shape.ts';
import type { TextMark } from './marks/text.ts';

/** What marks are painted on, and with. */
export interface Paints {
  readonly context: Context;
  /** What a tone looks like, in the light of a scenery or in none: “#rrggbb”. */
  readonly colourOf: (tone: Tone, light: string | undefined) => string;
  /** Fills a shape that dies away; without it, none is painted. */
  readonly fade?: (shape: Shape, colour: string, context: Context) => void;
  /** Writes a text in the colour that is set; without it, no text is painted. */
  readonly write?: (mark: TextMark) => void;
}

/** What surrounds a mark. */
interface Around {
  readonly light: string | undefined;
  readonly opacity: number;
  /** In a group or on a plane, in units of its own. */
  readonly isInside: boolean;
}

const setColour = (context: Context, colour: string): void => {
  context.fillStyle = colour;
  context.strokeStyle = colour;
};

const setDashes = (context: Context, isDashed: boolean, { isInside }: Around): void => {
  context.setLineDash(isDashed ? DASHES[isInside ? 'inside' : 'frame'] : []);
};

const paintShape = (shape: Shape, tone: Tone, paints: Paints, around: Around): void => {
  const { context, colourOf, fade } = paints;
  const colour = colourOf(shape.tone ?? tone, around.light);
  context.globalAlpha = around.opacity * (shape.opacity ?? 1);
  if (shape.fade !== undefined) {
    fade?.(shape, colour, context);
    return;
  }
  setColour(context, colour);
  setDashes(context, shape.dashed === true, around);
  paintPath(shape, context);
};

const paintMark = (mark: Mark, paints: Paints, outer: Around): void => {
  const { context, colourOf, write } = paints;
  const light = mark.light ?? outer.light;
  const opacity = outer.opacity * (mark.opacity ?? 1);
  context.globalAlpha = opacity;
  setColour(context, colourOf(mark.tone, light));
  context.lineWidth = 1;
  setDashes(context, 'dashed' in mark && mark.dashed === true, outer);
  const inside: Around = { light, opacity, isInside: true };
  paintKind(mark, {
    context,
    write: (text) => write?.(text),
    paintShape: (shape) => {
      paintShape(shape, mark.tone, paints, inside);
    },
    paintMarks: (marks) => {
      paintAll(marks, paints, inside);
    },
  });
};

const paintAll = (marks: readonly Mark[], paints: Paints, around: Around): void => {
  for (const mark of marks) {
    // What cannot be seen costs as much as what can.
    if (mark.opacity === 0) continue;
    paints.context.save();
    paintMark(mark, paints, around);
    paints.context.restore();
  }
};

/** Paints marks in their order, in the colours of their tones. */
export const paint = (marks: readonly Mark[], paints: Paints): void => {
  // As in a drawing: corners sharper than this are cut off.
  paints.context.miterLimit = 4;
  paintAll(marks, paints, { light: undefined, opacity: 1, isInside: false });
};
