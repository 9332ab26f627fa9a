/** Leaves the languages of no edition out of what readers load: the build alone may know them all. */
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { LANGUAGES } from '../locales/index.ts';

const FOLDER = fileURLToPath(new URL('../locales', import.meta.url));
/** The environment of Vite's that makes what browsers load. */
const CLIENT = 'client';

/** A Vite plugin for a story in some editions, by their tags. */
export const shippedLanguages = (editions: readonly string[]): Plugin => {
  const spoken = new Set(editions.flatMap((tag) => [tag, tag.split('-')[0] ?? tag]));
  const silent = LANGUAGES.filter((language) => !spoken.has(language));
  return {
    name: 'shipped-languages',
    enforce: 'pre',
    load(id) {
      const language = basename(id, '.ts');
      const isLeftOut = dirname(id) === FOLDER && silent.includes(language);
      if (this.environment.name !== CLIENT || !isLeftOut) return undefined;
      return `export const ${language} = undefined, ${language}Wording = undefined;`;
    },
  };
};
