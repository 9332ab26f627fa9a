/** The chapters of an edition in reading order, and how long they take to read. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { sum } from 'd3-array';
import { parseChapter, type ParsedChapter, type Part } from '../editorial/chapter.ts';
import { runsOf } from '../editorial/text.ts';
import type { Edition } from '../locales/editions.ts';
import { wordingOf } from '../locales/index.ts';
import { story } from './library.ts';

type Entry = CollectionEntry<'chapters'>;

/** A chapter; its kicker is its own, or its number among those that have none. */
export type ChapterEntry = Entry & {
  readonly data: { readonly kicker: string };
  /** The edition whose words it has: the first, where the edition that shows it has none. */
  readonly lang: Edition;
};

/** The chapters with a kicker each. */
const withKickers = (chapters: readonly (Entry & Pick<ChapterEntry, 'lang'>)[]): ChapterEntry[] => {
  let number = 0;
  return chapters.map((chapter) => {
    const kicker = chapter.data.kicker ?? wordingOf(chapter.lang).kicker((number += 1));
    return { ...chapter, data: { ...chapter.data, kicker } };
  });
};

/** The chapters that an edition has itself, drafts included. */
const ownChapters = async (lang: Edition): Promise<(Entry & { readonly lang: Edition })[]> => {
  const entries = await getCollection('chapters', ({ id }) => id.startsWith(`${lang}/`));
  return entries.map((entry) => ({ ...entry, lang }));
};

/**
 * Chapters of an edition, by order; those that it lacks are the first edition's. Drafts show in dev
 * only.
 */
export const chaptersOf = async (edition: Edition): Promise<ChapterEntry[]> => {
  const [first = edition] = story().editions.map(({ lang }) => lang);
  const own = await ownChapters(edition);
  const slugs = new Set(own.map(({ data }) => data.slug));
  const others = first === edition ? [] : await ownChapters(first);
  return withKickers(
    [...own, ...others.filter(({ data }) => !slugs.has(data.slug))]
      .filter(({ data }) => import.meta.env.DEV || !data.draft)
      .sort((a, b) => a.data.order - b.data.order),
  );
};

const parsed = new Map<string, ParsedChapter>();

/** A chapter as the checks read it, parsed once as long as it stays the same. */
export const parsedChapter = ({ id, body = '' }: Pick<Entry, 'id' | 'body'>): ParsedChapter => {
  const known = parsed.get(id);
  if (known?.text === body) return known;
  const chapter = parseChapter(body, id);
  parsed.set(id, chapter);
  return chapter;
};

const findByPart = (
  chapters: readonly ChapterEntry[],
  test: (part: Part) => boolean,
): ChapterEntry | undefined => chapters.find((chapter) => parsedChapter(chapter).parts.some(test));

/** The first chapter that shows a figure, in a scene or by itself. */
export const chapterShowing = (
  chapters: readonly ChapterEntry[],
  figure: string,
): ChapterEntry | undefined =>
  findByPart(chapters, ({ attributes }) => attributes.figure === figure);

/** The chapter with a step that takes a figure to a state. */
export const chapterWithStep = (
  chapters: readonly ChapterEntry[],
  figure: string,
  state: string,
): ChapterEntry | undefined =>
  findByPart(
    chapters,
    ({ name, attributes, parent }) =>
      name === 'Step' && attributes.state === state && parent?.attributes.figure === figure,
  );

/**
 * The fragment of the story's address where a figure's state is told: its step; for a state that no
 * step tells, the first step of the figure, or else the chapter that shows it. Undefined where none
 * does.
 */
export const placeOfState = (
  chapters: readonly ChapterEntry[],
  figure: string,
  state: string,
): string | undefined => {
  const own = chapterWithStep(chapters, figure, state);
  if (own) return `${own.data.slug}-${state}`;
  const chapter = chapterShowing(chapters, figure);
  if (!chapter) return undefined;
  const first = parsedChapter(chapter).parts.find(
    ({ name, parent }) => name === 'Step' && parent?.attributes.figure === figure,
  )?.attributes.state;
  return first === undefined ? chapter.data.slug : `${chapter.data.slug}-${first}`;
};

/** Whether some scene begins with a figure's state: its picture is what the stage shows at first. */
export const isFirstOfScene = (
  chapters: readonly ChapterEntry[],
  figure: string,
  state: string,
): boolean =>
  chapters.some((chapter) => {
    const { parts } = parsedChapter(chapter);
    return parts
      .filter(({ name, attributes }) => name === 'Scene' && attributes.figure === figure)
      .some((scene) => parts.find(({ parent }) => parent === scene)?.attributes.state === state);
  });

/** Numbers for notes on facts: in the order in which the chapters first state them, from 1. */
export const noteNumbers = (chapters: readonly ChapterEntry[]): ReadonlyMap<string, number> => {
  const facts = chapters
    .flatMap((chapter) => parsedChapter(chapter).parts)
    .filter(({ name }) => name === 'Fact' || name === 'Stat')
    .flatMap(({ attributes }) => attributes.id ?? []);
  return new Map([...new Set(facts)].map((id, index) => [id, index + 1]));
};

/** Whole minutes to read chapters, each in its own language; at least 1. */
export const readingMinutes = (chapters: readonly ChapterEntry[]): number => {
  const minutes = sum(chapters, (chapter) => {
    const { unit, perMinute } = wordingOf(chapter.lang).pace;
    const runs = runsOf(parsedChapter(chapter));
    return sum(runs, ({ text }) => text.match(unit)?.length ?? 0) / perMinute;
  });
  return Math.max(1, Math.round(minutes));
};
