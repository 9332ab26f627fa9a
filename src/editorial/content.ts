/** Reads the whole story from disk and finds everything that would break it. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import type { Edition } from '../i18n/editions.ts';
import { chapterFindings } from './chapters.ts';
import { readChapter, type ParsedChapter } from './chapter.ts';
import { nearest, type Finding, type Mistake } from './errors.ts';
import { labelFindings } from './labels.ts';
import { ledgerFaults, makeLedger, type Ledger } from './ledger.ts';
import { mistake } from './messages/index.ts';
import { asWritten } from './root.ts';
import { yamlCopyFindings } from './rules/wordings.ts';
import { factSchema, storySchema, stringsSchema, type Story } from './schemas.ts';
import { checkShape, readYaml, type YamlSource } from './yaml.ts';

/** What the editorial office must know of a figure: its states, and what makes its data sound. */
export interface FigureRules {
  readonly states: readonly string[];
  readonly schema: z.ZodType;
  /** What is wrong with data of the right shape, by path into it. */
  readonly faults: (
    data: unknown,
    ledger: Ledger,
  ) => readonly (Mistake & { readonly path: readonly PropertyKey[] })[];
}

export type FigureBook = Readonly<Record<string, FigureRules>>;

interface Read<T> {
  readonly value?: T | undefined;
  readonly source?: YamlSource;
  readonly findings: readonly Finding[];
}

/** A file of the story: its shape, and the wording of its texts. */
const readShape = <T>(
  root: string,
  name: string,
  schema: z.ZodType<T>,
  language?: Edition,
): Read<T> => {
  const path = join(root, name);
  const file = asWritten(path);
  if (!existsSync(path)) return { findings: [{ file, ...mistake('file-missing') }] };
  const source = readYaml(path, file);
  const { value, findings } = checkShape(schema, source);
  return { value, source, findings: [...findings, ...yamlCopyFindings(source, language)] };
};

const readStory = (root: string): Read<Story> => {
  const read = readShape(root, 'story.yaml', storySchema);
  const languages = (read.value?.editions ?? []).map(({ lang }) => lang);
  const twice = languages.flatMap((edition, index) =>
    languages.indexOf(edition) < index && read.source
      ? [
          {
            ...read.source.placeOf(['editions', index, 'lang']),
            ...mistake('story-edition-twice', { edition }),
          },
        ]
      : [],
  );
  return { ...read, findings: [...read.findings, ...twice] };
};

interface FactsRead {
  /** Left out when it cannot be read: one slip in it must not make every fact unknown. */
  readonly ledger?: Ledger;
  readonly findings: readonly Finding[];
  /** Facts that no chapter of an edition uses. */
  readonly unused: (edition: Edition, chapters: readonly ParsedChapter[]) => Finding[];
}

const readFacts = (root: string): FactsRead => {
  const { value, source, findings } = readShape(root, 'facts.yaml', z.array(factSchema));
  if (!value || !source) return { findings, unused: () => [] };
  const faults = ledgerFaults(value).map(({ index, field, mistake: found }) => ({
    ...source.placeOf([index, field]),
    ...found,
  }));
  const unused: FactsRead['unused'] = (edition, chapters) => {
    const used = new Set(
      chapters.flatMap(({ parts }) => parts.map(({ attributes }) => attributes.id)),
    );
    return value.flatMap(({ id }, index) =>
      used.has(id)
        ? []
        : [{ ...source.placeOf([index, 'id']), ...mistake('fact-unused', { id, edition }) }],
    );
  };
  return { ledger: makeLedger(value), findings: [...findings, ...faults], unused };
};

/** Markdown that nobody would read, because of its name. */
const STRAY = /\.(?:md|markdown|txt|docx?)$/i;

const readChapters = (root: string, edition: Edition): Read<readonly ParsedChapter[]> => {
  const folder = join(root, 'chapters', edition);
  const file = asWritten(folder);
  if (!existsSync(folder)) return { findings: [{ file, ...mistake('chapters-missing') }] };
  const names = readdirSync(folder).sort();
  return {
    value: names
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => readChapter(join(folder, name), asWritten(join(folder, name)))),
    findings: names
      .filter((name) => STRAY.test(name))
      .map((name) => ({ file: asWritten(join(folder, name)), ...mistake('file-stray') })),
  };
};

/** Folders of chapters for editions that the story does not have. */
const strayEditions = (root: string, editions: readonly Edition[]): Finding[] => {
  const folder = join(root, 'chapters');
  if (!existsSync(folder) || editions.length === 0) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !editions.some((edition) => edition === entry.name))
    .map(({ name }) => ({
      file: asWritten(join(folder, name)),
      ...mistake('edition-stray', { editions }, nearest(name, editions)),
    }));
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

