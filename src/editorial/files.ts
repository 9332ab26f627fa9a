/** The files of a story, read from disk, each with what is wrong in it. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import type { Edition } from '../locales/editions.ts';
import { readChapter, type ParsedChapter } from './chapter.ts';
import { EditorialError, nearest, type Diagnostic, type Mistake } from './errors.ts';
import { filesIn, foldersIn } from './folder.ts';
import { ledgerFaults, makeLedger, type Ledger } from './ledger.ts';
import { textFindings, type TextFindings } from './local-texts.ts';
import { mistake } from './messages/index.ts';
import { asWritten } from './root.ts';
import type { EditionChapters } from './rules/editions.ts';
import { yamlCopyFindings, type Languages } from './rules/wordings.ts';
import { makeQuotes, quoteFaults, type Quotes } from './quotes.ts';
import { factSchema, type Fact } from './fact-schema.ts';
import { id } from './schema-parts.ts';
import {
  quoteSchema,
  signedSchema,
  soundEditions,
  storySchema,
  type Signed,
  type Story,
} from './schemas.ts';
import { checkShape } from './shape.ts';
import { readYaml, type YamlSource } from './yaml.ts';

/** What a file holds, and what is wrong with it. */
export interface Read<T> {
  readonly value?: T | undefined;
  readonly source?: YamlSource;
  readonly findings: readonly Diagnostic[];
  /** What its texts by edition lack, if story.yaml is right about the editions. */
  readonly texts?: TextFindings | undefined;
}

/** A file of the story: its shape, and the wording of its texts. */
export const readShape = <T>(
  root: string,
  name: string,
  schema: z.ZodType<T>,
  languages: Languages,
): Read<T> => {
  const path = join(root, name);
  const file = asWritten(path);
  if (!existsSync(path)) return { findings: [{ file, ...mistake('file-missing') }] };
  const source = readYaml(path, file);
  const { value, findings } = checkShape(schema, source);
  return {
    value,
    source,
    findings: [...findings, ...yamlCopyFindings(source, languages)],
    texts: textFindings(value, source, languages.editions),
  };
};

