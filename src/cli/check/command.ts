/**
 * Everything an editor can get wrong, in seconds, without building anything. `--lang zh` or
 * `--lang en` chooses the language (otherwise the terminal's), `--json` writes the findings as a list
 * for other programs. Ends with code 1 when there is something to mend.
 */
import { checkStory } from '../../editorial/content.ts';
import { figureBook } from '../../figures/book.ts';
import { terminalLanguage } from '../../locales/tools.ts';
import { CommandError } from '../command-error.ts';
import { languageGiven, readArgs } from '../flags.ts';
import { report } from '../report.ts';
import type { Command } from '../terminal.ts';

const OPTIONS = { lang: { type: 'string' }, json: { type: 'boolean' } } as const;

export const checkCommand: Command = async ({ args, env, story, say, complain }) => {
  try {
    const { flags } = readArgs(args, OPTIONS, []);
    const options = { lang: languageGiven(flags.lang, env), json: flags.json !== undefined };
    const check = checkStory(story, await figureBook());
    say(report(check, options));
    return check.findings.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    complain(error.told[terminalLanguage(env)]);
    return 2;
  }
};
