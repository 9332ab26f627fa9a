/** The languages that the site knows by a module of its own: this is the only list of them. */
import { de } from './de.ts';
import type { Edition } from './editions.ts';
import { en } from './en.ts';
import { genericLocale } from './generic.ts';
import type { Locale } from './locale.ts';
import { SCRIPTS, type ScriptSetting } from './scripts.ts';
import { zh } from './zh.ts';

const LOCALES: Readonly<Record<string, Locale>> = { de, en, zh };

const known = new Map<Edition, Locale>(Object.entries(LOCALES));

/**
 * The language of an edition: that of its name, such as pt-BR, or of the name’s first part, or
 * else one made from what the platform knows. Throws a RangeError for what is no BCP 47 tag.
 */
export const localeOf = (edition: Edition): Locale => {
  const found = known.get(edition);
  if (found) return found;
  const made = LOCALES[edition.split('-')[0] ?? ''] ?? genericLocale(edition);
  known.set(edition, made);
  return made;
};

/** What a language is called in another: “Chinesisch” for zh in de. */
export const languageName = (language: Edition, edition: Edition): string =>
  new Intl.DisplayNames([edition, 'en'], { type: 'language' }).of(language) ?? language;

/** Said in an edition of a chapter, or of some labels, that are shown in the words of another. */
export const untranslatedNote = (
  what: 'chapter' | 'labels',
  edition: Edition,
  shown: Edition,
): string => localeOf(edition).untranslated[what](languageName(shown, edition));

/** How the script of an edition is set. */
export const scriptOf = (edition: Edition): ScriptSetting => SCRIPTS[localeOf(edition).script];
