/** The data behind the figure of capacity, as an editor writes them and as it is drawn. */
import { z } from 'astro/zod';
import type { Ledger } from '../../editorial/ledger.ts';
import { stateNames } from '../../editorial/state-names.ts';
import type { Fact } from '../../editorial/fact-schema.ts';
import { wording } from '../../editorial/wording.ts';
import type { Edition } from '../../locales/editions.ts';
import { amountOf, each, FactReader, marksOf } from '../amounts.ts';
import { defineData, id } from '../define-data.ts';
import type { Fault } from '../fault.ts';
import { formatNumber } from '../../locales/format.ts';
import { asOfThe } from '../references.ts';
import type { CapacityData } from './model.ts';
import { STATES, type StateName } from './state.ts';

/** More ingots than this no phone can show. */
const MOST = 100;

/** What is drawn, by ids of facts. */
const drawn = {
  /** What is in production. All sizes are in one unit, whichever it is. */
  built: id,
  /** The next project: its size, its year and its cost, a number or a range of two. */
  project: id,
  year: id,
  investment: id,
  /** What is intended in all, and within what time. */
  target: id,
  horizon: id,
};

const schema = z.strictObject({
  states: stateNames(STATES),
  ...drawn,
  /** How much an ingot stands for. */
  each,
});
type CapacityYaml = z.infer<typeof schema>;

/** The unit of an amount, and the words for what it counts. */
const unitOf = (fact: Fact): string =>
  JSON.stringify([fact.unit, fact.unit === 'count' ? fact.measure : undefined]);

const faults = (yaml: CapacityYaml, ledger: Ledger): Fault[] => {
  const { found, report, attempt, fact, dated, planned, whole } = new FactReader(ledger);
  const size = { each: yaml.each, from: 1, to: MOST };
  const built = whole(yaml.built, ['built'], { ...size, plan: false });
  const project = whole(yaml.project, ['project'], { ...size, plan: true });
  const target = whole(yaml.target, ['target'], { ...size, plan: true });
  if (built !== undefined && target !== undefined && target < built) {
    const [all, part] = [yaml.target, yaml.built].map((id) => amountOf(id, ledger));
    report(['target'], {
      en: `fact “${yaml.target}” is ${all}, less than the ${part} of “${yaml.built}” that stand in it; expected at least ${part}.`,
      zh: `数字“${yaml.target}”是 ${all}，比其中已建成的“${yaml.built}”（${part}）还少；至少要有 ${part}。`,
    });
  }
  for (const [key, ingots] of [['project', project] as const, ['target', target] as const]) {
    if (built === undefined || ingots === undefined) continue;
    const [one, other] = [ledger.get(yaml.built), ledger.get(yaml[key])];
    if (unitOf(one) === unitOf(other)) continue;
    report([key], {
      en: `fact “${other.id}” is in another unit than “${one.id}”; expected the same: their ingots stand side by side.`,
      zh: `数字“${other.id}”和“${one.id}”的单位不同；应该相同，因为两者画在一起比。`,
    });
  }
  const cost = fact(yaml.investment, ['investment']);
  if (cost && !rangeIn(cost)) {
    report(['investment'], {
      en: `fact “${yaml.investment}” is ${JSON.stringify(cost.value)}; expected a number above 0, or a range of two.`,
      zh: `数字“${yaml.investment}”是 ${JSON.stringify(cost.value)}；应该是大于 0 的数，或者两个这样的数的区间。`,
    });
  }
  if (cost) planned(cost, ['investment']);
  dated(yaml.year, ['year']);
  attempt(() => ledger.get(yaml.horizon), ['horizon']);
  return found;
};

/** The ends of a cost, which are one where it is a number; undefined where it is neither, or nothing. */
const rangeIn = ({ value }: Fact): readonly [number, number] | undefined => {
  const [low, high] = Array.isArray(value) ? value : [value, value];
  return typeof low === 'number' && typeof high === 'number' && low > 0 ? [low, high] : undefined;
};

/** The ends of a cost. Throws when it has none, which the rules have ruled out. */
const rangeOf = (fact: string, ledger: Ledger): readonly [number, number] => {
  const range = rangeIn(ledger.get(fact));
  if (range) return range;
  throw new Error(`fact “${fact}” is neither a number above 0 nor a range of two.`);
};

/** The ids of facts alone. */
const factsOf = (yaml: CapacityYaml): Omit<CapacityYaml, 'states' | 'each'> =>
  z.object(drawn).parse(yaml);

const resolve = (yaml: CapacityYaml, ledger: Ledger, edition: Edition): CapacityData => {
  const facts = factsOf(yaml);
  const say = (fact: string): string => wording(ledger.get(fact), edition);
  const sizes = (read: (amount: number) => number): Record<StateName, number> => ({
    built: read(amountOf(yaml.built, ledger)),
    project: read(amountOf(yaml.project, ledger)),
    target: read(amountOf(yaml.target, ledger)),
  });
  return {
    ...sizes((amount) => amount),
    ingots: sizes((amount) => marksOf(amount, yaml.each)),
    investment: rangeOf(yaml.investment, ledger),
    asOf: asOfThe(Object.values(facts), ledger, edition),
    facts,
    said: {
      year: say(yaml.year),
      investment: say(yaml.investment),
      horizon: say(yaml.horizon),
    },
  };
};

export const data = defineData({
  schema,
  takes: {
    en: `Three sizes in one unit, whichever it is: what there is, what comes next, and what is intended in all. An ingot stands for one, or for as much as “each” says; a size is 1 to ${MOST} ingots. The cost is a number or a range.`,
    zh: `三个数，什么单位都行，只要相同：已有的、接下来的、总的目标。一根晶棒代表一个单位，或“each”所写的那么多；每个数是 1 到 ${MOST} 根。投资写一个数或一个区间。`,
  },
  faults,
  resolve,
  columns: ['what', 'gigawatts', 'status'],
  rows: ({ data, edition, say }) =>
    STATES.map((key) => [
      say(`table.${key}`),
      formatNumber(data[key], edition),
      say(`table.${key}-status`),
    ]),
  facts: (yaml) => Object.values(factsOf(yaml)),
});
