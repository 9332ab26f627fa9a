/** Which facts of the ledger marks stand for, so that words and marks can point at each other. */
import type { Mark } from './marks.ts';

/** Marks that stand for facts, besides those that they stand for already. */
export const standingFor = <M extends Mark>(facts: readonly string[], marks: readonly M[]): M[] =>
  facts.length === 0
    ? [...marks]
    : marks.map((mark) => ({ ...mark, facts: [...new Set([...(mark.facts ?? []), ...facts])] }));

/** The facts that some marks stand for, each once, in the order of the marks. */
export const factsOf = (marks: readonly Mark[]): string[] => [
  ...new Set(
    marks.flatMap((mark) => [
      ...(mark.facts ?? []),
      ...(mark.kind === 'plane' ? factsOf(mark.marks) : []),
    ]),
  ),
];
