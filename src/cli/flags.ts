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

const refuse = (zh: string, en: string): never => {
  throw new CommandError({ zh, en });
};

/**
 * Reads a command line; `names` are the words that may stand without dashes, where not any may.
 * Throws a CommandError for a flag or word that does not exist, for a flag without its value, with
 * one that it does not take, or there twice.
 */
export const readArgs = (
  args: readonly string[],
  options: Options,
  names?: readonly string[],
): Read => {
  const all = Object.keys(options).map((name) => `--${name}`);
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
    if (token.kind === 'positional') {
      const { value: word } = token;
      if (names && !names.includes(word)) {
        const may = [...names, ...all];
        // Without it, npm keeps flags for itself, and hands on what follows them.
        const isSwallowed = names.length === 0 && all.length > 0;
        refuse(
          `“${word}”在这里用不上。${known(word, may, 'zh')}${isSwallowed ? `选项写在“--”后面：-- ${all[0]}` : ''}`,
          `“${word}” is of no use here.${known(word, may, 'en')}${isSwallowed ? ` Flags go after “--”: -- ${all[0]}` : ''}`,
        );
      }
      words.push(word);
    }
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
    if (type === undefined) {
      refuse(
        `没有${rawName}这个选项。${known(rawName, all, 'zh')}`,
        `There is no flag ${rawName}.${known(rawName, all, 'en')}`,
      );
    }
    if (type === 'string' && (!value || (!token.inlineValue && all.includes(value)))) {
      refuse(`${rawName}后面缺内容。`, `${rawName} needs a value.`);
    }
    if (type === 'boolean' && value !== undefined) {
      refuse(`${rawName}后面不写内容。`, `${rawName} takes no value.`);
    }
    if (name in flags) refuse(`${rawName}写了两次。`, `${rawName} is there twice.`);
    flags[name] = value ?? name;
  }
  return { flags, words };
};

/** The language that --lang names, or the terminal's. Throws a CommandError for one that no tool speaks. */
export const languageGiven = (
  given: string | undefined,
  env: NodeJS.ProcessEnv = process.env,
): ToolLanguage => {
  const lang = given ?? terminalLanguage(env);
  const found = TOOL_LANGUAGES.find((each) => each === lang);
  if (found) return found;
  throw new CommandError({
    zh: `没有“${lang}”这种语言。${known(lang, TOOL_LANGUAGES, 'zh')}`,
    en: `The tools do not speak “${lang}”.${known(lang, TOOL_LANGUAGES, 'en')}`,
  });
};
