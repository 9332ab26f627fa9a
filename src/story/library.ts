/** The story's files other than its chapters, read once for a build and afresh for every page in dev. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { makeLedger, type Ledger } from '../editorial/ledger.ts';
import { storyRoot } from '../editorial/root.ts';
import {
  factSchema,
  storySchema,
  stringsSchema,
  type Story,
  type StoryEdition,
  type Strings,
} from '../editorial/schemas.ts';
import { loadFigureData } from '../figures/book.ts';
import type { Setting } from '../figures/figure.ts';
import type { FigureId } from '../figures/index.ts';
import type { Edition } from '../i18n/editions.ts';

const read = (name: string): unknown => parse(readFileSync(join(storyRoot, name), 'utf8'));

/** Remembers results by name, except in dev, where an editor's next save must show. */
const memo = <T>(load: (name: string) => T): ((name: string) => T) => {
  const known = new Map<string, T>();
  return (name) => {
    const value = (import.meta.env.DEV ? undefined : known.get(name)) ?? load(name);
    known.set(name, value);
    return value;
  };
};

const loadLedger = memo((name) => makeLedger(z.array(factSchema).parse(read(name))));
const loadStoryFile = memo((name) => storySchema.parse(read(name)));
const loadStrings = memo((name) => stringsSchema.parse(read(name)));

export const story = (): Story => loadStoryFile('story.yaml');
export const ledger = (): Ledger => loadLedger('facts.yaml');
export const strings = (edition: Edition): Strings => loadStrings(`strings/${edition}.yaml`);

/** The edition of a language. Throws when the story has none. */
export const storyEdition = (lang: Edition): StoryEdition => {
  const found = story().editions.find((edition) => edition.lang === lang);
  if (!found) throw new Error(`story.yaml has no edition “${lang}”.`);
  return found;
};

/** The labels below one name: those of “intervals” from “intervals.aligned.title” and the like. */
const wordsOf = (name: string, edition: Edition): Record<string, string> =>
  Object.fromEntries(
    Object.entries(strings(edition))
      .filter(([key]) => key.startsWith(`${name}.`))
      .map(([key, text]) => [key.slice(name.length + 1), text]),
  );

/** Whether the story has data for a figure. */
export const hasFigure = (id: FigureId): boolean => existsSync(join(storyRoot, `data/${id}.yaml`));

/** What a figure is drawn from, in an edition. */
export const figureSetting = async (id: FigureId, edition: Edition): Promise<Setting<unknown>> => {
  const figureData = await loadFigureData(id);
  const value = read(`data/${id}.yaml`);
  return {
    data: figureData.resolve(value, ledger(), edition),
    edition,
    words: wordsOf(id, edition),
    sources: figureData.sources(value, ledger()),
  };
};
