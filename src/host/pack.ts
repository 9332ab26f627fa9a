/** Packs text files once, as small as they get, so that a host need not pack them at each visit. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { z } from 'astro/zod';

/** What gets smaller; pictures and fonts are packed already. */
const TEXT = /\.(?:html|js|css|svg|json|xml|csv|txt|webmanifest)$/;

/**
 * Packs the text files among `files` (paths inside `root`); says how many. On a thread of its own:
 * on that of a build every few files had all that it holds swept, for longer than packing takes.
 */
export const packFiles = async (root: string, files: readonly string[]): Promise<string> => {
  const thread = new Worker(new URL('./pack-thread.ts', import.meta.url), {
    workerData: { root, files: files.filter((file) => TEXT.test(file)) },
  });
  const [count] = z.tuple([z.number()]).parse(await once(thread, 'message'));
  return `${String(count)} files packed`;
};
