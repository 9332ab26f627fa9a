/** What can be wrong with a figure's data when their shape is right. Build only. */
import type { Mistake } from '../editorial/errors.ts';

/** A mistake, and the field it concerns as a path into the data. */
export interface Fault extends Mistake {
  readonly path: readonly PropertyKey[];
}

/** A mark a day: more than these make neither a picture nor a page for a phone. */
export const MOST_DAYS = 2000;
