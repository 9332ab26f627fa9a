/** How a station is put into a frame. Stations are drawn on plates of one size. */
import type { Drawing, Frame, Mark, PlaneMark, Shape, Tone } from '../../kit/marks.ts';
import { round } from '../../kit/marks.ts';
import { keeper } from '../../kit/remember.ts';
import { cameraAt } from './state.ts';

/** The height of a plate. Its middle is at x = 0 and its upper edge at y = 0. */
export const PLATE = 560;
/** Sceneries reach this far to either side, beyond what most frames show. */
export const REACH = 720;

/** One station as a frame and a moment see it. */
export interface View {
  readonly frame: Frame;
  /** Frame units to one of the plate. */
  readonly scale: number;
  /** How far the frame shows the plate to either side of its middle. */
  readonly half: number;
  /** Plates that the camera is above the station; below it when negative. */
  readonly offset: number;
  /** Progress since the station, -1 to 1: what happens there follows it. */
  readonly time: number;
}

/** A mark in units of the plate. */
export interface Laid {
  readonly mark: Mark;
  /** How fast it passes: 1 with its plate, less when farther away. */
  readonly depth: number;
}

/** A station, drawn from the farthest to the nearest. */
export type Station = (view: View) => Laid[];

/** The view of station number `index`. */
export const viewOf = (index: number, progress: number, frame: Frame): View => {
  const scale = frame.height / PLATE;
  return {
    frame,
    scale,
    half: frame.width / scale / 2,
    offset: cameraAt(progress) - index,
    time: progress - index,
  };
};

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

const keepMark = keeper<Mark>();
const keepMarks = keeper<readonly Mark[]>();

/** The marks of a plane, which are the very same for as long as nothing on it has changed. */
export const kept = (plane: string, marks: readonly Mark[]): readonly Mark[] =>
  keepMarks(
    plane,
    marks.map((mark) => keepMark(mark.key, mark)),
  );

/**
 * What was laid, as planes in a light: one for each depth, as far as nothing lies between. They
 * are called after the light, or after `name` where the light has others.
 */
export const planes = (
  light: string,
  things: readonly Laid[],
  view: View,
  name = light,
): PlaneMark[] => {
  const layers: { depth: number; marks: Mark[] }[] = [];
  for (const { depth, mark } of things) {
    const top = layers.at(-1);
    if (top?.depth === depth) top.marks.push(mark);
    else layers.push({ depth, marks: [mark] });
  }
  const { frame, scale, offset } = view;
  return layers.map(({ depth, marks }, index) => ({
    kind: 'plane',
    key: `${name}-${index}`,
    tone: 'deep',
    light,
    marks: kept(`${name}-${index}`, marks),
    dx: round(frame.width / 2),
    dy: round(offset * PLATE * depth * scale),
    scale,
  }));
};

/** A drawing that is made when it is first shown. */
export const drawing = (name: string, shapes: () => readonly Shape[]): (() => Drawing) => {
  let made: Drawing | undefined;
  return () => (made ??= { name, shapes: shapes() });
};

/** A path over the whole width between two heights. */
export const sheet = (top: number, bottom: number): string =>
  `M-${REACH} ${top}h${2 * REACH}v${bottom - top}h-${2 * REACH}z`;

/** From 0 before `from` to 1 after `to`, gently. */
export const ramp = (value: number, from: number, to: number): number => {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
};
