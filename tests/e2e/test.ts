/**
 * The test of Playwright, whose pages are those of a site by the name of its file: `x.story.spec.ts`
 * visits the story that is built, every other file the made-up one of the engine. Projects of their
 * own would do the same, and start a worker and a browser for each.
 */
import { test as base } from '@playwright/test';
import { ENGINE, OF_STORY, STORY } from '../sites.ts';

export { expect } from '@playwright/test';

export const test = base.extend({
  baseURL: async ({}, use, { file }) => {
    await use(OF_STORY.test(file) ? STORY : ENGINE);
  },
});
