/** Reads from a built page which text is set in which family. */
import { parseHTML } from 'linkedom';
import { EditorialError } from '../editorial/errors.ts';
import type { Edition } from '../locales/editions.ts';
import {
  CHAPTER,
  COVER,
  DEFAULT_FAMILY,
  ITALIC,
  RULES,
  STRINGS,
  STRING_FAMILIES,
  type Family,
  type Layer,
  type Style,
} from './faces.ts';

/** A piece of text and how it is set. */
export interface Run {
  readonly family: Family;
  readonly style: Style;
  readonly layer: Layer;
  /** The number of its chapter from 0; what stands in none, comes behind them all. */
  readonly chapter: number;
  readonly text: string;
}

type Setting = Omit<Run, 'text'>;

/** Elements whose text is never drawn with a font of the page. */
const SILENT = new Set(['script', 'style', 'title', 'desc', 'metadata', 'iframe']);

const ELEMENT = 1;
const TEXT = 3;

/** The first rule that matches, for every element that one matches. */
const familiesOf = (document: Document): Map<Element, Family> => {
  const families = new Map<Element, Family>();
  const scopes = [document, ...document.querySelectorAll('template')];
  for (const { family, selector } of RULES) {
    for (const element of scopes.flatMap((scope) => [...scope.querySelectorAll(selector)])) {
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

/** Counts the chapters of a page, and says in which of them an element stands. */
const chapterFinder = (document: Document): ((element: Element) => number) => {
  const chapters = [...document.querySelectorAll(CHAPTER)];
  return (element) => {
    const chapter = element.closest(CHAPTER);
    return chapter ? chapters.indexOf(chapter) : chapters.length;
  };
};

const textRuns = (document: Document): Run[] => {
  const families = familiesOf(document);
  const chapterOf = chapterFinder(document);
  const runs: Run[] = [];
  const walk = (element: Element, outer: Setting): void => {
    if (SILENT.has(element.localName)) return;
    const setting: Setting = {
      family: families.get(element) ?? outer.family,
      style: element.matches(ITALIC) ? 'italic' : outer.style,
      layer: element.matches(COVER) ? 'cover' : outer.layer,
      chapter: element.matches(CHAPTER) ? chapterOf(element) : outer.chapter,
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
    layer: layerOf(document),
    chapter: chapterOf(document.body),
  });
  return runs;
};

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

const scriptRuns = (document: Document): Run[] => {
  const chapterOf = chapterFinder(document);
  return [...document.querySelectorAll(STRINGS)].flatMap((script) => {
    const text = stringsOf(JSON.parse(script.textContent)).join('\n');
    const layer = script.closest(COVER) ? 'cover' : layerOf(document);
    return namedFamilies(script.getAttribute('data-faces') ?? '').map((family): Run => ({
      family,
      style: 'normal',
      layer,
      chapter: chapterOf(script),
      text,
    }));
  });
};

/**
 * The edition of a page, which its body names, and everything that it draws. Throws an EditorialError
 * for a page that names none, and a SyntaxError for `data-faces` strings that are not JSON.
 */
export const readRuns = (html: string, page: string): { edition: Edition; runs: Run[] } => {
  const { document } = parseHTML(html);
  const edition = document.body.getAttribute('data-edition');
  if (edition === null || edition === '') {
    const message = 'its body names no edition; expected <body data-edition="…">.';
    throw new EditorialError([{ file: `dist page ${page}:`, rule: 'page-language', message }]);
  }
  return { edition, runs: [...textRuns(document), ...scriptRuns(document)] };
};
