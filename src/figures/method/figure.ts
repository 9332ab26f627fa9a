/** How it was done: five ones on one line, the wall chart, two shifts, and a day cut into hours. */
import { inSeveralYears } from '../../locales/calendar.ts';
import { formatDay } from '../../locales/format.ts';
import type { Mark } from '../../kit/marks.ts';
import type { Plot } from '../../kit/plot.ts';
import { defineFigure, namedStates, type Context, type NamedState } from '../define.ts';
import { chartMarks } from './chart.ts';
import { dialMarks } from './dial.ts';
import { hoursMarks } from './hours.ts';
import { spanOf, type MethodData } from './model.ts';
import { chartNeed } from './sheet.ts';
import { strokeMarks } from './stroke.ts';
import { STATES, type StateName } from './state.ts';

const PICTURES: Readonly<
  Record<StateName, (context: Context<MethodData>, plot: Plot) => readonly Mark[]>
> = { ones: strokeMarks, 'wall-chart': chartMarks, shifts: dialMarks, hourly: hoursMarks };

/** The height that the other states need, in ems of a label. */
const NEED = 12;

export const method = defineFigure<MethodData, NamedState<StateName>>({
  id: 'method',
  ...namedStates(STATES),
  values: ({ data, edition }) => {
    const span = spanOf(data);
    const [from, to] = span.map((day) => formatDay(day, edition, inSeveralYears(span)));
    return {
      ...data.values,
      from: from ?? '',
      to: to ?? '',
      asOf: data.asOf,
    };
  },
  need: ({ name }, data, m) => m.label * (name === 'wall-chart' ? chartNeed(data) : NEED),
  draw: ({ name }, context, plot) => ({ marks: PICTURES[name](context, plot) }),
});
