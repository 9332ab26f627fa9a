/** The numbers of chapters: their order, and those in their kickers. */
import type { Edition } from '../../i18n/editions.ts';
import { chapterPath, type FolderChapter, type StoryFolder } from './folder.ts';
import { frontValue, withFrontValue } from './front.ts';
import { kickerOf, numberIn } from '../../i18n/kickers.ts';
import type { Operation } from './operations.ts';

/** The number in the kicker of a chapter, if there is one. */
const kickerNumber = (
  { texts }: Pick<FolderChapter, 'texts'>,
  edition: Edition,
): number | undefined => numberIn(frontValue(texts[edition] ?? '', 'kicker') ?? '', edition);

/** The number a new chapter's kicker takes: one more than the last numbered one before it. */
export const nextNumber = ({ chapters }: StoryFolder, order: number, edition: Edition): number => {
  const numbers = chapters
    .filter((chapter) => chapter.order < order)
    .map((chapter) => kickerNumber(chapter, edition))
    .filter((number) => number !== undefined);
  return (numbers.at(-1) ?? 0) + 1;
};

/** A chapter with its numbers: the order, and in each edition that of its kicker, if it has one. */
export interface Numbered {
  readonly slug: string;
  readonly order: number;
  readonly isNumbered: (edition: Edition) => boolean;
}

export const numbered = (chapter: FolderChapter): Numbered => ({
  slug: chapter.slug,
  order: chapter.order,
  isNumbered: (edition) => kickerNumber(chapter, edition) !== undefined,
});

const shifted = (chapters: readonly Numbered[], from: number, by: number): Numbered[] =>
  chapters.map((chapter) =>
    chapter.order >= from ? { ...chapter, order: chapter.order + by } : chapter,
  );

/** Chapters after one is taken out. */
export const without = (chapters: readonly Numbered[], slug: string, order: number): Numbered[] =>
  shifted(
    chapters.filter((chapter) => chapter.slug !== slug),
    order + 1,
    -1,
  );

/** Chapters after one is put in at its order. */
export const withOne = (chapters: readonly Numbered[], chapter: Numbered): Numbered[] =>
  [...shifted(chapters, chapter.order, 1), chapter].sort((a, b) => a.order - b.order);

/** How many numbered chapters come before one. */
const rank = (chapters: readonly Numbered[], slug: string, edition: Edition): number => {
  const own = chapters.find((chapter) => chapter.slug === slug)?.order ?? 0;
  return chapters.filter((chapter) => chapter.order < own && chapter.isNumbered(edition)).length;
};

/** The text of a chapter with its order, and with its kicker's number moved on as its rank does. */
const renumbered = (text: string, edition: Edition, order: number, by: number): string => {
  const kicker = frontValue(text, 'kicker') ?? '';
  const number = numberIn(kicker, edition);
  const placed = withFrontValue(text, 'order', String(order));
  return number === undefined || by === 0
    ? placed
    : withFrontValue(placed, 'kicker', kickerOf(number + by, edition));
};

/** The changes to chapters that stay, from one arrangement to another. */
export const renumbering = (
  { chapters, editions }: StoryFolder,
  before: readonly Numbered[],
  after: readonly Numbered[],
): Operation[] =>
  chapters.flatMap(({ slug, texts }) => {
    const order = after.find((chapter) => chapter.slug === slug)?.order;
    if (order === undefined) return [];
    return editions.flatMap((edition) => {
      const text = texts[edition] ?? '';
      const by = rank(after, slug, edition) - rank(before, slug, edition);
      const changed = renumbered(text, edition, order, by);
      return changed === text
        ? []
        : [{ path: chapterPath(edition, slug), before: text, after: changed }];
    });
  });
