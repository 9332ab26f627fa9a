/** What a wish names has to exist, and what it makes must not: checks that refuse it otherwise. */
import { isReserved } from '../../editorial/rules/addresses.ts';
import { GROUND_NAMES } from '../../theme/colours.ts';
import { chapterPath, type FolderChapter, type FolderFigure, type StoryFolder } from './folder.ts';
import { known, CommandError } from '../command-error.ts';

/** The chapter of a name. Throws a CommandError, with the nearest name, when there is none. */
export const chapterCalled = ({ chapters }: StoryFolder, slug: string): FolderChapter => {
  const found = chapters.find((chapter) => chapter.slug === slug);
  if (found) return found;
  const names = chapters.map((chapter) => chapter.slug);
  throw new CommandError({
    zh: `没有叫“${slug}”的章。${known(slug, names, 'zh')}`,
    en: `No chapter is called “${slug}”.${known(slug, names, 'en')}`,
  });
};

/** Characters of a name that is a file’s as well, and stands in addresses before those of steps: no system has room for more than 255. */
const LONGEST = 100;

/** Throws a CommandError unless a new chapter may have this name. */
export const checkSlug = (folder: StoryFolder, slug: string): void => {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    throw new CommandError({
      zh: `“${slug}”不能作章的名字；要用小写字母、数字和连字符，如night-shift。`,
      en: `“${slug}” is no name for a chapter; expected lower-case letters, digits and hyphens, such as night-shift.`,
    });
  }
  if (slug.length > LONGEST) {
    throw new CommandError({
      zh: `章的名字有${slug.length}个字符，太长了；最多${LONGEST}个。`,
      en: `The name of the chapter has ${slug.length} characters; expected at most ${LONGEST}.`,
    });
  }
  if (isReserved(slug)) {
    throw new CommandError({
      zh: `“${slug}”是页面自己用的名字；换一个。`,
      en: `“${slug}” is a name that the page itself uses; choose another.`,
    });
  }
  const [edition] = folder.editions;
  if (edition && folder.chapters.some((chapter) => chapter.slug === slug)) {
    throw new CommandError({
      zh: `已经有叫“${slug}”的章：${chapterPath(edition, slug)}。换一个名字。`,
      en: `There is a chapter called “${slug}” already: ${chapterPath(edition, slug)}. Choose another name.`,
    });
  }
};

/** The figure of a name, or the first. Throws a CommandError for one that the story cannot show. */
export const figureCalled = (
  { figures, undrawn }: StoryFolder,
  id: string | undefined,
): FolderFigure | undefined => {
  if (id === undefined) return figures[0];
  const found = figures.find((figure) => figure.id === id);
  if (found) return found;
  const names = figures.map((figure) => figure.id);
  if (undrawn.includes(id)) {
    throw new CommandError({
      zh: `“${id}”图在这个故事里没有数据：缺data/${id}.yaml。`,
      en: `The figure “${id}” has no data in this story: data/${id}.yaml is missing.`,
    });
  }
  throw new CommandError({
    zh: `没有叫“${id}”的图。${known(id, names, 'zh')}`,
    en: `No figure is called “${id}”.${known(id, names, 'en')}`,
  });
};

/** Throws a CommandError for a ground that does not exist. */
export const checkGround = (ground: string): void => {
  if (GROUND_NAMES.some((name) => name === ground)) return;
  throw new CommandError({
    zh: `没有叫“${ground}”的底色。${known(ground, GROUND_NAMES, 'zh')}`,
    en: `No ground is called “${ground}”.${known(ground, GROUND_NAMES, 'en')}`,
  });
};
