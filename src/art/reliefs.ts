/** The pictures that covers lie on, by the names that stories ask for them by. */
import { coalFace } from './coal-face.ts';

const RELIEFS = { 'coal-face': coalFace } as const satisfies Readonly<Record<string, () => string>>;

type ReliefName = keyof typeof RELIEFS;

const isRelief = (name: string): name is ReliefName => name in RELIEFS;

/** The names of all reliefs. */
export const RELIEF_NAMES = Object.keys(RELIEFS).filter(isRelief);

/** A relief as SVG; empty for a story that names none, whose cover is plain. */
export const relief = (name: ReliefName | undefined): string =>
  name === undefined ? '' : RELIEFS[name]();
