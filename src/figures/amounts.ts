/** The facts of the ledger that a figure rests on: read, and checked. Build only. */
import { z } from 'astro/zod';
import { mistakeIn } from '../editorial/errors.ts';
import { isPlanned, numberOf, type Ledger } from '../editorial/ledger.ts';
import { mistake } from '../editorial/messages/index.ts';
import type { Fact } from '../editorial/fact-schema.ts';
import type { ToolText } from '../locales/tools.ts';
import { MOST_DAYS, type Fault } from './fault.ts';

/** What a figure needs of an amount. */
interface Wanted {
  /** Left out where any will do. */
  readonly unit?: Fact['unit'];
  /** What one of the marks that are drawn for it stands for, where an editor may say so. */
  readonly each?: number;
  /** The fewest and the most marks that it can draw. */
  readonly from: number;
  readonly to: number;
  /** True where the drawing says that it is a plan. */
  readonly plan?: boolean;
}

type Path = readonly PropertyKey[];

/** The units of facts that say when something was. */
const DATED: readonly string[] = ['date', 'month', 'year'];

/** How many marks of `each` an amount is: 1.5 of 0.1 are 15, whatever floating numbers make of it. */
export const marksOf = (amount: number, each: number): number => Number((amount / each).toFixed(9));

/** What a mark stands for, in the unit of the facts that are drawn. */
export const each = z.number().positive().default(1);

/** Looks facts of a ledger up and keeps what is wrong with them. */
export class FactReader {
  readonly found: Fault[] = [];
  readonly #ledger: Ledger;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** Reports a mistake in words of its own; `nearest` is the name that was meant. */
  readonly report = (path: Path, message: ToolText, nearest?: string): void => {
    this.found.push({ path, rule: 'data-wrong', message, nearest });
  };

  /** What is read; undefined, and reported, when reading it throws. */
  readonly attempt = <T>(read: () => T, path: Path): T | undefined => {
    try {
      return read();
    } catch (error) {
      this.found.push({ path, ...mistakeIn(error) });
      return undefined;
    }
  };

  /** The fact of an id; undefined, and reported, when the ledger has none or of another unit. */
  readonly fact = (id: string, path: Path, unit?: Fact['unit']): Fact | undefined => {
    const known = this.attempt(() => this.#ledger.get(id), path);
    if (!known || unit === undefined || known.unit === unit) return known;
    this.found.push({ path, ...mistake('fact-unit', { id, unit: known.unit, expected: unit }) });
    return undefined;
  };

  /** Reports a fact that is no date, month or year. */
  readonly dated = (id: string, path: Path): void => {
    const unit = this.attempt(() => this.#ledger.get(id).unit, path);
    if (unit === undefined || DATED.includes(unit)) return;
    this.report(path, {
      en: `fact “${id}” has the unit “${unit}”; expected one of ${DATED.join(', ')}.`,
      zh: `数字“${id}”的单位是“${unit}”；应该是${DATED.join('、')}之一。`,
    });
  };

  /** How many marks an amount is; undefined when they are not whole, which is reported, as is one out of reach. */
  readonly whole = (id: string, path: Path, wanted: Wanted): number | undefined => {
    const known = this.fact(id, path, wanted.unit);
    if (!known) return undefined;
    const { value } = known;
    const { each = 1, from, to, plan } = wanted;
    const marks = typeof value === 'number' ? marksOf(value, each) : Number.NaN;
    if (typeof value !== 'number' || !Number.isInteger(marks)) {
      const multiple = each === 1 ? undefined : each;
      this.report(path, {
        en: `fact “${id}” is ${JSON.stringify(value)}; expected ${multiple === undefined ? 'one whole number' : `a multiple of ${multiple}, as “each” says`}.`,
        zh: `数字“${id}”是 ${JSON.stringify(value)}；应该是${multiple === undefined ? '一个整数' : `“each”所写的 ${multiple} 的整数倍`}。`,
      });
      return undefined;
    }
    if (marks < from || marks > to) {
      const isMany = marks > to && wanted.each !== undefined;
      this.report(path, {
        en: `fact “${id}” is ${value}; expected ${from * each} to ${to * each}${isMany ? ', or “each”, a larger amount that one mark stands for' : ''}.`,
        zh: `数字“${id}”是 ${value}；应该在 ${from * each} 到 ${to * each} 之间${isMany ? '，或者用“each”写明一格代表更多' : ''}。`,
      });
    }
    if (plan === true) this.planned(known, path);
    else if (plan === false) this.done(known, path);
    return marks;
  };

  /** Reports a fact that is no plan, nor computed from one, where it is drawn as one. */
  readonly planned = ({ id, kind }: Fact, path: Path): void => {
    if (isPlanned(id, this.#ledger)) return;
    this.report(path, {
      en: `fact “${id}” is of the kind “${kind}”; expected “plan”: it is drawn hatched.`,
      zh: `数字“${id}”的 kind 是“${kind}”；应该是“plan”，因为它画成斜纹。`,
    });
  };

  /** Reports a plan, or what is computed from one, where it is drawn as built. */
  readonly done = ({ id, kind }: Fact, path: Path): void => {
    if (!isPlanned(id, this.#ledger)) return;
    const found =
      kind === 'plan'
        ? { en: 'of the kind “plan”', zh: '的 kind 是“plan”' }
        : { en: 'computed from a plan', zh: '由计划算出' };
    this.report(path, {
      en: `fact “${id}” is ${found.en}; expected another: it is drawn as built.`,
      zh: `数字“${id}”${found.zh}；不能是计划，因为它画成建成的样子。`,
    });
  };

  /** Reports names that stand twice in a list; `what` has one of them, as in “interval”. */
  readonly repeated = (
    list: string,
    ids: readonly string[],
    what: ToolText,
    field = 'id',
  ): void => {
    for (const [index, id] of ids.entries())
      if (ids.indexOf(id) < index)
        this.report([list, index, field], {
          en: `${what.en} “${id}” is there twice; expected each once.`,
          zh: `${what.zh}“${id}”写了两次；每个只写一次。`,
        });
  };

  /** Reports more days than can be drawn, one by one. */
  readonly tooLong = (path: Path, days: number): void => {
    if (days > MOST_DAYS)
      this.report(path, {
        en: `from the first date to the last are ${days} days, and each is drawn; expected at most ${MOST_DAYS}.`,
        zh: `从最早的日期到最晚的有${days}天，图上一天一格；至多${MOST_DAYS}天。`,
      });
  };
}

/** The number of a fact. Throws when it holds another value, which the rules have ruled out. */
export const amountOf = (id: string, ledger: Ledger): number => numberOf(ledger.get(id));
