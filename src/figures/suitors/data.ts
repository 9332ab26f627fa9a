/** The data behind the figure of the suitors, as an editor writes them and as it is drawn. */
import { z } from 'astro/zod';
import type { Ledger } from '../../editorial/ledger.ts';
import { localText } from '../../editorial/local-texts.ts';
import { stateNames } from '../../editorial/state-names.ts';
import { wording } from '../../editorial/wording.ts';
import { textIn, type Edition } from '../../locales/editions.ts';
import { amountOf, each, FactReader, marksOf } from '../amounts.ts';
import { defineData, id } from '../define-data.ts';
import type { Fault } from '../fault.ts';
import { asOfThe } from '../references.ts';
import type { SuitorsData } from './model.ts';
import { STATES } from './state.ts';

/** As many as a phone can show side by side, one mark each. */
const MOST_CITIES = 23;
const MOST_CELLS = 120;

const schema = z.strictObject({
  states: stateNames(STATES),
  /** What they bid for, in any unit; and how much of it a cell stands for. */
  programme: id,
  each,
  /** How many bid. */
  bidders: id,
  /** How many of them are of the higher rank. */
  cities: id,
  /** How many of them are of the lower rank: the one that was chosen. */
  district: id,
  /** The name of the one that was chosen. */
  chosen: localText,
});
type SuitorsYaml = z.infer<typeof schema>;

const faults = (yaml: SuitorsYaml, ledger: Ledger): Fault[] => {
  const { found, report, whole } = new FactReader(ledger);
  whole(yaml.programme, ['programme'], { each: yaml.each, from: 1, to: MOST_CELLS });
  const cities = whole(yaml.cities, ['cities'], { unit: 'count', from: 1, to: MOST_CITIES });
  const district = whole(yaml.district, ['district'], { unit: 'count', from: 1, to: 1 });
  const all = whole(yaml.bidders, ['bidders'], { unit: 'count', from: 2, to: MOST_CITIES + 1 });
  if (cities === undefined || district === undefined || all === undefined) return found;
  if (cities + district !== all) {
    report(['bidders'], {
      en: `fact “${yaml.bidders}” counts ${all} places; expected ${cities + district}, the ${cities} of “${yaml.cities}” and the ${district} of “${yaml.district}”.`,
      zh: `数字“${yaml.bidders}”是 ${all} 个地方；应该是 ${cities + district}，即“${yaml.cities}”的 ${cities} 加上“${yaml.district}”的 ${district}。`,
    });
  }
  return found;
};

/** The facts that it draws. */
const factsOf = ({ programme, bidders, cities, district }: SuitorsYaml): string[] => [
  programme,
  bidders,
  cities,
  district,
];

const resolve = (yaml: SuitorsYaml, ledger: Ledger, edition: Edition): SuitorsData => {
  const { programme, bidders, cities, district } = yaml;
  const say = (fact: string): string => wording(ledger.get(fact), edition);
  return {
    programme: marksOf(amountOf(yaml.programme, ledger), yaml.each),
    cities: amountOf(yaml.cities, ledger),
    chosen: textIn(yaml.chosen, edition),
    asOf: asOfThe(factsOf(yaml), ledger, edition),
    facts: { programme, bidders, cities, district },
    said: {
      programme: say(yaml.programme),
      bidders: say(yaml.bidders),
      cities: say(yaml.cities),
      district: say(yaml.district),
    },
  };
};

export const data = defineData({
  schema,
  takes: {
    en: `One place of a lower rank, which was chosen, and 1 to ${MOST_CITIES} of a higher one; size shows rank alone. What they wanted is in any unit. A cell stands for one, or for as much as “each” says; there are at most ${MOST_CELLS}.`,
    zh: `一个级别低的地方，就是选中的那个，和 1 到 ${MOST_CITIES} 个级别高的；大小只表示级别。争的东西什么单位都行，一格代表一个单位，或“each”所写的那么多，至多 ${MOST_CELLS} 格。`,
  },
  faults,
  resolve,
  columns: ['rank', 'places'],
  rows: ({ data, say }) => [
    [say('table.cities'), String(data.cities)],
    [say('table.district'), '1'],
  ],
  facts: factsOf,
});
