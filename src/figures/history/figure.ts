/** From coal to silicon: one tall section through the land, and a camera that rises in it. */
import type { Frame, Placed } from '../../kit/marks.ts';
import type { Figure, Setting } from '../figure.ts';
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

const foreground = (state: HistoryState, frame: Frame, setting: Setting<HistoryData>): Placed => {
  const words = titles(state.progress, frame, setting);
  const scale = scaleMarks(state, frame, setting);
  const taken = [...words, ...scale].filter((mark) => mark.kind === 'text');
  return {
    frame,
    marks: [...lightLabels(state.progress, frame, setting, taken), ...words, ...scale],
    control: scaleControl(state, frame, setting),
  };
};

export const history: Figure<HistoryData, HistoryState> = {
  id: 'history',
  states: STATES,
  parse: parseState,
  format: formatState,
  named: stationOf,
  layout: (state, frame, setting) => {
    const placed = foreground(state, frame, setting);
    const land = scenery(state.progress, frame, setting.data.lights);
    return { ...placed, marks: [...land, ...placed.marks] };
  },
  describe,
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
