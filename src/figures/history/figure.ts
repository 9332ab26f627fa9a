/** From coal to silicon: one tall section through the land, and a camera that rises in it. */
import type { Frame, FigureLayout } from '../../kit/marks.ts';
import type { Figure, FigureProps } from '../figure.ts';
import { describe } from './describe.ts';
import { freeZone } from './composition.ts';
import { lightLabels } from './lightlabels.ts';
import { progressOf, scaleControl, scaleMarks } from './scale.ts';
import { scenery } from './scenery.ts';
import {
  formatState,
  LIGHTS,
  locate,
  parseState,
  stateAt,
  stationOf,
  STATES,
  travel,
  type HistoryState,
} from './state.ts';
import type { HistoryData } from './stations.ts';
import { titles } from './titles.ts';

const foreground = (
  state: HistoryState,
  frame: Frame,
  props: FigureProps<HistoryData>,
): FigureLayout => {
  const words = titles(state.progress, frame, props);
  const scale = scaleMarks(state, frame, props);
  const taken = [...words, ...scale].filter((mark) => mark.kind === 'text');
  return {
    frame,
    marks: [...lightLabels(state.progress, frame, props, taken), ...words, ...scale],
    control: scaleControl(state, frame, props),
  };
};

export const history: Figure<HistoryData, HistoryState> = {
  id: 'history',
  states: STATES,
  parse: parseState,
  format: formatState,
  named: stationOf,
  layout: (state, frame, props) => {
    const placed = foreground(state, frame, props);
    const land = scenery(state.progress, frame, props.data.lights);
    return { ...placed, marks: [...land, ...placed.marks] };
  },
  describe,
  say:
    ({ words }) =>
    (key) =>
      words[key] ?? key,
  journey: { at: travel, locate, stateOf: (value) => stateAt(progressOf(value)) },
  scenery: {
    ground: 'coal',
    lights: LIGHTS,
    foreground,
    freeZone,
    subject: ({ data }) => data.lights,
    startWorker: () =>
      new Worker(new URL('./scenery.worker.ts', import.meta.url), { type: 'module' }),
  },
};
