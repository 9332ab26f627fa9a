/** What runs beside what is planned next: two rows of ingots that are not added up, and a cost. */
import { max } from 'd3-array';
import { standingFor } from '../../kit/facts.ts';
import type { Mark } from '../../kit/marks.ts';
import { clamp } from '../../kit/numbers.ts';
import { bottomOf, widthOf, type Plot } from '../../kit/plot.ts';
import { costHeight, costMarks } from './cost.ts';
import { hang, INGOT } from './ingot.ts';
import { countMarks, type Count, type CountMarks } from './texts.ts';

/** From ingot to ingot, in widths of one. */
const PITCH = 1.16;
/** From the words down to the line that the ingots hang from, in units. */
const HANG = 6;
/** Of the height to spare, what stands above the words. */
const RISE = 0.36;
/** However little room there is, an ingot is drawn. */
const SMALLEST = 0.05;
/** The least room for a group's words, in ems. */
const LEAST = 6.4;
/** Of the size of numerals, what a count takes. */
const COUNT = 0.8;

interface Cost {
  readonly range: readonly [number, number];
  readonly label: string;
  /** Id of the fact that says it. */
  readonly fact: string;
}

/** How the two groups share the width, and how large their ingots come to be. */
interface Shared {
  readonly left: number;
  readonly second: number;
  readonly right: number;
  readonly pitch: number;
  readonly scale: number;
  readonly head: number;
  /** The height that the ingots leave. */
  readonly spare: number;
}

/** The words of both groups, hanging from a height. */
const wordsAt = (
  top: number,
  [built, planned]: readonly [Count, Count],
  { left, second, right }: Pick<Shared, 'left' | 'second' | 'right'>,
  plot: Plot,
): CountMarks[] => {
  const place = { top, size: plot.m.numeral * COUNT, label: 'beneath' } as const;
  return [
    countMarks(built, { ...place, x: plot.area.x, width: left }, plot),
    countMarks(planned, { ...place, x: second, width: right }, plot),
  ];
};

/** The width shared so that neither group is narrower than `least`, over a foot of a height. */
const share = (
  counts: readonly [Count, Count],
  foot: number,
  least: number,
  plot: Plot,
): Shared => {
  const { area, m } = plot;
  const [built, planned] = counts;
  const gap = (m.compact ? 14 : 36) * m.unit;
  const room = area.width - gap;
  const even = room / (built.value + planned.value);
  const left = clamp(least, built.value * even, room - least);
  const groups = { left, second: area.x + left + gap, right: room - left };
  const pitch = Math.min(left / built.value, groups.right / planned.value);
  const words = wordsAt(area.y, counts, groups, plot);
  const head = (max(words, ({ bottom }) => bottom) ?? area.y) - area.y + HANG * m.unit;
  const free = area.height - foot - head - (m.compact ? 6 : 18) * m.unit;
  const scale = Math.max(SMALLEST, Math.min(pitch / (INGOT.width * PITCH), free / INGOT.height));
  return { ...groups, pitch, scale, head, spare: Math.max(0, free - scale * INGOT.height) };
};

/** Marks of both counts and of the range of the cost. */
export const projectMarks = (built: Count, planned: Count, cost: Cost, plot: Plot): Mark[] => {
  const { area, m } = plot;
  const counts = [built, planned] as const;
  const foot = costHeight(cost.label, plot);
  // Neither group may be narrower than its words; where these in one line leave larger ingots, so.
  const shares = [m.label * LEAST, widthOf(built.label, plot)].map((least) =>
    share(counts, foot, Math.min(least, area.width * 0.45), plot),
  );
  const shared = shares.reduce((best, next) => (next.scale > best.scale ? next : best));
  const { scale, pitch, head, second, spare } = shared;
  // What the ingots leave of the height stands above them as well as below.
  const top = area.y + spare * RISE;
  const at = { y: top + head, pitch, scale };
  const all = built.value + planned.value;
  const bar = { ...area, y: bottomOf(area) - foot, height: foot };
  return [
    ...standingFor(
      built.facts,
      hang({ ...at, key: 'built', x: area.x, first: 0, count: built.value }, () => false, all),
    ),
    ...standingFor(
      planned.facts,
      hang(
        { ...at, key: 'planned', x: second, first: built.value, count: planned.value },
        () => true,
        all,
      ),
    ),
    ...wordsAt(top, counts, shared, plot).flatMap(({ marks }) => marks),
    ...standingFor([cost.fact], costMarks(cost.range, cost.label, { ...plot, area: bar })),
  ];
};
