/** Stories for tests: the good one in tests/fixtures, as it is or spoilt by named edits. */
import {
  copyFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { root } from '../../../src/cli/paths.ts';

/** Changes a file's text; undefined takes the file away. */
export type Edit = (text: string) => string | undefined;
export type Edits = Readonly<Record<string, Edit>>;

/** Puts one text in another's place. Throws when it is not there, so that no edit is lost. */
export const swap =
  (from: string, to: string): Edit =>
  (text) => {
    if (!text.includes(from)) throw new Error(`the fixture does not contain “${from}”`);
    return text.replace(from, () => to);
  };

export const remove: Edit = () => undefined;

/** One edit after another. */
export const both =
  (first: Edit, second: Edit): Edit =>
  (text) => {
    const changed = first(text);
    return changed === undefined ? undefined : second(changed);
  };

/**
 * What makes the good story another one: the data of a folder in tests/fixtures take the place of
 * its own, and the folder's facts and chapters are added to its own.
 */
export const overlaid = (name: string): Edits => {
  const folder = join(root, 'tests/fixtures', name);
  const edits = globSync('**/*.{yaml,mdx}', { cwd: folder }).map((file): [string, Edit] => {
    const own = readFileSync(join(folder, file), 'utf8');
    return [file, (text) => (file.startsWith('data') ? own : `${text}\n${own}`)];
  });
  return Object.fromEntries(edits);
};

/** Puts the files of a folder in tests/fixtures in the place of a story's own, or beside them. */
export const withFiles = (name: string): Edits => {
  const folder = join(root, 'tests/fixtures', name);
  const files = globSync('**/*.{yaml,mdx}', { cwd: folder });
  return Object.fromEntries(
    files.map((file) => [file, () => readFileSync(join(folder, file), 'utf8')]),
  );
};

/** What the files of a story are called that hold the data of its figures, among other names. */
export const figuresOf = (files: readonly string[]): string[] =>
  files.map((file) => basename(file, '.yaml'));

/** The labels of figures in an edition, which are the programmer's, as the site's file has them. */
export const figureLabels = (edition: string, figures: readonly string[]): string =>
  readFileSync(join(root, 'content/strings', `${edition}.yaml`), 'utf8')
    .split('\n')
    .filter((line) => figures.some((figure) => line.startsWith(`${figure}.`)))
    .join('\n');

/** Gives an edition of a story the labels of its figures, under its own. */
const addLabels = (folder: string, edition: string, figures: readonly string[]): void => {
  const file = join(folder, 'strings', `${edition}.yaml`);
  mkdirSync(dirname(file), { recursive: true });
  const general = figureLabels(edition, figures);
  if (!existsSync(file)) writeFileSync(file, general);
  else {
    const [ofFigures, own] = [general, readFileSync(file, 'utf8')].map(
      (text) => parse(text) as Record<string, string>,
    );
    writeFileSync(file, stringify({ ...ofFigures, ...own }, { lineWidth: 0 }));
  }
};

/** A story that has no words to quote of its own has those that the labels of figures quote. */
const addQuotes = (folder: string): void => {
  const own = join(folder, 'quotes.yaml');
  if (!existsSync(own)) copyFileSync(join(root, 'content/quotes.yaml'), own);
};

/** A copy of a story in tests/fixtures, by default the good one, edited, in a folder of its own. */
export const makeStory = (edits: Edits = {}, name = 'good'): string => {
  const folder = mkdtempSync(join(tmpdir(), 'story-'));
  cpSync(join(root, 'tests/fixtures', name), folder, { recursive: true });
  const figures = figuresOf([...readdirSync(join(folder, 'data')), ...Object.keys(edits)]);
  for (const edition of readdirSync(join(folder, 'chapters'))) addLabels(folder, edition, figures);
  addQuotes(folder);
  for (const [file, edit] of Object.entries(edits)) {
    const path = join(folder, file);
    const text = edit(
      statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : '',
    );
    if (text === undefined) rmSync(path, { recursive: true });
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
  return folder;
};
