/** The data behind the history as an editor writes them, and as the drawing needs them. */
import { z } from 'astro/zod';
import { isPlanned, type Ledger } from '../../editorial/ledger.ts';
import { stateNames } from '../../editorial/state-names.ts';
import { wording } from '../../editorial/wording.ts';
import type { Edition } from '../../locales/editions.ts';
import { amountOf, FactReader } from '../amounts.ts';
import { defineData, id } from '../define-data.ts';
import type { Fault } from '../fault.ts';
import { asOfThe, sourcesOf } from '../references.ts';
import { say } from './describe.ts';
import { STATES } from './state.ts';
import type { HistoryData } from './stations.ts';

/** Every `date`, `fact` and share is the id of a fact in the ledger. */
const schema = z.strictObject({
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

type HistoryYaml = z.infer<typeof schema>;

const HUNDRED = 100;

const faults = ({ stations, lights }: HistoryYaml, ledger: Ledger): Fault[] => {
  const { found, report, attempt, dated, whole } = new FactReader(ledger);
  const order = stations.map(({ state }) => state).join(', ');
  if (order !== STATES.join(', ')) {
    report(['stations'], {
      en: `the stations are ${order}; expected ${STATES.join(', ')}.`,
      zh: `各站是 ${order}；应该是 ${STATES.join(', ')}。`,
    });
  }
  for (const [index, { state, date, fact, plan }] of stations.entries()) {
    for (const [key, named] of Object.entries({ date, fact })) {
      if (named === undefined) continue;
      const known = attempt(() => ledger.get(named), ['stations', index, key]);
      if (known && key === 'date') dated(named, ['stations', index, key]);
      if (!known || plan || !isPlanned(named, ledger)) continue;
      const isSum = known.kind !== 'plan';
      report(['stations', index, key], {
        en: `fact “${named}” is ${isSum ? 'computed from a plan' : 'a plan'}, and the station “${state}” is drawn as done; expected plan: true beside it.`,
        zh: `数字“${named}”${isSum ? '由计划算出' : '是计划'}，“${state}”这一站却画成已经发生；请在旁边写上 plan: true。`,
      });
    }
    if (date === undefined && fact === undefined) {
      report(['stations', index], {
        en: `the station “${state}” has neither “date” nor “fact”; expected at least one: it names the source.`,
        zh: `“${state}”这一站既没有“date”也没有“fact”；至少要有一个，才知道出处。`,
      });
    }
  }
  const percent = (key: keyof HistoryYaml['lights']): number =>
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

const resolve = (
  { stations, lights }: HistoryYaml,
  ledger: Ledger,
  edition: Edition,
): HistoryData => {
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

export const data = defineData({
  schema,
  takes: {
    en: 'Eight stations, in their order, each drawn as it is; a date, a fact or both say what one rests on. The lights are three sectors in whole per cent that come to 100, and a part of the second.',
    zh: '八站次序不变，画也不变；每站用日期、数字或两者写明依据。灯是三个产业的整数百分比，合计一百，和第二个产业里的一部分。',
  },
  faults,
  resolve,
  columns: ['when', 'what', 'paragraph'],
  rows: (props) =>
    props.data.stations.map(({ state, date, plan, sources }) => [
      plan ? props.say('plan') : (date ?? props.say('table.undated')),
      say(props, state, 'told'),
      sources.join(' '),
    ]),
  facts: ({ stations, lights }) => [
    ...given(stations.flatMap(({ date, fact }) => [date, fact])),
    ...Object.values(lights),
  ],
});
