/** The chapters of an edition in reading order, and how long they take to read. */
import { getCollection, type CollectionEntry } from 'astro:content';
import type { Edition } from '../i18n/editions.ts';
import { kickerOf, numberIn } from '../i18n/kickers.ts';

export type ChapterEntry = CollectionEntry<'chapters'>;

/** A chapter whose kicker counts only chapters that readers have. */
const recounted = (chapter: ChapterEntry, drafts: number, edition: Edition): ChapterEntry => {
  const number = numberIn(chapter.data.kicker, edition);
  if (number === undefined || drafts === 0) return chapter;
  return { ...chapter, data: { ...chapter.data, kicker: kickerOf(number - drafts, edition) } };
};

/** Chapters of an edition, by order. Drafts show in dev only. */
export const chaptersOf = async (edition: Edition): Promise<ChapterEntry[]> => {
  const all = await getCollection('chapters', ({ id }) => id.startsWith(`${edition}/`));
  const chapters = all.sort((a, b) => a.data.order - b.data.order);
  if (import.meta.env.DEV) return chapters;
  const isNumberedDraft = ({ data }: ChapterEntry): boolean =>
    data.draft && numberIn(data.kicker, edition) !== undefined;
  return chapters
    .map((chapter, index) =>
      recounted(chapter, chapters.slice(0, index).filter(isNumberedDraft).length, edition),
    )
    .filter(({ data }) => !data.draft);
};

/** The first chapter that shows a figure, in a scene or by itself. */
export const chapterShowing = (
  chapters: readonly ChapterEntry[],
  figure: string,
): ChapterEntry | undefined =>
  chapters.find(({ body = '' }) =>
    ['Scene', 'Figure'].some((part) => body.includes(`<${part} figure="${figure}"`)),
  );

const sceneTexts = (body: string, figure: string): string[] =>
  [...body.matchAll(/<Scene figure="([^"]+)"[^>]*>(.*?)<\/Scene>/gs)]
    .filter(([, id]) => id === figure)
    .map(([, , text = '']) => text);

/** The chapter with a step that takes a figure to a state. */
export const chapterWithStep = (
  chapters: readonly ChapterEntry[],
  figure: string,
  state: string,
): ChapterEntry | undefined =>
  chapters.find(({ body = '' }) =>
    sceneTexts(body, figure).some((text) => text.includes(`<Step state="${state}"`)),
  );

/** Han characters, or Latin words, that a reader gets through in a minute. */
const PACE = { zh: 400, en: 230 } as const;

/** Whole minutes to read the chapters of an edition; at least 1. */
export const readingMinutes = (
  chapters: readonly { body?: string | undefined }[],
  edition: Edition,
): number => {
  const text = chapters
    .map(({ body = '' }) => body)
    .join('\n')
    .replace(/<[^>]*>/g, ' ');
  const count = text.match(edition === 'zh' ? /\p{Script=Han}/gu : /[\p{L}’]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(count / PACE[edition]));
};
