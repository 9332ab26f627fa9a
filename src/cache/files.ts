/** Files of what takes long to make: they are kept between builds, named by what they are made of. */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file that is there whole or not at all, in a folder that need not be there. */
export const writeWhole = async (path: string, bytes: Uint8Array): Promise<void> => {
  // Renamed when it is whole, so that a build that is broken off leaves no half a file.
  const unfinished = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
};

/** The bytes of a file, and whether they were there; those that were not are made, and kept in it. */
export const cached = async (
  path: string,
  make: () => Promise<Buffer>,
): Promise<{ readonly bytes: Buffer; readonly isKept: boolean }> => {
  const kept = await readFile(path).catch(() => undefined);
  if (kept) return { bytes: kept, isKept: true };
  const bytes = await make();
  await writeWhole(path, bytes);
  return { bytes, isKept: false };
};
