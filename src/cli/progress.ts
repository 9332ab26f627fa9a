/** What a build that says nothing itself is at: who waits for it sees that it goes on. */
import type { AstroIntegration } from 'astro';
import { listen } from '../share/progress.ts';

/** Milliseconds between two lines, and before the first. */
const EVERY = 5000;

/** What Astro calls at the turns of a build, and how to stop telling. */
export interface Progress {
  readonly integration: AstroIntegration;
  readonly stop: () => void;
}

/** Says from now on, a line every five seconds, how long it has taken and what is being done. */
export const tellProgress = (say: (line: string) => void = console.log): Progress => {
  const start = performance.now();
  const pictures = listen();
  // The first picture comes with the first pages.
  let stage = (): string =>
    pictures.length === 0
      ? 'the code of the pages'
      : `pages and their pictures, ${pictures.length} so far`;
  const timer = setInterval(() => {
    say(`  ${Math.round((performance.now() - start) / 1000)} s: ${stage()} …`);
  }, EVERY);
  return {
    integration: {
      name: 'progress',
      hooks: {
        'astro:build:generated': () => {
          stage = () => 'fonts, policies, packed files';
        },
      },
    },
    stop: () => {
      clearInterval(timer);
    },
  };
};
