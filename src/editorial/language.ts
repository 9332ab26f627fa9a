/** The language in which an editor is told of mistakes. */
import type { Edition } from '../locales/editions.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Chinese where the terminal is set to it (LC_ALL, LC_MESSAGES or LANG), English otherwise. */
export const languageOf = ({ LC_ALL, LC_MESSAGES, LANG }: Environment): Edition =>
  /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en';
