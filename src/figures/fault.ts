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

/** The faults of a list whose items have an id each; `what` is one of them, as in “interval”. */
export const repeatedFaults = (
  list: string,
  items: readonly { readonly id: string }[],
  what: ToolText,
): Fault[] =>
  items.flatMap(({ id }, index) =>
    items.findIndex((item) => item.id === id) < index
      ? [
          dataFault([list, index, 'id'], {
            en: `${what.en} “${id}” is there twice; expected each once.`,
            zh: `${what.zh}“${id}”写了两次；每个只写一次。`,
          }),
        ]
      : [],
  );

/** The fault behind something thrown while a field was read. */
export const thrownFault = (path: readonly PropertyKey[], thrown: unknown): Fault => ({
  path,
  ...mistakeIn(thrown),
});

/** A mark a day: more than these make neither a picture nor a page for a phone. */
export const MOST_DAYS = 2000;

/** The fault of more days than can be drawn, one by one, from the first of some dates to the last. */
export const daysFaults = (
  path: readonly PropertyKey[],
  [first, last]: readonly [number, number],
): Fault[] =>
  last - first > MOST_DAYS
    ? [
        dataFault(path, {
          en: `from the first date to the last are ${last - first} days, and each is drawn; expected at most ${MOST_DAYS}.`,
          zh: `从最早的日期到最晚的有${last - first}天，图上一天一格；至多${MOST_DAYS}天。`,
        }),
      ]
    : [];
