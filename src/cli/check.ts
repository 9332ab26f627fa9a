/**
 * npm run check: everything an editor can get wrong, in seconds, without building anything.
 * `--lang zh` or `--lang en` chooses the language (otherwise the terminal's), `--json` writes the
 * findings as a list for other programs. Ends with code 1 when there is something to mend.
 */
import { parseArgs } from 'node:util';
import { checkStory, type StoryCheck } from '../editorial/content.ts';
import { formatFinding, inLanguage, type Finding } from '../editorial/errors.ts';
import { languageOf } from '../editorial/language.ts';
import { storyRoot } from '../editorial/root.ts';
import { figureBook } from '../figures/book.ts';
import { EDITIONS, type Edition } from '../i18n/editions.ts';

const USAGE = `npm run check -- [--lang ${EDITIONS.join('|')}] [--json]`;

interface Options {
  readonly lang: Edition;
  readonly json: boolean;
}

const isEdition = (text: string): text is Edition => EDITIONS.some((edition) => edition === text);

/** What the command line asks for. Throws an Error with one sentence for anything else. */
export const readOptions = (
  args: string[],
  env: Readonly<Record<string, string | undefined>>,
): Options => {
  const { values } = parseArgs({
    args,
    options: { lang: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const { lang = languageOf(env), json } = values;
  if (isEdition(lang)) return { lang, json };
  throw new Error(`--lang is “${lang}”; expected one of ${EDITIONS.join(', ')}.`);
};

/** A finding for other programs: all of it in one language. */
const plain = ({ file, line, column, rule, message, nearest, fix }: Finding, lang: Edition) => ({
  file,
  line,
  column,
  rule,
  message: inLanguage(message, lang),
  nearest,
  fix: fix === undefined ? undefined : inLanguage(fix, lang),
});

const SUMMARY = {
  en: {
    right: ({ chapters, editions, facts }: StoryCheck) =>
      `Nothing to mend: ${chapters} chapters in ${editions} editions, ${facts} facts, figures and labels.`,
    wrong: (findings: number, files: number) => `${findings} to mend, in ${files} files.`,
  },
  zh: {
    right: ({ chapters, editions, facts }: StoryCheck) =>
      `没有要改的：查了 ${editions} 个版本的 ${chapters} 章、账上 ${facts} 个数字，还有图和界面用语。`,
    wrong: (findings: number, files: number) => `有 ${findings} 处要改，在 ${files} 个文件里。`,
  },
} as const;

/** What the command prints of a check. */
export const report = (check: StoryCheck, { lang, json }: Options): string => {
  const { findings } = check;
  if (json)
    return JSON.stringify(
      findings.map((finding) => plain(finding, lang)),
      undefined,
      2,
    );
  if (findings.length === 0) return SUMMARY[lang].right(check);
  const files = new Set(findings.map(({ file }) => file)).size;
  return [
    ...findings.map((finding) => formatFinding(finding, lang)),
    '',
    SUMMARY[lang].wrong(findings.length, files),
  ].join('\n');
};

/** The options, or the end of the program with one sentence. */
const optionsOrExit = (): Options => {
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
