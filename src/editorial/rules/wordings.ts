/** The copy rules on every text of a story: of chapters, and of the files around them. */
import { visit } from 'unist-util-visit';
import type { Edition } from '../../locales/editions.ts';
import { startOf, type ParsedChapter } from '../chapter.ts';
import type { Diagnostic, Place } from '../errors.ts';
import { LIKE_NAME } from '../fact-names.ts';
import { rulesOf } from '../languages/index.ts';
import { mistake } from '../messages/index.ts';
import { splitAtBars } from '../split-at-bars.ts';
import { runsOf, type Run } from '../text.ts';
import { VOCABULARY, type AttributeKind } from '../vocabulary.ts';
import type { YamlSource } from '../yaml.ts';

/** A text that readers see. */
export interface ShownText {
  readonly text: string;
  /** The place of a character. */
  readonly at: (index: number) => Place;
  /** The fact that a character stands for, in the words of a chapter. */
  readonly factAt?: Run['factAt'];
}

/** A note, as a chapter has them. */
export const NOTE = /(?:[{｛]\s*)?\/\*.*?\*\/(?:\s*[}｝])?/u;

/** Signs of Markdown, parts and notes, which only the text of a chapter has a use for. */
const MARKUP = new RegExp(
  [
    NOTE,
    /<\/?[A-Za-z][^<>]*>|<!--/,
    /\*\*|__|~~(?=\S)|(?<![\w*])\*[^\s*][^*]*(?<=\S)\*(?![\w*])/,
    // file_name_of is a name; Chinese has no spaces that would set words apart.
    /(?<![\p{Script=Latin}\p{N}_])_[^\s_](?:[^_]*[^\s_])?_(?![\p{Script=Latin}\p{N}_])/u,
    /\]\(|\[\^|^#{1,6}[ \t]|`|&(?:[a-z][a-z\d]*|#\d+|#x[\da-f]+);/,
    // A sign taken for itself, and a line broken as programs write it; C:\new names a folder.
    /(?<![A-Za-z]:\S{0,99})\\(?:[!-/:-@[-`{-~]|[nrt])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'iu',
);
/** What was meant to be filled, in a text that nothing is filled into: {fact:signing}, ｛days｝. */
export const NAME = /[{｛][^{}｛｝]*[}｝]/u;
/** A brace that lacks its partner. */
const BRACE = /[{｛].{0,12}|[}｝]/u;

/** What stands in braces and can be no name that is filled: { place }, ｛place｝, {the place}. */
const NO_NAME = /(?:\{(?!\w+(?:\|[^|{}]*\|[^|{}]*)?\})|｛)[^{}｛｝]{0,12}[}｝]?|｝/u;

/**
 * What a file's texts may name in braces: nothing, facts, what only their figure knows, or the number
 * of a measure, whose shape says how.
 */
type Named = 'nothing' | 'facts' | 'own' | 'number';

/** What would print as it stands, by what texts may name. */
const PRINTED: Readonly<Record<Named, RegExp>> = {
  nothing: new RegExp(`${MARKUP.source}|${NAME.source}|${BRACE.source}`, 'iu'),
  facts: MARKUP,
  own: new RegExp(`${MARKUP.source}|${LIKE_NAME.source}|${NO_NAME.source}`, 'iu'),
  number: new RegExp(`${MARKUP.source}|${LIKE_NAME.source}`, 'iu'),
};

/** The findings on a text that prints as it stands. */
const plainFindings = (shown: ShownText, edition: Edition, named: Named): Diagnostic[] => {
  const match = PRINTED[named].exec(shown.text);
  // Its own signs, such as straight quotation marks, are no slips of the text's.
  return match
    ? [{ ...shown.at(match.index), ...mistake('markup-in-text', { found: match[0].trim() }) }]
    : copyFindings(shown, edition);
};

const copyFindings = ({ text, at }: ShownText, edition: Edition): Diagnostic[] =>
  rulesOf(edition)
    .slips(text)
    .map(({ index, rule, values }) => ({
      ...at(index),
      ...mistake(rule, values),
    }));

/** The front matter that readers see. */
const SHOWN = ['title', 'kicker', 'description'] as const;

/** What images say: in words for those who cannot see them, in a caption and in a credit. */
const imageTexts = ({ tree, file }: ParsedChapter): { text: string; place: Place }[] => {
  const texts: { text: string; place: Place }[] = [];
  visit(tree, 'image', (image) => {
    const place = startOf(image, file);
    const said = [image.alt ?? '', ...splitAtBars(image.title ?? '')];
    texts.push(...said.map((text) => ({ text: text.trim(), place })));
  });
  return texts;
};

/** The texts that readers see of an attribute's value. */
const wordsIn = (value: string, kind: AttributeKind | undefined): string[] => {
  if (kind === 'text') return [value];
  return kind === 'labels' ? splitAtBars(value) : [];
};

/** The texts of a chapter that print as they stand: in its front matter, of parts and of images. */
export const plainTextsOf = (chapter: ParsedChapter): ShownText[] => [
  ...SHOWN.map((field) => ({
    text: chapter.fields[field] ?? '',
    at: () => chapter.placeOf(field),
  })),
  ...chapter.parts.flatMap(({ name, attributes, element }) =>
    Object.entries(attributes)
      .flatMap(([attribute, text]) => wordsIn(text, VOCABULARY[name]?.attributes[attribute]?.kind))
      .map((text) => ({ text, at: () => startOf(element, chapter.file) })),
  ),
  ...imageTexts(chapter).map(({ text, place }) => ({ text, at: () => place })),
];

/** Every text of a chapter that readers see. */
export const textsOf = (chapter: ParsedChapter): ShownText[] => [
  ...plainTextsOf(chapter),
  ...runsOf(chapter),
];

/** The findings on the wording of a chapter. */
export const chapterCopyFindings = (chapter: ParsedChapter, edition: Edition): Diagnostic[] => [
  ...plainTextsOf(chapter).flatMap((text) => plainFindings(text, edition, 'nothing')),
  ...runsOf(chapter).flatMap((text) => copyFindings(text, edition)),
];

/** What a file is written in: one language, or the story's, text by text. */
export interface Languages {
  readonly editions: readonly Edition[];
  /** Left out where the file holds several. */
  readonly language?: Edition | undefined;
  /** What the text at a path may name. Left out where none may name anything. */
  readonly named?: (path: readonly PropertyKey[]) => Named;
}

/**
 * The texts of a file, each with its edition: those below the name of an edition (`zh: …`),
 * beside it (`lang: zh`), or all of them where the whole file is in one language.
 */
export const yamlTexts = (
  source: YamlSource,
  { editions, language }: Languages,
): (ShownText & { readonly edition: Edition; readonly path: readonly PropertyKey[] })[] => {
  const editionOf = (key: unknown): Edition | undefined => editions.find((name) => name === key);
  const walk = (
    value: unknown,
    edition: Edition | undefined,
    path: readonly PropertyKey[],
  ): ReturnType<typeof yamlTexts> => {
    if (typeof value === 'string')
      return edition ? [{ text: value, edition, path, at: () => source.placeOf(path) }] : [];
    if (typeof value !== 'object' || value === null) return [];
    const own = ('lang' in value ? editionOf(value.lang) : undefined) ?? edition;
    return Object.entries(value).flatMap(([key, inner]) =>
      walk(inner, editionOf(key) ?? own, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  };
  return walk(source.data, language, []);
};

/** The findings on the wording of a file’s texts. */
export const yamlCopyFindings = (source: YamlSource, languages: Languages): Diagnostic[] =>
  yamlTexts(source, languages).flatMap((text) =>
    plainFindings(text, text.edition, languages.named?.(text.path) ?? 'nothing'),
  );
