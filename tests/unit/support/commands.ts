/** Commands as an editor runs them, on copies of a story. */
import { rmSync } from 'node:fs';
import { afterAll } from 'vitest';
import type { Command } from '../../../src/cli/terminal.ts';
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
  readonly code: number;
  readonly output: string;
}

/** Calls a command on a story, as somebody does who cannot be asked; flags.test.ts has the programs. */
export const commandOf =
  (command: Command, terminal: NodeJS.ProcessEnv = { LANG: 'C', LC_ALL: '' }) =>
  async (story: string, ...args: string[]): Promise<Ran> => {
    const said: string[] = [];
    const say = (text: string): void => {
      said.push(text.replaceAll(`${story}/`, ''));
    };
    const env = { ...process.env, ...terminal };
    const code = await command({ args, env, story, canAsk: false, say, complain: say });
    return { code, output: said.join('\n').trim() };
  };
