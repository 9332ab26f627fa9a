/** Amounts of the ledger that a figure draws one mark a unit: read, and checked. Build only. */
import { numberOf, type Ledger } from '../editorial/ledger.ts';
import { mistake } from '../editorial/messages/index.ts';
import type { Fact } from '../editorial/schemas.ts';
import type { ToolText } from '../locales/tools.ts';
import { dataFault, thrownFault, type Fault } from './fault.ts';

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
  readonly report: (path: readonly PropertyKey[], message: ToolText) => void;
  /** The fact of an id; undefined, and reported, when the ledger has none or of another unit. */
  readonly fact: (id: string, path: readonly PropertyKey[], unit: Fact['unit']) => Fact | undefined;
  /** A whole number; undefined, and reported, when the fact is none; reported when out of reach. */
  readonly whole: (id: string, path: readonly PropertyKey[], wanted: Wanted) => number | undefined;
}

/** A reader of a ledger's amounts. */
export const amountReader = (ledger: Ledger): AmountReader => {
  const found: Fault[] = [];
  const report = (path: readonly PropertyKey[], message: ToolText): void => {
    found.push(dataFault(path, message));
  };
  const fact = (id: string, path: readonly PropertyKey[], unit: Fact['unit']): Fact | undefined => {
    try {
      const known = ledger.get(id);
      if (known.unit === unit) return known;
      found.push({ path, ...mistake('fact-unit', { id, unit: known.unit, expected: unit }) });
    } catch (error) {
      found.push(thrownFault(path, error));
    }
    return undefined;
  };
  const whole = (id: string, path: readonly PropertyKey[], wanted: Wanted): number | undefined => {
    const known = fact(id, path, wanted.unit);
    if (!known) return undefined;
    const { value, kind } = known;
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      report(path, {
        en: `fact “${id}” is ${JSON.stringify(value)}; expected one whole number.`,
        zh: `数字“${id}”是 ${JSON.stringify(value)}；应该是一个整数。`,
      });
      return undefined;
    }
    if (value < wanted.from || value > wanted.to) {
      report(path, {
        en: `fact “${id}” is ${value}; expected ${wanted.from} to ${wanted.to}.`,
        zh: `数字“${id}”是 ${value}；应该在 ${wanted.from} 到 ${wanted.to} 之间。`,
      });
    }
    if (wanted.plan !== undefined && (kind === 'plan') !== wanted.plan) {
      const expected = wanted.plan
        ? { en: 'expected “plan”: it is drawn hatched', zh: '应该是“plan”，因为它画成斜纹' }
        : { en: 'expected another: it is drawn as built', zh: '不能是计划，因为它画成建成的样子' };
      report(path, {
        en: `fact “${id}” is of the kind “${kind}”; ${expected.en}.`,
        zh: `数字“${id}”的 kind 是“${kind}”；${expected.zh}。`,
      });
    }
    return value;
  };
  return { found, report, fact, whole };
};

/** The number of a fact. Throws when it holds another value, which the rules have ruled out. */
export const amountOf = (id: string, ledger: Ledger): number => numberOf(ledger.get(id));
