/** Which changes of a folder's files a watcher has told of, and which it has missed. */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A change of one file, in the words of chokidar. */
export type Change = readonly [event: 'add' | 'change' | 'unlink', path: string];

export interface FileChanges {
  /** Takes note of the file as it is now. */
  readonly note: (path: string) => void;
  /** The changes of files since one took note of them. */
  readonly missed: () => Change[];
}

/** Tells one state of a file from the next; undefined of one that is not there. */
export const stampOf = (path: string): string | undefined => {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? `${stats.mtimeMs} ${stats.size}` : undefined;
};

/**
 * Begins with what the folder holds now. Not every disk tells of every save; and of two within 50 ms,
 * as of a program that empties a file before it writes it, chokidar tells one.
 */
export const fileChanges = (folder: string): FileChanges => {
  const files = (): string[] =>
    globSync('**/*.*', { cwd: folder }).map((file) => join(folder, file));
  const stamps = new Map(files().map((path) => [path, stampOf(path)]));
  return {
    note: (path) => {
      stamps.set(path, stampOf(path));
    },
    missed: () =>
      [...new Set([...stamps.keys(), ...files()])].flatMap((path): Change[] => {
        const [before, now] = [stamps.get(path), stampOf(path)];
        if (before === now) return [];
        if (before === undefined) return [['add', path]];
        return [[now === undefined ? 'unlink' : 'change', path]];
      }),
  };
};
