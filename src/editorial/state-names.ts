/** A story's names for a figure's states, as an editor writes them. Build only. */
import { z } from 'astro/zod';
import { id } from './schema-parts.ts';
import type { StateNames } from '../kit/state-addresses.ts';

/** What stands in a file: a name for some of the states. */
type Names = Readonly<Record<string, string | undefined>>;

/** The states that are named anew; the others keep their names. No two may come to the same. */
export const stateNames = (states: readonly string[]): z.ZodType<Names | undefined> =>
  z
    .strictObject(Object.fromEntries(states.map((state) => [state, id.optional()])))
    .refine(
      (names) => new Set(states.map((state) => names[state] ?? state)).size === states.length,
      'a name of its own for each state',
    )
    .optional();

const named = z.object({ states: z.record(z.string(), z.string()).optional() });

/** The names in a figure's data; none where the data say none, or are not sound. */
export const stateNamesIn = (data: unknown): StateNames | undefined =>
  named.safeParse(data).data?.states;
