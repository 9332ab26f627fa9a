/** What the editorial office knows of figures. */
import type { z } from 'astro/zod';
import type { Edition } from '../locales/editions.ts';
import type { Mistake } from './errors.ts';
import type { Ledger } from './ledger.ts';

/** What the editorial office must know of a figure: its states, and what makes its data sound. */
export interface FigureRules {
  readonly states: readonly string[];
  readonly schema: z.ZodType;
  /** What is wrong with data of the right shape, by path into it. */
  readonly faults: (
    data: unknown,
    ledger: Ledger,
  ) => readonly (Mistake & { readonly path: readonly PropertyKey[] })[];
  /** The facts that the picture of a state shows, from sound data. */
  readonly shows: (
    state: string,
    data: unknown,
    ledger: Ledger,
    edition: Edition,
  ) => readonly string[];
}

/** The figures by id. */
export type FigureBook = Readonly<Record<string, FigureRules>>;
