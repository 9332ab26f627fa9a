/** A chapter under another name, and the links to it. */
import { visit } from 'unist-util-visit';
import { parseChapter, type ParsedChapter } from '../../editorial/chapter.ts';
import { SIGNED } from '../../editorial/files.ts';
import { chapterCalled, checkSlug } from './checks.ts';
import { chapterPath, type StoryFolder } from './folder.ts';
import { withFrontValue } from './front.ts';
import type { Operation } from './operations.ts';

/** The address that a link to the chapter has under its new name; undefined for any other link. */
const renamed = (url: string, from: ParsedChapter, names: Names): string | undefined => {
  const { slug, to } = names;
  const states = from.parts.flatMap(({ name, attributes }) =>
    name === 'Step' && attributes.state !== undefined ? [`-${attributes.state}`] : [],
  );
  const rest = url.startsWith(`#${slug}`) ? url.slice(slug.length + 1) : undefined;
  if (rest === undefined) return undefined;
  return rest.startsWith('/') || ['', '-title', ...states].includes(rest)
    ? `#${to}${rest}`
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
  const signed = folder.signed?.replaceAll(new RegExp(`^( +)${slug}:`, 'gm'), `$1${to}:`);
  const files = folder.editions.flatMap((edition): Operation[] => {
    const own = chapter.texts[edition] ?? '';
    const target = parseChapter(own, '');
    const linked = (text: string): string => relinked(text, target, { slug, to });
    const others = folder.chapters
      .filter((other) => other !== chapter)
      .map((other): Operation => {
        const before = other.texts[edition] ?? '';
        return { path: chapterPath(edition, other.slug), before, after: linked(before) };
      })
      .filter(({ before, after }) => before !== after);
    return [
      { path: chapterPath(edition, slug), before: own, after: undefined },
      {
        path: chapterPath(edition, to),
        before: undefined,
        after: withFrontValue(linked(own), 'slug', to),
      },
      ...others,
    ];
  });
  return signed === undefined || signed === folder.signed
    ? files
    : [...files, { path: SIGNED, before: folder.signed, after: signed }];
};
