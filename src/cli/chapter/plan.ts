/** What a wish does to a story's folder: pure functions from the folder to operations on its files. */
import { GROUND_NAMES } from '../../theme/colours.ts';
import type { Edition } from '../../locales/editions.ts';
import { chapterCalled, checkGround, checkSlug, figureCalled } from './checks.ts';
import { chapterPath, textsOf, type StoryFolder } from './folder.ts';
import type { Operation } from './operations.ts';
import { reordering, withOne, without } from './order.ts';
import { signedWithout } from './signed.ts';
import { CommandError } from '../command-error.ts';
import { newChapter } from './template.ts';

/** Where a chapter is to stand: a number for its `order`, or the chapter it follows. */
interface Place {
  readonly place?: number | undefined;
  readonly after?: string | undefined;
}

interface NewWish extends Place {
  readonly slug: string;
  readonly titles: Readonly<Partial<Record<Edition, string>>>;
  /** Left out, the first that the story has data for. */
  readonly figure?: string | undefined;
  /** Left out, one that its neighbours have not. */
  readonly ground?: string | undefined;
}

/** The order that a place means among chapters; by default after the last of them. */
const orderAt = (folder: StoryFolder, { place, after }: Place): number => {
  const end = (folder.chapters.at(-1)?.order ?? 0) + 1;
  if (place !== undefined && after !== undefined) {
    throw new CommandError({
      zh: '--place和--after只能给一个。',
      en: 'Give --place or --after, not both.',
    });
  }
  if (after !== undefined) return chapterCalled(folder, after).order + 1;
  const order = place ?? end;
  if (Number.isInteger(order) && order >= 0 && order <= end) return order;
  throw new CommandError({
    zh: `位置“${order}”不对；应在0到${end}之间。`,
    en: `There is no place ${order}; expected 0 to ${end}.`,
  });
};

/** A ground that neither neighbour has. */
const groundAt = ({ chapters }: StoryFolder, order: number): string => {
  const beside = [
    chapters.findLast((chapter) => chapter.order < order)?.ground,
    chapters.find((chapter) => chapter.order >= order)?.ground,
  ];
  return GROUND_NAMES.find((ground) => !beside.includes(ground)) ?? GROUND_NAMES[0];
};

/** A new chapter in every edition, and new numbers for those that follow. */
export const planNew = (folder: StoryFolder, wish: NewWish): Operation[] => {
  checkSlug(folder, wish.slug);
  if (wish.ground !== undefined) checkGround(wish.ground);
  const figure = figureCalled(folder, wish.figure);
  const order = orderAt(folder, wish);
  const ground = wish.ground ?? groundAt(folder, order);
  const after = withOne(folder.chapters, { slug: wish.slug, order });
  const written = folder.editions.map((edition): Operation => {
    const title = wish.titles[edition]?.trim() ?? '';
    if (title === '') {
      throw new CommandError({
        zh: `缺${edition}版的标题：--title-${edition}。`,
        en: `The title of the edition “${edition}” is missing: --title-${edition}.`,
      });
    }
    const { slug } = wish;
    const chapter = { slug, order, title, ground, figure, fact: folder.fact };
    return {
      path: chapterPath(edition, slug),
      before: undefined,
      after: newChapter(chapter, edition),
    };
  });
  return [...written, ...reordering(folder, after)];
};

/** A chapter to another place; those between move up or down by one. */
export const planMove = (folder: StoryFolder, slug: string, to: Place): Operation[] => {
  const chapter = chapterCalled(folder, slug);
  if (to.place === undefined && to.after === undefined) {
    throw new CommandError({
      zh: `“${slug}”要移到哪里？给出--place或--after。`,
      en: `Where is “${slug}” to go? Give --place or --after.`,
    });
  }
  const rest = without(folder.chapters, chapter);
  const stay = folder.chapters
    .filter((other) => other.slug !== slug)
    .map((other) => ({
      ...other,
      order: rest.find((found) => found.slug === other.slug)?.order ?? other.order,
    }));
  const order = to.after === slug ? chapter.order : orderAt({ ...folder, chapters: stay }, to);
  return reordering(folder, withOne(rest, { slug, order }));
};

/** A chapter out of every edition, and new numbers for those that followed. */
export const planRemove = (folder: StoryFolder, slug: string): Operation[] => {
  const chapter = chapterCalled(folder, slug);
  if (folder.chapters.length === 1) {
    throw new CommandError({
      zh: `“${slug}”是唯一的一章；故事至少要有一章。`,
      en: `“${slug}” is the only chapter; a story needs one.`,
    });
  }
  const removed = textsOf(chapter.texts).map(({ edition, text }) => ({
    path: chapterPath(edition, slug),
    before: text,
    after: undefined,
  }));
  return [
    ...removed,
    ...reordering(folder, without(folder.chapters, chapter)),
    ...signedWithout(folder.signed, slug),
  ];
};
