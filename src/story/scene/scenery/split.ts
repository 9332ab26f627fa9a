/** What of a picture lies on which layer. */
import type { Mark, PlaneMark } from '../../../kit/marks.ts';

/** Marks that move and fade as one. */
export interface LayerMarks {
  readonly name: string;
  /** As they are when they rest: in place, and solid. */
  readonly marks: readonly Mark[];
  /** Frame units that they are moved down by. */
  readonly dy: number;
  /** 0 to 1. */
  readonly opacity: number;
}

/** What all marks share that name no layer and are no plane: it rests. */
export const BASE = 'base';

const nameOf = ({ kind, key, layer }: Mark): string => (kind === 'plane' ? key : (layer ?? BASE));

const isPlane = (mark: Mark | undefined): mark is PlaneMark => mark?.kind === 'plane';

const solid = (mark: Mark): Mark => ({ ...mark, opacity: 1 });

const layerOf = (name: string, marks: readonly Mark[]): LayerMarks => {
  const [first] = marks;
  if (isPlane(first)) {
    const { dy, opacity = 1 } = first;
    return { name, marks: [{ ...first, dy: 0, opacity: 1 }], dy, opacity };
  }
  if (name === BASE) return { name, marks, dy: 0, opacity: 1 };
  return { name, marks: marks.map(solid), dy: 0, opacity: first?.opacity ?? 1 };
};

/** Marks by the layers they lie on, from the farthest to the nearest. */
export const splitLayers = (marks: readonly Mark[]): LayerMarks[] => {
  const layers = new Map<string, Mark[]>();
  for (const mark of marks) {
    const name = nameOf(mark);
    const others = layers.get(name);
    if (others) others.push(mark);
    else layers.set(name, [mark]);
  }
  return [...layers].map(([name, own]) => layerOf(name, own));
};
