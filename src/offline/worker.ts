/**
 * Keeps a version of the site on the device, and answers from it where the network does not.
 *
 * A version is kept whole or not at all, and each file is what its list says, by its hash. Pages
 * come from the network, and only where that fails from the version that was kept. Their files
 * have addresses that name their content: wherever they come from, no page gets another version's.
 */
import { CONTENT, isSamePicture, NAMED_BY_CONTENT, type ContentHash, type Kept } from './kept.ts';
import { savesData } from './saving.ts';
import type { RequestEvent, WorkerScope } from './scope.ts';
import { cacheOf, dropOthers, forget } from './store.ts';

declare const self: WorkerScope;
/** Written in by the build. */
declare const KEPT: Kept;
declare const VERSION: string;

/** Files that are loaded at a time: the page that is being read comes first. */
const AT_A_TIME = 3;
/** Milliseconds after which a page that was kept is shown while the network is silent. */
const PATIENCE_MS = 4000;

const addressOf = (path: string): string => new URL(path, self.location.href).href;
/** What a page is kept as: its address names no content. */
const keyOf = (page: string, hash: ContentHash): string => `${page}?${CONTENT}=${hash}`;

const PAGES = new Map(
  Object.entries(KEPT.pages).map(([path, hash]) => [addressOf(path), hash] as const),
);
const FILES = new Map(
  Object.entries(KEPT.files).map(([path, hash]) => [addressOf(path), hash] as const),
);
const NAMED = NAMED_BY_CONTENT.map((folder) => addressOf(`./${folder}/`));

/** Loads a file. Rejects for one whose content is another than is named: it is of another version. */
const load = async (request: RequestInfo, hash: string, options?: RequestInit) => {
  const answer = await fetch(request, options);
  if (!answer.ok || answer.redirected) throw new Error(`${answer.url}: ${answer.status}`);
  const digest = await crypto.subtle.digest('SHA-256', await answer.clone().arrayBuffer());
  const digits = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
  if (!digits.join('').startsWith(hash)) throw new Error(`${answer.url} is of another version`);
  return answer;
};

/** What has been kept under an address, by any version. */
const find = async (address: string): Promise<Response | undefined> => {
  try {
    return await caches.match(address, { ignoreVary: true });
  } catch (error) {
    // A worker that cannot get at what it keeps is of no use.
    console.error('Nothing is kept for reading without a network any longer:', error);
    await forget();
    return undefined;
  }
};

interface Wanted {
  /** Where it is loaded from. */
  readonly address: string;
  /** What it is kept as. */
  readonly key: string;
  readonly hash: ContentHash;
  readonly cache: RequestCache;
}

const WANTED: readonly Wanted[] = [
  ...[...FILES].map(([address, hash]) => ({
    address,
    key: address,
    hash,
    cache: 'default' as const,
  })),
  ...[...PAGES].map(([page, hash]) => ({
    address: page,
    key: keyOf(page, hash),
    hash,
    cache: 'no-cache' as const,
  })),
];

