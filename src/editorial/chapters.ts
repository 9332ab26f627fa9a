/** What only shows when chapters are read together: order, slugs, editions, facts and states. */
import { basename } from 'node:path';
import type { Edition } from '../i18n/editions.ts';
import type { ParsedChapter, Part } from './chapter.ts';
import type { FigureBook } from './content.ts';
import { suggestion, type Finding } from './errors.ts';
import type { Ledger } from './ledger.ts';

interface EditionChapters {
  readonly edition: Edition;
  readonly chapters: readonly ParsedChapter[];
}

const repeated = (chapters: readonly ParsedChapter[], field: 'order' | 'slug'): Finding[] => {
  const first = new Map<string | number, string>();
  return chapters.flatMap(({ file, front, placeOf }) => {
    if (!front) return [];
    const value = front[field];
    const other = first.get(value);
    if (other === undefined) {
      first.set(value, file);
      return [];
    }
    return [
      {
        ...placeOf(field),
        message: `“${field}” is “${value}”, as in ${other}; expected each chapter to have its own.`,
      },
    ];
  });
};

const misnamed = (chapters: readonly ParsedChapter[]): Finding[] =>
  chapters.flatMap(({ file, front, placeOf }) =>
    front && front.slug !== basename(file, '.mdx')
      ? [
          {
            ...placeOf('slug'),
            message: `“slug” is “${front.slug}”; expected “${basename(file, '.mdx')}”, the name of the file.`,
          },
        ]
      : [],
  );

/** Every edition must have the chapters that any has, in the same order and on the same ground. */
const outOfStep = (editions: readonly EditionChapters[]): Finding[] => {
  const [lead, ...others] = editions;
  if (!lead) return [];
  return others.flatMap(({ edition, chapters }) => {
    const here = new Map(chapters.map((chapter) => [basename(chapter.file), chapter]));
    const there = new Map(lead.chapters.map((chapter) => [basename(chapter.file), chapter]));
    const lacking = (name: string, file: string, from: Edition): Finding => ({
      file,
      message: `has no counterpart in the edition “${from}”; expected chapters/${from}/${name}.`,
    });
    return [
      ...[...there]
        .filter(([name]) => !here.has(name))
        .map(([name, { file }]) => lacking(name, file, edition)),
      ...[...here]
        .filter(([name]) => !there.has(name))
        .map(([name, { file }]) => lacking(name, file, lead.edition)),
      ...[...here].flatMap(([name, { front, placeOf }]) => {
        const other = there.get(name);
        if (!front || !other?.front) return [];
        return (['order', 'ground'] as const)
          .filter((field) => front[field] !== other.front?.[field])
          .map((field) => ({
            ...placeOf(field),
            message: `“${field}” is “${front[field]}”; expected “${other.front?.[field] ?? ''}”, as in ${other.file}.`,
          }));
      }),
    ];
  });
};

const stateFindings = (
  part: Part,
  where: Omit<Finding, 'message'>,
  figures: FigureBook,
): Finding[] => {
  const { state } = part.attributes;
  const shows = part.name === 'Scene' || part.name === 'Figure';
  const figure = (shows ? part : part.parent)?.attributes.figure;
  if (shows && figure !== undefined && !(figure in figures)) {
    return [
      {
        ...where,
        message: `no figure is called “${figure}”.${suggestion(figure, Object.keys(figures))}`,
      },
    ];
  }
  const states = figures[figure ?? '']?.states;
  if (state === undefined || states === undefined || states.includes(state)) return [];
  return [
    {
      ...where,
      message: `figure “${figure ?? ''}” has no state “${state}”; expected one of ${states.join(', ')}.${suggestion(state, states)}`,
    },
  ];
};

const factFindings = (part: Part, where: Omit<Finding, 'message'>, ledger: Ledger): Finding[] => {
  const { id } = part.attributes;
  if ((part.name !== 'Fact' && part.name !== 'Stat') || id === undefined) return [];
  try {
    ledger.get(id);
    return [];
  } catch (error) {
    return [{ ...where, message: error instanceof Error ? error.message : String(error) }];
  }
};

/**
 * All findings that need more than one chapter, or the ledger, or the figures. Without a ledger,
 * because it cannot be read, nothing is said of facts.
 */
export const chapterFindings = (
  editions: readonly EditionChapters[],
  ledger: Ledger | undefined,
  figures: FigureBook,
): Finding[] => [
  ...editions.flatMap(({ chapters }) => [
    ...repeated(chapters, 'order'),
    ...repeated(chapters, 'slug'),
    ...misnamed(chapters),
    ...chapters.flatMap(({ file, parts }) =>
      parts.flatMap((part) => {
        const where = { file, line: part.line, column: part.column };
        return [
          ...stateFindings(part, where, figures),
          ...(ledger ? factFindings(part, where, ledger) : []),
        ];
      }),
    ),
  ]),
  ...outOfStep(editions),
];
