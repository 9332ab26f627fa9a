/** Settings of the interval figure: that of the story for tests, and any others. */
import type { Setting } from '../../../src/figures/figure.ts';
import type { IntervalsData } from '../../../src/figures/intervals/days.ts';
import type { Edition } from '../../../src/i18n/editions.ts';
import { canalFigure } from './figures.ts';

/** What the intervals of the story for tests are drawn from. */
export const canalSetting = (edition: Edition): Setting<IntervalsData> =>
  canalFigure('intervals').settings[edition] as Setting<IntervalsData>;

const LABELS: Readonly<Record<Edition, readonly string[]>> = {
  zh: ['量地', '开挖', '放水', '通航'],
  en: ['Measuring', 'Digging', 'Water', 'Open to boats'],
};
const TONES = ['ember', 'silicon', 'ink'] as const;

/** Intervals of these lengths, one after the other from a day on, with or without their events. */
export const madeSetting = (
  from: number,
  lengths: readonly number[],
  told: boolean,
  edition: Edition,
): Setting<IntervalsData> => {
  const name = (index: number): string => LABELS[edition][index] ?? '';
  const edges = lengths.reduce((days, length) => [...days, (days.at(-1) ?? from) + length], [from]);
  const intervals = lengths.map((_, index) => ({
    id: `interval-${index}`,
    tone: TONES[index] ?? ('ink' as const),
    from: edges[index] ?? from,
    to: edges[index + 1] ?? from,
    label: `${name(index)} → ${name(index + 1)}`,
    facts: { from: `day-${index}`, to: `day-${index + 1}`, length: [`length-${index}`] },
  }));
  return {
    ...canalSetting(edition),
    data: {
      intervals,
      events: told
        ? edges.map((day, index) => ({ day, label: name(index), fact: `day-${index}` }))
        : [],
      stretches: [],
      work: intervals.map(({ id, from, to }, index) => ({
        id: `job-${id}`,
        interval: index,
        from,
        to,
        label: name(index),
      })),
      cursor: Math.min(...lengths),
    },
  };
};