/** Keeps all that is lacking. Rejects when anything cannot be had. */
const fill = async (): Promise<void> => {
  const name = cacheOf(VERSION);
  const store = await caches.open(name);
  const there = new Set((await store.keys()).map(({ url }) => url));
  const lacking = WANTED.filter(({ key }) => !there.has(key)).values();
  const work = async (): Promise<void> => {
    for (const { address, key, hash, cache } of lacking) {
      // What has not changed since an earlier version need not come again.
      const known = await find(key);
      await store.put(key, known ?? (await load(address, hash, { cache, priority: 'low' })));
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  if (!(await caches.has(name))) throw new Error('what was kept has been deleted meanwhile');
};

const install = async (): Promise<void> => {
  try {
    if (savesData()) throw new Error('the reader saves data');
    await fill();
  } catch (error) {
    console.error('This version is not kept for reading without a network:', error);
    // What takes up the room is of no use by half; after other failures the next try goes on.
    if (error instanceof DOMException && error.name === 'QuotaExceededError')
      await caches.delete(cacheOf(VERSION));
    throw error;
  }
  await self.skipWaiting();
};

/** Whether the site still has a worker; a network that fails does not say that it has none. */
const hasWorker = async (): Promise<boolean> => {
  try {
    const answer = await fetch(self.location.href, { method: 'HEAD', cache: 'no-store' });
    if (answer.ok)
      return (answer.headers.get('content-type') ?? 'javascript').includes('javascript');
    return answer.status !== 404 && answer.status !== 410;
  } catch {
    return true;
  }
};

/**
 * Drops earlier versions, unless another window may still show a page of theirs. The one that is
 * being left counts among the windows: it is in sight, as other tabs are not.
 */
const dropEarlier = async ({ resultingClientId }: RequestEvent): Promise<void> => {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const [left, ...others] = windows.filter(({ id }) => id !== resultingClientId);
  const isAlone = others.length === 0 && left?.visibilityState !== 'hidden';
  // A version that is being installed is none to drop.
  if (isAlone && self.registration.installing === null) await dropOthers(VERSION);
};

/** Puts right what has gone wrong since the worker was installed. */
const tend = async (event: RequestEvent): Promise<void> => {
  if (!(await hasWorker())) {
    await forget();
    return;
  }
  if (!savesData()) await fill().catch(() => undefined);
  await dropEarlier(event);
};

const pageFromNetwork = async ({ preloadResponse, request }: RequestEvent): Promise<Response> => {
  const preloaded = await preloadResponse;
  // Firefox hands over a failure as if it were an answer.
  return preloaded && preloaded.type !== 'error' ? preloaded : fetch(request);
};

const silence = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
  });

/** A page from the network; where that fails or is silent, as it was kept. */
const openPage = (event: RequestEvent, key: string): Promise<Response> => {
  const finding = find(key).catch(() => undefined);
  const loading = pageFromNetwork(event).then(
    async (answer) => (answer.status < 500 ? answer : ((await finding) ?? answer)),
    async (error: unknown) => {
      const kept = await finding;
      if (kept) return kept;
      throw error;
    },
  );
  const waiting = silence().then(async () => (await finding) ?? loading);
  return Promise.race([loading, waiting]);
};

/** A file whose address names its content: as it was kept, or from the network. */
const openFile = async (request: Request): Promise<Response> => {
  const kept = await find(request.url).catch(() => undefined);
  if (kept) return kept;
  const hash = new URL(request.url).searchParams.get(CONTENT);
  try {
    return await (hash === null ? fetch(request) : load(request, hash));
  } catch (error) {
    // Of a picture one size or frame is kept, whichever a screen asks for.
    const like = [...FILES.keys()].find((address) => isSamePicture(address, request.url));
    const other = like === undefined ? undefined : await find(like).catch(() => undefined);
    if (other) return other;
    throw error;
  }
};

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
  // Pages are asked for while the worker wakes up, where the browser knows how.
  if ('navigationPreload' in self.registration)
    event.waitUntil(self.registration.navigationPreload.enable());
  event.waitUntil(self.clients.claim());
});

/** The page that an address is of, among those that are kept, with or without its last slash. */
const pageAt = ({ origin, pathname }: URL): string | undefined =>
  [origin + pathname, `${origin}${pathname}/`].find((address) => PAGES.has(address));

/** Whether the address of a file of this site names its content. */
const isNamedByContent = ({ href, searchParams }: URL): boolean =>
  NAMED.some((folder) => href.startsWith(folder)) ||
  (href.startsWith(addressOf('./')) && searchParams.has(CONTENT));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const url = new URL(request.url);
  if (request.mode === 'navigate') {
    const page = pageAt(url);
    const hash = PAGES.get(page ?? '');
    // Asked for already, by the browser: any other page is passed on.
    if (page === undefined || hash === undefined) event.respondWith(pageFromNetwork(event));
    else event.respondWith(openPage(event, keyOf(page, hash)));
    event.waitUntil(tend(event));
  } else if (isNamedByContent(url)) {
    event.respondWith(openFile(request));
  }
});
