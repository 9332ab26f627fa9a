/** The chapters of an edition in reading order, and how long they take to read. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { parseChapter, type ParsedChapter, type Part } from '../editorial/chapter.ts';
import { runsOf } from '../editorial/text.ts';
import type { Edition } from '../locales/editions.ts';
import { localeOf } from '../locales/index.ts';

type Entry = CollectionEntry<'chapters'>;

/** A chapter; its kicker is its own, or its number among those that have none. */
export type ChapterEntry = Entry & { readonly data: { readonly kicker: string } };

/** The chapters with a kicker each. */
const withKickers = (chapters: readonly Entry[], edition: Edition): ChapterEntry[] => {
  let number = 0;
  return chapters.map((chapter) => {
    const kicker = chapter.data.kicker ?? localeOf(edition).kicker((number += 1));
    return { ...chapter, data: { ...chapter.data, kicker } };
  });
};

/** Chapters of an edition, by order. Drafts show in dev only. */
export const chaptersOf = async (edition: Edition): Promise<ChapterEntry[]> => {
  const chapters = await getCollection(
    'chapters',
    ({ id, data }) => id.startsWith(`${edition}/`) && (import.meta.env.DEV || !data.draft),
  );
  return withKickers(
    chapters.sort((a, b) => a.data.order - b.data.order),
    edition,
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

/** Numbers for notes on facts: in the order in which the chapters first state them, from 1. */
export const noteNumbers = (chapters: readonly ChapterEntry[]): ReadonlyMap<string, number> => {
  const facts = chapters
    .flatMap((chapter) => parsedChapter(chapter).parts)
    .filter(({ name }) => name === 'Fact' || name === 'Stat')
    .flatMap(({ attributes }) => attributes.id ?? []);
  return new Map([...new Set(facts)].map((id, index) => [id, index + 1]));
};

/** Whole minutes to read the chapters of an edition; at least 1. */
export const readingMinutes = (chapters: readonly ChapterEntry[], edition: Edition): number => {
  const { unit, perMinute } = localeOf(edition).pace;
  const count = chapters
    .flatMap((chapter) => runsOf(parsedChapter(chapter)))
    .reduce((sum, { text }) => sum + (text.match(unit)?.length ?? 0), 0);
  return Math.max(1, Math.round(count / perMinute));
};
