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
import {
  factSchema,
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

const read = (name: string): unknown => parse(readFileSync(join(storyRoot, name), 'utf8'));

const dataFile = (id: string): string => `data/${id}.yaml`;

/** Tells one save of some files from the next. */
const stampOf = (names: readonly string[]): string =>
  names
    .map((name) => String(statSync(join(storyRoot, name), { throwIfNoEntry: false })?.mtimeMs))
    .join();

/** Remembers results by name; in dev only until one of the files that they are made of is saved. */
const memo = <Name extends string, T>(
  load: (name: Name) => T,
  filesOf: (name: Name) => readonly string[] = (name) => [name],
): ((name: Name) => T) => {
  const known = new Map<Name, { stamp: string; value: T }>();
  return (name) => {
    const stamp = import.meta.env.DEV ? stampOf(filesOf(name)) : '';
    const last = known.get(name);
    if (last?.stamp === stamp) return last.value;
    const value = load(name);
    known.set(name, { stamp, value });
    return value;
  };
};

const STORY = 'story.yaml';
const loadEditions = memo((name: string): Edition[] =>
  storySchema.parse(read(name)).editions.map(({ lang }) => lang),
);
/** The editions of the story, the first one first. */
const editionNames = (): readonly Edition[] => loadEditions(STORY);
const loadLedger = memo(
  (name: string) => makeLedger(inStoryOrder(z.array(factSchema).parse(read(name)), editionNames())),
  (name) => [name, STORY],
);
const loadQuotes = memo(
  (name: string) =>
    makeQuotes(inStoryOrder(z.array(quoteSchema).parse(read(name)), editionNames())),
  (name) => [name, STORY],
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
const loadStoryFile = memo(
  (name: string): Story => {
    const parsed = storySchema.parse(read(name));
    return { ...parsed, editions: parsed.editions.map(editionWithFacts) };
  },
  (name) => [name, 'facts.yaml'],
);
const ownLabels = (name: string): Strings =>
  existsSync(join(storyRoot, name)) ? stringsSchema.parse(read(name)) : {};
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
  'facts.yaml',
  STORY,
];
const loadStrings = memo((edition: Edition): PageLabels => {
  const inWords = (name: Edition): Strings => labelsWithFacts(loadLabels(name), ledger().get, name);
  const labels = { ...inWords(firstEdition(edition)), ...inWords(edition) };
  if (!isWhole(labels)) throw new Error(`strings/${edition}.yaml lacks labels of the interface.`);
  return labels;
}, labelFiles);

export const story = (): Story => loadStoryFile(STORY);
export const ledger = (): Ledger => loadLedger('facts.yaml');
/** A story that quotes nobody has no file of quotations. */
export const quotes = (): Quotes =>
  existsSync(join(storyRoot, QUOTES)) ? loadQuotes(QUOTES) : makeQuotes([]);
/** The labels of an edition, with the facts that they name in words; for want of one, the first's. */
export const strings = (edition: Edition): PageLabels => loadStrings(edition);

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
export const hasFigure = (id: FigureId): boolean => existsSync(join(storyRoot, dataFile(id)));

const loadProps = memo(
  async (name: `${FigureId} ${Edition}`): Promise<FigureProps<unknown>> => {
    const [id, edition] = name.split(' ') as [FigureId, Edition];
    return propsOf(id, await loadFigureData(id), edition, {
      editions: editionNames(),
      ledger: ledger(),
      labels: loadLabels,
      value: read(dataFile(id)),
    });
  },
  (name) => {
    const [id = '', edition = ''] = name.split(' ');
    return [dataFile(id), ...labelFiles(edition)];
  },
);

/** What a figure is drawn from, in an edition. The same object as long as its files are the same. */
export const figureProps = (id: FigureId, edition: Edition): Promise<FigureProps<unknown>> =>
  loadProps(`${id} ${edition}`);

/** A figure as the story has it, and what it is drawn from. Rejects a name that is none of a figure's. */
export const figureIn = async (
  id: string,
  edition: Edition,
): Promise<{ id: FigureId; figure: AnyFigure; props: FigureProps<unknown> }> => {
  if (!isFigureId(id)) throw new Error(`no figure is called “${id}”`);
  const props = await figureProps(id, edition);
  return { id, figure: await loadFigure(id, props), props };
};
