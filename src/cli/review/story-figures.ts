/** The figures that a story in a folder has data for, with what they are drawn from. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { makeLedger } from '../../editorial/ledger.ts';
import { labelsWithFacts } from '../../editorial/fact-names.ts';
import { factSchema, stringsSchema, type Strings } from '../../editorial/schemas.ts';
import { loadFigureData } from '../../figures/book.ts';
import type { Setting } from '../../figures/figure.ts';
import { figures, isFigureId, type AnyFigure, type FigureId } from '../../figures/index.ts';
import type { Edition } from '../../locales/editions.ts';

export interface StoryFigure {
  readonly id: FigureId;
  readonly figure: AnyFigure;
  readonly settings: Readonly<Record<Edition, Setting<unknown>>>;
}

const read = (...path: string[]): unknown => parse(readFileSync(join(...path), 'utf8'));

/** The labels of one figure, without its name in front. */
export const figureLabels = (strings: Strings, figure: string): Strings =>
  Object.fromEntries(
    Object.entries(strings)
      .filter(([key]) => key.startsWith(`${figure}.`))
      .map(([key, text]) => [key.slice(figure.length + 1), text]),
  );

/** Every label of an edition, from a folder of labels. */
export const readLabels = (folder: string, edition: Edition): Strings =>
  stringsSchema.parse(read(folder, `${edition}.yaml`));

const readFigure = async (folder: string, labels: string, id: FigureId): Promise<StoryFigure> => {
  const { resolve, sources } = await loadFigureData(id);
  const ledger = makeLedger(z.array(factSchema).parse(read(folder, 'facts.yaml')));
  const value = read(folder, 'data', `${id}.yaml`);
  const setting = (edition: Edition): Setting<unknown> => ({
    data: resolve(value, ledger, edition),
    edition,
    words: figureLabels(labelsWithFacts(readLabels(labels, edition), ledger.get, edition), id),
    sources: sources(value, ledger),
  });
  return { id, figure: await figures[id](), settings: { zh: setting('zh'), en: setting('en') } };
};

/**
 * The figures of the story in `folder`, with the labels in the folder `labels`. Rejects when data
 * or facts are not sound: `npm run check` says what is wrong with them.
 */
export const figuresIn = (
  folder: string,
  labels = join(folder, 'strings'),
): Promise<StoryFigure[]> =>
  Promise.all(
    Object.keys(figures)
      .filter(isFigureId)
      .filter((id) => existsSync(join(folder, 'data', `${id}.yaml`)))
      .map((id) => readFigure(folder, labels, id)),
  );
