/** The whole fonts, as they lie in their npm packages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { openSync, type Font } from 'fontkit';
import type { Source } from './faces.ts';

const require = createRequire(import.meta.url);

const manifestOf = (name: string): string => require.resolve(`${name}/package.json`);

/** Path of a source's TrueType file. Throws if its package is not installed. */
export const sourcePath = ({ package: name, file }: Source): string =>
  join(dirname(manifestOf(name)), file);

/** The installed version of a package. */
export const packageVersion = (name: string): string => {
  const { version } = JSON.parse(readFileSync(manifestOf(name), 'utf8')) as { version: string };
  return version;
};

/** Where cut fonts are kept between builds. */
export const cacheFolder = (): string =>
  join(dirname(manifestOf('subset-font')), '../.cache/fonts');

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
