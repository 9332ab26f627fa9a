/** The story's files other than its chapters, each read once, and in dev anew when it has been saved. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { labelsWithFacts, withFacts } from '../editorial/fact-names.ts';
import { inStoryOrder } from '../editorial/local-texts.ts';
import { makeLedger, type Ledger } from '../editorial/ledger.ts';
import { QUOTES } from '../editorial/files.ts';
import { labelFile } from '../editorial/label-files.ts';
import { makeQuotes, type Quotes } from '../editorial/quotes.ts';
import { storyRoot } from '../editorial/root.ts';
import { factSchema } from '../editorial/fact-schema.ts';
import {
  quoteSchema,
  storySchema,
  stringsSchema,
  type Story,
  type StoryEdition,
  type Strings,
} from '../editorial/schemas.ts';
import { loadFigureData } from '../figures/book.ts';
import type { FigureProps } from '../figures/figure.ts';
import { isFigureId, loadFigure, type AnyFigure, type FigureId } from '../figures/index.ts';
import { propsOf } from '../figures/props.ts';
import type { Edition } from '../locales/editions.ts';
import { interfaceLabels, wordingOf } from '../locales/index.ts';
import { isWhole, type PageLabels } from '../locales/labels.ts';

const isThere = (name: string): boolean => existsSync(join(storyRoot, name));
const read = (name: string): unknown => parse(readFileSync(join(storyRoot, name), 'utf8'));

const STORY = 'story.yaml';
const FACTS = 'facts.yaml';
const dataFile = (id: string): string => `data/${id}.yaml`;

/** Tells one save of some files from the next. */
const stampOf = (names: readonly string[]): string =>
  names
    .map((name) => String(statSync(join(storyRoot, name), { throwIfNoEntry: false })?.mtimeMs))
    .join();

/** Remembers results by names; in dev only until one of the files that they are made of is saved. */
const memo = <Names extends readonly string[], T>(
  load: (...names: Names) => T,
  filesOf: (...names: Names) => readonly string[],
): ((...names: Names) => T) => {
  const known = new Map<string, { stamp: string; value: T }>();
  return (...names) => {
    const key = names.join(' ');
    const stamp = import.meta.env.DEV ? stampOf(filesOf(...names)) : '';
    const last = known.get(key);
    if (last?.stamp === stamp) return last.value;
    const value = load(...names);
    known.set(key, { stamp, value });
    return value;
  };
};

/** The editions of the story, the first one first. */
const editionNames = memo(
  (): readonly Edition[] => storySchema.parse(read(STORY)).editions.map(({ lang }) => lang),
  () => [STORY],
);
export const ledger = memo(
  (): Ledger => makeLedger(inStoryOrder(z.array(factSchema).parse(read(FACTS)), editionNames())),
  () => [FACTS, STORY],
);
/** A story that quotes nobody has no file of quotations. */
export const quotes = memo(
  (): Quotes => {
    const quoted = z.array(quoteSchema).parse(isThere(QUOTES) ? read(QUOTES) : []);
    return makeQuotes(inStoryOrder(quoted, editionNames()));
  },
  () => [QUOTES, STORY],
);
/** The words of an edition's cover and feed, with the facts that they name. */
const editionWithFacts = (edition: StoryEdition): StoryEdition => {
  const said = (text: string): string => withFacts(text, ledger().get, edition.lang);
  const { standfirst, description, recency } = edition;
  return {
    ...edition,
    standfirst: standfirst.map(said),
    description: said(description),
    recency: said(recency),
  };
};
export const story = memo(
  (): Story => {
    const parsed = storySchema.parse(read(STORY));
    return { ...parsed, editions: parsed.editions.map(editionWithFacts) };
  },
  () => [STORY, FACTS],
);
const ownLabels = (name: string): Strings => stringsSchema.parse(isThere(name) ? read(name) : {});
/** The labels of an edition: those of its language, and over them the story’s own. */
const loadLabels = memo(
  (edition: Edition): Strings => ({
    ...interfaceLabels(edition),
    ...ownLabels(labelFile(edition)),
  }),
  (edition) => [labelFile(edition)],
);
const firstEdition = (edition: Edition): Edition => editionNames()[0] ?? edition;
const labelFiles = (edition: Edition): string[] => [
  ...[firstEdition(edition), edition].map(labelFile),
  FACTS,
  STORY,
];
/** The labels of an edition, with the facts that they name in words; for want of one, the first's. */
export const strings = memo((edition: Edition): PageLabels => {
  const inWords = (name: Edition): Strings => labelsWithFacts(loadLabels(name), ledger().get, name);
  const labels = { ...inWords(firstEdition(edition)), ...inWords(edition) };
  if (!isWhole(labels)) throw new Error(`strings/${edition}.yaml lacks labels of the interface.`);
  return labels;
}, labelFiles);

/** The edition of a language. Throws when the story has none. */
export const storyEdition = (lang: Edition): StoryEdition => {
  const found = story().editions.find((edition) => edition.lang === lang);
  if (!found) throw new Error(`story.yaml has no edition “${lang}”.`);
  return found;
};

/** The edition in whose words another says the labels that it lacks; undefined where it lacks none. */
export const lackedLabels = (edition: Edition): Edition | undefined => {
  const [own, first] = [loadLabels(edition), firstEdition(edition)];
  return Object.keys(loadLabels(first)).some((key) => !Object.hasOwn(own, key)) ? first : undefined;
};

/** What leads to an edition says so in its own language. */
export const readHere = ({ lang, name }: StoryEdition): string => wordingOf(lang).readHere ?? name;

/** The language of what stands amid words of another edition; undefined amid those of its own. */
export const tagAmid = (around: Edition, edition: Edition): string | undefined =>
  around === edition ? undefined : storyEdition(edition).tag;

/** Whether the story has data for a figure. */
export const hasFigure = (id: FigureId): boolean => isThere(dataFile(id));

/** What a figure is drawn from, in an edition. The same object as long as its files are the same. */
export const figureProps = memo(
  async (id: FigureId, edition: Edition): Promise<FigureProps<unknown>> =>
    propsOf(id, await loadFigureData(id), edition, {
      editions: editionNames(),
      ledger: ledger(),
      labels: loadLabels,
      value: read(dataFile(id)),
    }),
  (id, edition) => [dataFile(id), ...labelFiles(edition)],
);

/** A figure as the story has it, and what it is drawn from. Rejects a name that is none of a figure's. */
export const figureIn = async (
  id: string,
  edition: Edition,
): Promise<{ id: FigureId; figure: AnyFigure; props: FigureProps<unknown> }> => {
  if (!isFigureId(id)) throw new Error(`no figure is called “${id}”`);
  const props = await figureProps(id, edition);
  return { id, figure: await loadFigure(id, props), props };
};
