/** The figures that a story in a folder has data for, with what they are drawn from. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { FigureFiles } from '../../editorial/figure-book.ts';
import { makeLedger } from '../../editorial/ledger.ts';
import { factSchema } from '../../editorial/fact-schema.ts';
import { storySchema, stringsSchema, type Strings } from '../../editorial/schemas.ts';
import { loadFigureData } from '../../figures/book.ts';
import { stateNamesIn } from '../../editorial/state-names.ts';
import type { FigureProps } from '../../figures/figure.ts';
import { figures, isFigureId, loadFigure, type AnyFigure, type FigureId } from '../../figures/index.ts';
import { propsOf } from '../../figures/props.ts';
import type { Edition } from '../../locales/editions.ts';

export interface StoryFigure {
  readonly id: FigureId;
  readonly figure: AnyFigure;
  readonly settings: Readonly<Record<Edition, FigureProps<unknown>>>;
}

const read = (...path: string[]): unknown => parse(readFileSync(join(...path), 'utf8'));

/** Every label of an edition, from a folder of labels; none where it has no file of them. */
export const readLabels = (folder: string, edition: Edition): Strings =>
  existsSync(join(folder, `${edition}.yaml`))
    ? stringsSchema.parse(read(folder, `${edition}.yaml`))
    : {};

/** The figures of a story, from its folder and that of its labels. */
interface Folders {
  readonly folder: string;
  readonly labels: string;
  readonly editions: readonly Edition[];
}

const readFigure = async (
  { folder, labels, editions }: Folders,
  id: FigureId,
): Promise<StoryFigure> => {
  const data = await loadFigureData(id);
  const files: FigureFiles = {
    editions,
    ledger: makeLedger(z.array(factSchema).parse(read(folder, 'facts.yaml'))),
    labels: (edition) => readLabels(labels, edition),
    value: read(folder, 'data', `${id}.yaml`),
  };
  const settings = editions.map((edition) => [edition, propsOf(id, data, edition, files)] as const);
  const figure = await loadFigure(id, { states: stateNamesIn(files.value) });
  return { id, figure, settings: Object.fromEntries(settings) };
};

/**
 * The figures of the story in `folder`, with the labels in the folder `labels`, which lies in a
 * story's folder. Rejects when data or facts are not sound: `npm run check` says what is wrong.
 */
export const figuresIn = (
  folder: string,
  labels = join(folder, 'strings'),
): Promise<StoryFigure[]> => {
  const { editions } = storySchema.parse(read(labels, '..', 'story.yaml'));
  const folders = { folder, labels, editions: editions.map(({ lang }) => lang) };
  return Promise.all(
    Object.keys(figures)
      .filter(isFigureId)
      .filter((id) => existsSync(join(folder, 'data', `${id}.yaml`)))
      .map((id) => readFigure(folders, id)),
  );
};
