/** Commands as functions of a terminal, and the terminal that a program has. */
import { storyRoot } from '../editorial/root.ts';

/** Where a command is called: what it is told, and to whom it speaks. */
export interface Terminal {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** The folder of the story. */
  readonly story: string;
  /** True where somebody sits who can be asked. */
  readonly canAsk: boolean;
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Does what is asked for; answers with the code that the program ends with. */
export type Command = (terminal: Terminal) => number | Promise<number>;

/** Runs a command as the program that somebody has called. */
export const runAsProgram = async (command: Command): Promise<void> => {
  process.exitCode = await command({
    args: process.argv.slice(2),
    env: process.env,
    story: storyRoot,
    canAsk: process.stdin.isTTY,
    say: (text) => {
      console.log(text);
    },
    complain: (text) => {
      console.error(text);
    },
  });
};
