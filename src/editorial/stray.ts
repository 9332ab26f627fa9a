/** Files of a story that nothing reads, because of their names or of where they lie. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edition } from '../locales/editions.ts';
import { nearest, type Diagnostic } from './errors.ts';
import { FACTS, QUOTES, SIGNED, STORY } from './files.ts';
import { readFailureOf, filesIn, foldersIn } from './folder.ts';
import { labelFile } from './label-files.ts';
import { mistake } from './messages/index.ts';
import { asWritten } from './root.ts';

/** The folders of a story; that of its pictures may be called as it likes. */
const FOLDERS = ['chapters', 'data', 'strings'];

/** A path without its folders and what follows its first dot: “data/facts.yaml.txt” is “facts”. */
const stemOf = (path: string): string =>
  path.toLowerCase().replace(/^.*\//, '').replace(/\..*$/, '');

const isYaml = (name: string): boolean => /\.ya?ml(?:\.|$)/i.test(name);

/** The path that was meant by one among the paths of what is read. */
const meantBy = (path: string, read: readonly string[]): string | undefined => {
  const beside = read.filter((each) => dirname(each) === dirname(path));
  const near = nearest(stemOf(path), beside.map(stemOf));
  return (
    read.find((each) => stemOf(each) === stemOf(path)) ??
    beside.find((each) => stemOf(each) === near)
  );
};

/** What of a story nothing reads: YAML, chapters and folders that are not where they are looked for. */
export const strayFindings = (
  root: string,
  editions: readonly Edition[],
  figures: readonly string[],
): Diagnostic[] => {
  const read = [
    ...[STORY, FACTS, QUOTES, SIGNED],
    ...figures.map((figure) => `data/${figure}.yaml`),
    ...editions.map(labelFile),
  ];
  const at = (path: string): { readonly file: string } => ({ file: asWritten(join(root, path)) });
  const unread = (path: string, expected: readonly string[]): Diagnostic => ({
    ...at(path),
    ...mistake(
      'file-unread',
      { expected: expected.length > 0 ? expected : read },
      meantBy(path, read),
    ),
  });
  const misplaced = (path: string, name: string): Diagnostic => {
    const homes = editions.map((edition) => join('chapters', edition, name));
    const expected = homes.find((home) => !existsSync(join(root, home))) ?? homes[0] ?? 'chapters';
    return { ...at(path), ...mistake('file-deep', { expected: at(expected).file }) };
  };
  // Which labels and chapters are looked for, a story.yaml with a slip does not say.
  const known = editions.length === 0 ? ['.', 'data'] : ['.', ...FOLDERS];
  const files = known.flatMap((folder) => {
    const beside = read.filter((each) => dirname(each) === folder);
    return filesIn(join(root, folder)).flatMap((name) => {
      const path = join(folder, name);
      if (read.includes(path)) return [];
      if (name.endsWith('.mdx') && editions.length > 0) return [misplaced(path, name)];
      return isYaml(name) || beside.map(stemOf).includes(stemOf(name))
        ? [unread(path, beside)]
        : [];
    });
  });
  const folders = foldersIn(root)
    .filter((name) => !FOLDERS.includes(name))
    .flatMap((name) => {
      const meant = nearest(name.toLowerCase(), FOLDERS);
      const found = mistake('file-unread', { expected: FOLDERS }, meant);
      return meant === undefined ? [] : [{ ...at(name), ...found }];
    });
  const kind = { en: 'folder', zh: '文件夹' };
  const all = ['', ...FOLDERS, ...editions.map((edition) => join('chapters', edition))];
  const closed = all.flatMap((folder) => {
    const code = readFailureOf(join(root, folder));
    return code === undefined ? [] : [{ ...at(folder), ...mistake('file-closed', { code, kind }) }];
  });
  return [...closed, ...files, ...folders];
};
