/** Reads the whole story from disk and finds everything that would break it. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Edition } from '../i18n/editions.ts';
import { chapterFindings } from './chapters.ts';
import { readChapter, type ParsedChapter } from './chapter.ts';
import type { Finding } from './errors.ts';
import { ledgerFaults, makeLedger, type Ledger } from './ledger.ts';
import { asWritten } from './root.ts';
import { factSchema, storySchema, stringsSchema, type Strings } from './schemas.ts';
import { checkShape, readYaml } from './yaml.ts';

/** What the editorial office must know of a figure: its states, and what makes its data sound. */
export interface FigureRules {
  readonly states: readonly string[];
  readonly schema: z.ZodType;
  /** What is wrong with data of the right shape, by path into it. */
  readonly faults: (
    data: unknown,
    ledger: Ledger,
  ) => { path: readonly PropertyKey[]; message: string }[];
}

export type FigureBook = Readonly<Record<string, FigureRules>>;

interface Read<T> {
  readonly value?: T | undefined;
  readonly findings: readonly Finding[];
}

const readShape = <T>(root: string, name: string, schema: z.ZodType<T>): Read<T> => {
  const path = join(root, name);
  const file = asWritten(path);
  return existsSync(path)
    ? checkShape(schema, readYaml(path, file))
    : { findings: [{ file, message: 'is missing.' }] };
};

/** The ledger, unless it cannot be read: one slip in it must not make every fact unknown. */
const readFacts = (root: string): { ledger?: Ledger; findings: readonly Finding[] } => {
  const path = join(root, 'facts.yaml');
  const file = asWritten(path);
  if (!existsSync(path)) return { findings: [{ file, message: 'is missing.' }] };
  const source = readYaml(path, file);
  const { value, findings } = checkShape(z.array(factSchema), source);
  if (!value) return { findings };
  const faults = ledgerFaults(value).map(({ index, field, message }) => ({
    ...source.placeOf([index, field]),
    message,
  }));
  return { ledger: makeLedger(value), findings: faults };
};

const unused = (
  root: string,
  edition: Edition,
  ledger: Ledger,
  chapters: readonly ParsedChapter[],
): Finding[] => {
  const used = new Set(
    chapters.flatMap(({ parts }) => parts.map(({ attributes }) => attributes.id)),
  );
  const source = readYaml(join(root, 'facts.yaml'), asWritten(join(root, 'facts.yaml')));
  return ledger.facts.flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : [
          {
            ...source.placeOf([index, 'id']),
            message: `fact “${id}” is used by no chapter of the edition “${edition}”. Use it with <Fact id="${id}"/>, or take it out.`,
          },
        ],
  );
};

const readChapters = (root: string, edition: Edition): Read<readonly ParsedChapter[]> => {
  const folder = join(root, 'chapters', edition);
  const file = asWritten(folder);
  if (!existsSync(folder))
    return { findings: [{ file, message: 'is missing: the edition has no chapters.' }] };
  const value = readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => readChapter(join(folder, name), asWritten(join(folder, name))));
  return { value, findings: value.flatMap(({ findings }) => findings) };
};

/** Figures that chapters show; a story need not have data for the others. */
const shownFigures = (chapters: readonly ParsedChapter[]): Set<string | undefined> =>
  new Set(
    chapters.flatMap(({ parts }) =>
      parts
        .filter(({ name }) => name === 'Scene' || name === 'Figure')
        .map(({ attributes }) => attributes.figure),
    ),
  );

const dataFindings = (
  root: string,
  figures: FigureBook,
  shown: ReadonlySet<string | undefined>,
  ledger: Ledger | undefined,
): Finding[] =>
  Object.entries(figures).flatMap(([figure, rules]) => {
    const path = join(root, 'data', `${figure}.yaml`);
    if (!existsSync(path)) {
      return shown.has(figure)
        ? [{ file: asWritten(path), message: `is missing: figure “${figure}” draws it.` }]
        : [];
    }
    const source = readYaml(path, asWritten(path));
    const { value, findings } = checkShape(rules.schema, source);
    const faults = value === undefined || !ledger ? [] : rules.faults(value, ledger);
    return [
      ...findings,
      ...faults.map((fault) => ({ ...source.placeOf(fault.path), message: fault.message })),
    ];
  });

const stringFindings = (root: string, editions: readonly Edition[]): Finding[] => {
  const read = editions.map((edition) => {
    const name = `strings/${edition}.yaml`;
    return { file: asWritten(join(root, name)), ...readShape<Strings>(root, name, stringsSchema) };
  });
  const keys = new Set(read.flatMap(({ value }) => Object.keys(value ?? {})));
  const absent = read.flatMap(({ file, value }) =>
    value === undefined
      ? []
      : [...keys]
          .filter((key) => !(key in value))
          .map((key) => ({ file, message: `“${key}” is missing; another edition has it.` })),
  );
  return [...read.flatMap(({ findings }) => findings), ...absent];
};

/** Everything wrong with the story in a folder; empty when it can be built. */
export const storyFindings = (root: string, figures: FigureBook): Finding[] => {
  const story = readShape(root, 'story.yaml', storySchema);
  const editions = story.value?.editions.map(({ lang }) => lang) ?? [];
  const { ledger, findings } = readFacts(root);
  const chapters = editions.map((edition) => ({ edition, ...readChapters(root, edition) }));
  return [
    ...story.findings,
    ...findings,
    ...stringFindings(root, editions),
    ...dataFindings(
      root,
      figures,
      shownFigures(chapters.flatMap(({ value = [] }) => value)),
      ledger,
    ),
    ...chapters.flatMap((read) => read.findings),
    ...chapterFindings(
      chapters.map(({ edition, value }) => ({ edition, chapters: value ?? [] })),
      ledger,
      figures,
    ),
    ...chapters.flatMap(({ edition, value }) =>
      ledger && value?.every(({ unreadable }) => !unreadable)
        ? unused(root, edition, ledger, value)
        : [],
    ),
  ];
};
