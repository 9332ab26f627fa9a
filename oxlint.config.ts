/**
 * The types of TypeScript and of plain JavaScript, and the rules for them. Oxlint asks TypeScript's
 * own compiler in a fraction of the time; it reads no Astro: `astro check` and eslint.config.mjs do.
 */
import { defineConfig } from 'oxlint';
import tseslint from 'typescript-eslint';

/** Of the sets below, what Oxlint does not have. */
const LACKING = ['@typescript-eslint/no-unsafe-class-instance-assignment'];

/** The sets that typescript-eslint recommends, as Oxlint names their rules. */
const recommended = Object.fromEntries(
  [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked]
    .flatMap(({ rules }) => Object.entries(rules ?? {}))
    .filter(([name, rule]) => rule !== undefined && rule !== 'off' && !LACKING.includes(name))
    .map(([name, rule]) => [name.replace('@typescript-eslint/', 'typescript/'), rule]),
);

export default defineConfig({
  // Besides what Git ignores.
  ignorePatterns: ['**/*.astro', '**/.*.staging-*/', 'tests/fixtures/'],
  options: { typeAware: true, typeCheck: true, reportUnusedDisableDirectives: 'error' },
  plugins: ['typescript'],
  categories: { correctness: 'off' },
  rules: {
    ...recommended,
    eqeqeq: 'error',
    'no-console': ['error', { allow: ['error'] }],
    'no-restricted-properties': [
      'error',
      {
        property: 'tickFormat',
        message: 'Readers are sent no d3-format (src/host/lean-scales.ts); locales write numbers.',
      },
    ],
    'typescript/consistent-type-imports': 'error',
    'typescript/no-import-type-side-effects': 'error',
    'typescript/explicit-module-boundary-types': 'error',
    // Numbers in templates are what a drawing is made of.
    'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
    // An empty variable of the environment means that it is not set: || says so.
    'typescript/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
  },
  overrides: [
    {
      // Their types are in comments, which these rules do not read.
      files: ['**/*.mjs'],
      rules: {
        'typescript/explicit-module-boundary-types': 'off',
        'typescript/no-unsafe-member-access': 'off',
      },
    },
    {
      // A declaration that extends another package's cannot import: it would become a module.
      files: ['**/*.d.ts'],
      rules: { 'typescript/consistent-type-imports': 'off' },
    },
    {
      // They talk to a person at a terminal.
      files: ['src/cli/**', 'tests/bench/**'],
      rules: { 'no-console': 'off' },
    },
  ],
});
