/**
 * npm run check: everything an editor can get wrong, in seconds, without building anything.
 * `--lang zh` or `--lang en` chooses the language (otherwise the terminal's), `--json` writes the
 * findings as a list for other programs. Ends with code 1 when there is something to mend.
 */
import { parseArgs } from 'node:util';
import { checkStory } from '../editorial/content.ts';
import { storyRoot } from '../editorial/root.ts';
import { figureBook } from '../figures/book.ts';
import { TOOL_LANGUAGES, terminalLanguage, type ToolLanguage } from '../locales/tools.ts';
import { report, type ReportOptions } from './report.ts';

const USAGE = `npm run check -- [--lang ${TOOL_LANGUAGES.join('|')}] [--json]`;

const isToolLanguage = (text: string): text is ToolLanguage =>
  TOOL_LANGUAGES.some((language) => language === text);

/** What the command line asks for. Throws an Error with one sentence for anything else. */
const readOptions = (
  args: string[],
  env: Readonly<Record<string, string | undefined>>,
): ReportOptions => {
  const { values } = parseArgs({
    args,
    options: { lang: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const { lang = terminalLanguage(env), json } = values;
  if (isToolLanguage(lang)) return { lang, json };
  throw new Error(`--lang is “${lang}”; expected one of ${TOOL_LANGUAGES.join(', ')}.`);
};

/** The options, or the end of the program with one sentence. */
const optionsOrExit = (): ReportOptions => {
  try {
    return readOptions(process.argv.slice(2), process.env);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return process.exit(2);
  }
};

if (import.meta.main) {
  const options = optionsOrExit();
  const check = checkStory(storyRoot, await figureBook());
  console.log(report(check, options));
  process.exitCode = check.findings.length > 0 ? 1 : 0;
}
