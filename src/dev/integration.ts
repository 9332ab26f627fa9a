/**
 * Writing with `npm run dev`: a save anywhere in the story shows at once, and what is wrong with
 * the story stands on the page until it is mended.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { storyFindings } from '../editorial/content.ts';
import type { FigureBook } from '../editorial/figure-book.ts';
import { placeOf, sentences, type Diagnostic } from '../editorial/errors.ts';
import { storyRoot } from '../editorial/root.ts';
import { FINDINGS, HELLO, type Hello, type Told } from './events.ts';

/** Milliseconds in which an editor's program may still be writing what it saves. */
const SETTLE = 30;

const told = (finding: Diagnostic): Told => ({
  place: placeOf(finding),
  message: { zh: sentences(finding, 'zh'), en: sentences(finding, 'en') },
});

type Server = HookParameters<'astro:server:setup'>['server'];

/** Astro's store of what the chapters say; it is written half a second after a save. */
const STORE = /[\\/]\.astro[\\/]data-store/;
/** Milliseconds after which it will not be written: what was saved is what it holds already. */
const STORED = 1500;

const watchStory = (server: Server, figures: FigureBook): void => {
  const { hot } = server.environments.client;
  const read = (): Told[] => storyFindings(storyRoot, figures).map(told);
  let changed = 0;
  let timer: NodeJS.Timeout | undefined;
  let last: NodeJS.Timeout | undefined;
  const tell = (): void => {
    changed = Date.now();
    hot.send(FINDINGS, read());
    hot.send({ type: 'full-reload' });
  };
  hot.on(HELLO, ({ asked }: Hello, client) => {
    client.send(FINDINGS, read());
    // A page that was loading when something changed has heard of nothing.
    if (asked < changed) client.send({ type: 'full-reload' });
  });
  server.watcher.add(storyRoot);
  server.watcher.on('all', (_, path) => {
    if (relative(storyRoot, path).startsWith('..') && !STORE.test(path)) return;
    clearTimeout(timer);
    timer = setTimeout(tell, SETTLE);
    // A slip that is mended at once may have been shown by a page, and never stored.
    clearTimeout(last);
    if (!STORE.test(path)) last = setTimeout(tell, STORED);
  });
};

/** Where the server shows which editions are behind the first. */
const EDITIONS_PAGE = '/editions';

/** For `astro dev` alone; a build knows nothing of it. */
export const writing = (figures: FigureBook): AstroIntegration => ({
  name: 'writing',
  hooks: {
    'astro:config:setup': ({ command, updateConfig, injectRoute }) => {
      if (command !== 'dev') return;
      injectRoute({
        pattern: EDITIONS_PAGE,
        entrypoint: new URL('Editions.astro', import.meta.url),
      });
      const panel = fileURLToPath(new URL('panel.ts', import.meta.url));
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'story-panel',
              // Every page of the server has this module, those that failed included.
              transform: (code: string, id: string) =>
                id.includes('vite/dist/client/client.mjs')
                  ? `${code}\nimport(${JSON.stringify(`/@fs${panel}`)});`
                  : undefined,
            },
          ],
        },
      });
    },
    'astro:server:setup': ({ server }) => {
      watchStory(server, figures);
    },
  },
});
