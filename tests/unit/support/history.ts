/** What the story's own history is drawn from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { makeLedger } from '../../../src/editorial/ledger.ts';
import type { FigureProps } from '../../../src/figures/figure.ts';
import { data } from '../../../src/figures/history/data.ts';
import type { HistoryData } from '../../../src/figures/history/stations.ts';
import { memoizeByName } from '../../../src/kit/memoize.ts';
import type { Edition } from '../../support/editions.ts';
import { STORY } from '../../support/story.ts';
import { storyFacts } from './facts.ts';
import { figureWords } from './words.ts';

export const storyHistory = memoizeByName((edition: Edition): FigureProps<HistoryData> => {
  const file: unknown = parse(readFileSync(join(STORY, 'data/history.yaml'), 'utf8'));
  const yaml = data.schema.parse(file);
  const ledger = makeLedger(storyFacts());
  return {
    data: data.resolve(yaml, ledger, edition),
    edition,
    words: figureWords('history', edition),
    sources: data.sources(yaml, ledger),
  };
});
