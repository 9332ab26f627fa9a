/** Facts named in a step whose picture has no mark for them: worth a look, and no mistake. */
import type { Edition } from '../../locales/editions.ts';
import type { ParsedChapter, Part } from '../chapter.ts';
import type { Diagnostic } from '../errors.ts';
import { formulaIds } from '../formula.ts';
import type { Ledger } from '../ledger.ts';
import { mistake } from '../messages/index.ts';

/** The facts that the picture of a state shows, in an edition. */
export type FactsShown = (figure: string, state: string, edition: Edition) => readonly string[];

const stepAround = ({ parent }: Part): Part | undefined =>
  parent === undefined || parent.name === 'Step' ? parent : stepAround(parent);

/** The notes on a sound chapter. */
export const unmarkedFindings = (
  { file, parts }: ParsedChapter,
  edition: Edition,
  ledger: Ledger,
  shown: FactsShown,
): Diagnostic[] =>
  parts.flatMap((part): Diagnostic[] => {
    const step = part.name === 'Fact' ? stepAround(part) : undefined;
    const { figure } = step?.parent?.attributes ?? {};
    const { state } = step?.attributes ?? {};
    const { id } = part.attributes;
    if (figure === undefined || state === undefined || id === undefined) return [];
    const { formula } = ledger.get(id);
    // Where a computed fact has no mark of its own, those that it is computed from are lit.
    const enough = [id, ...(formula === undefined ? [] : formulaIds(formula))];
    const marked = shown(figure, state, edition);
    return enough.some((each) => marked.includes(each))
      ? []
      : [
          {
            file,
            line: part.line,
            column: part.column,
            ...mistake('fact-unmarked', { id, state }),
          },
        ];
  });
