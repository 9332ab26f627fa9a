/** From coal to silicon: one tall section through the land, and a camera that rises in it. */
import type { Frame, Placed } from '../../kit/marks.ts';
import type { Figure, Setting } from '../figure.ts';
import { describe } from './describe.ts';
import { lightLabels } from './lightlabels.ts';
import { progressOf, scaleControl, scaleMarks } from './scale.ts';
import { scenery } from './scenery.ts';
import {
  formatState,
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

const layout = (state: HistoryState, frame: Frame, setting: Setting<HistoryData>): Placed => {
  const { progress } = state;
  const words = titles(progress, frame, setting);
  return {
    frame,
    marks: [
      ...scenery(progress, frame, setting.data.lights),
      ...lightLabels(progress, frame, setting, words),
      ...words,
      ...scaleMarks(state, frame, setting),
    ],
    control: scaleControl(state, frame, setting),
  };
};

export const history: Figure<HistoryData, HistoryState> = {
  id: 'history',
  states: STATES,
  parse: parseState,
  format: formatState,
  layout,
  describe,
  choose: (_, value) => stateAt(progressOf(value)),
  named: stationOf,
  travel,
  locate,
};
