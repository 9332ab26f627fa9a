/** The shapes a snapshot comes in. Shared by the build, the pages and the dialog. */

export interface Ratio {
  readonly id: 'og' | 'square' | 'tall' | 'poster';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export const RATIOS = [
  /** For link previews. */
  { id: 'og', width: 1200, height: 630 },
  { id: 'square', width: 1080, height: 1080 },
  /** 3:4, without a code: where pictures with codes are shown to fewer people. */
  { id: 'tall', width: 1242, height: 1660 },
  /** Carries the address as a code that people press and hold. */
  { id: 'poster', width: 1080, height: 1920 },
] as const satisfies readonly Ratio[];

export type RatioId = Ratio['id'];

/** The shape of a name; the first where it is none. */
export const ratioOf = (id: string): Ratio => RATIOS.find((each) => each.id === id) ?? RATIOS[0];

/** The shape that pictures have which come in one only. */
export const TALLEST = RATIOS[3];
