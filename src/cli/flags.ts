/** The flags of a command line, in which a slip is told in the words of whoever typed it. */
import { parseArgs } from 'node:util';
import { TOOL_LANGUAGES, terminalLanguage, type ToolLanguage } from '../locales/tools.ts';
import { CommandError, known } from './command-error.ts';

type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

interface Read {
  /** What a flag was given; the name itself for one that needs nothing more. */
  readonly flags: Readonly<Partial<Record<string, string>>>;
  /** What stands without dashes. */
  readonly words: readonly string[];
}

/** Reads a command line. Throws a CommandError for a flag that does not exist or has no value. */
export const readArgs = (args: readonly string[], options: Options): Read => {
  const names = Object.keys(options).map((name) => `--${name}`);
  const { tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const flags: Record<string, string> = {};
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
    if (type === undefined) {
      throw new CommandError({
        zh: `没有${rawName}这个选项。${known(rawName, names, 'zh')}`,
        en: `There is no flag ${rawName}.${known(rawName, names, 'en')}`,
      });
    }
    if (type === 'string' && !value) {
      throw new CommandError({ zh: `${rawName}后面缺内容。`, en: `${rawName} needs a value.` });
    }
    flags[name] = value ?? name;
  }
  return { flags, words };
};

/** The language that --lang names, or the terminal's. Throws a CommandError for one that no tool speaks. */
export const languageGiven = (given: string | undefined): ToolLanguage => {
  const lang = given ?? terminalLanguage(process.env);
  const found = TOOL_LANGUAGES.find((each) => each === lang);
  if (found) return found;
  throw new CommandError({
    zh: `没有“${lang}”这种语言。${known(lang, TOOL_LANGUAGES, 'zh')}`,
    en: `The tools do not speak “${lang}”.${known(lang, TOOL_LANGUAGES, 'en')}`,
  });
};
