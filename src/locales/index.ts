/** What belongs to the language of an edition: its own, or what the platform knows of it. */
import * as all from './all.ts';
import type { Edition } from './editions.ts';
import { genericLocale } from './generic.ts';
import { genericWording } from './generic-wording.ts';
import type { InterfaceLabels } from './labels.ts';
import type { Locale, Wording } from './locale.ts';
import { SCRIPTS, type ScriptSetting } from './scripts.ts';

interface Language {
  readonly locale: Locale;
  readonly wording: Wording;
  readonly labels: InterfaceLabels;
}

/** What ships knows those that editions speak, and their locales alone: see host/shipped-languages.ts. */
const LANGUAGES: Readonly<Record<string, Language | undefined>> = all;

/**
 * Finds what belongs to an edition: that of its name, such as pt-BR, or of the name’s first part, or
 * else one made for it, once.
 */
export const finder = <T>(
  known: (tag: string) => T | undefined,
  make: (tag: string) => T,
): ((edition: Edition) => T) => {
  const made = new Map<Edition, T>();
  return (edition) => {
    const found =
      known(edition) ?? known(edition.split('-')[0] ?? '') ?? made.get(edition) ?? make(edition);
    made.set(edition, found);
    return found;
  };
};

/** What drawings need of the language of an edition. Throws a RangeError for what is no BCP 47 tag. */
export const localeOf = /* @__PURE__ */ finder((tag) => LANGUAGES[tag]?.locale, genericLocale);

/** What the build alone needs of the language of an edition. Throws as `localeOf` does. */
export const wordingOf = /* @__PURE__ */ finder((tag) => LANGUAGES[tag]?.wording, genericWording);

/** What the interface says in the language of an edition; nothing in one without a module. */
export const interfaceLabels = /* @__PURE__ */ finder<Partial<InterfaceLabels>>(
  (tag) => LANGUAGES[tag]?.labels,
  () => ({}),
);

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
