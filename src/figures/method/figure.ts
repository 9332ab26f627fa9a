/** How it was done: five ones on one line, the wall chart, two shifts, and a day cut into hours. */
import { heading, measure, type Measures } from '../../kit/heading.ts';
import type { Box, Frame, Mark, Placed } from '../../kit/marks.ts';
import type { Figure, Setting } from '../figure.ts';
import { chartMarks } from './chart.ts';
import { describe, say } from './describe.ts';
import { dialMarks } from './dial.ts';
import { hoursMarks } from './hours.ts';
import type { MethodData } from './model.ts';
import { chartNeed } from './sheet.ts';
import { strokeMarks } from './stroke.ts';
import { formatState, parseState, STATES, type MethodState, type StateName } from './state.ts';

type Compose = (setting: Setting<MethodData>, area: Box, m: Measures) => Mark[];

const COMPOSITIONS: Readonly<Record<StateName, Compose>> = {
  ones: strokeMarks,
  'wall-chart': chartMarks,
  shifts: dialMarks,
  hourly: hoursMarks,
};

/** The height that the other states need, in ems of a label. */
const NEED = 12;

const layout = ({ name }: MethodState, frame: Frame, setting: Setting<MethodData>): Placed => {
  const text = (key: string): string => say(setting, key);
  const m = measure(frame);
  const { marks, area } = heading(
    {
      key: name,
      title: text(`${name}.title`),
      sub: text(`${name}.sub`),
      source: text('source'),
      need: m.label * (name === 'wall-chart' ? chartNeed(setting.data) : NEED),
    },
    frame,
    setting.edition,
  );
  return { frame, marks: [...marks, ...COMPOSITIONS[name](setting, area, m)] };
};

export const method: Figure<MethodData, MethodState> = {
  id: 'method',
  states: STATES,
  parse: parseState,
  format: formatState,
  layout,
  describe,
};
