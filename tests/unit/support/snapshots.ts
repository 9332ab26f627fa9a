/** Snapshots of the story's own figures, without Astro. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../../src/cli/paths.ts';
import { makeLedger } from '../../../src/editorial/ledger.ts';
import { storySchema } from '../../../src/editorial/schemas.ts';
import { loadFigureData } from '../../../src/figures/book.ts';
import { figures, isFigureId, type AnyFigure } from '../../../src/figures/index.ts';
import type { Edition } from '../../../src/locales/editions.ts';
import { paletteOf, type CardPalette } from '../../../src/share/grounds.ts';
import type { Snapshot } from '../../../src/share/snapshot.ts';
import { STORY } from '../../support/story.ts';
import { storyFacts } from './facts.ts';
import { figureWords } from './words.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

export const tokens = read('src/styles/tokens.css');
export const palette = (): CardPalette => paletteOf(tokens, 'silver');

const story = storySchema.parse(parse(readFileSync(join(STORY, 'story.yaml'), 'utf8')));

/** Every state of every figure in an edition. */
export const snapshots = async (edition: Edition): Promise<Snapshot[]> => {
  const { title, recency } = story.editions.find(({ lang }) => lang === edition) ?? {
    title: '',
    recency: '',
  };
  const ledger = makeLedger(storyFacts());
  const all = Object.keys(figures)
    .filter(isFigureId)
    .map(async (id) => {
      const figure: AnyFigure = await figures[id]();
      const data = await loadFigureData(id);
      const value: unknown = parse(readFileSync(join(STORY, `data/${id}.yaml`), 'utf8'));
      const setting = {
        data: data.resolve(value, ledger, edition),
        edition,
        words: figureWords(id, edition),
        sources: data.sources(value, ledger),
      };
      return figure.states.map((state) => ({
        figure,
        state,
        setting,
        palette: palette(),
        words: {
          brand: title,
          name: setting.words.name ?? '',
          recency,
          address: `example.org/figures/${id}/${state}`,
          scan: 'Scan',
        },
        address: `https://example.org/figures/${id}/${state}/`,
      }));
    });
  return (await Promise.all(all)).flat();
};
