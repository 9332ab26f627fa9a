/** Editions out of step: chapters, their order, and what they show. */
import type { Edition } from '../../locales/editions.ts';
import { nameOf, startOf, type ParsedChapter, type Part } from '../chapter.ts';
import type { Diagnostic } from '../errors.ts';
import { mistake } from '../messages/index.ts';
import { id } from '../schema-parts.ts';

export interface EditionChapters {
  readonly edition: Edition;
  readonly chapters: readonly ParsedChapter[];
}

/** Fields that must be the same in every edition. */
const COMMON = ['order', 'ground', 'opener', 'draft'] as const;

const NOTHING = { en: 'nothing', zh: '空的' };

const said = (value: string | number | boolean | typeof NOTHING): string | typeof NOTHING =>
  typeof value === 'object' ? value : String(value);

const fieldsOutOfStep = (chapter: ParsedChapter, other: ParsedChapter): Diagnostic[] =>
  COMMON.flatMap((field) => {
    const { front, fields, placeOf } = chapter;
    const [own, there] = front && other.front ? [front, other.front] : [fields, other.fields];
    // Of one that is not there because of a slip, nothing is known.
    const isKnown = own === front || (field in own && field in there);
    if (!isKnown) return [];
    const [value = NOTHING, expected = NOTHING] = [own[field], there[field]];
    return value === expected
      ? []
      : [
          {
            ...placeOf(field),
            ...mistake('field-out-of-step', {
              field,
              value: said(value),
              other: said(expected),
              file: other.file,
            }),
          },
        ];
  });

/** What an edition shows in the same order as every other: not its words, but its figures. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  Scene: ['figure'],
  Step: ['state'],
  Figure: ['figure', 'state'],
  Stat: ['id'],
  Spread: ['art'],
};

const shownParts = ({ parts }: ParsedChapter): Part[] =>
  parts.filter(({ name }) => Object.hasOwn(SHOWN, name));

/** A part by what it shows: <Step state="pit">. */
const tagOf = (part: Part | undefined): string | typeof NOTHING => {
  if (!part) return NOTHING;
  const attributes = (SHOWN[part.name] ?? []).map(
    (name) => ` ${name}="${part.attributes[name] ?? ''}"`,
  );
  return `<${part.name}${attributes.join('')}>`;
};

/** The first part that another edition has otherwise; what follows would only follow from it. */
const partsOutOfStep = (chapter: ParsedChapter, other: ParsedChapter): Diagnostic[] => {
  const [here, there] = [shownParts(chapter), shownParts(other)];
  const length = Math.max(here.length, there.length);
  const tags = (parts: readonly Part[]): (string | typeof NOTHING)[] =>
    Array.from({ length }, (_, index) => tagOf(parts[index]));
  const [mine, theirs] = [tags(here), tags(there)];
  const index = mine.findIndex((tag, position) => tag !== theirs[position]);
  if (index < 0) return [];
  const part = here[index] ?? here.at(-1);
  const where = part ? startOf(part.element, chapter.file) : { file: chapter.file };
  const values = { found: mine[index] ?? '', other: theirs[index] ?? '', file: other.file };
  return [{ ...where, ...mistake('part-out-of-step', values) }];
};

/** The chapters of the first edition that another one lacks. */
const lackingIn = (
  chapters: readonly ParsedChapter[],
  lead: EditionChapters | undefined,
): ParsedChapter[] => {
  const names = new Set(chapters.map(nameOf));
  return (lead?.chapters ?? []).filter((chapter) => !names.has(nameOf(chapter)));
};

/** The chapters that editions show: for those that one lacks, the first edition's. */
export const shownChapters = (editions: readonly EditionChapters[]): EditionChapters[] =>
  editions.map(({ edition, chapters }) => ({
    edition,
    chapters: [...chapters, ...lackingIn(chapters, editions[0])],
  }));

/** The findings, worth a look, on chapters that editions show in the words of the first. */
export const untranslatedFindings = ([lead, ...others]: readonly EditionChapters[]): Diagnostic[] =>
  others
    // An edition without chapters is told of as a whole.
    .filter(({ chapters }) => chapters.length > 0)
    .flatMap(({ edition, chapters }) =>
      lackingIn(chapters, lead)
        .filter(({ front }) => front?.draft !== true)
        .map((chapter) => ({
          file: chapter.file,
          ...mistake('chapter-untranslated', { edition, name: `${nameOf(chapter)}.mdx` }),
        })),
    );

/**
 * The first edition must have the chapters that any has; all have them in the same order, and show
 * the same. What chapters show is compared where `isSound` says that both show what they mean to.
 */
export const editionFindings = (
  [lead, ...others]: readonly EditionChapters[],
  isSound: (chapter: ParsedChapter) => boolean,
): Diagnostic[] =>
  others.flatMap(({ chapters }) =>
    chapters.flatMap((chapter): Diagnostic[] => {
      const name = nameOf(chapter);
      const other = lead?.chapters.find((each) => nameOf(each) === name);
      // One whose file cannot be called so is told of that.
      if (!other && !id.safeParse(name).success) return [];
      if (!lead || !other) {
        const values = { edition: lead?.edition ?? '', name: `${name}.mdx` };
        return [{ file: chapter.file, ...mistake('counterpart-missing', values) }];
      }
      return [
        ...fieldsOutOfStep(chapter, other),
        ...(isSound(chapter) && isSound(other) ? partsOutOfStep(chapter, other) : []),
      ];
    }),
  );
