/** What can be wrong with a figure's data when their shape is right. Build only. */
import { mistakeIn, type Mistake } from '../editorial/errors.ts';
import type { ToolText } from '../locales/tools.ts';

/** A mistake, and the field it concerns as a path into the data. */
export interface Fault extends Mistake {
  readonly path: readonly PropertyKey[];
}

/** A fault in a figure's own words; `nearest` is the name that was meant. */
export const dataFault = (
  path: readonly PropertyKey[],
  message: ToolText,
  nearest?: string,
): Fault => ({ path, rule: 'data-wrong', message, nearest });

/** The fault behind something thrown while a field was read. */
export const thrownFault = (path: readonly PropertyKey[], thrown: unknown): Fault => ({
  path,
  ...mistakeIn(thrown),
});
