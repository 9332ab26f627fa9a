/** The pictures that somebody has looked at and accepted: one compressed file a figure. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import type { Picture } from './pictures.ts';

const ENDING = '.json.br';

/** All accepted pictures in a folder; none when there is no such folder. */
export const readAccepted = async (folder: string): Promise<Picture[]> => {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith(ENDING)).sort();
  const read = files.map(async (name) => {
    const text = brotliDecompressSync(await readFile(join(folder, name))).toString();
    return JSON.parse(text) as Picture[];
  });
  return (await Promise.all(read)).flat();
};

/** Puts these pictures in the place of all that were accepted. */
export const writeAccepted = async (
  folder: string,
  pictures: readonly Picture[],
): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const figures = Map.groupBy(pictures, ({ figure }) => figure);
  for (const [figure, own] of figures) {
    await writeFile(join(folder, figure + ENDING), brotliCompressSync(JSON.stringify(own)));
  }
};
