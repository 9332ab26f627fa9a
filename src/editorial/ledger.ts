/** The fact ledger: every date and figure of the story, once. */
import { suggestion } from './errors.ts';
import { evaluate, formulaIds } from './formula.ts';
import type { Fact } from './schemas.ts';

export interface Ledger {
  readonly facts: readonly Fact[];
  /** The fact of an id. Throws, with the nearest name, when the ledger has none. */
  readonly get: (id: string) => Fact;
}

/** What is wrong with a fact: the field it concerns and a sentence. */
export interface LedgerFault {
  readonly index: number;
  readonly field: string;
  readonly message: string;
}

export const makeLedger = (facts: readonly Fact[]): Ledger => {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return {
    facts,
    get: (id) => {
      const fact = byId.get(id);
      if (fact) return fact;
      throw new Error(`no fact is called “${id}” in facts.yaml.${suggestion(id, byId.keys())}`);
    },
  };
};

/** The ISO date of a fact that holds one. Throws on any other unit. */
export const dateOf = (fact: Fact): string => {
  if (fact.unit === 'date') return fact.value;
  throw new Error(`fact “${fact.id}” has the unit “${fact.unit}”; expected “date”.`);
};

/** The number of a fact that holds a single one. Throws on dates and ranges. */
export const numberOf = (fact: Fact): number => {
  if (typeof fact.value === 'number') return fact.value;
  throw new Error(`fact “${fact.id}” is ${JSON.stringify(fact.value)}; expected one number.`);
};

const formulaFault = (fact: Fact, ledger: Ledger): string | undefined => {
  if (fact.formula === undefined) return undefined;
  try {
    if (formulaIds(fact.formula).includes(fact.id)) return 'a formula cannot use its own fact';
    const value = evaluate(fact.formula, ledger.get);
    return value === fact.value
      ? undefined
      : `“${fact.formula}” gives ${value}, but the stated value is ${String(fact.value)}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** Recomputes every computed fact and looks for ids used twice and ranges that run backwards. */
export const ledgerFaults = (facts: readonly Fact[]): LedgerFault[] => {
  const ledger = makeLedger(facts);
  const seen = new Set<string>();
  return facts.flatMap((fact, index) => {
    const faults: LedgerFault[] = [];
    if (seen.has(fact.id)) {
      faults.push({ index, field: 'id', message: `“${fact.id}” is in the ledger twice.` });
    }
    seen.add(fact.id);
    const fault = formulaFault(fact, ledger);
    if (fault !== undefined) {
      faults.push({
        index,
        field: 'formula',
        message: `fact “${fact.id}”: ${fault.replace(/([^.?])$/, '$1.')}`,
      });
    }
    if (Array.isArray(fact.value) && fact.value[0] > fact.value[1]) {
      faults.push({
        index,
        field: 'value',
        message: `fact “${fact.id}” runs from ${fact.value[0]} back to ${fact.value[1]}; expected the smaller first.`,
      });
    }
    return faults;
  });
};
