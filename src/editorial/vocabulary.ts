/**
 * The closed vocabulary of a chapter: every component an editor may write, what it must say
 * and what it may. The build knows no others.
 */
import { FACT_FORMS } from './wording.ts';

export interface PartRule {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** The components it may stand in; left out where it may stand anywhere. */
  readonly inside?: string;
}

export const VOCABULARY: Readonly<Record<string, PartRule>> = {
  Lead: { required: [], optional: [] },
  Fact: { required: ['id'], optional: ['form'] },
  Quote: { required: ['by', 'source'], optional: ['role'] },
  Stats: { required: [], optional: [] },
  Stat: { required: ['id'], optional: [], inside: 'Stats' },
  Aside: { required: ['title'], optional: [] },
  Columns: { required: [], optional: [] },
  Column: { required: ['title'], optional: [], inside: 'Columns' },
  Idea: { required: [], optional: [] },
  Scene: { required: ['figure'], optional: [] },
  Step: { required: ['state'], optional: [], inside: 'Scene' },
};

/** Attributes whose value is one of a list. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = { 'Fact.form': FACT_FORMS };
