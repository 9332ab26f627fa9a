/** Leaves the languages of no edition out of what readers load: the build alone may know them all. */
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import * as all from '../locales/all.ts';
import { isForReaders } from './for-readers.ts';

const LIST = normalizePath(fileURLToPath(new URL('../locales/all.ts', import.meta.url)));

/**
 * A Vite plugin for a story in some editions, by their tags. Of their languages it hands on what
 * drawings need; the words of the build stay with the build.
 */
export const shippedLanguages = (editions: readonly string[]): Plugin => {
  const spoken = new Set(editions.flatMap((tag) => [tag, tag.split('-')[0] ?? tag]));
  return {
    name: 'shipped-languages',
    enforce: 'pre',
    applyToEnvironment: isForReaders,
    load(id) {
      if (id !== LIST) return undefined;
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
