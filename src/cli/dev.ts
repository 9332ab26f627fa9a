/** npm run dev: the story as it is being written, on this machine until Ctrl-C. PORT names a port. */
import { dev } from 'astro';
import { orExit } from './command-error.ts';
import { readArgs } from './flags.ts';
import { cacheDir, root } from './paths.ts';
import { choosePort } from './port.ts';

orExit(() => readArgs(process.argv.slice(2), {}, []));
const port = choosePort();

await dev({
  root,
  cacheDir: cacheDir(),
  server: { port, host: '127.0.0.1' },
  // What is remembered of chapters may be another story's.
  force: true,
});
