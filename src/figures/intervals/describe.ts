/** The interval figure in words. */
import { fill, formatDay, formatWeekday } from '../../i18n/format.ts';
import type { Description } from '../../kit/marks.ts';
import type { Setting } from '../figure.ts';
import { cursorText } from './aligned.ts';
import { edgesOf, lengthOf, longest, totalDays, type IntervalsData } from './days.ts';
import type { IntervalsState } from './state.ts';

type Values = Readonly<Record<string, string | number>>;

/** Everything that a sentence about the intervals may name. */
export const valuesOf = ({ data, edition }: Setting<IntervalsData>): Values => {
  const lengths = data.intervals.map(lengthOf);
  const [first = 0, last = 0] = [edgesOf(data)[0], edgesOf(data).at(-1)];
  return {
    total: totalDays(data),
    first: lengths[0] ?? 0,
    second: lengths.at(-1) ?? 0,
    fewer: (lengths[0] ?? 0) - (lengths.at(-1) ?? 0),
    longest: longest(data),
    from: formatDay(first, edition),
    middle: formatDay(edgesOf(data).at(-2) ?? first, edition),
    to: formatDay(last, edition),
  };
};

/** A label of the figure, filled. A missing one shows its key, which a test would find. */
export const say = (setting: Setting<IntervalsData>, key: string): string =>
  fill(setting.words[key] ?? key, valuesOf(setting));

/** The day the cursor stands on, kept within the axis. */
export const cursorDay = ({ day }: IntervalsState, data: IntervalsData): number =>
  Math.min(day ?? data.cursor, longest(data));

export const describe = (state: IntervalsState, setting: Setting<IntervalsData>): Description => {
  const { data, edition } = setting;
  const reading = say(setting, `${state.name}.reading`);
  const since = cursorDay(state, data);
  const words = { day: say(setting, 'day'), done: say(setting, 'done') };
  const cursor = cursorText(data, since, words, edition);
  const dated = (day: number): string => {
    const [date, weekday] = [formatDay(day, edition, true), formatWeekday(day, edition)];
    return edition === 'zh' ? `${date}（${weekday}）` : `${date} (${weekday})`;
  };
  return {
    title: say(setting, `${state.name}.title`),
    reading: state.name === 'aligned' ? `${reading} ${cursor}` : reading,
    table: {
      caption: say(setting, 'table.caption'),
      head: ['interval', 'from', 'to', 'days'].map((column) => say(setting, `table.${column}`)),
      rows: data.intervals.map((interval) => [
        interval.label,
        dated(interval.from),
        dated(interval.to),
        String(lengthOf(interval)),
      ]),
    },
  };
};
