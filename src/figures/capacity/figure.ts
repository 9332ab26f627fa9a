/** What runs and what was promised, in ingots: what runs is solid, all else is hatched. */
import { formatNumber } from '../../locales/format.ts';
import { standingFor } from '../../kit/facts.ts';
import type { Mark } from '../../kit/marks.ts';
import type { Plot } from '../../kit/plot.ts';
import { defineFigure, namedStates, type Context, type NamedState } from '../define.ts';
import { builtMarks } from './built.ts';
import type { CapacityData } from './model.ts';
import { projectMarks } from './project.ts';
import { STATES, type StateName } from './state.ts';
import { targetMarks } from './target.ts';
import type { Count } from './texts.ts';

/** When each is to be, beside what it is. */
const DATES = { built: [], project: ['year'], target: ['horizon'] } as const;

/** The height that a state needs, in ems of a label. */
const NEED: Readonly<Record<StateName, number>> = { built: 9, project: 14, target: 12 };

const picture = (
  name: StateName,
  { data, edition, say }: Context<CapacityData>,
  plot: Plot,
): Mark[] => {
  const { facts } = data;
  const count = (key: StateName): Count => ({
    key,
    value: data.ingots[key],
    text: formatNumber(data[key], edition),
    unit: say('unit'),
    label: say(key),
    tone: key === 'built' ? 'silicon' : 'ink',
    facts: [facts[key], ...DATES[key].map((date) => facts[date])],
  });
  switch (name) {
    case 'built':
      return standingFor([facts.built], builtMarks(count('built'), plot));
    case 'project': {
      const cost = { range: data.investment, label: say('cost'), fact: facts.investment };
      return projectMarks(count('built'), count('project'), cost, plot);
    }
    case 'target': {
      const words = { built: say('part-built'), planned: say('part-planned') };
      return targetMarks(count('target'), count('built'), words, plot);
    }
  }
};

export const capacity = defineFigure<CapacityData, NamedState<StateName>>({
  id: 'capacity',
  ...namedStates(STATES),
  values: ({ data: { built, project, target, asOf, said } }) => ({
    built,
    project,
    target,
    asOf,
    ...said,
  }),
  need: ({ name }, _, m) => m.label * NEED[name],
  draw: ({ name }, context, plot) => ({ marks: picture(name, context, plot) }),
});
