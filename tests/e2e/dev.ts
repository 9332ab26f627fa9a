/** The development server on a copy of a small story, for tests and benches. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { freePort } from '../../src/cli/free-port.ts';
import { root } from '../../src/cli/paths.ts';
import { makeStory, type Edits } from '../unit/support/stories.ts';

export interface Writing {
  /** Address of the story's first page. */
  readonly url: string;
  /** The folder of the story. */
  readonly story: string;
  /** What the terminal has said so far. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts `npm run dev` on the good story after some edits; resolves once it answers. */
export const startWriting = async (edits: Edits = {}): Promise<Writing> => {
  const [story, port] = [makeStory(edits), await freePort()];
  const child = spawn(process.execPath, ['src/cli/dev.ts'], {
    cwd: root,
    env: {
      ...process.env,
      // Whoever has built in this process has set it, and a server for writing would serve no news.
      NODE_ENV: 'development',
      STORY_DIR: story,
      PORT: String(port),
      BASE_PATH: '',
      NO_COLOR: '1',
      LC_ALL: 'C',
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null && child.kill()) await ended;
    rmSync(story, { recursive: true, force: true });
  };
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => {
      reject(new Error(`the development server ended with code ${String(code)}`));
    });
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('watching for file changes')) resolve();
    });
  });
  return { url: `http://127.0.0.1:${port}/`, story, said: () => said, stop };
};
