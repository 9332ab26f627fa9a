/** Fifty gigawatts: what runs is solid, what was promised is hatched. */
import { standingFor } from '../../kit/facts.ts';
import { heading, measure } from '../../kit/heading.ts';
import type { Frame, Mark, Placed } from '../../kit/marks.ts';
import type { Plot } from '../../kit/plot.ts';
import type { Figure, Setting } from '../figure.ts';
import { builtMarks } from './built.ts';
import { describe, say, type CapacityData } from './describe.ts';
import { projectMarks } from './project.ts';
import { formatState, parseState, STATES, type CapacityState, type StateName } from './state.ts';
import { targetMarks } from './target.ts';
import type { Count } from './texts.ts';

/** When each is to be, beside what it is. */
const DATES = { built: [], project: ['year'], target: ['horizon'] } as const;

const picture = ({ name }: CapacityState, setting: Setting<CapacityData>, plot: Plot): Mark[] => {
  const { data } = setting;
  const { facts } = data;
  const text = (key: string): string => say(setting, key);
  const count = (key: 'built' | 'project' | 'target'): Count => ({
    key,
    value: data[key],
    unit: text('unit'),
    label: text(key),
    tone: key === 'built' ? 'silicon' : 'ink',
    facts: [facts[key], ...DATES[key].map((date) => facts[date])],
  });
  switch (name) {
    case 'built':
      return standingFor([facts.built], builtMarks(count('built'), plot));
    case 'project': {
      const cost = {
        range: data.investment,
        words: { label: text('cost') },
        fact: facts.investment,
      };
      return projectMarks(count('built'), count('project'), cost, plot);
    }
    case 'target': {
      const words = { built: text('part-built'), planned: text('part-planned') };
      return targetMarks(count('target'), count('built'), words, plot);
    }
  }
};

/** The height that a state needs, in ems of a label. */
const NEED: Readonly<Record<StateName, number>> = {
  built: 9,
  project: 14,
  target: 12,
};

const layout = (state: CapacityState, frame: Frame, setting: Setting<CapacityData>): Placed => {
  const text = (key: string): string => say(setting, key);
  const { edition } = setting;
  const m = measure(frame);
  const { marks, area } = heading(
    {
      key: state.name,
      title: text(`${state.name}.title`),
      sub: text(`${state.name}.sub`),
      source: text('source'),
      need: m.label * NEED[state.name],
    },
    frame,
    edition,
  );
  const plot = { area, m, edition };
  return { frame, marks: [...marks, ...picture(state, setting, plot)] };
};

export const capacity: Figure<CapacityData, CapacityState> = {
  id: 'capacity',
  states: STATES,
  parse: parseState,
  format: formatState,
  layout,
  describe,
};
