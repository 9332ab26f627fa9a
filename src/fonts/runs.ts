/** Reads from a built page which text is set in which family. */
import { z } from 'astro/zod';
import { parseHTML } from 'linkedom';
import { keptText } from '../cache/texts.ts';
import { EditorialError } from '../editorial/errors.ts';
import {
  CHAPTER,
  CLOSED,
  COVER,
  DEFAULT_FAMILY,
  FAMILIES,
  ITALIC,
  LAYERS,
  RULES,
  SAID,
  SAID_FAMILY,
  sharesLetters,
  STORY_FONTS,
  STRINGS,
  STRING_FAMILIES,
  STYLES,
  TAKEN,
  type Family,
  type FontSet,
  type Layer,
} from './faces.ts';

const runSchema = z.object({
  family: z.enum(FAMILIES),
  style: z.enum(STYLES),
  layer: z.enum(LAYERS),
  /** The number of its chapter from 0; what stands in none, comes behind them all. */
  chapter: z.number(),
  /** Whether the story takes it from its page. */
  isTaken: z.boolean(),
  text: z.string(),
});
/** A piece of text and how it is set. */
export type Run = Readonly<z.infer<typeof runSchema>>;

const pageRunsSchema = z.object({
  edition: z.string(),
  set: z.string(),
  /** Its part of the set, if that has parts. */
  part: z.string().optional(),
  runs: z.array(runSchema),
});
/** What a page draws, and with which other pages it shares its fonts. */
export type PageRuns = Readonly<z.infer<typeof pageRunsSchema>>;

type Setting = Omit<Run, 'text'>;

/** Elements whose text is never drawn with a font of the page. */
const SILENT = new Set(['script', 'style', 'title', 'desc', 'metadata', 'iframe']);

const ELEMENT = 1;
const TEXT = 3;

/** The elements of a page that match a selector, those in templates included. */
type Select = (selector: string) => ReadonlySet<Element>;

/** Asked once for a page: asked of each element, a selector is read anew. */
const selectIn = (document: Document): Select => {
  const scopes = [document, ...document.querySelectorAll('template')];
  return (selector) => new Set(scopes.flatMap((scope) => [...scope.querySelectorAll(selector)]));
};

/** The first rule that matches, for every element that one matches. */
const familiesOf = (select: Select): Map<Element, Family> => {
  const families = new Map<Element, Family>();
  for (const { family, selector } of RULES) {
    for (const element of select(selector)) {
      if (!families.has(element)) families.set(element, family);
    }
  }
  return families;
};

/** What an element shows besides its children. */
const ownText = (element: Element): string => {
  if (element.localName !== 'input' || element.getAttribute('type') === 'hidden') return '';
  return `${element.getAttribute('value') ?? ''}${element.getAttribute('placeholder') ?? ''}`;
};

/** The layer of what a page shows below its first screen: the story's own, or that of others. */
const layerOf = (document: Document): Layer =>
  document.querySelector('style[data-fonts="other"]') ? 'other' : 'page';

/** Where in a page an element stands: in which layer, and in which chapter. */
interface Places {
  /** What is in no particular layer. */
  readonly first: Layer;
  /** What is shown later, if at all. */
  readonly last: Layer;
  /** The layer of an element in an outer one. */
  readonly layerIn: (element: Element, outer: Layer) => Layer;
  readonly chapterOf: (element: Element) => number;
}

const placesIn = (document: Document, select: Select, set: FontSet): Places => {
  const chapters = [...document.querySelectorAll(CHAPTER)];
  const chapterOf = (element: Element): number => {
    const chapter = element.closest(CHAPTER);
    return chapter ? chapters.indexOf(chapter) : chapters.length;
  };
  if (set === STORY_FONTS) {
    const layer = layerOf(document);
    const cover = select(COVER);
    const layerIn = (element: Element, outer: Layer): Layer =>
      cover.has(element) ? 'cover' : outer;
    return { first: layer, last: layer, layerIn, chapterOf };
  }
  const closed = select(CLOSED);
  const layerIn = (element: Element, outer: Layer): Layer => {
    if (outer === 'other' || closed.has(element)) return 'other';
    return chapters.includes(element) ? 'page' : outer;
  };
  return { first: 'cover', last: 'other', layerIn, chapterOf };
};

