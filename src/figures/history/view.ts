/** How a station is put into a frame. Stations are drawn on plates of one size. */
import type { Drawing, Frame, GroupMark, Mark, Shape } from '../../kit/marks.ts';
import { round } from '../../kit/marks.ts';
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

/** A station, drawn. */
export type Station = (view: View) => Mark[];

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
  /** How fast it passes: 1 with its plate, less when farther away. */
  readonly depth?: number;
}

/** Lays drawings on a plate, in its light. */
export const plate =
  (light: string, { frame, scale, offset }: View) =>
  (key: string, drawing: Drawing, spot: Spot = {}): GroupMark => {
    const { x = 0, y = 0, size = 1, opacity = 1, depth = 1 } = spot;
    return {
      kind: 'group',
      key: `${light}-${key}`,
      tone: 'deep',
      light,
      drawing,
      dx: round(frame.width / 2 + x * scale),
      dy: round((y + offset * PLATE * depth) * scale),
      scale: scale * size,
      opacity: round(opacity),
    };
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
