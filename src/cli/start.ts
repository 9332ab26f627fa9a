/** npm start: builds the site and serves it on this machine until Ctrl-C. */
import { buildOrExit } from './build.ts';
import { orExit } from './command-error.ts';
import { readArgs } from './flags.ts';
import { tryPort } from './free-port.ts';
import { outDir } from './paths.ts';
import { choosePort, refusePort } from './port.ts';
import { serve } from './serve.ts';

orExit(() => readArgs(process.argv.slice(2), {}, []));
const port = choosePort();
const refused = (error: NodeJS.ErrnoException): never => refusePort(port, error);

// Before the build as well as after it, so that nobody waits for a build in vain.
await tryPort(port).catch(refused);
console.log('Building the site …');
await buildOrExit();
const { url, close } = await serve(outDir(), { port }).catch(refused);
console.log(`Shuozhou Speed is ready: ${url}`);

const stop = (): void => {
  void close().then(() => process.exit(0));
};
process.once('SIGINT', stop).once('SIGTERM', stop);
