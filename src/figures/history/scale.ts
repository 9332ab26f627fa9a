/** The scale at the side: a tick a station, their years, and where the reader is. */
import { range } from 'd3-array';
import { levelLine, textMark, uprightLine } from '../../kit/mark-makers.ts';
import { round, type Box, type Control, type Frame, type Mark } from '../../kit/marks.ts';
import { memoizeWeak } from '../../kit/memoize.ts';
import type { FigureProps } from '../figure.ts';
import { compositionOf, type Composition } from './composition.ts';
import { say, timeOf } from './describe.ts';
import { LAST, SILICON, STATES, stationOf, type HistoryState } from './state.ts';
import type { HistoryData } from './stations.ts';

/** Values of the control to a station: one is what an arrow key moves by. */
const FINENESS = 10;
/** Width of the area for a thumb, in pixels at the narrowest screen. */
const REACH = 44;
/** Stations further apart than this many ems of their years have them beside their ticks. */
const LEGIBLE = 1.15;

const heightAt = (rail: Box, progress: number): number =>
  round(rail.y + rail.height * (1 - progress / LAST));

/** The time of a station, where it is not the same as that of the one before. */
const labelOf = (index: number, props: FigureProps<HistoryData>): string => {
  const [name, before] = [STATES[index], STATES[index - 1]];
  const time = name ? timeOf(props, name) : '';
  return before && timeOf(props, before) === time ? '' : time;
};

/** Ticks and grip grow with a large frame. */
const unitOf = ({ sizes }: Composition): number => sizes.small / 12;

/** The grip in its two colours, drawn around 0 0. */
const gripsOf = memoizeWeak((composition: Composition) => {
  const grip = (tone: 'ember' | 'silicon'): readonly Mark[] => [
    { kind: 'circle', key: 'cursor-grip', tone, cx: 0, cy: 0, r: round(5 * unitOf(composition)) },
  ];
  return { coal: grip('ember'), silicon: grip('silicon') };
});

export const scaleMarks = (
  { progress }: HistoryState,
  frame: Frame,
  props: FigureProps<HistoryData>,
): Mark[] => {
  const composition = compositionOf(frame);
  const { rail, sizes } = composition;
  const unit = unitOf(composition);
  const here = Math.round(progress);
  const hasYears = rail.height / LAST >= sizes.small * LEGIBLE;
  const labels = STATES.flatMap((_, index) => {
    const text = labelOf(index, props);
    return text === '' || !hasYears
      ? []
      : [
          textMark({
            key: `year-${index}`,
            text,
            size: sizes.small,
            face: 'numeral',
            tone: 'ink',
            anchor: 'end',
            x: round(rail.x - 13 * unit),
            y: round(heightAt(rail, index) + sizes.small * 0.35),
          }),
        ];
  });
  const grips = gripsOf(composition);
  return [
    uprightLine('rail', round(rail.x), [round(rail.y), round(rail.y + rail.height)], {
      tone: 'quiet',
      width: 1,
      opacity: 0.7,
    }),
    ...STATES.map((_, index): Mark =>
      levelLine(`stop-${index}`, [round(rail.x - 8 * unit), round(rail.x)], heightAt(rail, index), {
        tone: index === here ? 'ink' : 'quiet',
        width: 1.5,
      }),
    ),
    ...labels,
    {
      kind: 'plane',
      key: 'here',
      tone: 'ink',
      marks: progress < SILICON ? grips.coal : grips.silicon,
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
  props: FigureProps<HistoryData>,
): Control => {
  const composition = compositionOf(frame);
  const { rail } = composition;
  const width = REACH * unitOf(composition);
  const name = stationOf(state);
  return {
    x: Math.min(rail.x - width / 2, frame.width - width),
    y: rail.y,
    width,
    height: rail.height,
    min: 0,
    max: LAST * FINENESS,
    value: Math.round(state.progress * FINENESS),
    label: props.words.scale ?? 'scale',
    valueText: [timeOf(props, name), say(props, name, 'title')].filter(Boolean).join(' '),
    upright: true,
    places: range(LAST * FINENESS + 1).map((value) => ({
      x: rail.x,
      y: heightAt(rail, progressOf(value)),
    })),
  };
};
