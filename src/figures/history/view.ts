/** How a station is put into a frame, at a moment of the way. */
import type { Drawing, Frame, Mark, PlaneMark, Tone } from '../../kit/marks.ts';
import { round } from '../../kit/marks.ts';
import { stableByKey, memoizeWeak } from '../../kit/memoize.ts';
import { compositionOf, type Composition } from './composition.ts';
import { cameraAt } from './state.ts';
import type { Lights } from './stations.ts';

export { PLATE, REACH } from './composition.ts';

/** One station as a frame and a moment see it. */
export interface View extends Composition {
  /** Plates that the camera is above the station; below it when negative. */
  readonly offset: number;
  /** Progress since the station, -1 to 1: what happens there follows it. */
  readonly time: number;
}

/** The view of station number `index`. */
export const viewOf = (index: number, progress: number, frame: Frame): View => ({
  ...compositionOf(frame),
  offset: cameraAt(progress) - index,
  time: progress - index,
});

/** A mark in units of the plate. */
export interface Laid {
  readonly mark: Mark;
  /** How fast it passes: 1 with its plate, less when farther away. */
  readonly depth: number;
}

/** A station, drawn from the farthest to the nearest. */
export type Station = (view: View) => Laid[];

/** Where a drawing goes. */
interface Spot {
  readonly x?: number;
  readonly y?: number;
  readonly size?: number;
  readonly opacity?: number;
  readonly depth?: number;
  readonly tone?: Tone;
}

/** Lays drawings on the plate of a light. */
export const plate =
  (light: string) =>
  (key: string, drawing: Drawing, spot: Spot = {}): Laid => {
    const { x = 0, y = 0, size = 1, opacity = 1, depth = 1, tone = 'deep' } = spot;
    return {
      depth,
      mark: {
        kind: 'group',
        key: `${light}-${key}`,
        tone,
        drawing,
        dx: round(x),
        dy: round(y),
        scale: size,
        opacity: round(opacity),
      },
    };
  };

/** A mark that moves with its plate. */
export const laid = (mark: Mark): Laid => ({ mark, depth: 1 });

/** Hands back the very same marks for as long as nothing about them has changed. */
export type StableMarks = (name: string, marks: readonly Mark[]) => readonly Mark[];

const makeStableMarks = (): StableMarks => {
  const [keepMark, keepMarks] = [stableByKey<Mark>(), stableByKey<readonly Mark[]>()];
  return (name, marks) =>
    keepMarks(
      name,
      marks.map((mark) => keepMark(mark.key, mark)),
    );
};

/** Those of a story's scenery in a frame: no two pictures share them. */
export const stableMarksOf = memoizeWeak<Lights, (frame: Frame) => StableMarks>(() =>
  memoizeWeak<Frame, StableMarks>(makeStableMarks),
);

/**
 * What was laid, as planes in a light: one for each depth, as far as nothing lies between. They
 * are called after `name`.
 */
export const planes = (
  { name, light, stable }: { name: string; light: string; stable: StableMarks },
  things: readonly Laid[],
  view: View,
): PlaneMark[] => {
  const layers: { depth: number; marks: Mark[] }[] = [];
  for (const { depth, mark } of things) {
    const top = layers.at(-1);
    if (top?.depth === depth) top.marks.push(mark);
    else layers.push({ depth, marks: [mark] });
  }
  const { frame, scale, offset, top, travel } = view;
  return layers.map(({ depth, marks }, index) => ({
    kind: 'plane',
    key: `${name}-${index}`,
    tone: 'deep',
    light,
    marks: stable(`${name}-${index}`, marks),
    dx: round(frame.width / 2),
    dy: round(top + offset * travel * depth),
    scale,
  }));
};
