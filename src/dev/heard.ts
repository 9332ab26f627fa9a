/** Which changes of a folder's files the file system has told of, and which it has not. */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A change of one file, in the words of chokidar. */
export type Change = readonly [event: 'add' | 'change' | 'unlink', path: string];

export interface Heard {
  /** One has heard of the file as it is now. */
  readonly hear: (path: string) => void;
  /** The changes of files since one has heard of them. */
  readonly unheard: () => Change[];
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
export const hearOf = (folder: string): Heard => {
  const files = (): string[] =>
    globSync('**/*.*', { cwd: folder }).map((file) => join(folder, file));
  const stamps = new Map(files().map((path) => [path, stampOf(path)]));
  return {
    hear: (path) => {
      stamps.set(path, stampOf(path));
    },
    unheard: () =>
      [...new Set([...stamps.keys(), ...files()])].flatMap((path): Change[] => {
        const [before, now] = [stamps.get(path), stampOf(path)];
        if (before === now) return [];
        if (before === undefined) return [['add', path]];
        return [[now === undefined ? 'unlink' : 'change', path]];
      }),
  };
};
