/** The data behind the history as an editor writes them, and as the drawing needs them. */
import { asOfThe, sourcesOf } from '../references.ts';
import { z } from 'astro/zod';
import type { Ledger } from '../../editorial/ledger.ts';
import { wording } from '../../editorial/wording.ts';
import type { Edition } from '../../locales/editions.ts';
import { amountOf, amountReader } from '../amounts.ts';
import { thrownFault, type Fault } from '../fault.ts';
import { STATES } from './state.ts';
import type { HistoryData } from './stations.ts';
import { stateNames } from '../../editorial/state-names.ts';

const id = z.string().min(1);

/** Every `date`, `fact` and share is the id of a fact in the ledger. */
export const schema = z.strictObject({
  states: stateNames(STATES),
  stations: z.array(
    z.strictObject({
      state: z.enum(STATES),
      date: id.optional(),
      fact: id.optional(),
      plan: z.boolean().default(false),
    }),
  ),
  lights: z.strictObject({ primary: id, secondary: id, tertiary: id, coal: id, within: id }),
});

type Value = z.infer<typeof schema>;

const DATED: readonly string[] = ['date', 'month', 'year'];
const HUNDRED = 100;

/** What is wrong with data of the right shape. */
export const faults = (value: unknown, ledger: Ledger): Fault[] => {
  const { stations, lights } = schema.parse(value);
  const { found, report, whole } = amountReader(ledger);
  const known = (fact: string, path: readonly PropertyKey[]): string | undefined => {
    try {
      return ledger.get(fact).unit;
    } catch (error) {
      found.push(thrownFault(path, error));
      return undefined;
    }
  };
  const order = stations.map(({ state }) => state).join(', ');
  if (order !== STATES.join(', ')) {
    report(['stations'], {
      en: `the stations are ${order}; expected ${STATES.join(', ')}.`,
      zh: `各站是 ${order}；应该是 ${STATES.join(', ')}。`,
    });
  }
  for (const [index, { date, fact }] of stations.entries()) {
    if (fact !== undefined) known(fact, ['stations', index, 'fact']);
    if (date === undefined) continue;
    const unit = known(date, ['stations', index, 'date']);
    if (unit === undefined || DATED.includes(unit)) continue;
    report(['stations', index, 'date'], {
      en: `fact “${date}” has the unit “${unit}”; expected one of ${DATED.join(', ')}.`,
      zh: `数字“${date}”的单位是“${unit}”；应该是${DATED.join('、')}之一。`,
    });
  }
  const percent = (key: keyof Value['lights']): number =>
    whole(lights[key], ['lights', key], { unit: 'percent', from: 0, to: HUNDRED }) ?? Number.NaN;
  const [primary, secondary, tertiary] = [
    percent('primary'),
    percent('secondary'),
    percent('tertiary'),
  ];
  const sum = primary + secondary + tertiary;
  if (sum !== HUNDRED && !Number.isNaN(sum)) {
    report(['lights'], {
      en: `the sectors come to ${sum}%; expected 100%.`,
      zh: `三个产业合计 ${sum}%；应该是 100%。`,
    });
  }
  const [coal, within] = [percent('coal'), percent('within')];
  if (Math.abs((secondary * within) / HUNDRED - coal) > 1e-6) {
    report(['lights', 'coal'], {
      en: `fact “${lights.coal}” is ${coal}%; expected ${(secondary * within) / HUNDRED}%, which is “${lights.within}” of “${lights.secondary}”.`,
      zh: `数字“${lights.coal}”是 ${coal}%；应该是 ${(secondary * within) / HUNDRED}%，即“${lights.secondary}”里的“${lights.within}”。`,
    });
  }
  return found;
};

/** The facts that there are among a station's. */
const given = (ids: readonly (string | undefined)[]): string[] =>
  ids.filter((id) => id !== undefined);

/** The data in the form the drawing needs, in the words of one edition. */
export const resolve = (value: unknown, ledger: Ledger, edition: Edition): HistoryData => {
  const { stations, lights } = schema.parse(value);
  const say = (fact: string | undefined): string | undefined =>
    fact === undefined ? undefined : wording(ledger.get(fact), edition, 'full');
  const percent = (fact: string): number => amountOf(fact, ledger);
  return {
    stations: stations.map(({ state, date, fact, plan }) => ({
      state,
      year: date === undefined ? undefined : Number(String(ledger.get(date).value).slice(0, 4)),
      date: say(date),
      fact: say(fact),
      facts: { date, words: fact },
      plan,
      sources: sourcesOf(given([date, fact]), ledger),
      asOf: asOfThe(given([date, fact]), ledger, edition),
    })),
    lights: {
      primary: percent(lights.primary),
      secondary: percent(lights.secondary),
      tertiary: percent(lights.tertiary),
      coal: percent(lights.coal),
      within: percent(lights.within),
      facts: {
        primary: lights.primary,
        secondary: lights.secondary,
        tertiary: lights.tertiary,
        coal: lights.coal,
      },
    },
  };
};

/** The paragraphs of the source that the data rest on. */
export const sources = (value: unknown, ledger: Ledger): string[] => {
  const { stations, lights } = schema.parse(value);
  const ids = stations.flatMap(({ date, fact }) => [date, fact]);
  return sourcesOf([...given(ids), ...Object.values(lights)], ledger);
};
