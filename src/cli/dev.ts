/** npm run dev: the story as it is being written, on this machine until Ctrl-C. PORT names a port. */
import { dev } from 'astro';
import { cacheDir, root } from './paths.ts';

const port = Number(process.env.PORT) || 4321;

await dev({
  root,
  cacheDir: cacheDir(),
  server: { port, host: '127.0.0.1' },
  // What is remembered of chapters may be another story's.
  force: true,
});
