/** What marks of every kind share. All lengths are frame units. */
import type { Tone } from '../../theme/tones.ts';

export type { Tone };

export interface MarkBase {
  /** Identity across states: a day keeps its key from ruler to race to calendar. */
  readonly key: string;
  readonly tone: Tone;
  /** 0 to 1; 1 when left out. */
  readonly opacity?: number;
  /** Place in the order of lighting, 0 (at once) to 1 (last). */
  readonly order?: number;
  /** The light that gives a scenery's tones their colours; see src/theme/lights.ts. */
  readonly light?: string;
  /** Marks of one layer follow each other, and come and go as one: their opacity is the same. */
  readonly layer?: string;
  /** Ids of the facts of the ledger that it stands for. */
  readonly facts?: readonly string[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where corners lie in a box, as parts of its sides from the upper left. */
export type Corners = readonly (readonly [x: number, y: number])[];

/** Where what has units of its own is put, and how large: 1 where it keeps its size. */
export interface Placing {
  readonly dx: number;
  readonly dy: number;
  readonly scale?: number;
}

/** A canvas of a page or of a worker. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** A length as it is written: two places are finer than any screen. */
export const round = (value: number): number => Math.round(value * 100) / 100;
