/** The fact ledger: every date and figure of the story, once. */
import { ended, MistakeError, mistakeIn, nearest, sentences, type Mistake } from './errors.ts';
import { evaluate, formulaIds } from './formula.ts';
import { mistake } from './messages/index.ts';
import { precisionMistake } from './precision.ts';
import type { Fact } from './fact-schema.ts';

export interface Ledger {
  readonly facts: readonly Fact[];
  /** Whether these are all: none has a slip, of which its file is told. */
  readonly isWhole: boolean;
  /** An id itself, where the ledger has it, or the one that it was meant for. */
  readonly meant: (id: string) => string | undefined;
  /** The fact of an id. Throws, with the nearest name, when the ledger has none. */
  readonly get: (id: string) => Fact;
}

/** What is wrong with a fact, and the field it concerns. */
interface LedgerFault {
  readonly index: number;
  readonly field: string;
  readonly mistake: Mistake;
}

/** The ids that a fact's formula names; none where it has none, or one that cannot be read. */
const namedBy = ({ formula }: Partial<Fact>): string[] => {
  try {
    return formula === undefined ? [] : formulaIds(formula);
  } catch {
    return [];
  }
};

/** The ids of the facts whose formula names just these facts. */
export const computedFrom = (ids: readonly string[], { facts }: Pick<Ledger, 'facts'>): string[] =>
  facts
    .filter((fact) => {
      const named = new Set(namedBy(fact));
      return named.size === new Set(ids).size && ids.every((id) => named.has(id));
    })
    .map(({ id }) => id);

/** “start-end” as a difference of two facts, where its minus sign lacks the spaces around it. */
const differenceMeant = (id: string, known: readonly string[]): string | undefined => {
  const parts = id.split('-');
  const sides = parts.map((_, index) => [parts.slice(0, index), parts.slice(index)]);
  return sides
    .map((both) => both.map((side) => side.join('-')))
    .find((both) => both.every((side) => known.includes(side)))
    ?.join(' - ');
};

/** A ledger of facts; `unsound` are the ids of those that have a slip, and cannot be read. */
export const makeLedger = (facts: readonly Fact[], unsound: readonly string[] = []): Ledger => {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const all = [...byId.keys(), ...unsound];
  const meant = (id: string): string | undefined =>
    all.includes(id) ? id : (differenceMeant(id, all) ?? nearest(id, all));
  return {
    facts,
    isWhole: unsound.length === 0,
    meant,
    get: (id) => {
      const fact = byId.get(id);
      if (fact) return fact;
      if (unsound.includes(id)) throw new MistakeError(mistake('fact-unsound', { id }));
      throw new MistakeError(mistake('fact-unknown', { id }, meant(id)));
    },
  };
};

/** The mistake behind something thrown, but for a fact with a slip: that is told of where it stands. */
export const mistakeBesides = (thrown: unknown): Mistake | undefined => {
  const found = mistakeIn(thrown);
  return found.rule === 'fact-unsound' ? undefined : found;
};

/** The ISO date of a fact that holds one. Throws a MistakeError on any other unit. */
export const dateOf = (fact: Fact): string => {
  if (fact.unit === 'date') return fact.value;
  const { id, unit } = fact;
  throw new MistakeError(mistake('fact-unit', { id, unit, expected: 'date' }));
};

/** The number of a fact that holds a single one. Throws a MistakeError on dates and ranges. */
export const numberOf = (fact: Fact): number => {
  if (typeof fact.value === 'number') return fact.value;
  throw new MistakeError(
    mistake('fact-number', { id: fact.id, value: JSON.stringify(fact.value) }),
  );
};

/** The ids that a fact is computed from, and those that these are computed from. */
const groundsOf = (
  id: string,
  { facts }: Pick<Ledger, 'facts'>,
  seen = new Set<string>(),
): Set<string> => {
  for (const each of namedBy(facts.find((fact) => fact.id === id) ?? {})) {
    if (seen.has(each)) continue;
    seen.add(each);
    groundsOf(each, { facts }, seen);
  }
  return seen;
};

/** True for a plan, and for what is computed from one: a sum of plans has not come about either. */
export const isPlanned = (id: string, ledger: Pick<Ledger, 'facts'>): boolean => {
  const ids = groundsOf(id, ledger).add(id);
  return ledger.facts.some((fact) => fact.kind === 'plan' && ids.has(fact.id));
};

/** Of a value that is rounded, no less than this many digits are kept. */
const DIGITS = 2;

/** True for a value, and for what its last digits leave of it: 57 and 56.6 for 56.643357. */
const isRoundedTo = (stated: number, value: number): boolean => {
  const digits = String(stated).replace(/^0\.0*|\./g, '');
  const places = String(stated).split('.')[1]?.length ?? 0;
  return stated === value || (digits.length >= DIGITS && stated === Number(value.toFixed(places)));
};

/** A mistake in a formula as the end of a sentence about its fact. */
const formulaFault = (fact: Fact, ledger: Ledger): Mistake | undefined => {
  const { id, formula, unit, value: stated } = fact;
  if (formula === undefined) return undefined;
  try {
    const ids = formulaIds(formula, ledger.meant);
    if (ids.includes(id)) return mistake('formula-circular');
    const back = ids.find((each) => groundsOf(each, ledger).has(id));
    if (back !== undefined) return mistake('formula-circle', { id: back });
    const value = evaluate(formula, unit, ledger.get);
    return typeof stated === 'number' && isRoundedTo(stated, value)
      ? undefined
      : mistake('formula-value', { formula, value, stated: String(stated) });
  } catch (error) {
    return mistakeBesides(error);
  }
};

/**
 * Recomputes every computed fact and looks for ids used twice and ranges that run backwards. What
 * cannot be read stands in the list as undefined.
 */
export const ledgerFaults = (
  facts: readonly (Fact | undefined)[],
  ledger: Ledger = makeLedger(facts.filter((fact) => fact !== undefined)),
): LedgerFault[] => {
  const seen = new Set<string>();
  return facts.flatMap((fact, index) => {
    if (!fact) return [];
    const { id, value } = fact;
    const faults: LedgerFault[] = [];
    if (seen.has(id)) faults.push({ index, field: 'id', mistake: mistake('fact-twice', { id }) });
    seen.add(id);
    const exact = precisionMistake(fact, ledger.get);
    if (exact) faults.push({ index, field: 'asOf', mistake: exact });
    const fault = formulaFault(fact, ledger);
    if (fault) {
      const why = {
        en: ended(sentences(fault, 'en'), 'en'),
        zh: ended(sentences(fault, 'zh'), 'zh'),
      };
      faults.push({ index, field: 'formula', mistake: mistake('formula-wrong', { id, why }) });
    }
    if (Array.isArray(value) && value[0] > value[1]) {
      const [from, to] = value;
      faults.push({ index, field: 'value', mistake: mistake('fact-range', { id, from, to }) });
    }
    return faults;
  });
};
