/** The figures that a story has data for, with what they are drawn from. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { root } from '../../../src/cli/paths.ts';
import { makeLedger } from '../../../src/editorial/ledger.ts';
import { factSchema } from '../../../src/editorial/schemas.ts';
import { loadFigureData } from '../../../src/figures/book.ts';
import type { Setting } from '../../../src/figures/figure.ts';
import { figures, isFigureId, type AnyFigure, type FigureId } from '../../../src/figures/index.ts';
import { EDITIONS, type Edition } from '../../../src/i18n/editions.ts';
import { figureWords } from './words.ts';

export interface StoryFigure {
  readonly id: FigureId;
  readonly figure: AnyFigure;
  readonly settings: Readonly<Record<Edition, Setting<unknown>>>;
}

const read = (...path: string[]): unknown => parse(readFileSync(join(...path), 'utf8'));

const readFigure = async (folder: string, id: FigureId): Promise<StoryFigure> => {
  const { resolve, sources } = await loadFigureData(id);
  const ledger = makeLedger(z.array(factSchema).parse(read(folder, 'facts.yaml')));
  const value = read(folder, 'data', `${id}.yaml`);
  const setting = (edition: Edition): Setting<unknown> => ({
    data: resolve(value, ledger, edition),
    edition,
    words: figureWords(id, edition),
    sources: sources(value, ledger),
  });
  return { id, figure: await figures[id](), settings: { zh: setting('zh'), en: setting('en') } };
};

/** The figures of the story in a folder, with the labels of the site. */
export const figuresIn = (folder: string): Promise<StoryFigure[]> =>
  Promise.all(
    Object.keys(figures)
      .filter(isFigureId)
      .filter((id) => existsSync(join(folder, 'data', `${id}.yaml`)))
      .map((id) => readFigure(folder, id)),
  );

/** Those of the site's own story. */
export const storyFigures: readonly StoryFigure[] = await figuresIn(join(root, 'content'));

/** Those of the story made for tests. */
export const canalFigures: readonly StoryFigure[] = await figuresIn(
  join(root, 'tests/fixtures/canal'),
);

/** One of those. Throws when that story has no data for it. */
export const canalFigure = (wanted: FigureId): StoryFigure => {
  const found = canalFigures.find(({ id }) => id === wanted);
  if (!found) throw new Error(`the story has no data for the figure “${wanted}”`);
  return found;
};

/** Every named state of figures in every edition. */
export const statesOf = (
  all: readonly StoryFigure[],
): (StoryFigure & { state: string; edition: Edition; setting: Setting<unknown> })[] =>
  all.flatMap((one) =>
    EDITIONS.flatMap((edition) =>
      one.figure.states.map((state) => ({
        ...one,
        state,
        edition,
        setting: one.settings[edition],
      })),
    ),
  );
