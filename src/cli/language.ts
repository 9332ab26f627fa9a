/** The language in which a command speaks to the person at the terminal. */
import { EDITIONS, type Edition } from '../i18n/editions.ts';

/** `--lang`, else what the terminal is set to; English where neither names an edition. */
export const terminalLanguage = (
  wanted: string | undefined,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Edition => {
  const named = [wanted, env.LC_ALL, env.LC_MESSAGES, env.LANG].find(Boolean) ?? '';
  return EDITIONS.find((edition) => named.toLowerCase().startsWith(edition)) ?? 'en';
};
