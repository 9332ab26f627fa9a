import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** The rules for Astro's files; those for TypeScript are in oxlint.config.ts. */
export default defineConfig(
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  // Astro files have their own parser, which knows no types: `astro check` checks those.
  {
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    processor: 'astro/client-side-ts',
  },
  {
    // The scripts in them, as the processor hands them on.
    files: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  astro.configs['flat/recommended'],
);
