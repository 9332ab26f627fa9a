/** A chapter under another name, and the links to it. */
import { visit } from 'unist-util-visit';
import { parseChapter, type ParsedChapter } from '../../editorial/chapter.ts';
import type { Edition } from '../../locales/editions.ts';
import { chapterCalled, checkSlug } from './checks.ts';
import { chapterPath, type FolderChapter, type StoryFolder } from './folder.ts';
import { withFrontValue } from './front.ts';
import type { Operation } from './operations.ts';
import { signedRenamed } from './signed.ts';

/** The address that a link to the chapter has under its new name; undefined for any other link. */
const renamed = (url: string, from: ParsedChapter, names: Names): string | undefined => {
  const { slug, to } = names;
  const states = from.parts.flatMap(({ name, attributes }) =>
    name === 'Step' && attributes.state !== undefined ? [`-${attributes.state}`] : [],
  );
  // An anchor, or the story's page with one: #coal, /#coal, /en/#coal.
  const [, page = '', anchor = ''] = /^((?:\/[\w-]*)?\/?)#(.*)$/s.exec(url) ?? [];
  if (!anchor.startsWith(slug)) return undefined;
  const rest = anchor.slice(slug.length);
  return rest.startsWith('/') || ['', '-title', ...states].includes(rest)
    ? `${page}#${to}${rest}`
    : undefined;
};

interface Names {
  readonly slug: string;
  readonly to: string;
}

/** A text with the links to a chapter under its new name, and all else as it was typed. */
const relinked = (text: string, target: ParsedChapter, names: Names): string => {
  const changes: { from: number; to: number; text: string }[] = [];
  visit(parseChapter(text, '').tree, 'link', ({ url, position }) => {
    const now = renamed(url, target, names);
    const from = position?.start.offset;
    const to = position?.end.offset;
    if (now === undefined || from === undefined || to === undefined) return;
    const typed = text.slice(from, to);
    const at = typed.lastIndexOf(url);
    if (at < 0) return;
    changes.push({ from: from + at, to: from + at + url.length, text: now });
  });
  return changes
    .toReversed()
    .reduce(
      (rest, change) => rest.slice(0, change.from) + change.text + rest.slice(change.to),
      text,
    );
};

/** A chapter to another name in every edition; links to it and to its steps and headings follow. */
export const planRename = (folder: StoryFolder, slug: string, to: string): Operation[] => {
  const chapter = chapterCalled(folder, slug);
  checkSlug(folder, to);
  const [first = ''] = folder.editions;
  const inEdition = (edition: Edition): { before: string; after: string; of: FolderChapter }[] => {
    // An edition that lacks the chapter shows that of the first.
    const target = parseChapter(chapter.texts[edition] ?? chapter.texts[first] ?? '', '');
    const others = folder.chapters.filter((other) => other !== chapter);
    return [chapter, ...others].flatMap((of) => {
      const before = of.texts[edition];
      if (before === undefined) return [];
      const linked = relinked(before, target, { slug, to });
      return [{ of, before, after: of === chapter ? withFrontValue(linked, 'slug', to) : linked }];
    });
  };
  const files = folder.editions.flatMap((edition) =>
    inEdition(edition).flatMap(({ of, before, after }): Operation[] => {
      const path = chapterPath(edition, of.slug);
      if (of !== chapter) return before === after ? [] : [{ path, before, after }];
      return [
        { path, before, after: undefined },
        { path: chapterPath(edition, to), before: undefined, after },
      ];
    }),
  );
  return [...files, ...signedRenamed(folder.signed, { slug, to }, inEdition(first))];
};
