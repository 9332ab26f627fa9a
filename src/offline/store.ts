/** Where versions of the site are kept on a device: one cache a version, beside those of others. */
import type { WorkerScope } from './scope.ts';

declare const self: WorkerScope;

/** Other sites may live in other folders of the same host: the scope is part of the name. */
const PREFIX = `kept ${self.registration.scope} `;

/** The name of a version's cache. */
export const cacheOf = (version: string): string => PREFIX + version;

/** Deletes the caches of all versions of this site but one. */
export const dropOthers = async (version?: string): Promise<void> => {
  const own = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const others = own.filter((name) => version === undefined || name !== cacheOf(version));
  await Promise.all(others.map((name) => caches.delete(name)));
};

/** Leaves nothing behind: neither what was kept, nor the worker. */
export const forget = async (): Promise<void> => {
  try {
    await dropOthers();
  } finally {
    await self.registration.unregister();
  }
};
