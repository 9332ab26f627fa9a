/** The history in words. */
import { fill, formatNumber } from '../../locales/format.ts';
import type { Description } from '../../kit/marks.ts';
import { memoizeByName, memoizeWeak } from '../../kit/memoize.ts';
import type { FigureProps } from '../figure.ts';
import { stationOf, type HistoryState, type StationName } from './state.ts';
import type { HistoryData, StationData } from './stations.ts';

export const dataOf = (
  { data }: FigureProps<HistoryData>,
  name: StationName,
): StationData | undefined => data.stations.find(({ state }) => state === name);

/** A label of a station, filled. A missing one shows its key, which a test would find. */
export const say = (props: FigureProps<HistoryData>, name: StationName, role: string): string => {
  const { data, edition, words } = props;
  const station = dataOf(props, name);
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
export const timeOf = (props: FigureProps<HistoryData>, name: StationName): string => {
  const station = dataOf(props, name);
  if (station?.plan === true) return props.words.plan ?? 'plan';
  return station?.year === undefined ? '' : String(station.year);
};

export const sourceLine = (props: FigureProps<HistoryData>, name: StationName): string =>
  fill(props.words.source ?? 'source', {
    sources: (dataOf(props, name)?.sources ?? []).join(' '),
    asOf: dataOf(props, name)?.asOf ?? '',
  });

const describeStation = (name: StationName, props: FigureProps<HistoryData>): Description => ({
  title: say(props, name, 'title'),
  reading: say(props, name, 'reading'),
  sub: say(props, name, 'sub'),
  source: sourceLine(props, name),
});

const described = memoizeWeak((props: FigureProps<HistoryData>) =>
  memoizeByName((name: StationName) => describeStation(name, props)),
);

export const describe = (state: HistoryState, props: FigureProps<HistoryData>): Description =>
  described(props)(stationOf(state));
