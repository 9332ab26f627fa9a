/** Amounts of the ledger that a figure draws one mark a unit: read, and checked. Build only. */
import { numberOf, type Ledger } from '../editorial/ledger.ts';
import type { Fact } from '../editorial/schemas.ts';

/** What is wrong with a figure's data: the field it concerns and a sentence. */
export interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What a figure needs of an amount. */
interface Wanted {
  readonly unit: Fact['unit'];
  /** The fewest and the most that it can draw. */
  readonly from: number;
  readonly to: number;
  /** True where the drawing says that it is a plan. */
  readonly plan?: boolean;
}

/** Looks amounts up and keeps what is wrong with them. */
interface AmountReader {
  readonly found: Fault[];
  readonly report: (path: readonly PropertyKey[], message: string) => void;
  /** The fact of an id; undefined, and reported, when the ledger has none or of another unit. */
  readonly fact: (id: string, path: readonly PropertyKey[], unit: Fact['unit']) => Fact | undefined;
  /** A whole number; undefined, and reported, when the fact is none; reported when out of reach. */
  readonly whole: (id: string, path: readonly PropertyKey[], wanted: Wanted) => number | undefined;
}

/** A reader of a ledger's amounts. */
export const amountReader = (ledger: Ledger): AmountReader => {
  const found: Fault[] = [];
  const report = (path: readonly PropertyKey[], message: string): void => {
    found.push({ path, message });
  };
  const fact = (id: string, path: readonly PropertyKey[], unit: Fact['unit']): Fact | undefined => {
    try {
      const known = ledger.get(id);
      if (known.unit === unit) return known;
      report(path, `fact “${id}” has the unit “${known.unit}”; expected “${unit}”.`);
    } catch (error) {
      report(path, error instanceof Error ? error.message : String(error));
    }
    return undefined;
  };
  const whole = (id: string, path: readonly PropertyKey[], wanted: Wanted): number | undefined => {
    const known = fact(id, path, wanted.unit);
    if (!known) return undefined;
    const { value, kind } = known;
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      report(path, `fact “${id}” is ${JSON.stringify(value)}; expected one whole number.`);
      return undefined;
    }
    if (value < wanted.from || value > wanted.to) {
      report(path, `fact “${id}” is ${value}; expected ${wanted.from} to ${wanted.to}.`);
    }
    if (wanted.plan !== undefined && (kind === 'plan') !== wanted.plan) {
      const expected = wanted.plan
        ? 'expected “plan”: it is drawn hatched'
        : 'expected another: it is drawn as built';
      report(path, `fact “${id}” is of the kind “${kind}”; ${expected}.`);
    }
    return value;
  };
  return { found, report, fact, whole };
};

/** The number of a fact. Throws when it holds another value, which the rules have ruled out. */
export const amountOf = (id: string, ledger: Ledger): number => numberOf(ledger.get(id));
