/**
 * Writing with `npm run dev`: a save anywhere in the story shows at once, and what is wrong with
 * the story stands on the page until it is mended.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { FigureBook } from '../editorial/figure-book.ts';
import { watchStory } from './watch.ts';

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
