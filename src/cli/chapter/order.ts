/** The order of chapters: their places before and after one comes, goes or moves. */
import { chapterPath, textsOf, type StoryFolder } from './folder.ts';
import { withFrontValue } from './front.ts';
import type { Operation } from './operations.ts';

interface Placed {
  readonly slug: string;
  readonly order: number;
}

const shifted = (chapters: readonly Placed[], from: number, by: number): Placed[] =>
  chapters.map(({ slug, order }) => ({ slug, order: order >= from ? order + by : order }));

/** Chapters after one is taken out. */
export const without = (chapters: readonly Placed[], { slug, order }: Placed): Placed[] =>
  shifted(
    chapters.filter((chapter) => chapter.slug !== slug),
    order + 1,
    -1,
  );

/** Chapters after one is put in at its order. */
export const withOne = (chapters: readonly Placed[], chapter: Placed): Placed[] =>
  [...shifted(chapters, chapter.order, 1), chapter].sort((a, b) => a.order - b.order);

/** The changes to chapters that stay, into another arrangement. */
export const reordering = ({ chapters }: StoryFolder, after: readonly Placed[]): Operation[] =>
  chapters.flatMap(({ slug, order, texts }) => {
    const now = after.find((chapter) => chapter.slug === slug)?.order;
    if (now === undefined || now === order) return [];
    return textsOf(texts).map(({ edition, text }) => ({
      path: chapterPath(edition, slug),
      before: text,
      after: withFrontValue(text, 'order', now),
    }));
  });
