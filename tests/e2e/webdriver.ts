/** WebKit, spoken to over plain W3C WebDriver: the driver that Debian ships, on a screen of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../src/cli/free-port.ts';

/** A window of a browser. */
export interface Window {
  readonly open: (url: string) => Promise<void>;
  /** Runs a function in the page; it and its argument must need nothing from here. */
  readonly run: <In, Out>(inPage: (input: In) => Out | Promise<Out>, input: In) => Promise<Out>;
  readonly close: () => Promise<void>;
}

const PATIENCE = 20_000;
/** Milliseconds in which the driver answers a call, and in which a function of the page ends. */
const ANSWER = 30_000;
const RUN = 100_000;
/** Milliseconds between two questions whether it has. */
const PAUSE = 50;
const SCREEN = '1600x1000x24';

/** Asks until the driver answers, or the time is up. */
const ready = async (address: string): Promise<void> => {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await fetch(`${address}/status`).catch(() => undefined);
    if (answer?.ok === true) return;
    if (Date.now() > end) throw new Error('WebKitWebDriver does not answer.');
    await pause(2 * PAUSE);
  }
};

const end = (process: ChildProcess): void => {
  if (process.pid !== undefined && process.exitCode === null) globalThis.process.kill(-process.pid);
};

/** Starts WebKit with one window. Throws when it does not start. */
export const openWebKit = async (width: number, height: number): Promise<Window> => {
  const port = await freePort();
  const driver = spawn(
    'xvfb-run',
    ['-a', '-s', `-screen 0 ${SCREEN}`, 'WebKitWebDriver', `--port=${port}`],
    // A group of its own, so that the screen ends with it.
    {
      stdio: 'ignore',
      detached: true,
      env: {
        ...process.env,
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        // Without a graphics card, Mesa puts layers together, and at times a worker's canvas brings
        // it down (a protection fault in swrast_dri). WebKit by itself paints the same, for less.
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      },
    },
  );
  const failed = once(driver, 'error').then(([error]) => Promise.reject(error as Error));
  failed.catch(() => undefined);
  const address = `http://127.0.0.1:${port}`;
  let session = '';
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(address + path, {
      method,
      signal: AbortSignal.timeout(ANSWER),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`WebKit: ${JSON.stringify(value)}`);
    return value;
  };
  try {
    await Promise.race([ready(address), failed]);
    const made = (await call('POST', '/session', {
      capabilities: {},
    })) as { sessionId: string };
    session = `/session/${made.sessionId}`;
    await call('POST', `${session}/window/rect`, { width, height });
  } catch (error) {
    end(driver);
    throw error;
  }
  return {
    open: async (url) => {
      await call('POST', `${session}/url`, { url });
    },
    // The driver at times loses an answer that is long in coming: the page is told to begin, and
    // then asked whether it has ended.
    run: async (inPage, input) => {
      const execute = (script: string, args: readonly unknown[] = []): Promise<unknown> =>
        call('POST', `${session}/execute/sync`, { script, args });
      await execute(
        `window.answer = undefined;
        Promise.resolve((${inPage.toString()})(arguments[0])).then(
          (value) => (window.answer = { value }),
          (error) => (window.answer = { error: String(error) }));`,
        [input],
      );
      const late = Date.now() + RUN;
      while (Date.now() < late) {
        await pause(PAUSE);
        const answer = (await execute('return window.answer')) as
          { value: never } | { error: string } | null;
        if (answer === null) continue;
        if ('error' in answer) throw new Error(answer.error);
        return answer.value;
      }
      throw new Error(`WebKit: the page was not done within ${RUN / 1000} s.`);
    },
    close: async () => {
      await call('DELETE', session).catch(() => undefined);
      end(driver);
    },
  };
};
