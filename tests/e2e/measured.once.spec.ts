/** What is far from the reader is left out by the browser, and nobody notices. */
import type { Locator } from '@playwright/test';
import { expectMeasured, heights } from './measured.ts';
import { CHAPTERS, HISTORIES, jump, settle } from './support.ts';
import { expect, test } from './test.ts';

const [, SECOND = ''] = CHAPTERS;
const FAR = CHAPTERS.at(-1) ?? '';
const LONG_ONE = HISTORIES[0]?.chapter ?? '';

/** Whether the browser has left out an element. */
const isLeftOut = (element: Locator): Promise<boolean> =>
  element.evaluate((part) => !part.checkVisibility({ contentVisibilityAuto: true }));

/** Where an element begins on the page, in pixels. */
const topOf = (element: Locator): Promise<number> =>
  element.evaluate((part) => part.getBoundingClientRect().top + scrollY);

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await expectMeasured(page);
});

test('what is far is left out, what is near is there', async ({ page }) => {
  const [second, far] = [page.locator(`#${SECOND} h2`), page.locator(`#${FAR} h2`)];
  await expect.poll(() => isLeftOut(far)).toBe(true);
  await jump(page, await topOf(far));
  await expect.poll(() => isLeftOut(far)).toBe(false);
  await expect.poll(() => isLeftOut(second)).toBe(true);
});

test('in a chapter that comes near, what is far is left out', async ({ page }) => {
  const chapter = page.locator(`#${LONG_ONE}`);
  const [first, last] = [chapter.locator('h2'), chapter.locator('.card').last()];
  await jump(page, (await topOf(first)) - 2000);
  await expect(chapter).toHaveAttribute('data-near');
  await expect.poll(() => isLeftOut(last)).toBe(true);
  await jump(page, await topOf(first));
  await expect.poll(() => isLeftOut(first)).toBe(false);
  expect(await isLeftOut(last)).toBe(true);
  await jump(page, await topOf(last));
  await expect.poll(() => isLeftOut(last)).toBe(false);
});

test('what reaches beyond a part that may be left out is not cut', async ({ page }) => {
  // Too low for a picture to be pinned: the link of a step hangs below it.
  await page.setViewportSize({ width: 320, height: 256 });
  await expectMeasured(page);
  const chapter = page.locator(`#${LONG_ONE}`);
  const link = chapter.locator('.step-link').last();
  await jump(page, (await topOf(chapter)) - 600);
  await expect(chapter).toHaveAttribute('data-near');
  await link.focus();
  await settle(page);
  const [box, step] = await Promise.all([
    link.boundingBox(),
    chapter.locator('.step').last().boundingBox(),
  ]);
  const [bottom, edge] = [box, step].map((each) => (each ? each.y + each.height : NaN));
  expect(bottom).toBeGreaterThan((edge ?? NaN) + 40);
  const hit = await link.evaluate((element) => {
    const { left, right, bottom } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint((left + right) / 2, bottom - 2));
  });
  expect(hit).toBe(true);
});

test('a chapter that one comes upon in a leap is there, and stays', async ({ page }) => {
  for (const slug of [FAR, LONG_ONE, FAR]) {
    const chapter = page.locator(`#${slug}`);
    const late = await chapter.evaluate(async (whole) => {
      const { top, height } = whole.getBoundingClientRect();
      scrollTo({ top: scrollY + top + height / 2, behavior: 'instant' });
      // In the first frame the browser finds out what is in sight, and in the next it is there.
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      return [...whole.querySelectorAll('p')]
        .filter((words) => {
          const box = words.getBoundingClientRect();
          const isInSight = box.height > 0 && box.top < innerHeight && box.bottom > 0;
          return isInSight && !words.checkVisibility({ contentVisibilityAuto: true });
        })
        .map(({ textContent }) => textContent);
    });
    expect(late, slug).toEqual([]);
    await settle(page);
    await expect(chapter).not.toHaveAttribute('data-near');
  }
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
