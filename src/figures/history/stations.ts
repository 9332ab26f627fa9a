/** What the history tells of its stations, as the drawing needs it. */
import type { StationName } from './state.ts';

/** A station in the words of an edition. */
export interface StationData {
  readonly state: StationName;
  /** The year of its date. */
  readonly year?: number | undefined;
  readonly date?: string | undefined;
  /** What its words quote. */
  readonly fact?: string | undefined;
  readonly plan: boolean;
  /** Ids of the facts that its time and its words say. */
  readonly facts: { readonly date?: string | undefined; readonly words?: string | undefined };
  /** The paragraphs it rests on. */
  readonly sources: readonly string[];
  /** How recent they are. */
  readonly asOf: string;
}

/** Lights of a hundred, in whole per cent of the economy. */
export interface Lights {
  readonly primary: number;
  readonly secondary: number;
  readonly tertiary: number;
  /** Part of the secondary sector's. */
  readonly coal: number;
  /** Per cent of the secondary sector that coal is. */
  readonly within: number;
  /** Ids of the facts that say them. */
  readonly facts: Readonly<Record<'primary' | 'secondary' | 'tertiary' | 'coal', string>>;
}

export interface HistoryData {
  /** All eight, in the order of the states. */
  readonly stations: readonly StationData[];
  readonly lights: Lights;
}
