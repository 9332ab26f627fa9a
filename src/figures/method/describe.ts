/** The method figure in words. */
import { fill, formatDay } from '../../locales/format.ts';
import type { Description } from '../../kit/marks.ts';
import type { Setting } from '../figure.ts';
import { spanOf, type MethodData } from './model.ts';
import type { MethodState } from './state.ts';

/** A label of the figure, filled. A missing one shows its key, which a test would find. */
export const say = (
  { data, edition, words, sources }: Setting<MethodData>,
  key: string,
): string => {
  const [from, to] = spanOf(data);
  const dates = { from: formatDay(from, edition), to: formatDay(to, edition) };
  return fill(words[key] ?? key, {
    ...data.values,
    ...dates,
    asOf: data.asOf,
    sources: sources.join(' '),
  });
};

export const describe = (state: MethodState, setting: Setting<MethodData>): Description => {
  const { data, edition } = setting;
  const undated = say(setting, 'undated');
  return {
    title: say(setting, `${state.name}.title`),
    reading: say(setting, `${state.name}.reading`),
    sub: say(setting, `${state.name}.sub`),
    source: say(setting, 'source'),
    table: {
      caption: say(setting, 'table.caption'),
      head: ['what', 'date', 'note'].map((column) => say(setting, `table.${column}`)),
      rows: [
        ...data.milestones.map(({ day, label }) => [label, formatDay(day, edition, true), '']),
        ...data.jobs.map(({ label, note }) => [fill(label, data.values), undated, note]),
      ],
    },
  };
};
