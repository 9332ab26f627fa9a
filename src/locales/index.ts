/** The languages that the site knows by a module of its own: this is the only list of them. */
import { de, deWording } from './de.ts';
import type { Edition } from './editions.ts';
import { en, enWording } from './en.ts';
import { genericLocale } from './generic.ts';
import { genericWording } from './generic-wording.ts';
import type { Locale, Wording } from './locale.ts';
import { SCRIPTS, type ScriptSetting } from './scripts.ts';
import { zh, zhWording } from './zh.ts';

/** Those that no edition speaks are left out of what ships: see host/shipped-languages.ts. */
const LOCALES: Readonly<Record<string, Locale | undefined>> = { de, en, zh };
/** Apart, so that it stays out of what ships. */
const WORDINGS: Readonly<Record<string, Wording>> = { de: deWording, en: enWording, zh: zhWording };

/** The tags of all languages here, each the name of its module. */
export const LANGUAGES: readonly string[] = /* @__PURE__ */ Object.keys(LOCALES);

/**
 * Finds what belongs to an edition: that of its name, such as pt-BR, or of the name’s first part, or
 * else one made for it, once.
 */
export const finder = <T>(
  known: Readonly<Record<string, T | undefined>>,
  make: (tag: string) => T,
): ((edition: Edition) => T) => {
  const made = new Map<Edition, T>();
  return (edition) => {
    const found =
      known[edition] ?? known[edition.split('-')[0] ?? ''] ?? made.get(edition) ?? make(edition);
    made.set(edition, found);
    return found;
  };
};

/** What drawings need of the language of an edition. Throws a RangeError for what is no BCP 47 tag. */
export const localeOf = /* @__PURE__ */ finder(LOCALES, genericLocale);

/** What the build alone needs of the language of an edition. Throws as `localeOf` does. */
export const wordingOf = /* @__PURE__ */ finder(WORDINGS, genericWording);

/** What a language is called in another: “Chinesisch” for zh in de. */
export const languageName = (language: Edition, edition: Edition): string =>
  new Intl.DisplayNames([edition, 'en'], { type: 'language' }).of(language) ?? language;

/** Said in an edition of some labels that are shown in the words of another. */
export const untranslatedNote = (edition: Edition, shown: Edition): string =>
  localeOf(edition).untranslated(languageName(shown, edition));

/** Said in an edition of a chapter that is shown in the words of another. */
export const untranslatedChapter = (edition: Edition, shown: Edition): string =>
  wordingOf(edition).untranslatedChapter(languageName(shown, edition));

/** How the script of an edition is set. */
export const scriptOf = (edition: Edition): ScriptSetting => SCRIPTS[localeOf(edition).script];