/** The figures that the story has data for. */
const drawnFigures = (root: string): string[] =>
  existsSync(join(root, 'data'))
    ? readdirSync(join(root, 'data')).map((name) => basename(name, '.yaml'))
    : [];

const dataFindings = (
  root: string,
  figures: FigureBook,
  shown: ReadonlySet<string | undefined>,
  ledger: Ledger | undefined,
): Finding[] => {
  const drawn = drawnFigures(root);
  const strays = drawn
    .filter((name) => !(name in figures))
    .map((name) => ({
      file: asWritten(join(root, 'data', `${name}.yaml`)),
      ...mistake('data-stray', {}, nearest(name, Object.keys(figures))),
    }));
  const wrong = Object.entries(figures).flatMap(([figure, rules]) => {
    const name = `data/${figure}.yaml`;
    if (!drawn.includes(figure)) {
      const file = asWritten(join(root, name));
      return shown.has(figure) ? [{ file, ...mistake('data-missing', { figure }) }] : [];
    }
    const { value, source, findings } = readShape(root, name, rules.schema);
    const faults = value === undefined || !ledger ? [] : rules.faults(value, ledger);
    return [
      ...findings,
      ...faults.map(({ path, ...found }) => ({
        ...(source?.placeOf(path) ?? { file: asWritten(join(root, name)) }),
        ...found,
      })),
    ];
  });
  return [...wrong, ...strays];
};

/** The pages that a build of the story writes, by edition. */
const pagesIn =
  (root: string, story: Story | undefined, figures: FigureBook) =>
  (edition: Edition): ReadonlySet<string> => {
    const path = story?.editions.find(({ lang }) => lang === edition)?.path ?? '';
    const home = path === '' ? '/' : `/${path}/`;
    const states = drawnFigures(root).flatMap((figure) =>
      (figures[figure]?.states ?? []).map((state) => `${home}figures/${figure}/${state}/`),
    );
    return new Set([home, `${home}figures/`, `${home}feed.xml/`, ...states]);
  };

/** Findings by file, in the order in which files were read, and from top to bottom in each. */
const inOrder = (findings: readonly Finding[]): Finding[] => {
  const files = [...new Set(findings.map(({ file }) => file))];
  const place = ({ file, line = 0, column = 0 }: Finding): [number, number, number] => [
    files.indexOf(file),
    line,
    column,
  ];
  return findings.toSorted((a, b) => {
    const [here, there] = [place(a), place(b)];
    return here.map((part, index) => part - (there[index] ?? 0)).find((part) => part !== 0) ?? 0;
  });
};

export interface StoryCheck {
  /** Empty when the story can be built. */
  readonly findings: readonly Finding[];
  /** How much was read. */
  readonly chapters: number;
  readonly editions: number;
  readonly facts: number;
}

/** Checks the whole story in a folder. */
export const checkStory = (root: string, figures: FigureBook): StoryCheck => {
  const story = readStory(root);
  const editions = [...new Set(story.value?.editions.map(({ lang }) => lang))];
  const { ledger, findings, unused } = readFacts(root);
  const read = editions.map((edition) => ({
    edition,
    ...readChapters(root, edition),
  }));
  const chapters = read.map(({ edition, value = [] }) => ({ edition, chapters: value }));
  const all = chapters.flatMap((each) => each.chapters);
  const found = [
    ...story.findings,
    ...findings,
    ...labelFindings(
      editions.map((edition) => {
        const name = `strings/${edition}.yaml`;
        const file = asWritten(join(root, name));
        return { file, ...readShape(root, name, stringsSchema, edition) };
      }),
    ),
    ...dataFindings(root, figures, shownFigures(all), ledger),
    ...read.flatMap((each) => each.findings),
    ...strayEditions(root, editions),
    ...chapterFindings(chapters, ledger, figures, pagesIn(root, story.value, figures)),
    ...read.flatMap(({ edition, value }) =>
      value?.every(({ unreadable }) => !unreadable) ? unused(edition, value) : [],
    ),
  ];
  return {
    findings: inOrder(found),
    chapters: all.length,
    editions: editions.length,
    facts: ledger?.facts.length ?? 0,
  };
};

/** Everything wrong with the story in a folder; empty when it can be built. */
export const storyFindings = (root: string, figures: FigureBook): readonly Finding[] =>
  checkStory(root, figures).findings;
