/** The data behind the figure of capacity, as an editor writes them and as it is drawn. */
import { z } from 'astro/zod';
import type { Ledger } from '../../editorial/ledger.ts';
import { stateNames } from '../../editorial/state-names.ts';
import { wording } from '../../editorial/wording.ts';
import type { Edition } from '../../locales/editions.ts';
import { amountOf, factReader } from '../amounts.ts';
import { defineData, id } from '../define-data.ts';
import type { Fault } from '../fault.ts';
import { asOfThe } from '../references.ts';
import type { CapacityData } from './model.ts';
import { STATES } from './state.ts';

/** One ingot a gigawatt: more than this no phone can show. */
const MOST = 100;

/** What is drawn, by ids of facts. */
const drawn = {
  /** What is in production, in gigawatts. */
  built: id,
  /** The next project: its size, its year and its cost, a range of yuan. */
  project: id,
  year: id,
  investment: id,
  /** What is intended in all, and within what time. */
  target: id,
  horizon: id,
};

const schema = z.strictObject({ states: stateNames(STATES), ...drawn });
type CapacityYaml = z.infer<typeof schema>;

const faults = (yaml: CapacityYaml, ledger: Ledger): Fault[] => {
  const { found, report, fact, whole } = factReader(ledger);
  const size = { unit: 'gigawatt', from: 1, to: MOST } as const;
  const built = whole(yaml.built, ['built'], { ...size, plan: false });
  whole(yaml.project, ['project'], { ...size, plan: true });
  const target = whole(yaml.target, ['target'], { ...size, plan: true });
  if (built !== undefined && target !== undefined && target < built) {
    report(['target'], {
      en: `fact “${yaml.target}” is ${target}, less than the ${built} of “${yaml.built}” that stand in it; expected at least ${built}.`,
      zh: `数字“${yaml.target}”是 ${target}，比其中已建成的“${yaml.built}”（${built}）还少；至少要有 ${built}。`,
    });
  }
  const cost = fact(yaml.investment, ['investment'], 'yuan');
  if (cost && !Array.isArray(cost.value)) {
    report(['investment'], {
      en: `fact “${yaml.investment}” is ${JSON.stringify(cost.value)}; expected a range of two numbers.`,
      zh: `数字“${yaml.investment}”是 ${JSON.stringify(cost.value)}；应该是两个数的区间。`,
    });
  }
  if (cost && cost.kind !== 'plan') {
    report(['investment'], {
      en: `fact “${yaml.investment}” is of the kind “${cost.kind}”; expected “plan”: it is drawn hatched.`,
      zh: `数字“${yaml.investment}”的 kind 是“${cost.kind}”；应该是“plan”，因为它画成斜纹。`,
    });
  }
  fact(yaml.year, ['year'], 'year');
  fact(yaml.horizon, ['horizon'], 'years');
  return found;
};

/** The range of a fact. Throws when it has none, which the rules have ruled out. */
const rangeOf = (fact: string, ledger: Ledger): readonly [number, number] => {
  const { value } = ledger.get(fact);
  if (Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number') {
    return [value[0], value[1]];
  }
  throw new Error(`fact “${fact}” is ${JSON.stringify(value)}; expected a range of two numbers.`);
};

/** The ids of facts alone. */
const factsOf = (yaml: CapacityYaml): Omit<CapacityYaml, 'states'> => z.object(drawn).parse(yaml);

const resolve = (yaml: CapacityYaml, ledger: Ledger, edition: Edition): CapacityData => {
  const facts = factsOf(yaml);
  const say = (fact: string): string => wording(ledger.get(fact), edition);
  return {
    built: amountOf(yaml.built, ledger),
    project: amountOf(yaml.project, ledger),
    target: amountOf(yaml.target, ledger),
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
  faults,
  resolve,
  columns: ['what', 'gigawatts', 'status'],
  rows: ({ data, say }) =>
    STATES.map((key) => [say(`table.${key}`), String(data[key]), say(`table.${key}-status`)]),
  facts: (yaml) => Object.values(factsOf(yaml)),
});
