/** What a service worker has around it: TypeScript's own types of that do not go with those of pages. */

interface LastingEvent extends Event {
  /** Keeps the worker running until a promise is settled. */
  waitUntil: (work: Promise<unknown>) => void;
}

export interface RequestEvent extends LastingEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith: (answer: Promise<Response>) => void;
}

interface Clients {
  claim: () => Promise<void>;
  matchAll: (options: {
    type: 'window';
    includeUncontrolled: boolean;
  }) => Promise<
    readonly { readonly id: string; readonly visibilityState: DocumentVisibilityState }[]
  >;
}

export interface WorkerScope {
  addEventListener: ((
    type: 'install' | 'activate',
    listener: (event: LastingEvent) => void,
  ) => void) &
    ((type: 'fetch', listener: (event: RequestEvent) => void) => void);
  readonly clients: Clients;
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  skipWaiting: () => Promise<void>;
}
