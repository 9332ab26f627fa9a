/**
 * The outline of a story, read from its folder: all that the tests of a story know of it. No test
 * outside the fixtures says a story's words or counts by itself.
 */
import { resolve } from 'node:path';
import { root } from '../../src/cli/paths.ts';
import { startOf, type ParsedChapter, type Part } from '../../src/editorial/chapter.ts';
import { placeOf } from '../../src/editorial/errors.ts';
import { readChapters, readFacts, readStory } from '../../src/editorial/files.ts';
import type { Fact } from '../../src/editorial/fact-schema.ts';
import type { Ground } from '../../src/theme/colours.ts';

/** A step of a scene, and the element it becomes. */
export interface StepOutline {
  readonly id: string;
  readonly state: string;
}

/** The steps of one figure, read one after the other. */
export interface SceneOutline {
  readonly chapter: string;
  readonly figure: string;
  readonly steps: readonly StepOutline[];
}

interface ChapterOutline {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly ground: Ground;
  readonly scenes: readonly SceneOutline[];
  /** The facts that it states, in order; some more than once. */
  readonly facts: readonly string[];
}

interface EditionOutline {
  readonly lang: string;
  readonly tag: string;
  /** Where it lives below the site, “/” or “/en/”. */
  readonly home: string;
  readonly title: string;
  readonly chapters: readonly ChapterOutline[];
}

interface StoryOutline {
  readonly editions: readonly EditionOutline[];
  readonly facts: readonly Fact[];
}

/** The part's attribute. Throws when it has none: then the story is not sound. */
const needed = (chapter: ParsedChapter, part: Part, name: string): string => {
  const value = part.attributes[name];
  if (value === undefined) {
    const place = placeOf(startOf(part.element, chapter.file));
    throw new Error(`${place} <${part.name}> has no ${name}`);
  }
  return value;
};

const chapterOutline = (chapter: ParsedChapter): ChapterOutline & { readonly order: number } => {
  const { front, parts, file } = chapter;
  if (!front) throw new Error(`${file} has no front matter`);
  const { slug, title, description, ground, order } = front;
  const scenes = parts
    .filter(({ name }) => name === 'Scene')
    .map((scene) => ({
      chapter: slug,
      figure: needed(chapter, scene, 'figure'),
      steps: parts
        .filter(({ name, parent }) => name === 'Step' && parent === scene)
        .map((step) => needed(chapter, step, 'state'))
        .map((state) => ({ state, id: `${slug}-${state}` })),
    }));
  const facts = parts
    .filter(({ name }) => name === 'Fact' || name === 'Stat')
    .map((part) => needed(chapter, part, 'id'));
  return { slug, title, description, ground, order, scenes, facts };
};

/** Reads the story in a folder; drafts are left out, as on the site. Throws when it is not sound. */
export const outlineOf = (folder: string): StoryOutline => {
  const { value: whole } = readStory(folder);
  const names = (whole?.editions ?? []).map(({ lang }) => lang);
  const { ledger } = readFacts(folder, names);
  if (!whole || !ledger) throw new Error(`${folder} holds no sound story`);
  const editions = whole.editions.map(({ lang, tag, path, title }) => ({
    lang,
    tag,
    home: path === '' ? '/' : `/${path}/`,
    title,
    chapters: (readChapters(folder, lang).value ?? [])
      .filter(({ front }) => front?.draft !== true)
      .map(chapterOutline)
      .sort((one, other) => one.order - other.order),
  }));
  return { editions, facts: ledger.facts };
};

/** The folder of the story under test: STORY_DIR, or that of this site. */
export const STORY = resolve(root, process.env.STORY_DIR ?? 'content');

export const story = outlineOf(STORY);

/** An edition of a story. Throws when it has none of that language. */
export const editionOutline = ({ editions }: StoryOutline, lang: string): EditionOutline => {
  const found = editions.find((edition) => edition.lang === lang);
  if (!found) throw new Error(`the story has no edition “${lang}”`);
  return found;
};
