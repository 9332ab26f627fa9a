/** The scale at the side: a tick a station, their years, and where the reader is. */
import { measure, textMark } from '../../kit/heading.ts';
import { round, type Box, type Control, type Frame, type Mark } from '../../kit/marks.ts';
import type { Setting } from '../figure.ts';
import { say, timeOf } from './describe.ts';
import { LAST, STATES, stationOf, type HistoryState } from './state.ts';
import type { HistoryData } from './stations.ts';
import { kept } from './view.ts';

/** Values of the control to a station: one is what an arrow key moves by. */
const FINENESS = 10;
/** Width of the area for a thumb, in pixels at the narrowest screen. */
const REACH = 44;

/** Where the scale runs: the first station at the foot. */
const railOf = (frame: Frame): Box => {
  const m = measure(frame);
  const top = frame.height * 0.36;
  return {
    x: frame.width - m.margin * (m.compact ? 0.75 : 0.9),
    y: top,
    width: 0,
    height: frame.height * 0.86 - top,
  };
};

const heightAt = (rail: Box, progress: number): number =>
  round(rail.y + rail.height * (1 - progress / LAST));

/** The time of a station, where it is not the same as that of the one before. */
const labelOf = (index: number, setting: Setting<HistoryData>): string => {
  const [name, before] = [STATES[index], STATES[index - 1]];
  const time = name ? timeOf(setting, name) : '';
  return before && timeOf(setting, before) === time ? '' : time;
};

export const scaleMarks = (
  { progress }: HistoryState,
  frame: Frame,
  setting: Setting<HistoryData>,
): Mark[] => {
  const m = measure(frame);
  const rail = railOf(frame);
  const unit = Math.max(1, m.unit);
  const here = Math.round(progress);
  const labels = STATES.flatMap((_, index) => {
    const text = labelOf(index, setting);
    return text === '' || m.compact
      ? []
      : [
          textMark({
            key: `year-${index}`,
            text,
            size: m.small,
            face: 'numeral',
            tone: index === here ? 'ink' : 'quiet',
            anchor: 'end',
            x: round(rail.x - 15 * unit),
            y: round(heightAt(rail, index) + m.small * 0.35),
          }),
        ];
  });
  return [
    {
      kind: 'line',
      key: 'rail',
      tone: 'quiet',
      x1: round(rail.x),
      x2: round(rail.x),
      y1: round(rail.y),
      y2: round(rail.y + rail.height),
      width: 1,
      opacity: 0.7,
    },
    ...STATES.map((_, index): Mark => ({
      kind: 'line',
      key: `stop-${index}`,
      tone: index === here ? 'ink' : 'quiet',
      x1: round(rail.x - 9 * unit),
      x2: round(rail.x),
      y1: heightAt(rail, index),
      y2: heightAt(rail, index),
      width: 1.5,
    })),
    ...labels,
    {
      kind: 'plane',
      key: 'here',
      tone: 'ink',
      marks: kept('here', [
        {
          kind: 'circle',
          key: 'cursor-grip',
          tone: progress < STATES.indexOf('furnace-2023') ? 'ember' : 'silicon',
          cx: 0,
          cy: 0,
          r: round(5 * unit),
        },
      ]),
      dx: round(rail.x),
      dy: heightAt(rail, progress),
      scale: 1,
    },
  ];
};

/** The progress that a value of the control stands for. */
export const progressOf = (value: number): number => value / FINENESS;

/** The control over the scale. */
export const scaleControl = (
  state: HistoryState,
  frame: Frame,
  setting: Setting<HistoryData>,
): Control => {
  const m = measure(frame);
  const rail = railOf(frame);
  const width = REACH * Math.max(1, m.unit * (m.compact ? 1 : 0.8));
  const name = stationOf(state);
  return {
    x: Math.min(rail.x - width / 2, frame.width - width),
    y: rail.y,
    width,
    height: rail.height,
    min: 0,
    max: LAST * FINENESS,
    value: Math.round(state.progress * FINENESS),
    label: setting.words.scale ?? 'scale',
    valueText: [timeOf(setting, name), say(setting, name, 'title')].filter(Boolean).join(' '),
    upright: true,
    places: Array.from({ length: LAST * FINENESS + 1 }, (_, value) => ({
      x: rail.x,
      y: heightAt(rail, progressOf(value)),
    })),
  };
};
