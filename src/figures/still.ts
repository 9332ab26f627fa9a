/** Draws a figure at build time, as text. The browser goes on from the same marks. */
import { FRAMES, LOW_FRAME, STILL_FRAME, UPRIGHT_FRAME } from '../kit/frames.ts';
import type { Frame, Mark } from '../kit/marks.ts';
import { markup, type MarkupStyle } from '../kit/markup.ts';
import { svgOf } from '../kit/marks/index.ts';
import { inClasses } from '../kit/marks/nodes.ts';
import type { AnyFigure, FigureState } from './index.ts';

/** For a page on which no script will go on from the drawing. */
const FINAL: MarkupStyle = {
  dress: inClasses,
  notes: ({ light }) => ({ 'data-light': light }),
};

/** For one on which a script will: it finds marks by their keys, and what they hold and stand for. */
const LIVE: MarkupStyle = {
  dress: inClasses,
  notes: (mark) => {
    const content = svgOf(mark).content?.(mark);
    return {
      'data-key': mark.key,
      'data-light': mark.light,
      'data-facts': mark.facts?.join(' '),
      'data-drawing': content && 'drawing' in content ? content.drawing.name : undefined,
    };
  },
};

interface StillOptions {
  /** That of the element drawn into. */
  readonly id?: string;
  /** True where no script will go on from the drawing. */
  readonly final?: boolean;
}

/** Marks as the inside of an SVG element of a page. */
export const drawnMarks = (
  marks: readonly Mark[],
  { id = '', final = false }: StillOptions = {},
): string => markup(marks, final ? FINAL : LIVE, id);

/** The inside of the SVG element of a state in a frame; the element is to have this `id`. */
export const stillMarks = (
  { figure, state, props }: FigureState,
  frame: Frame,
  options: StillOptions = {},
): string => drawnMarks(figure.layout(figure.parse(state), frame, props).marks, options);

const [, WIDE_FRAME] = FRAMES;

/** Whether a figure fills an upright screen, and keeps a zone of it free for words. */
export const fillsScreen = ({ scenery }: AnyFigure): boolean =>
  scenery?.freeZone(UPRIGHT_FRAME) !== undefined;

/**
 * The frames in which a figure's stills stand on the stage of a scene, whose box is any: the style
 * sheet shows the one that is for the box, and no other is loaded. See styles/scene.css.
 */
export const stageFrames = (figure: AnyFigure): readonly Frame[] => [
  ...(fillsScreen(figure) ? [UPRIGHT_FRAME] : []),
  STILL_FRAME,
  WIDE_FRAME,
  LOW_FRAME,
];

/** The name of a still's file, without its ending: that of the frame in the flow, or of another. */
export const stillName = (frame: Frame): string =>
  frame === STILL_FRAME ? 'still' : `still-${frame.id}`;
