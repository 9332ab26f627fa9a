/** Ports that nobody listens on. */
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below the ports that systems hand out by themselves: nobody is given one of these before it is used. */
const LOWEST = 20_000;
const HIGHEST = 32_000;
const TRIES = 100;

/** Resolves when a port can be listened on, and rejects with the system's error otherwise. */
export const tryPort = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject).listen(port, '127.0.0.1', () => {
      probe.close(() => {
        resolve();
      });
    });
  });

const isFree = (port: number): Promise<boolean> =>
  tryPort(port).then(
    () => true,
    () => false,
  );

/** The first of `count` ports in a row of this machine that were free a moment ago. Throws where none are. */
export const freePort = async (count = 1): Promise<number> => {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const first = randomInt(LOWEST, HIGHEST);
    const row = Array.from({ length: count }, (_, place) => isFree(first + place));
    if ((await Promise.all(row)).every(Boolean)) return first;
  }
  throw new Error(`no ${String(count)} free ports in a row between ${LOWEST} and ${HIGHEST}`);
};
