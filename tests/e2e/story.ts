/** What the tests of the built story share: its scenes as its chapters tell them. */
import { expect, type Locator, type Page } from '@playwright/test';
import { editionOutline, story, type SceneOutline, type StepOutline } from '../support/story.ts';
import { jump, lineIn, settle, type Edition } from './support.ts';

export { story };

/** The scenes of an edition, in reading order. */
export const scenesOf = (edition: Edition): SceneOutline[] =>
  editionOutline(story, edition).chapters.flatMap(({ scenes }) => scenes);

/** The scene of a step. */
const around = (page: Page, id: string): Locator =>
  page.locator('[data-scene]').filter({ has: page.locator(`[id="${id}"]`) });

/** The figure that stays while the steps of a step's scene pass. */
export const figureAt = (page: Page, id: string): Locator =>
  around(page, id).locator('.stage [data-figure]');

/** Goes to a step and waits until its figure is alive and shows its state. */
export const goToStep = async (page: Page, { id, state }: StepOutline): Promise<void> => {
  const line = await lineIn(around(page, id));
  const top = await page
    .locator(`[id="${id}"]`)
    .evaluate((step, to) => Math.round(step.getBoundingClientRect().top + scrollY - to + 8), line);
  await jump(page, top);
  await expect(figureAt(page, id)).toHaveAttribute('data-live');
  await expect(figureAt(page, id), `at #${id}`).toHaveAttribute('data-state', state);
  await settle(page);
};