const textRuns = (
  document: Document,
  { first, layerIn, chapterOf }: Places,
  select: Select,
): Run[] => {
  const families = familiesOf(select);
  const [italics, chapters, taken] = [select(ITALIC), select(CHAPTER), select(TAKEN)];
  const runs: Run[] = [];
  const walk = (element: Element, outer: Setting): void => {
    if (SILENT.has(element.localName)) return;
    const setting: Setting = {
      family: families.get(element) ?? outer.family,
      style: italics.has(element) ? 'italic' : outer.style,
      layer: layerIn(element, outer.layer),
      chapter: chapters.has(element) ? chapterOf(element) : outer.chapter,
      isTaken: outer.isTaken || taken.has(element),
    };
    // An entity makes a text node of its own: what stands together is read together.
    let text = ownText(element);
    const flush = (): void => {
      if (text !== '') runs.push({ ...setting, text });
      text = '';
    };
    for (const node of element.childNodes) {
      if (node.nodeType === TEXT) text += node.nodeValue ?? '';
      else if (node.nodeType === ELEMENT) {
        flush();
        walk(node as Element, setting);
      }
    }
    flush();
  };
  walk(document.body, {
    family: DEFAULT_FAMILY,
    style: 'normal',
    layer: first,
    chapter: chapterOf(document.body),
    isTaken: false,
  });
  return runs;
};

/** What stands in attributes until a script says it. */
const saidRuns = (document: Document, { last, chapterOf }: Places): Run[] =>
  SAID.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => ({
      family: SAID_FAMILY,
      style: 'normal',
      layer: last,
      chapter: chapterOf(document.body),
      isTaken: element.matches(TAKEN),
      text: element.getAttribute(name) ?? '',
    })),
  );

/** Every string of a JSON value; the names of its fields are no text. */
const stringsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
};

/** `data-faces="label numeral"` names the families; empty, it means all of STRING_FAMILIES. */
const namedFamilies = (names: string): readonly Family[] => {
  const wanted = names.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return STRING_FAMILIES;
  return STRING_FAMILIES.filter((family) => wanted.includes(family.toLowerCase()));
};

const scriptRuns = (document: Document, { last, layerIn, chapterOf }: Places): Run[] =>
  [...document.querySelectorAll(STRINGS)].flatMap((script) => {
    const text = stringsOf(JSON.parse(script.textContent)).join('\n');
    const cover = script.closest(COVER);
    const layer = cover ? layerIn(cover, last) : last;
    return namedFamilies(script.getAttribute('data-faces') ?? '').map((family): Run => ({
      family,
      style: 'normal',
      layer,
      chapter: chapterOf(script),
      isTaken: false,
      text,
    }));
  });

/**
 * The edition of a page, which its body names, the set of its fonts, which its body may name, and
 * everything that it draws. Throws an EditorialError for a page that names no edition, and a
 * SyntaxError for `data-faces` strings that are not JSON.
 */
export const readRuns = (html: string, page: string): PageRuns => {
  const { document } = parseHTML(html);
  const edition = document.body.getAttribute('data-edition');
  if (edition === null || edition === '') {
    const message = 'its body names no edition; expected <body data-edition="…">.';
    throw new EditorialError([{ file: `dist page ${page}:`, rule: 'page-language', message }]);
  }
  const named = document.body.getAttribute('data-font-set') ?? STORY_FONTS;
  const [set = STORY_FONTS, part] = sharesLetters(edition) ? [] : named.split('/');
  const select = selectIn(document);
  const places = placesIn(document, select, set);
  const runs = [textRuns, saidRuns, scriptRuns].flatMap((read) => read(document, places, select));
  return { edition, set, part, runs };
};

/** The same, or what an earlier build has read in a page that was the same. Rejects as it throws. */
export const keptRuns = async (html: string, page: string): Promise<PageRuns> => {
  const text = await keptText(['runs', page, html], () => JSON.stringify(readRuns(html, page)));
  return pageRunsSchema.parse(JSON.parse(text));
};
