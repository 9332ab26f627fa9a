/** Commands as an editor runs them, on copies of a story. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll } from 'vitest';
import { root } from '../../../src/cli/paths.ts';
import { makeStory, type Edits } from './stories.ts';

/** Makes copies of the good story after some edits, which go when the file of tests has ended. */
export const storyMaker = (): ((edits?: Edits) => string) => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  return (edits = {}) => {
    const folder = makeStory(edits);
    folders.push(folder);
    return folder;
  };
};

/** What a command ends with and says; paths are relative to the story. */
interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a command of `src/cli` on a story. */
export const commandOf =
  (name: string) =>
  (story: string, ...args: string[]): Ran => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [`src/cli/${name}.ts`, ...args],
      {
        cwd: root,
        env: { ...process.env, STORY_DIR: story, LANG: 'C', LC_ALL: '' },
        encoding: 'utf8',
      },
    );
    return { code: status, output: (stdout + stderr).replaceAll(`${story}/`, '').trim() };
  };
