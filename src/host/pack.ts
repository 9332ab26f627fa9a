/** Packs text files once, as small as they get, so that a host need not pack them at each visit. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What gets smaller; pictures and fonts are packed already. */
const TEXT = /\.(?:html|js|css|svg|json|xml|csv|txt|webmanifest)$/;
/** Bytes below which packing saves nothing worth a file. */
const WORTH_IT = 1024;
/** Brotli's effort: nearly the most for the long pages, and what takes no time for the many others. */
const QUALITY = { long: 10, usual: 9 } as const;
/** Bytes of a long page. */
const LONG = 200_000;
/** Files packed at a time: each holds one of the few threads that Node packs on. */
const AT_A_TIME = 4;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const pack = async (path: string): Promise<boolean> => {
  const text = await readFile(path);
  if (text.length < WORTH_IT) return false;
  const [br, gz] = await Promise.all([
    brotli(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: text.length < LONG ? QUALITY.usual : QUALITY.long,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
    zip(text, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
  return true;
};

/** Packs the text files among `files` (paths inside `root`); says how many. */
export const packFiles = async (root: string, files: readonly string[]): Promise<string> => {
  const queue = files.filter((file) => TEXT.test(file));
  let count = 0;
  const work = async (): Promise<void> => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop())
      if (await pack(join(root, file))) count += 1;
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return `${String(count)} files packed`;
};
