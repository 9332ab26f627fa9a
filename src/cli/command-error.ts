/** Why a command does nothing, in the words of whoever reads it. */
import { nearest } from '../editorial/errors.ts';
import type { ToolLanguage, ToolText } from '../locales/tools.ts';

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
  return guess + THERE_ARE[language](names);
};
