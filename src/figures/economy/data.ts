/** The data behind the economy figure as an editor writes them, and as the drawing needs them. */
import { z } from 'astro/zod';
import { nearest } from '../../editorial/errors.ts';
import { numberOf, type Ledger } from '../../editorial/ledger.ts';
import { localText } from '../../editorial/local-texts.ts';
import { stateNames } from '../../editorial/state-names.ts';
import { wording } from '../../editorial/wording.ts';
import { textIn, type Edition } from '../../locales/editions.ts';
import { formatNumber } from '../../locales/format.ts';
import { FactReader } from '../amounts.ts';
import { defineData, id } from '../define-data.ts';
import type { Fault } from '../fault.ts';
import { cellsOf } from './cells.ts';
import { ownerOf, type EconomyData } from './shares.ts';
import { STATES, type StateName } from './state.ts';

/** As many as a phone has room to name. */
const MOST_SECTORS = 6;

/** Every `fact`, `within` and `share` is the id of a percentage in the ledger. */
const schema = z.strictObject({
  states: stateNames(STATES),
  /** Whose economy it is. */
  place: localText,
  /** When the shares held: the id of a fact. */
  date: id,
  /** The parts of the economy, in the order they are drawn. They sum to 100 per cent, but for rounding. */
  sectors: z
    .array(z.strictObject({ fact: id, label: localText, what: localText }))
    .min(2)
    .max(MOST_SECTORS),
  /** What lights up inside one sector: its share of the sector, and of everything. */
  part: z.strictObject({ sector: id, within: id, share: id, label: localText }),
  /** A different whole: all tax. */
  tax: z.strictObject({ fact: id, label: localText, rest: localText }),
});

type EconomyYaml = z.infer<typeof schema>;

/** Sums of decimals may differ by less than this. */
const NOISE = 1e-6;

/** What rounded shares may miss a hundred by: half a unit of the last digit that any has, each. */
const roundingOf = (shares: readonly number[]): number => {
  const digits = Math.max(...shares.map((share) => String(share).split('.')[1]?.length ?? 0));
  return NOISE + (shares.length / 2) * 10 ** -digits;
};

const percentOf = (fact: string, ledger: Ledger): number => {
  const { unit } = ledger.get(fact);
  if (unit !== 'percent') {
    throw new Error(`fact “${fact}” has the unit “${unit}”; expected “percent”.`);
  }
  return numberOf(ledger.get(fact));
};

const faults = ({ date, sectors, part, tax }: EconomyYaml, ledger: Ledger): Fault[] => {
  const { found, report, attempt, dated, repeated } = new FactReader(ledger);
  const percent = (fact: string, path: readonly PropertyKey[]): number => {
    const share = attempt(() => percentOf(fact, ledger), path) ?? Number.NaN;
    if (share > 100) {
      report(path, {
        en: `fact “${fact}” is ${share}%; expected at most 100%.`,
        zh: `数字“${fact}”是 ${share}%；最多 100%。`,
      });
    }
    return share;
  };
  dated(date, ['date']);
  const shares = sectors.map(({ fact }, index) => percent(fact, ['sectors', index, 'fact']));
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (Math.abs(total - 100) > roundingOf(shares)) {
    report(['sectors'], {
      en: `the sectors are ${shares.join(' + ')} = ${Number(total.toFixed(6))}%; expected shares that sum to 100%, but for what rounding leaves.`,
      zh: `各产业是 ${shares.join(' + ')} = ${Number(total.toFixed(6))}%；合计应该是 100%，只容许舍入的差。`,
    });
  }
  const names = sectors.map(({ fact }) => fact);
  repeated('sectors', names, { en: 'sector', zh: '产业' }, 'fact');
  const within = percent(part.within, ['part', 'within']);
  const share = percent(part.share, ['part', 'share']);
  const owner = names.indexOf(part.sector);
  if (owner < 0) {
    report(
      ['part', 'sector'],
      {
        en: `“${part.sector}” is none of the sectors; expected one of ${names.join(', ')}.`,
        zh: `“${part.sector}”不在各产业之中；可选的有${names.join('、')}。`,
      },
      nearest(part.sector, names),
    );
  }
  const product = ((shares[owner] ?? Number.NaN) * within) / 100;
  if (Math.abs(product - share) > NOISE) {
    report(['part', 'share'], {
      en: `fact “${part.share}” is ${share}%; expected ${Number(product.toFixed(6))}%, which is “${part.within}” of “${part.sector}”.`,
      zh: `数字“${part.share}”是 ${share}%；应该是 ${Number(product.toFixed(6))}%，即“${part.sector}”里的“${part.within}”。`,
    });
  }
  percent(tax.fact, ['tax', 'fact']);
  return found;
};

const resolve = (
  { place, date, sectors, part, tax }: EconomyYaml,
  ledger: Ledger,
  edition: Edition,
): EconomyData => {
  const read = (fact: string): number => percentOf(fact, ledger);
  const of = sectors.findIndex(({ fact }) => fact === part.sector);
  return {
    place: textIn(place, edition),
    date: wording(ledger.get(date), edition),
    sectors: sectors.map(({ fact, label, what }) => ({
      id: fact,
      label: textIn(label, edition),
      what: textIn(what, edition),
      share: read(fact),
    })),
    part: {
      label: textIn(part.label, edition),
      of: part.sector,
      facts: { within: part.within, share: part.share },
      within: read(part.within),
      share: read(part.share),
    },
    tax: {
      fact: tax.fact,
      label: textIn(tax.label, edition),
      rest: textIn(tax.rest, edition),
      share: read(tax.fact),
    },
    cells: cellsOf(
      sectors.map(({ fact }) => read(fact)),
      { of, share: read(part.share) },
      read(tax.fact),
    ),
  };
};

/** The states in which no cell is lit. */
const empty = ({ cells }: EconomyData): readonly StateName[] =>
  (['part', 'tax'] as const).filter((name) => cells[name] === 0);

export const data = defineData({
  schema,
  takes: {
    en: `2 to ${MOST_SECTORS} sectors in per cent that come to 100, but for rounding; a part of one of them; and a share of another whole, such as tax. A lump and a coin are 1% each.`,
    zh: `2 到 ${MOST_SECTORS} 个产业的百分比，合计一百，只容许舍入的差；其中一个产业里的一部分；另一个整体（例如税收）里的一份。一块煤、一枚钱各代表 1%。`,
  },
  faults,
  resolve,
  empty,
  columns: ['item', 'whole', 'share'],
  rows: ({ data, edition, say }) => {
    const percent = (value: number): string => `${formatNumber(value, edition)}%`;
    const [economy, tax] = [say('table.economy'), say('table.tax')];
    return [
      ...data.sectors.map(({ label, share }) => [label, economy, percent(share)]),
      [data.part.label, ownerOf(data).label, percent(data.part.within)],
      [say('table.lit'), economy, percent(data.part.share)],
      [data.tax.label, tax, percent(data.tax.share)],
    ];
  },
  facts: ({ date, sectors, part, tax }) => [
    date,
    ...sectors.map(({ fact }) => fact),
    part.within,
    part.share,
    tax.fact,
  ],
});
