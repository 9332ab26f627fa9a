/** The whole fonts, as they lie in their npm packages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { openSync, type Font } from 'fontkit';
import { memoizeByName, memoizeWeak } from '../kit/memoize.ts';
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

const openFont = memoizeByName((path): Font => {
  const font = openSync(path);
  if (font.type !== 'TTF') throw new Error(`${path} is no single TrueType font`);
  return font;
});

/** Opens a source; a font that was opened stays open. */
export const openSource = (source: Source): Font => openFont(sourcePath(source));

/** The code points that a source holds. */
export const coverage = memoizeWeak((source: Source): ReadonlySet<number> => {
  const points = new Set(openSource(source).characterSet);
  // Ends the table of characters in the file; no character.
  points.delete(0xffff);
  return points;
});
