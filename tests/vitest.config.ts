/**
 * `unit` needs nothing but the sources; `build` reads the built site; `stories` builds others,
 * each in a copy of the project.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    // Builds run beside them; what hangs still ends.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Both cores: left to itself it takes one less than there are.
    maxWorkers: 2,
    // What the files share is loaded once a worker, not once a file.
    isolate: false,
    allowOnly: !process.env.CI,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/unit/support/seed.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          exclude: ['**/*.stories.test.ts'],
          testTimeout: 120_000,
          fileParallelism: false,
          // One after the other where both are run: they share no number of workers.
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'stories',
          include: ['tests/build/**/*.stories.test.ts'],
          // On a busy machine a build takes minutes, and so does a test of several commands.
          hookTimeout: 600_000,
          testTimeout: 600_000,
        },
      },
    ],
  },
});
