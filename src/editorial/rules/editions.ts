/** Editions out of step: chapters, their order, and what they show. */
import { basename } from 'node:path';
import type { Edition } from '../../locales/editions.ts';
import { startOf, type ParsedChapter, type Part } from '../chapter.ts';
import type { Finding } from '../errors.ts';
import { mistake } from '../messages/index.ts';

export interface EditionChapters {
  readonly edition: Edition;
  readonly chapters: readonly ParsedChapter[];
}

/** Fields that must be the same in every edition. */
const COMMON = ['order', 'ground', 'opener', 'draft'] as const;

const NOTHING = { en: 'nothing', zh: '空的' };

const said = (value: string | number | boolean | typeof NOTHING): string | typeof NOTHING =>
  typeof value === 'object' ? value : String(value);

const fieldsOutOfStep = ({ front, placeOf }: ParsedChapter, other: ParsedChapter): Finding[] =>
  COMMON.flatMap((field) => {
    if (!front || !other.front) return [];
    const [value = NOTHING, expected = NOTHING] = [front[field], other.front[field]];
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

const shownParts = ({ parts }: ParsedChapter): Part[] => parts.filter(({ name }) => name in SHOWN);

/** A part by what it shows: <Step state="pit">. */
const tagOf = (part: Part | undefined): string | typeof NOTHING => {
  if (!part) return NOTHING;
  const attributes = (SHOWN[part.name] ?? []).map(
    (name) => ` ${name}="${part.attributes[name] ?? ''}"`,
  );
  return `<${part.name}${attributes.join('')}>`;
};

/** The first part that another edition has otherwise; what follows would only follow from it. */
const partsOutOfStep = (chapter: ParsedChapter, other: ParsedChapter): Finding[] => {
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

/**
 * Every edition must have the chapters that any has, in the same order, and show the same. What
 * chapters show is compared where `isSound` says that both show what they mean to.
 */
export const editionFindings = (
  editions: readonly EditionChapters[],
  isSound: (chapter: ParsedChapter) => boolean,
): Finding[] => {
  const [lead, ...others] = editions;
  if (!lead) return [];
  return others.flatMap(({ edition, chapters }) => {
    const here = new Map(chapters.map((chapter) => [basename(chapter.file), chapter]));
    const there = new Map(lead.chapters.map((chapter) => [basename(chapter.file), chapter]));
    const lacking = (name: string, file: string, from: Edition): Finding => ({
      file,
      ...mistake('counterpart-missing', { edition: from, name }),
    });
    return [
      ...[...there]
        .filter(([name]) => !here.has(name))
        .map(([name, { file }]) => lacking(name, file, edition)),
      ...[...here]
        .filter(([name]) => !there.has(name))
        .map(([name, { file }]) => lacking(name, file, lead.edition)),
      ...[...here].flatMap(([name, chapter]) => {
        const other = there.get(name);
        if (!other) return [];
        return [
          ...fieldsOutOfStep(chapter, other),
          ...(isSound(chapter) && isSound(other) ? partsOutOfStep(chapter, other) : []),
        ];
      }),
    ];
  });
};
