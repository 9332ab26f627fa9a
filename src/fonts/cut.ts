/** Cuts fonts to a few characters, and keeps what was cut. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import subsetFont from 'subset-font';
import { cached } from '../cache/files.ts';
import type { Source } from './faces.ts';
import { cacheFolder, packageVersion, sourcePath } from './sources.ts';

/**
 * What stays of a font. Han: kerning, punctuation that gives way to its neighbour (halt, chws),
 * and the joined two-square dash, which is made by locl and ccmp and needs glyphs that no
 * character names: so the layout closure stays on. Latin: kerning, ligatures, tabular figures.
 * Hinting and vertical metrics are for no one here.
 */
const OPTIONS = {
  han: {
    targetFormat: 'woff2',
    keepFeatures: ['kern', 'halt', 'chws', 'ccmp', 'locl'],
    noHinting: true,
    dropTables: ['vhea', 'vmtx', 'VORG'],
  },
  latin: {
    targetFormat: 'woff2',
    keepFeatures: ['kern', 'liga', 'ccmp', 'tnum'],
    noHinting: true,
    dropTables: [],
  },
} as const;

const cacheKey = (source: Source, characters: string): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        packageVersion('subset-font'),
        basename(sourcePath(source)),
        OPTIONS[source.script],
        characters,
      ]),
    )
    .digest('hex');

/**
 * The woff2 file that holds exactly these characters of a source, all of which it must have. The
 * same characters give the same bytes; they are cut once and then read from `folder`.
 */
export const cut = async (
  source: Source,
  characters: readonly string[],
  folder = cacheFolder(),
): Promise<Buffer> => {
  const text = characters.join('');
  const { bytes } = await cached(join(folder, `${cacheKey(source, text)}.woff2`), async () =>
    subsetFont(await readFile(sourcePath(source)), text, OPTIONS[source.script]),
  );
  return bytes;
};
