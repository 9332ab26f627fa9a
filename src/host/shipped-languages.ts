/** Leaves the languages of no edition out of what readers load: the build alone may know them all. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import * as all from '../locales/all.ts';

const LIST = fileURLToPath(new URL('../locales/all.ts', import.meta.url));
/** The environment of Vite's that makes what browsers load. */
const CLIENT = 'client';

/**
 * A Vite plugin for a story in some editions, by their tags. Of their languages it hands on what
 * drawings need; the words of the build stay with the build.
 */
export const shippedLanguages = (editions: readonly string[]): Plugin => {
  const spoken = new Set(editions.flatMap((tag) => [tag, tag.split('-')[0] ?? tag]));
  return {
    name: 'shipped-languages',
    enforce: 'pre',
    load(id) {
      if (this.environment.name !== CLIENT || id !== LIST) return undefined;
      return Object.keys(all)
        .filter((tag) => spoken.has(tag))
        .map((tag, index) =>
          [
            `import { locale as locale${index} } from './${tag}.ts';`,
            `const language${index} = { locale: locale${index} };`,
            `export { language${index} as '${tag}' };`,
          ].join(''),
        )
        .join('\n');
    },
  };
};
