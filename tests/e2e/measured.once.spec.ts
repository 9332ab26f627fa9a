/** Chapters far from the reader are left out by the browser, and nobody notices. */
import type { Page } from '@playwright/test';
import { expectMeasured, heights } from './measured.ts';
import { CHAPTERS, jump, settle } from './support.ts';
import { expect, test } from './test.ts';

const [, SECOND = ''] = CHAPTERS;
const FAR = CHAPTERS.at(-1) ?? '';

/** Whether the browser has left out the text of a chapter. */
const isLeftOut = (page: Page, slug: string): Promise<boolean> =>
  page
    .locator(`#${slug} h2`)
    .evaluate((title) => !title.checkVisibility({ contentVisibilityAuto: true }));

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await expectMeasured(page);
});

test('what is far is left out, what is near is there', async ({ page }) => {
  await expect.poll(() => isLeftOut(page, FAR)).toBe(true);
  await jump(
    page,
    await page.locator(`#${FAR}`).evaluate((at) => at.getBoundingClientRect().top + scrollY),
  );
  await expect.poll(() => isLeftOut(page, FAR)).toBe(false);
  await expect.poll(() => isLeftOut(page, SECOND)).toBe(true);
});

test('the page is as high as if nothing were left out, at any width', async ({ page }) => {
  const { whole } = await heights(page);
  await page.setViewportSize({ width: 700, height: 900 });
  await expect.poll(async () => (await heights(page)).whole).not.toBe(whole);
  await expectMeasured(page);
});

test('a link into a chapter that was left out leads to its place', async ({ page }) => {
  await page.evaluate((slug) => {
    location.hash = slug;
  }, FAR);
  await settle(page);
  const top = await page.locator(`#${FAR}`).evaluate((at) => at.getBoundingClientRect().top);
  expect(Math.abs(top)).toBeLessThan(60);
});
