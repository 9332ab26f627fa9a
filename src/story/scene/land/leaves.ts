/** What of a picture lies on a layer of its own. */
import type { Mark, PlaneMark } from '../../../kit/marks.ts';

/** Marks that move and fade as one. */
export interface Leaf {
  readonly name: string;
  /** As they are when they rest: in place, and solid. */
  readonly marks: readonly Mark[];
  /** Frame units that they are moved down by. */
  readonly dy: number;
  /** 0 to 1. */
  readonly opacity: number;
}

/** The leaf of all marks that are on no plane and no sheet: it rests. */
export const LOOSE = 'loose';

const nameOf = ({ kind, key, sheet }: Mark): string => (kind === 'plane' ? key : (sheet ?? LOOSE));

const isPlane = (mark: Mark | undefined): mark is PlaneMark => mark?.kind === 'plane';

const solid = (mark: Mark): Mark => ({ ...mark, opacity: 1 });

const leafOf = (name: string, marks: readonly Mark[]): Leaf => {
  const [first] = marks;
  if (isPlane(first)) {
    const { dy, opacity = 1 } = first;
    return { name, marks: [{ ...first, dy: 0, opacity: 1 }], dy, opacity };
  }
  if (name === LOOSE) return { name, marks, dy: 0, opacity: 1 };
  return { name, marks: marks.map(solid), dy: 0, opacity: first?.opacity ?? 1 };
};

/** Marks by the leaves they lie on, from the farthest to the nearest. */
export const leavesOf = (marks: readonly Mark[]): Leaf[] => {
  const leaves = new Map<string, Mark[]>();
  for (const mark of marks) {
    const name = nameOf(mark);
    const others = leaves.get(name);
    if (others) others.push(mark);
    else leaves.set(name, [mark]);
  }
  return [...leaves].map(([name, own]) => leafOf(name, own));
};
