/** Texts by edition in the files of a story: which are there, and which want a translation. */
import { z } from 'astro/zod';
import type { Edition, LocalText } from '../locales/editions.ts';
import { textWidth } from '../kit/advances.ts';
import { nearest, type Diagnostic } from './errors.ts';
import { languageMeant } from './meant.ts';
import { mistake } from './messages/index.ts';
import { fieldName } from './shape.ts';
import type { YamlSource } from './yaml.ts';

const A_LANGUAGE = 'the tag of a language, such as zh, de or pt-BR';
const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Languages of two letters are all known; “cn” is a country. */
const isKnown = (tag: string): boolean =>
  !/^[a-z]{2}(?:-|$)/.test(tag) || NAMES.of(tag.slice(0, 2)) !== undefined;

/** The name of an edition: a language, with a script or a territory where it needs one. */
export const langSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, { error: A_LANGUAGE, abort: true })
  .refine(isKnown, A_LANGUAGE);

/** What schemas have found to be texts by edition. */
const found = new WeakSet<object>();

/** A text by edition. Which editions there are, only the story says: see `textFindings`. */
export const localText = z
  .record(
    z.string(),
    z.string().trim().min(1, 'a text that is not empty'),
    'a text for each edition, such as { en: … }',
  )
  .transform((text): LocalText => {
    found.add(text);
    return text;
  });

const isLocalText = (value: object): value is LocalText => found.has(value);

interface TextAt {
  readonly path: readonly PropertyKey[];
  readonly text: LocalText;
}

/** The texts by edition in a value that a schema has parsed. */
export const textsIn = (value: unknown, path: readonly PropertyKey[] = []): TextAt[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isLocalText(value)) return [{ path, text: value }];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, isList ? Number(key) : key]),
  );
};

/** What a text in a picture may be as wide as, in ems: a phone has no room for more. */
const PICTURE_EMS = 18;

/** The findings on texts that a figure draws and that are too long for it; notes are set in lines. */
export const longTextFindings = (value: unknown, source: YamlSource): Diagnostic[] =>
  textsIn(value).flatMap(({ path, text }) =>
    Object.entries(text).flatMap(([edition, words]) => {
      // A name that is no language's is told of as such.
      if (!langSchema.safeParse(edition).success) return [];
      const width = textWidth(words, 1, 'label', edition);
      if (width <= PICTURE_EMS || path.at(-1) === 'note') return [];
      const most = Math.floor((words.length * PICTURE_EMS) / width);
      const values = { words, count: words.length, most };
      return [{ ...source.placeOf([...path, edition]), ...mistake('text-long', values) }];
    }),
  );

/** Of zh-CN, zh_CN and zh-Hans: zh. */
const languageOf = (name: string): string => name.split(/[-_]/)[0]?.toLowerCase() ?? '';

/** Whether a parsed value has a text that an edition lacks. */
export const lacksTexts = (value: unknown, edition: Edition): boolean =>
  textsIn(value).some(({ text }) => text[edition] === undefined);

/** A parsed value whose texts have that of the story's first edition first. */
export const inStoryOrder = <T>(value: T, editions: readonly Edition[]): T => {
  const ordered = (inner: unknown): unknown => {
    if (typeof inner !== 'object' || inner === null) return inner;
    if (Array.isArray(inner)) return inner.map(ordered);
    if (!isLocalText(inner))
      return Object.fromEntries(Object.entries(inner).map(([key, part]) => [key, ordered(part)]));
    const names = editions.filter((edition) => inner[edition] !== undefined);
    const text = Object.fromEntries(names.map((name) => [name, inner[name]]));
    found.add(text);
    return text;
  };
  return ordered(value) as T;
};

/** A text must be there in the first edition; what others lack is worth a look. */
export interface TextFindings {
  readonly findings: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
}

/** So many texts that an edition lacks are listed one by one. */
const MOST = 10;

const A_TEXT = { en: 'a text', zh: '一段文字' };

/** The findings on the texts by edition in a parsed file, but for those of entries with a slip. */
export const textFindings = (
  value: unknown,
  source: YamlSource,
  editions: readonly Edition[],
  isSpoilt: (path: TextAt['path']) => boolean = () => false,
): TextFindings => {
  const [first, ...others] = editions;
  if (first === undefined) return { findings: [], warnings: [] };
  const all = textsIn(value).filter(({ path }) => !isSpoilt(path));
  const missing = ({ text }: TextAt): Edition[] =>
    editions.filter((edition) => text[edition] === undefined);
  const meantBy = (name: string, at: TextAt): string | undefined =>
    nearest(languageMeant(name) ?? name, missing(at)) ??
    missing(at).find((edition) => languageOf(edition) === languageOf(name));
  /** Whether a text is there under another name, of which is told. */
  const isMisnamed = (at: TextAt, edition: Edition): boolean =>
    Object.keys(at.text).some((name) => !editions.includes(name) && meantBy(name, at) === edition);
  // A language that the story has no edition in does no harm, unless another was meant.
  const unknown = all.flatMap((at) =>
    Object.keys(at.text)
      .filter((name) => !editions.includes(name))
      .filter((name) => !langSchema.safeParse(name).success || meantBy(name, at) !== undefined)
      .map((name) => ({
        ...source.placeOf([...at.path, name]),
        ...mistake('field-unknown', { field: fieldName([...at.path, name]) }, meantBy(name, at)),
      })),
  );
  const lacking = all
    .filter((at) => at.text[first] === undefined && !isMisnamed(at, first))
    .map(({ path }) => ({
      ...source.placeOf([...path, first]),
      ...mistake('field-missing', {
        name: `“${fieldName([...path, first])}”`,
        found: '',
        expected: A_TEXT,
      }),
    }));
  const untranslated = others.flatMap((edition): Diagnostic[] => {
    const places = all
      .filter((at) => at.text[edition] === undefined && !isMisnamed(at, edition))
      .map(({ path }) => path);
    const [top = []] = places;
    const count = places.length;
    // A list that goes on and on hides all else.
    if (count > MOST)
      return [
        { ...source.placeOf(top), ...mistake('texts-untranslated', { count, edition, first }) },
      ];
    return places.map((path) => ({
      ...source.placeOf(path),
      ...mistake('text-untranslated', { field: fieldName(path), edition, first }),
    }));
  });
  return { findings: [...unknown, ...lacking], warnings: untranslated };
};
