/** Ports for servers of the tests: free, in a row, and none that the system hands out by itself. */
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { freePort } from '../../src/cli/free-port.ts';

const listen = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo;
      server.close(() => {
        resolve(taken);
      });
    });
  });

describe('a free port', () => {
  it('can be listened on, and so can those after it', async () => {
    const first = await freePort(3);
    for (const port of [first, first + 1, first + 2]) expect(await listen(port)).toBe(port);
  });

  it('lies below all that the system gives to others meanwhile', async () => {
    expect(await freePort()).toBeLessThan(await listen(0));
  });
});
