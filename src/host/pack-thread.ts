/** The thread that packs files: see pack.ts. Answers with how many it has packed. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { z } from 'astro/zod';
import { cached } from '../cache/files.ts';

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

/** The window, as a power of two, that holds a whole text: a wider one is memory for nothing. */
const windowFor = (bytes: number): number =>
  Math.min(constants.BROTLI_DEFAULT_WINDOW, Math.max(16, Math.ceil(Math.log2(bytes + 16))));

type Packing = 'br' | 'gz';

const packed = (text: Buffer, packing: Packing): Promise<Buffer> =>
  packing === 'gz'
    ? zip(text, { level: 9 })
    : brotli(text, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: text.length < LONG ? QUALITY.usual : QUALITY.long,
          [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
          [constants.BROTLI_PARAM_LGWIN]: windowFor(text.length),
        },
      });

/** Where packed files are kept between builds, by what was packed and by what packed it. */
const CACHE = join(process.cwd(), 'node_modules/.cache/packed');
const PACKER = JSON.stringify([process.versions.brotli, process.versions.zlib, QUALITY, LONG]);

const pack = async (path: string): Promise<boolean> => {
  const text = await readFile(path);
  if (text.length < WORTH_IT) return false;
  const key = createHash('sha256').update(PACKER).update(text).digest('hex');
  const write = async (packing: Packing): Promise<void> => {
    const { bytes } = await cached(join(CACHE, `${key}.${packing}`), () => packed(text, packing));
    await writeFile(`${path}.${packing}`, bytes);
  };
  await Promise.all([write('br'), write('gz')]);
  return true;
};

const { root, files } = z
  .object({ root: z.string(), files: z.array(z.string()) })
  .parse(workerData);
let count = 0;
const work = async (): Promise<void> => {
  for (let file = files.pop(); file !== undefined; file = files.pop())
    if (await pack(join(root, file))) count += 1;
};
await Promise.all(Array.from({ length: AT_A_TIME }, work));
parentPort?.postMessage(count);
