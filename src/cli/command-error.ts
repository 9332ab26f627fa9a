/** Why a command does nothing, in the words of whoever reads it. */
import { nearest } from '../editorial/errors.ts';
import { terminalLanguage, type ToolLanguage, type ToolText } from '../locales/tools.ts';

/** Nothing was changed, and this is the reason. */
export class CommandError extends Error {
  readonly told: ToolText;
  constructor(told: ToolText) {
    super(told.en);
    this.name = 'CommandError';
    this.told = told;
  }
}

const DID_YOU_MEAN = {
  zh: (name: string) => `是不是“${name}”？`,
  en: (name: string) => ` Did you mean “${name}”?`,
} as const;

const THERE_ARE = {
  zh: (names: readonly string[]) => `现有：${names.join('、')}。`,
  en: (names: readonly string[]) => ` There are: ${names.join(', ')}.`,
} as const;

/** “ Did you mean “coal”? There are: …”, to stand after a sentence on a wrong name. */
export const known = (wrong: string, names: readonly string[], language: ToolLanguage): string => {
  const name = nearest(wrong, names);
  const guess = name === undefined ? '' : DID_YOU_MEAN[language](name);
  return names.length === 0 ? '' : guess + THERE_ARE[language](names);
};

/** Says why nothing is done, in the terminal's language, and ends the program. */
export const fail = (told: ToolText): never => {
  console.error(told[terminalLanguage(process.env)]);
  return process.exit(2);
};

/** What is read; where that throws a CommandError, the program ends with its words. */
export const orExit = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (error instanceof CommandError) return fail(error.told);
    throw error;
  }
};
