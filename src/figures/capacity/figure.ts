/** Fifty gigawatts: what runs is solid, what was promised is hatched. */
import { heading, measure } from '../../kit/heading.ts';
import type { Box, Frame, Mark, Placed } from '../../kit/marks.ts';
import type { Figure, Setting } from '../figure.ts';
import { builtMarks } from './built.ts';
import { describe, say, type CapacityData } from './describe.ts';
import { projectMarks } from './project.ts';
import { formatState, parseState, STATES, type CapacityState } from './state.ts';
import { targetMarks } from './target.ts';
import type { Count } from './texts.ts';

const picture = (
  { name }: CapacityState,
  area: Box,
  frame: Frame,
  setting: Setting<CapacityData>,
): Mark[] => {
  const { data, edition } = setting;
  const m = measure(frame);
  const text = (key: string): string => say(setting, key);
  const count = (key: 'built' | 'project' | 'target'): Count => ({
    key,
    value: data[key],
    unit: text('unit'),
    label: text(key),
    tone: key === 'built' ? 'silicon' : 'ink',
  });
  switch (name) {
    case 'phase-one':
      return builtMarks(count('built'), area, m, edition);
    case 'year-2024': {
      const cost = { range: data.investment, words: { label: text('cost') } };
      return projectMarks(count('built'), count('project'), cost, area, m, edition);
    }
    case 'three-years': {
      const words = { built: text('part-built'), planned: text('part-planned') };
      return targetMarks(count('target'), data.built, words, area, m, edition);
    }
  }
};

const layout = (state: CapacityState, frame: Frame, setting: Setting<CapacityData>): Placed => {
  const text = (key: string): string => say(setting, key);
  const { marks, area } = heading(
    {
      key: state.name,
      title: text(`${state.name}.title`),
      sub: text(`${state.name}.sub`),
      source: text('source').replace('{sources}', setting.sources.join(' ')),
      need: 150,
    },
    frame,
    setting.edition,
  );
  return { frame, marks: [...marks, ...picture(state, area, frame, setting)] };
};

export const capacity: Figure<CapacityData, CapacityState> = {
  id: 'capacity',
  states: STATES,
  parse: parseState,
  format: formatState,
  layout,
  describe,
};
