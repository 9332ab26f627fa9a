/**
 * Silicon's own order, diamond-cubic, as the zigzag chains that it can be drawn with: half of
 * them run across the view, half into its depth, and every bond belongs to exactly one.
 */

/** An atom: steps across, steps deep, quarters of a cell up. */
export type Atom = readonly [across: number, deep: number, up: number];

interface Block {
  readonly across: number;
  readonly deep: number;
  readonly levels: number;
}

/** The numbers below `count` that are odd or even as `level` is: only there do chains begin. */
const starts = (count: number, level: number): number[] =>
  Array.from({ length: Math.ceil((count - (level % 2)) / 2) }, (_, i) => i * 2 + (level % 2));

const steps = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** The chains that run across the view, the nearest first. */
export const chainsAcross = ({ across, deep, levels }: Block): Atom[][] =>
  steps(0, levels - 1).flatMap((level) =>
    starts(deep, level).map((w) =>
      steps(level % 2, across).map((u): Atom => [u, w, level * 2 - ((u + level) % 2)]),
    ),
  );

/** The chains that run into its depth. */
export const chainsDeep = ({ across, deep, levels }: Block): Atom[][] =>
  steps(0, levels - 2).flatMap((level) =>
    starts(across, level).map((u) =>
      steps(0, deep).map((w): Atom => [u, w, level * 2 + ((w + level) % 2)]),
    ),
  );
