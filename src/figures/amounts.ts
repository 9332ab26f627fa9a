/** The facts of the ledger that a figure rests on: read, and checked. Build only. */
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

/** Looks facts up and keeps what is wrong with them. */
interface FactReader {
  readonly found: Fault[];
  /** Reports a mistake in words of its own; `nearest` is the name that was meant. */
  readonly report: (path: readonly PropertyKey[], message: ToolText, nearest?: string) => void;
  /** What is read; undefined, and reported, when reading it throws. */
  readonly attempt: <T>(read: () => T, path: readonly PropertyKey[]) => T | undefined;
  /** The fact of an id; undefined, and reported, when the ledger has none or of another unit. */
  readonly fact: (id: string, path: readonly PropertyKey[], unit: Fact['unit']) => Fact | undefined;
  /** Reports a fact that is no date, month or year. */
  readonly dated: (id: string, path: readonly PropertyKey[]) => void;
  /** A whole number; undefined, and reported, when the fact is none; reported when out of reach. */
  readonly whole: (id: string, path: readonly PropertyKey[], wanted: Wanted) => number | undefined;
}

/** The units of facts that say when something was. */
const DATED: readonly string[] = ['date', 'month', 'year'];

/** A reader of a ledger's facts. */
export const factReader = (ledger: Ledger): FactReader => {
  const found: Fault[] = [];
  const report: FactReader['report'] = (path, message, nearest) => {
    found.push(dataFault(path, message, nearest));
  };
  const attempt: FactReader['attempt'] = (read, path) => {
    try {
      return read();
    } catch (error) {
      found.push(thrownFault(path, error));
      return undefined;
    }
  };
  const fact = (id: string, path: readonly PropertyKey[], unit: Fact['unit']): Fact | undefined => {
    const known = attempt(() => ledger.get(id), path);
    if (!known || known.unit === unit) return known;
    found.push({ path, ...mistake('fact-unit', { id, unit: known.unit, expected: unit }) });
    return undefined;
  };
  const dated: FactReader['dated'] = (id, path) => {
    const unit = attempt(() => ledger.get(id).unit, path);
    if (unit === undefined || DATED.includes(unit)) return;
    report(path, {
      en: `fact “${id}” has the unit “${unit}”; expected one of ${DATED.join(', ')}.`,
      zh: `数字“${id}”的单位是“${unit}”；应该是${DATED.join('、')}之一。`,
    });
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
  return { found, report, attempt, fact, dated, whole };
};

/** The number of a fact. Throws when it holds another value, which the rules have ruled out. */
export const amountOf = (id: string, ledger: Ledger): number => numberOf(ledger.get(id));
