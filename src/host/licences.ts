/** The licences of all that ships besides the project's own work: packages of code, and fonts. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { FACES } from '../fonts/faces.ts';

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

const packagesOfFonts = (): string[] => {
  const sources = Object.values(FACES).flatMap((faces) => faces.flatMap((face) => face.sources));
  return [...new Set(sources.map((source) => source.package))].sort();
};

/** What a package says of its licence, in full where it has the text. */
const entry = async (project: string, name: string, file: RegExp): Promise<string> => {
  const folder = join(project, 'node_modules', name);
  const { version, license, homepage } = await readManifest(folder);
  const texts = (await readdir(folder)).filter((found) => file.test(found));
  const read = await Promise.all(texts.map((text) => readFile(join(folder, text), 'utf8')));
  const said = [license, homepage, ...read.map((text) => `\n${text.trim()}`)];
  return [`== ${name} ${version}`, ...said.filter((line) => line !== '')].join('\n');
};

/** The whole list as plain text. `project` is the folder that holds node_modules. */
export const licencesOf = async (project: string): Promise<string> => {
  const code = await packagesOfCode(project);
  const entries = [
    ...code.map((name) => entry(project, name, /^licen[cs]e(?:\.\w+)?$/i)),
    ...packagesOfFonts().map((name) => entry(project, name, /^LICENSE_FONT/i)),
  ];
  return `${(await Promise.all(entries)).join('\n\n\n')}\n`;
};
