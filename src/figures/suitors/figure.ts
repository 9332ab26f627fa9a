/** Nine places bid for one programme; it went to the one of the lowest rank. */
import { standingFor } from '../../kit/facts.ts';
import { heading, measure } from '../../kit/heading.ts';
import type { Frame, Placed } from '../../kit/marks.ts';
import type { Figure, Setting } from '../figure.ts';
import { describe, say, type SuitorsData } from './describe.ts';
import { labelMarks } from './labels.ts';
import { placeMarks, stripMarks } from './places.ts';
import { slotsOf } from './slots.ts';
import { formatState, parseState, STATES, type SuitorsState } from './state.ts';

/** The height that the picture needs, in ems of a label. */
const NEED = 14;

const layout = ({ name }: SuitorsState, frame: Frame, setting: Setting<SuitorsData>): Placed => {
  const { data, edition } = setting;
  const { facts } = data;
  const m = measure(frame);
  const text = (key: string): string => say(setting, key);
  const { marks, area } = heading(
    {
      key: name,
      title: text(`${name}.title`),
      sub: text(`${name}.sub`),
      source: text('source'),
      need: m.label * NEED,
    },
    frame,
    edition,
  );
  const plot = { area, m, edition };
  const slots = slotsOf(data.cities, name, plot);
  const words = {
    strip: text('strip'),
    cities: text('cities'),
    district: text('district'),
    chosen: data.chosen,
  };
  return {
    frame,
    marks: [
      ...marks,
      ...standingFor([facts.programme], stripMarks(slots, data.programme, m)),
      ...placeMarks(slots, name, facts, m),
      ...labelMarks(slots, name, { ...words, facts }, plot),
    ],
  };
};

export const suitors: Figure<SuitorsData, SuitorsState> = {
  id: 'suitors',
  states: STATES,
  parse: parseState,
  format: formatState,
  layout,
  describe,
};
