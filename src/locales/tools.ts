/** The languages in which the tools speak to editors: findings, commands, the handbook. */

export const TOOL_LANGUAGES = ['zh', 'en'] as const;
export type ToolLanguage = (typeof TOOL_LANGUAGES)[number];

/** A text in every language of the tools. */
export type ToolText = Readonly<Record<ToolLanguage, string>>;

type Environment = Readonly<Record<string, string | undefined>>;

/** The language of the tools that a tag, or the setting of a terminal, names; English for others. */
export const toolLanguageOf = (tag: string): ToolLanguage =>
  TOOL_LANGUAGES.find((language) => tag.toLowerCase().split(/[-_.]/)[0] === language) ?? 'en';

/** The language that a terminal is set to: LC_ALL, LC_MESSAGES or LANG. */
export const terminalLanguage = ({ LC_ALL, LC_MESSAGES, LANG }: Environment): ToolLanguage =>
  toolLanguageOf(LC_ALL || LC_MESSAGES || LANG || '');
