/**
 * The whole fonts. The project holds them packed, as their makers' TrueType files are packed for the
 * web, and reads them unpacked: that is done once a machine, when this module is first needed.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { openSync, type Font } from 'fontkit';
import { writeWhole } from '../cache/files.ts';
import { SOURCES, type Source } from './faces.ts';

const require = createRequire(import.meta.url);

const manifestOf = (name: string): string => require.resolve(`${name}/package.json`);

/** The project's folder: what Astro has bundled runs elsewhere in it, and finds its packages too. */
const project = join(dirname(manifestOf('subset-font')), '../..');

/** Path of a source's packed file, in woff2. */
export const packedPath = ({ file }: Source): string => join(project, 'src/fonts/whole', file);

/** Path of the licence that a source is under. */
export const licencePath = (source: Source): string => join(dirname(packedPath(source)), 'OFL.txt');

/** The installed version of a package. */
export const packageVersion = (name: string): string => {
  const { version } = JSON.parse(readFileSync(manifestOf(name), 'utf8')) as { version: string };
  return version;
};

/** Where unpacked and cut fonts are kept between builds. */
export const cacheFolder = (): string => join(project, 'node_modules/.cache/fonts');

/** Path of a source's TrueType file. Its length when packed tells a new version from an old one. */
export const sourcePath = (source: Source): string => {
  const packed = packedPath(source);
  return join(cacheFolder(), `${basename(packed, '.woff2')}-${statSync(packed).size}.ttf`);
};

const unpack = async (source: Source): Promise<void> => {
  const path = sourcePath(source);
  if (existsSync(path)) return;
  const { default: decompress } = await import('wawoff2/decompress.js');
  await writeWhole(path, await decompress(await readFile(packedPath(source))));
};

// One after the other: the bytes that come lie where the next ones will.
for (const source of SOURCES) await unpack(source);

const fonts = new Map<string, Font>();

/** Opens a source; a font that was opened stays open. */
export const openSource = (source: Source): Font => {
  const path = sourcePath(source);
  const known = fonts.get(path);
  if (known) return known;
  const font = openSync(path);
  if (font.type !== 'TTF') throw new Error(`${path} is no single TrueType font`);
  fonts.set(path, font);
  return font;
};

const coverages = new Map<Source, ReadonlySet<number>>();

/** The code points that a source holds. */
export const coverage = (source: Source): ReadonlySet<number> => {
  const known = coverages.get(source);
  if (known) return known;
  const points = new Set(openSource(source).characterSet);
  // Ends the table of characters in the file; no character.
  points.delete(0xffff);
  coverages.set(source, points);
  return points;
};
