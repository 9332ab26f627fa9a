/** What an economy hangs on: a hundred lumps of coal by sector, and a hundred coins of tax. */
import { heading, measure } from '../../kit/heading.ts';
import type { Frame, Placed } from '../../kit/marks.ts';
import type { Figure, Setting } from '../figure.ts';
import { cashMarks } from './cash.ts';
import { describe, say, sourceLine, subOf } from './describe.ts';
import { heapMarks } from './heap.ts';
import type { EconomyData } from './shares.ts';
import { formatState, parseState, STATES, type EconomyState, type StateName } from './state.ts';

/** The height that a state needs, in ems of a label. */
const NEED: Readonly<Record<StateName, number>> = { sectors: 12.5, part: 13.5, tax: 11 };

const layout = (state: EconomyState, frame: Frame, setting: Setting<EconomyData>): Placed => {
  const { data, edition } = setting;
  const m = measure(frame);
  const text = (key: string): string => say(setting, key);
  const { marks, area } = heading(
    {
      key: state.name,
      title: text(`${state.name}.title`),
      sub: subOf(state, setting),
      source: sourceLine(state, setting),
      need: m.label * NEED[state.name],
    },
    frame,
    edition,
  );
  const plot = { area, m, edition };
  const words = { how: text('how'), others: text('others') };
  const picture =
    state.name === 'tax'
      ? cashMarks(data, plot)
      : heapMarks(data, state.name === 'part', words, plot);
  return { frame, marks: [...marks, ...picture] };
};

export const economy: Figure<EconomyData, EconomyState> = {
  id: 'economy',
  states: STATES,
  parse: parseState,
  format: formatState,
  layout,
  describe,
};
