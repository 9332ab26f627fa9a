/** The settings of the interval figure: the story's own, and made-up ones. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../../src/cli/paths.ts';
import { makeLedger } from '../../../src/editorial/ledger.ts';
import type { Setting } from '../../../src/figures/figure.ts';
import { resolve, sources } from '../../../src/figures/intervals/data.ts';
import type { IntervalsData } from '../../../src/figures/intervals/days.ts';
import type { Edition } from '../../../src/i18n/editions.ts';
import { storyFacts } from './facts.ts';
import { figureWords } from './words.ts';

/** What the story's own intervals are drawn from. */
export const storySetting = (edition: Edition): Setting<IntervalsData> => {
  const value: unknown = parse(readFileSync(join(root, 'content/data/intervals.yaml'), 'utf8'));
  const ledger = makeLedger(storyFacts());
  return {
    data: resolve(value, ledger, edition),
    edition,
    words: figureWords('intervals', edition),
    sources: sources(value, ledger),
  };
};

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
