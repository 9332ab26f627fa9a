/** The settings of the interval figure: the story's own, and made-up ones. */
import type { Setting } from '../../../src/figures/figure.ts';
import type { IntervalsData } from '../../../src/figures/intervals/days.ts';
import type { Edition } from '../../../src/i18n/editions.ts';
import { storyFigure } from './figures.ts';

/** What the story's own intervals are drawn from. */
export const storySetting = (edition: Edition): Setting<IntervalsData> =>
  storyFigure('intervals').settings[edition] as Setting<IntervalsData>;

const LABELS: Readonly<Record<Edition, readonly string[]>> = {
  zh: ['握手', '签约', '投产', '达产'],
  en: ['Handshake', 'Signature', 'Production', 'Full output'],
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
  }));
  return {
    ...storySetting(edition),
    data: {
      intervals,
      events: told ? edges.map((day, index) => ({ day, label: name(index) })) : [],
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
