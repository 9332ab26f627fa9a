/** Where a guess is made: the ruler that waits for it, and the last interval above, if it is another. */
import { scaleLinear } from 'd3-scale';
import { clamp } from '../../kit/numbers.ts';
import { rightOf, type Plot } from '../../kit/plot.ts';
import { lengthOf, totalDays, type IntervalsData } from './days.ts';
import { dayScale, type DayScale, type Lens } from './lens.ts';
import { aboveTicks, LOWEST, standIn, type Stand } from './ruler-ticks.ts';

interface Above extends Pick<Stand, 'base' | 'tall'> {
  /** Whether it has room for its name. */
  readonly isNamed: boolean;
}

/** Where the picture lies: the ruler above, if any, and the one that is guessed. */
export interface Ground {
  readonly lens: Lens;
  /** Of the story's days. */
  readonly scale: DayScale;
  /** Of the days guessed, from 0. */
  readonly xOf: DayScale;
  readonly days: number;
  readonly stand: Stand;
  /** Foot and height of the ruler above. */
  readonly above: Above | undefined;
  readonly plot: Plot;
}

/** What the ruler above takes, in ems of a label: its name, its ticks, its foot. */
const [NAME, TICKS, FOOT] = [1.35, 0.9, 0.9];
export const BESIDE = NAME + TICKS + FOOT;
/** Of a label, the least count. */
const COUNT = 1.9;

/** What the ruler above, and so much below, leave of a plot: it tells how many lines have room. */
export const withoutBeside = ({ guess }: IntervalsData, below: number, plot: Plot): Plot => {
  const taken = below + (guess.isApart ? plot.m.label * BESIDE : 0);
  return { ...plot, area: { ...plot.area, height: plot.area.height - taken } };
};

/** The ground for so high a guess, with `below` left under the ruler. */
export const groundOf = (data: IntervalsData, guess: number, below: number, plot: Plot): Ground => {
  const { area, m } = plot;
  const { isApart, upTo, ...asked } = data.guess;
  const last = data.intervals.at(-1) ?? asked;
  const days = Math.max(upTo, guess, lengthOf(asked), lengthOf(last));
  const lens: Lens = { focus: data.intervals.length - 1, reach: days };
  const scale = dayScale(data, area, lens);
  const first = totalDays(data) - lengthOf(last);
  const xOf = scaleLinear([0, days], [scale(first), rightOf(area)]);
  if (!isApart) {
    return { lens, scale, xOf, days, stand: standIn(plot, below), above: undefined, plot };
  }
  const least = aboveTicks(m.label * COUNT, m) + LOWEST + below;
  const isNamed = area.height - least >= m.label * BESIDE;
  const name = isNamed ? m.label * NAME : 0;
  const tall = isNamed ? m.label * TICKS : clamp(4, area.height - least - 4, m.label * TICKS);
  const taken = name + tall + (isNamed ? m.label * FOOT : 4);
  const lower: Plot = {
    ...plot,
    area: { ...area, y: area.y + taken, height: area.height - taken },
  };
  const stand = standIn(lower, below);
  // Where there is room it leaves the top, for its name goes with the count below it.
  const top = stand.base - stand.tall - aboveTicks(stand.count, m);
  const base = area.y + name + tall + clamp(0, (top - lower.area.y) * 0.5, m.label * 4);
  return { lens, scale, xOf, days, stand, above: { base, tall, isNamed }, plot };
};
