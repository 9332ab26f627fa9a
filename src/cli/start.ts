/** npm start: builds the site and serves it on this machine until Ctrl-C. */
import { createServer } from 'node:net';
import { buildOrExit } from './build.ts';
import { outDir } from './paths.ts';
import { serve } from './serve.ts';

const DEFAULT_PORT = 4321;
const HOST = '127.0.0.1';

const fail = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};

/** The port to serve on: PORT, or the default. */
const choosePort = (): number => {
  const text = process.env.PORT || String(DEFAULT_PORT);
  const port = Number(text);
  return /^\d+$/.test(text) && port >= 1 && port <= 65_535
    ? port
    : fail(`PORT must be a number from 1 to 65535, and it is “${text}”.`);
};

/** Ends with one sentence that says why this port cannot be used. */
const refuse = (port: number, { code, message }: NodeJS.ErrnoException): never => {
  const next = port < 65_535 ? port + 1 : DEFAULT_PORT;
  const advice = `Choose another: PORT=${next} npm start`;
  if (code === 'EADDRINUSE') return fail(`Port ${port} is taken. ${advice}`);
  if (code === 'EACCES')
    return fail(`Port ${port} is not allowed for you. PORT=${DEFAULT_PORT} npm start is.`);
  return fail(`Port ${port} cannot be used: ${message}. ${advice}`);
};

/** Resolves when the port can be listened on, and rejects with the system's error otherwise. */
const tryPort = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject).listen(port, HOST, () => {
      probe.close(() => {
        resolve();
      });
    });
  });

const port = choosePort();
const refused = (error: NodeJS.ErrnoException): never => refuse(port, error);

// Before the build as well as after it, so that nobody waits for a build in vain.
await tryPort(port).catch(refused);
console.log('Building the site …');
await buildOrExit();
const { url, close } = await serve(outDir(), { port, host: HOST }).catch(refused);
console.log(`Shuozhou Speed is ready: ${url}`);

const stop = (): void => {
  void close().then(() => process.exit(0));
};
process.once('SIGINT', stop).once('SIGTERM', stop);
