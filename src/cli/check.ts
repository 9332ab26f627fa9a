/**
 * npm run check: everything an editor can get wrong, in seconds, without building anything.
 * `--lang zh` or `--lang en` chooses the language (otherwise the terminal's), `--json` writes the
 * findings as a list for other programs. Ends with code 1 when there is something to mend.
 */
import { checkStory } from '../editorial/content.ts';
import { storyRoot } from '../editorial/root.ts';
import { figureBook } from '../figures/book.ts';
import { orExit } from './command-error.ts';
import { languageGiven, readArgs } from './flags.ts';
import { report } from './report.ts';

const OPTIONS = { lang: { type: 'string' }, json: { type: 'boolean' } } as const;

const options = orExit(() => {
  const { flags } = readArgs(process.argv.slice(2), OPTIONS, []);
  return { lang: languageGiven(flags.lang), json: flags.json !== undefined };
});
const check = checkStory(storyRoot, await figureBook());
console.log(report(check, options));
process.exitCode = check.findings.length > 0 ? 1 : 0;
