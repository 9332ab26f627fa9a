/** Cuts the fonts of a built site and writes them into it. */
import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pointOf } from '../locales/characters.ts';
import type { Edition } from '../locales/editions.ts';
import { addRuns, type Charset, type Uses } from './charset.ts';
import { fillPlaceholders, fontFaceRule, hasPlaceholders } from './css.ts';
import { cut } from './cut.ts';
import { STORY_FONTS, type FontSet, type Layer } from './faces.ts';
import { fallbackRules } from './fallback.ts';
import { compressRange } from './ranges.ts';
import { keptRuns } from './runs.ts';
import { planSlices, type Slice } from './slices.ts';
import { coverage } from './sources.ts';

/** A slice as it was written. */
export interface CutSlice extends Slice {
  readonly url: string;
  readonly bytes: number;
}

interface Page {
  readonly path: string;
  readonly html: string;
}

/** Pages that share their fonts. */
interface Group {
  readonly edition: Edition;
  readonly pages: Page[];
  readonly charset: Charset;
}

/** A place behind the last chapter of the story. */
const BEHIND = { layer: 'page', chapter: Number.MAX_SAFE_INTEGER } as const;

const readPages = async (folder: string): Promise<Group[]> => {
  const names = (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).sort();
  const groups = new Map<string, Group>();
  const groupOf = (edition: Edition, set: FontSet): Group => {
    const key = `${edition} ${set}`;
    const group = groups.get(key) ?? { edition, pages: [], charset: new Map<string, Uses>() };
    groups.set(key, group);
    return group;
  };
  for (const name of names) {
    const path = join(folder, name);
    const html = await readFile(path, 'utf8');
    if (!hasPlaceholders(html)) continue;
    const page = `/${name.replaceAll('\\', '/')}`;
    const { edition, set, part, runs } = await keptRuns(html, page);
    const group = groupOf(edition, set);
    group.pages.push({ path, html });
    addRuns(group.charset, edition, { page, part, runs });
    const taken = runs.filter(({ isTaken }) => isTaken).map((run) => ({ ...run, ...BEHIND }));
    addRuns(groupOf(edition, STORY_FONTS).charset, edition, { page, runs: taken });
  }
  return [...groups.values()].filter(({ pages }) => pages.length > 0);
};

const nameOf = ({ edition, face, layer, source }: Slice, bytes: Buffer): string => {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const style = face.style === 'italic' ? '-italic' : '';
  return `${face.family}${style}-${edition}-${layer}-${source.id}.${hash}.woff2`.toLowerCase();
};

const writeSlice = async (slice: Slice, folder: string, base: string): Promise<CutSlice> => {
  const bytes = await cut(slice.source, slice.characters);
  const name = nameOf(slice, bytes);
  await writeFile(join(folder, 'fonts', name), bytes);
  return { ...slice, url: `${base.replace(/\/$/, '')}/fonts/${name}`, bytes: bytes.byteLength };
};

const rulesOf = (edition: Edition, slices: readonly CutSlice[]): Record<Layer, string> => {
  const rules = (wanted: Layer): string =>
    slices
      .filter(({ layer }) => layer === wanted)
      .map(({ face, url, characters }) =>
        fontFaceRule(face, url, compressRange(characters.map(pointOf))),
      )
      .join('');
  return {
    cover: fallbackRules(edition) + rules('cover'),
    page: rules('page'),
    chapters: rules('chapters'),
    other: rules('other'),
  };
};

/**
 * Cuts the fonts of every edition to what its pages contain, writes them to `fonts` in the folder
 * of the site, and the rules into the placeholders of the pages. Pages without placeholders are
 * left alone. `base` is the path the site is served at. Throws an EditorialError for characters
 * that no font holds; no page is changed then.
 */
export const cutSite = async (folder: string, base: string): Promise<CutSlice[]> => {
  const groups = await readPages(folder);
  const plans = groups.map(({ edition, pages, charset }) => ({
    edition,
    pages,
    slices: planSlices(edition, charset, coverage),
  }));
  if (plans.length > 0) await mkdir(join(folder, 'fonts'), { recursive: true });
  const written: CutSlice[] = [];
  for (const { edition, pages, slices } of plans) {
    const cutSlices: CutSlice[] = [];
    for (const slice of slices) cutSlices.push(await writeSlice(slice, folder, base));
    const rules = rulesOf(edition, cutSlices);
    for (const { path, html } of pages) await writeFile(path, fillPlaceholders(html, rules));
    written.push(...cutSlices);
  }
  return written;
};
