/** The history in words. */
import { fill, formatNumber } from '../../locales/format.ts';
import type { Description } from '../../kit/marks.ts';
import { remembered } from '../../kit/remember.ts';
import type { Setting } from '../figure.ts';
import { stationOf, type HistoryState, type StationName } from './state.ts';
import type { HistoryData, StationData } from './stations.ts';

export const dataOf = (
  { data }: Setting<HistoryData>,
  name: StationName,
): StationData | undefined => data.stations.find(({ state }) => state === name);

/** A label of a station, filled. A missing one shows its key, which a test would find. */
export const say = (setting: Setting<HistoryData>, name: StationName, role: string): string => {
  const { data, edition, words } = setting;
  const station = dataOf(setting, name);
  const key = `${name}.${role}`;
  const number = (value: number): string => formatNumber(value, edition);
  return fill(words[key] ?? key, {
    date: station?.date ?? '',
    fact: station?.fact ?? '',
    primary: number(data.lights.primary),
    secondary: number(data.lights.secondary),
    tertiary: number(data.lights.tertiary),
    coal: number(data.lights.coal),
    within: number(data.lights.within),
  });
};

/** What stands for a station's time: its year, or that it is a plan; nothing where none is known. */
export const timeOf = (setting: Setting<HistoryData>, name: StationName): string => {
  const station = dataOf(setting, name);
  if (station?.plan === true) return setting.words.plan ?? 'plan';
  return station?.year === undefined ? '' : String(station.year);
};

export const sourceLine = (setting: Setting<HistoryData>, name: StationName): string =>
  fill(setting.words.source ?? 'source', {
    sources: (dataOf(setting, name)?.sources ?? []).join(' '),
    asOf: dataOf(setting, name)?.asOf ?? '',
  });

const describeStation = (name: StationName, setting: Setting<HistoryData>): Description => {
  const { data, words } = setting;
  const text = (key: string): string => words[key] ?? key;
  return {
    title: say(setting, name, 'title'),
    reading: say(setting, name, 'reading'),
    sub: say(setting, name, 'sub'),
    source: sourceLine(setting, name),
    table: {
      caption: text('table.caption'),
      head: ['when', 'what', 'paragraph'].map((column) => text(`table.${column}`)),
      rows: data.stations.map(({ state: at, date, plan, sources }) => [
        plan ? text('plan') : (date ?? text('table.undated')),
        say(setting, at, 'told'),
        sources.join(' '),
      ]),
    },
  };
};

const described = remembered((setting: Setting<HistoryData>) => {
  const known = new Map<StationName, Description>();
  return (name: StationName): Description => {
    const description = known.get(name) ?? describeStation(name, setting);
    known.set(name, description);
    return description;
  };
});

export const describe = (state: HistoryState, setting: Setting<HistoryData>): Description =>
  described(setting)(stationOf(state));
