/** A story's folder as the commands on chapters see it. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { EditorialError } from '../../editorial/errors.ts';
import { readText } from '../../editorial/encoding.ts';
import { readFacts, readStory, SIGNED, type Read } from '../../editorial/files.ts';
import { filesIn } from '../../editorial/folder.ts';
import { isPlanned } from '../../editorial/ledger.ts';
import { asWritten } from '../../editorial/root.ts';
import type { Edition } from '../../locales/editions.ts';
import { frontValue } from './front.ts';
import type { Files } from './operations.ts';
import { CommandError, written } from '../command-error.ts';

/** The text of a chapter by edition. */
type Texts = Readonly<Record<Edition, string>>;

export interface FolderChapter {
  readonly slug: string;
  readonly order: number;
  readonly ground: string;
  readonly texts: Texts;
}

/** A figure that the story has data for. */
export interface FolderFigure {
  readonly id: string;
  readonly states: readonly string[];
}

export interface StoryFolder {
  /** As the story has them. */
  readonly editions: readonly Edition[];
  /** In reading order. */
  readonly chapters: readonly FolderChapter[];
  readonly figures: readonly FolderFigure[];
  /** Figures that the site can draw, but that have no data here. */
  readonly undrawn: readonly string[];
  /** What editions were signed off against, as its file has it. */
  readonly signed?: string | undefined;
  /** A fact to show how facts are written, if the ledger has any. */
  readonly fact: { readonly id: string; readonly source: readonly string[] } | undefined;
}

/** The texts that a chapter has: a further edition may lack it. */
export const textsOf = (texts: Texts): { readonly edition: Edition; readonly text: string }[] =>
  Object.entries(texts).map(([edition, text]) => ({ edition, text }));

/** Where a chapter lies, relative to the story's folder. */
export const chapterPath = (edition: Edition, slug: string): string =>
  `chapters/${edition}/${slug}.mdx`;

/** What a file held. Throws an EditorialError where it cannot be read. */
const valueOf = <T>({ value, findings }: Read<T>): T => {
  if (value === undefined) throw new EditorialError(findings);
  return value;
};

const slugsIn = (root: string, edition: Edition): string[] => {
  const names = filesIn(join(root, 'chapters', edition));
  return names.filter((name) => name.endsWith('.mdx')).map((name) => basename(name, '.mdx'));
};

const orderIn = (text: string, path: string): number => {
  const value = frontValue(text, 'order') ?? '';
  if (/^\d+$/.test(value)) return Number(value);
  throw new CommandError({
    zh: `${path}开头没有“order: 数字”这一行；先补上。`,
    en: `${path} has no line “order: NUMBER” at its head; write it first.`,
  });
};

const readChapter = (root: string, editions: readonly Edition[], slug: string): FolderChapter => {
  const read = editions.flatMap((edition, index) => {
    const path = chapterPath(edition, slug);
    if (!existsSync(join(root, path))) {
      // The others show what they lack in the words of the first.
      if (index > 0) return [];
      throw new CommandError({
        zh: `缺${path}：这一章别的版本有。先写好它，或把别的版本里的拿掉。`,
        en: `${path} is missing: another edition has that chapter. Write it first, or take the other away.`,
      });
    }
    const { text, findings } = readText(join(root, path), asWritten(join(root, path)));
    if (findings.length > 0) throw new EditorialError(findings);
    return [{ edition, path, text, order: orderIn(text, path) }];
  });
  const [first] = read;
  const other = read.find(({ order }) => order !== first?.order);
  if (first && other) {
    throw new CommandError({
      zh: `${first.path}的order是${first.order}，${other.path}的是${other.order}；先改成一样。`,
      en: `“order” is ${first.order} in ${first.path} and ${other.order} in ${other.path}; make them the same first.`,
    });
  }
  return {
    slug,
    order: first?.order ?? 0,
    ground: frontValue(first?.text ?? '', 'ground') ?? '',
    texts: Object.fromEntries(read.map(({ edition, text }) => [edition, text])),
  };
};

/** Chapters in order. Throws a CommandError for two on the same place. */
const inOrder = (chapters: readonly FolderChapter[]): FolderChapter[] => {
  const sorted = chapters.toSorted((a, b) => a.order - b.order);
  sorted.forEach(({ slug, order }, index) => {
    const before = sorted[index - 1];
    if (before?.order !== order) return;
    throw new CommandError({
      zh: `“${before.slug}”和“${slug}”的order都是${order}；先改掉一个。`,
      en: `“${before.slug}” and “${slug}” both have order ${order}; change one of them first.`,
    });
  });
  return sorted;
};

/**
 * Reads a story's folder. `figures` are the states of every figure that the site can draw, by id.
 * Throws an EditorialError for a story.yaml that cannot be read, and a CommandError for chapters that
 * cannot be numbered.
 */
export const readFolder = (
  root: string,
  figures: Readonly<Record<string, { readonly states: readonly string[] }>>,
): StoryFolder => {
  const editions = valueOf(readStory(root)).editions.map(({ lang }) => lang);
  const facts = readFacts(root, editions).ledger?.facts ?? [];
  const slugs = [...new Set(editions.flatMap((edition) => slugsIn(root, edition)))].sort();
  const hasData = (id: string): boolean => existsSync(join(root, 'data', `${id}.yaml`));
  const all = Object.entries(figures).map(([id, { states }]) => ({ id, states }));
  return {
    editions,
    chapters: inOrder(slugs.map((slug) => readChapter(root, editions, slug))),
    figures: all.filter(({ id }) => hasData(id)),
    undrawn: all.map(({ id }) => id).filter((id) => !hasData(id)),
    signed: existsSync(join(root, SIGNED)) ? readText(join(root, SIGNED), SIGNED).text : undefined,
    // What is planned wants words of its own around it.
    fact: facts.find(({ id }) => !isPlanned(id, { facts })) ?? facts[0],
  };
};

/** The files of a story's folder. They throw a CommandError for what the system refuses. */
export const writerIn = (root: string): Files => ({
  write: (path, text) => {
    written(path, () => {
      // The first chapter of a story brings its folder.
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    });
  },
  remove: (path) => {
    written(path, () => {
      rmSync(join(root, path), { force: true });
    });
  },
});
