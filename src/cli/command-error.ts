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

const WHY: Readonly<Record<string, ToolText>> = {
  EISDIR: { zh: '那里有一个同名的文件夹', en: 'a folder has that name' },
  ENOTDIR: { zh: '路上有一处是文件，不是文件夹', en: 'a file stands where a folder should' },
  EEXIST: { zh: '路上有一处是文件，不是文件夹', en: 'a file stands where a folder should' },
  ENAMETOOLONG: { zh: '名字太长', en: 'its name is too long' },
  ENOSPC: { zh: '磁盘满了', en: 'the disk is full' },
  EACCES: { zh: '没有权限', en: 'you may not' },
  EPERM: { zh: '没有权限', en: 'you may not' },
  EROFS: { zh: '磁盘不许写', en: 'the disk may only be read' },
};

/** Writes a file, or takes it away. Throws a CommandError where the system refuses. */
export const written = (path: string, write: () => void): void => {
  try {
    write();
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    if (typeof code !== 'string') throw error;
    const why = WHY[code] ?? { zh: code, en: code };
    throw new CommandError({
      zh: `${path}改不了：${why.zh}。`,
      en: `${path} cannot be changed: ${why.en}.`,
    });
  }
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
