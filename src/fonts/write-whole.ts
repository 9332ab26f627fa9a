/** Files that others may read while they are written. */
import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file that is there whole or not at all, in a folder that need not be there. */
export const writeWhole = async (path: string, bytes: Uint8Array): Promise<void> => {
  // Renamed when it is whole, so that a build that is broken off leaves no half a file.
  const unfinished = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
};