/** The figures that the story has data for. */
export const drawnFigures = (root: string): string[] =>
  filesIn(join(root, 'data'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => basename(name, '.yaml'));

/** The editions that a story.yaml names, whatever else is wrong with it. */
export const editionsNamed = (root: string): Edition[] => {
  const path = join(root, STORY);
  const data = existsSync(path) ? readYaml(path, asWritten(path)).data : undefined;
  return soundEditions(data).flatMap(({ lang }) => lang ?? []);
};

/** Where a story says what it is, and which editions it has. */
export const STORY = 'story.yaml';

/** First parts of addresses that the site uses itself: no edition can lie there. */
export const OWN_PATHS = [
  '404',
  'embed',
  'figures',
  'fonts',
  'handbook',
  'openers',
  'print',
  'snapshots',
];

/** The findings on a field of the editions that is one of some names, or that of one before. */
const takenIn = (
  { source }: Read<Story>,
  field: 'lang' | 'path',
  fault: (text: string) => Mistake,
  names?: readonly string[],
): Diagnostic[] => {
  const texts = soundEditions(source?.data).map((edition) => edition[field]);
  // Not every disk tells capitals apart.
  const plain = texts.map((text) => text?.toLowerCase());
  return texts.flatMap((text, index) =>
    text !== undefined && source && (names ?? plain.slice(0, index)).includes(text.toLowerCase())
      ? [{ ...source.placeOf(['editions', index, field]), ...fault(text) }]
      : [],
  );
};

export const readStory = (root: string): Read<Story> => {
  const read = readShape(root, STORY, storySchema, {
    editions: editionsNamed(root),
    named: () => 'facts',
  });
  const ownPath = (path: string): Mistake =>
    mistake('story-path-taken', { path, taken: OWN_PATHS });
  const taken = [
    ...takenIn(read, 'lang', (edition) => mistake('story-edition-twice', { edition })),
    ...takenIn(read, 'path', (path) => mistake('story-path-twice', { path: `/${path}` })),
    ...takenIn(read, 'path', ownPath, OWN_PATHS),
  ];
  return { ...read, findings: [...read.findings, ...taken] };
};

/** Where a story keeps its dates and figures. */
export const FACTS = 'facts.yaml';
const factsSchema = z.array(factSchema);
const quotesSchema = z.array(quoteSchema);

export interface FactsRead extends Omit<Read<never>, 'value'> {
  /** Left out when it cannot be read, or it is not known which of its facts have a slip. */
  readonly ledger?: Ledger;
}

/** The id of an entry, whatever else is wrong with it. */
const idIn = (entry: unknown): string | undefined =>
  z.looseObject({ id }).safeParse(entry).data?.id;

/** The facts among some entries, in their places: undefined stands for those that have a slip. */
const factsIn = (entries: readonly unknown[]): (Fact | undefined)[] =>
  entries.map((entry) => factSchema.safeParse(entry).data);

export const readFacts = (root: string, editions: readonly Edition[]): FactsRead => {
  const { value, source, findings } = readShape(root, FACTS, factsSchema, {
    editions,
    // The place of the number, which the schema looks at.
    named: (path) => (path.at(-2) === 'measure' ? 'number' : 'nothing'),
  });
  if (!source || !Array.isArray(source.data)) return { findings };
  const facts = value ?? factsIn(source.data);
  const unsound = source.data.filter((_, index) => !facts[index]).map(idIn);
  const names = unsound.filter((id) => id !== undefined);
  const texts = textFindings(facts, source, editions);
  // A fact without a name might be any that is named.
  if (names.length < unsound.length) return { findings, texts };
  const ledger = makeLedger(
    facts.filter((fact) => fact !== undefined),
    names,
  );
  const faults = ledgerFaults(facts, ledger).map(({ index, field, mistake: found }) => ({
    ...source.placeOf([index, field]),
    ...found,
  }));
  return { ledger, source, findings: [...findings, ...faults], texts };
};

/** Where a story keeps the words that may stand in quotation marks. */
export const QUOTES = 'quotes.yaml';

/** A story that quotes nobody needs no such file; one that has it under another name does. */
export const readQuotes = (root: string, editions: readonly Edition[]): Read<Quotes> => {
  const isThere = filesIn(root).some((name) => /^quotes\./i.test(name));
  if (!isThere && !existsSync(join(root, QUOTES))) return { value: makeQuotes([]), findings: [] };
  const read = readShape(root, QUOTES, quotesSchema, { editions });
  const { value, source, findings, texts } = read;
  if (!value || !source) return { findings };
  const faults = quoteFaults(value).map(({ index, mistake: found }) => ({
    ...source.placeOf([index, 'id']),
    ...found,
  }));
  return { value: makeQuotes(value), findings: [...findings, ...faults], texts };
};

/** What nobody would read, because of its name. */
const STRAY = /^[^.]+$|\.(?:md|markdown|mdx|txt|html?|docx?|rtf|pages|odt|wps)$/i;

const named = (name: string): boolean => name.endsWith('.mdx');

/** Chapters in folders of their own, below that of their edition. */
const deepChapters = (folder: string): Diagnostic[] =>
  foldersIn(folder).flatMap((name) =>
    filesIn(join(folder, name))
      .filter(named)
      .map((each) => ({
        file: asWritten(join(folder, name, each)),
        ...mistake('file-deep', { expected: asWritten(join(folder, each)) }),
      })),
  );

export const readChapters = (root: string, edition: Edition): Read<readonly ParsedChapter[]> => {
  const folder = join(root, 'chapters', edition);
  const file = asWritten(folder);
  const names = existsSync(folder) ? filesIn(folder) : [];
  return {
    value: names
      .filter(named)
      .map((name) => readChapter(join(folder, name), asWritten(join(folder, name)))),
    findings: [
      ...(names.some(named) ? [] : [{ file, ...mistake('chapters-missing') }]),
      ...names
        .filter((name) => !named(name) && STRAY.test(name))
        .map((name) => ({ file: asWritten(join(folder, name)), ...mistake('file-stray') })),
      ...(existsSync(folder) ? deepChapters(folder) : []),
    ],
  };
};

/** Folders of chapters for editions that the story does not have. */
export const strayEditions = (root: string, editions: readonly Edition[]): Diagnostic[] => {
  const folder = join(root, 'chapters');
  if (editions.length === 0) return [];
  return foldersIn(folder)
    .filter((name) => !editions.some((edition) => edition === name))
    .map((name) => ({
      file: asWritten(join(folder, name)),
      ...mistake('edition-stray', { editions }, nearest(name, editions)),
    }));
};

/** Where a story keeps what its editions were signed off against. */
export const SIGNED = 'signed.yaml';

/** Left out where the story never signed anything off. */
export const readSigned = (root: string): Read<Signed> =>
  existsSync(join(root, SIGNED))
    ? readShape(root, SIGNED, signedSchema, { editions: [] })
    : { findings: [] };

/** The chapters of a story's editions, the first one first. Throws an EditorialError for a story.yaml that cannot be read. */
export const readEditions = (root: string): EditionChapters[] => {
  const { value, findings } = readStory(root);
  if (!value) throw new EditorialError(findings);
  return value.editions.map(({ lang: edition }) => ({
    edition,
    chapters: readChapters(root, edition).value ?? [],
  }));
};
