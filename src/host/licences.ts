/** The licences of all that ships besides the project's own work: packages of code, and fonts. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { SOURCES, type Source } from '../fonts/faces.ts';
import { licencePath, openSource } from '../fonts/sources.ts';

/** The page that lists them, at the root of the site. */
export const LICENCES = 'licences.txt';

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().default(''),
  homepage: z.string().default(''),
  dependencies: z.record(z.string(), z.string()).default({}),
});
type Manifest = z.infer<typeof manifestSchema>;

const readManifest = async (folder: string): Promise<Manifest> =>
  manifestSchema.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));

/** The names of packages that ship code: those that the project depends on, and theirs in turn. */
const packagesOfCode = async (project: string): Promise<string[]> => {
  const { dependencies } = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(await readFile(join(project, 'package.json'), 'utf8')));
  const found = new Set(Object.keys(dependencies));
  // A set that grows while it is gone through is gone through to its new end.
  for (const name of found) {
    const manifest = await readManifest(join(project, 'node_modules', name));
    for (const needed of Object.keys(manifest.dependencies)) found.add(needed);
  }
  return [...found].sort();
};

/** What a package says of its licence, in full where it has the text. */
const entryOfCode = async (project: string, name: string): Promise<string> => {
  const folder = join(project, 'node_modules', name);
  const { version, license, homepage } = await readManifest(folder);
  const texts = (await readdir(folder)).filter((found) => /^licen[cs]e(?:\.\w+)?$/i.test(found));
  const read = await Promise.all(texts.map((text) => readFile(join(folder, text), 'utf8')));
  const said = [license, homepage, ...read.map((text) => `\n${text.trim()}`)];
  return [`== ${name} ${version}`, ...said.filter((line) => line !== '')].join('\n');
};

/** The licence of fonts that share one, with the names that the fonts give themselves. */
const entryOfFonts = async (path: string, sources: readonly Source[]): Promise<string> => {
  const names = sources.map(openSource).map((font) => `== ${font.fullName}, ${font.version}`);
  return [...names.sort(), (await readFile(path, 'utf8')).trim()].join('\n');
};

/** The whole list as plain text. `project` is the folder that holds node_modules. */
export const licencesOf = async (project: string): Promise<string> => {
  const code = await packagesOfCode(project);
  const entries = [
    ...code.map((name) => entryOfCode(project, name)),
    ...[...Map.groupBy(SOURCES, licencePath)].map(([path, sources]) => entryOfFonts(path, sources)),
  ];
  return `${(await Promise.all(entries)).join('\n\n\n')}\n`;
};
