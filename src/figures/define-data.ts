/** Makes the build's half of a figure, in its folder as data.ts, of what is its own. Build only. */
import { z } from 'astro/zod';
import type { Ledger } from '../editorial/ledger.ts';
import type { DataTable } from '../kit/marks.ts';
import type { Edition } from '../locales/editions.ts';
import type { ToolText } from '../locales/tools.ts';
import type { Context } from './define.ts';
import type { Fault } from './fault.ts';
import { sourcesOf } from './references.ts';

/**
 * The data of a figure as an editor writes them, and what becomes of them. Written with methods, so
 * that data of any shape can stand for those of any figure.
 */
export interface FigureData<Yaml = unknown, Data = unknown> {
  readonly schema: z.ZodType<Yaml>;
  /** What it can draw, and how much: the handbook says so. */
  readonly takes: ToolText;
  /** What is wrong with data of the right shape. */
  faults(yaml: Yaml, ledger: Ledger): readonly Fault[];
  /** The data as the drawing needs them, in the words of an edition. */
  resolve(yaml: Yaml, ledger: Ledger, edition: Edition): Data;
  /** The states that some data have nothing for; left out where all data fill them all. */
  empty?(data: Data): readonly string[];
  /** The columns of its table by the names of their labels, below “table.”; and the rows. */
  readonly columns: readonly string[];
  rows(context: Context<Data>): DataTable['rows'];
  /** The ids of the facts that the data rest on. */
  facts(yaml: Yaml): readonly string[];
  /** The paragraphs of the source that they rest on. */
  sources(yaml: Yaml, ledger: Ledger): string[];
}

/** The id of a fact, or another name. */
export const id = z.string().min(1);

/** The build's half of a figure. */
export const defineData = <Yaml, Data>(
  own: Omit<FigureData<Yaml, Data>, 'sources'>,
): FigureData<Yaml, Data> => ({
  ...own,
  sources: (yaml, ledger) => sourcesOf(own.facts(yaml), ledger),
});
