/**
 * Texts that take long to make of plain data. They are kept between builds for as long as the code
 * that makes them is the same: the same code makes the same of the same.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './files.ts';

const project = process.cwd();
const CACHE = join(project, 'node_modules/.cache/texts');

/** What npm has installed, the libraries' own libraries included. */
const INSTALLED = join(project, 'node_modules/.package-lock.json');

/** Tells versions of the code apart: what is in `src`, and the libraries. */
const versionOf = async (): Promise<string> => {
  const entries = await readdir(join(project, 'src'), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const hash = createHash('sha256');
  for (const file of [...files, INSTALLED])
    hash.update(file.slice(project.length)).update(await readFile(file));
  return hash.digest('hex');
};

/** So many versions are kept, those that were used last: more would pile up. */
const VERSIONS = 4;

/** The folder of this version of the code. */
const makeFolder = async (): Promise<string> => {
  const own = join(CACHE, await versionOf());
  await mkdir(own, { recursive: true });
  const now = new Date();
  await utimes(own, now, now);
  const versions = await Promise.all(
    (await readdir(CACHE)).map(async (name) => {
      const path = join(CACHE, name);
      // Another build may have dropped it meanwhile.
      const used = await stat(path).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      );
      return { path, used };
    }),
  );
  for (const { path } of versions.sort((a, b) => b.used - a.used).slice(VERSIONS))
    await rm(path, { recursive: true, force: true });
  return own;
};

let folder: Promise<string> | undefined;

/** What `make` makes of `data`, all that it depends on besides the code. Rejects as `make` throws. */
export const keptText = async (data: readonly unknown[], make: () => string): Promise<string> => {
  // Where one writes, the code changes all the time. Outside Vite there is no environment.
  if ('env' in import.meta && import.meta.env.DEV) return make();
  const key = createHash('sha256').update(JSON.stringify(data)).digest('hex');
  folder ??= makeFolder();
  const { bytes } = await cached(join(await folder, key), () =>
    Promise.resolve(Buffer.from(make())),
  );
  return bytes.toString();
};
