/** Lists what readers' devices keep of a built site, and writes the worker that does it. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CONTENT,
  HASH_LENGTH,
  NAMED_BY_CONTENT,
  WORKER,
  type ContentHash,
  type Kept,
} from '../offline/kept.ts';
import { bundle } from './bundle.ts';
import { packFiles } from './pack.ts';
import { elementsOf } from './elements.ts';
import { picturesIn, type PagePicture } from './pictures.ts';

/** The built site: its folder, its base path with a slash at both ends, and its files. */
export interface Site {
  readonly root: string;
  readonly base: string;
  readonly files: readonly string[];
}

/** The site in a folder, as it is now. */
export const siteIn = async (root: string, base: string): Promise<Site> => ({
  root,
  base,
  // In an order of their own: what is written of them is then the same on every machine.
  files: (await readdir(root, { recursive: true })).sort(),
});

const hashOf = (content: Buffer | string): ContentHash =>
  createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH);

/** A path as browsers ask for it, whichever way it is written. */
const asked = (path: string): string => new URL(path, 'http://localhost').pathname;

/** A file that an address on a page leads to, below the root; undefined for another host's. */
const fileAt = (address: string, { base, files }: Site): string | undefined => {
  const [path, home] = [asked(address), asked(base)];
  const file = path.startsWith(home) ? decodeURIComponent(path.slice(home.length)) : undefined;
  return file !== undefined && files.includes(file) ? file : undefined;
};

const isNamedByContent = (file: string): boolean =>
  NAMED_BY_CONTENT.some((folder) => file.startsWith(`${folder}/`));

/** Pictures that are for paper alone, and are not kept. */
const FOR_PAPER = '/print.svg';
/** Stills that are for the boxes of a stage: that of the step is kept, and stands for them. */
const ON_STAGE = /\/still-\w+\.svg$/;

/** By address, those of pictures that name what they show: see offline/worker.ts. */
export const contentNames = async (
  pictures: readonly PagePicture[],
  site: Site,
): Promise<Map<string, string>> => {
  const names = new Map<string, string>();
  for (const { address } of pictures) {
    const file = fileAt(address, site);
    if (file === undefined || isNamedByContent(file) || file.endsWith(FOR_PAPER)) continue;
    names.set(address, `${address}?${CONTENT}=${hashOf(await readFile(join(site.root, file)))}`);
  }
  return names;
};

/** Pages that search engines are told to leave out are for editors, frames and lost readers. */
const NOWHERE_LISTED = '<meta name="robots" content="noindex"';
/** What pages load beside their pictures; these are few and small. */
const LOADED = /\.(?:js|css|woff2)$/;
/** Of these, what only the pages load that name it. */
const FONT = '.woff2';

/** The address of a file relative to the site's root, a page's without the name of its file. */
const addressOf = (file: string): string =>
  `./${encodeURI(file.replace(/(^|\/)index\.html$/, '$1'))}`;

/** The addresses of a page's pictures. */
const addressesIn = (html: string): string[] =>
  picturesIn(elementsOf(html)).map(({ address }) => address);

/**
 * What a version of the site keeps: the pages that readers come to, and all that they load. The
 * addresses of pictures are read in the pages, but for those of pages that are known already.
 */
export const listKept = async (
  site: Site,
  known: ReadonlyMap<string, readonly string[]> = new Map(),
): Promise<Kept> => {
  const pages: Record<string, ContentHash> = {};
  const files: Record<string, ContentHash> = {};
  const read = (file: string): Promise<Buffer> => readFile(join(site.root, file));
  const loaded = site.files.filter((name) => isNamedByContent(name) && LOADED.test(name));
  for (const file of loaded.filter((name) => !name.endsWith(FONT)))
    files[addressOf(file)] = hashOf(await read(file));
  const fonts = new Set(loaded.filter((name) => name.endsWith(FONT)));
  for (const page of site.files.filter((name) => /(?:^|\/)index\.html$/.test(name)).sort()) {
    const html = (await read(page)).toString();
    if (html.includes(NOWHERE_LISTED)) continue;
    pages[addressOf(page)] = hashOf(html);
    for (const file of fonts) {
      if (!html.includes(file)) continue;
      fonts.delete(file);
      files[addressOf(file)] = hashOf(await read(file));
    }
    for (const address of known.get(page) ?? addressesIn(html)) {
      const file = fileAt(address, site);
      if (file === undefined || file.endsWith(FOR_PAPER) || ON_STAGE.test(file)) continue;
      const [, query = ''] = /(\?.*)$/.exec(address) ?? [];
      files[addressOf(file) + query] = hashOf(await read(file));
    }
  }
  return { pages, files };
};

const moduleAt = (name: string): string =>
  fileURLToPath(new URL(`../offline/${name}.ts`, import.meta.url));

/** How a worker begins that keeps a version. */
const KEEPS = '/* Keeps version ';

const keepingWorker = async (kept: Kept): Promise<string> => {
  const list = JSON.stringify(kept);
  const version = hashOf(list);
  const define = { KEPT: list, VERSION: JSON.stringify(version) };
  return `${KEEPS}${version}. */\n${(await bundle(moduleAt('worker'), define)).code}`;
};

/** Writes the worker that keeps what is listed; without a list, one that forgets what was kept. */
export const writeWorker = async ({ root }: Site, kept: Kept | undefined): Promise<void> => {
  const code = kept
    ? await keepingWorker(kept)
    : (await bundle(moduleAt('forgetting-worker'))).code;
  await writeFile(join(root, WORKER), `${code}\n`);
};

/** Lists anew what is kept, where anything is, after a page of the built site has been changed. */
export const keepAnew = async (site: Site): Promise<void> => {
  const worker = await readFile(join(site.root, WORKER), 'utf8');
  if (!worker.startsWith(KEEPS)) return;
  await writeWorker(site, await listKept(site));
  await packFiles(site.root, [WORKER]);
};

/** Bytes that come over the network for all that is listed: packed, where the build has packed. */
export const bytesOf = async ({ root, files }: Site, kept: Kept): Promise<number> => {
  const packed = new Set(files);
  const sizes = Object.keys({ ...kept.pages, ...kept.files }).map(async (address) => {
    const path = decodeURI(address.replace(/^\.\/|\?.*$/g, ''));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return (await stat(join(root, packed.has(`${file}.br`) ? `${file}.br` : file))).size;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
};
