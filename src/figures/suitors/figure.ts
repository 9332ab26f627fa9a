/** Nine places bid for one programme; it went to the one of the lowest rank. */
import { standingFor } from '../../kit/facts.ts';
import { defineFigure, namedStates, type NamedState } from '../define.ts';
import { labelMarks } from './labels.ts';
import type { SuitorsData } from './model.ts';
import { placeMarks, stripMarks } from './places.ts';
import { slotsOf } from './slots.ts';
import { STATES, type StateName } from './state.ts';

/** The height that the picture needs, in ems of a label. */
const NEED = 14;

export const suitors = defineFigure<SuitorsData, NamedState<StateName>>({
  id: 'suitors',
  ...namedStates(STATES),
  values: ({ data: { said, chosen, asOf } }) => ({ ...said, chosen, asOf }),
  need: (_state, _data, m) => m.label * NEED,
  draw: ({ name }, context, plot) => {
    const { cities, facts, programme } = context.data;
    const slots = slotsOf(cities, name, plot);
    return {
      marks: [
        ...standingFor([facts.programme], stripMarks(slots, programme, plot.m)),
        ...placeMarks(slots, name, facts, plot.m),
        ...labelMarks(slots, name, context, plot),
      ],
    };
  },
});
