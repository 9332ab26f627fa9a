/** The worker of a site that keeps nothing: it takes the place of one that did, and forgets all. */
import type { WorkerScope } from './scope.ts';
import { forget } from './store.ts';

declare const self: WorkerScope;

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forget());
});
