/** The story in a browser of 2023, which knows no popovers: an npm package holds a Chromium 109. */
import oldChromium from '@sparticuz/chromium';
import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumOptions } from '../../../src/cli/chromium.mjs';
import { expectMeasured } from '../measured.ts';
import { expect, test } from '../test.ts';

let browser: Browser;
let page: Page;
const thrown: string[] = [];

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ baseURL }) => {
  browser = await chromium.launch({
    executablePath: await oldChromium.executablePath(),
    args: chromiumOptions().args,
  });
  page = await browser.newPage({ viewport: { width: 1024, height: 768 } });
  page.on('pageerror', ({ message }) => thrown.push(message));
  await page.goto(baseURL ?? '');
});
test.afterAll(async () => {
  await browser.close();
});

test('it is as old as it should be', async () => {
  expect(browser.version()).toMatch(/^109\./);
  expect(await page.evaluate(() => 'popover' in HTMLElement.prototype)).toBe(false);
});

test('what it leaves out is as high as it was', async () => {
  await expectMeasured(page);
});

test('notes and contents are closed until somebody opens them', async () => {
  await expect(page.locator('[popover]').filter({ visible: true })).toHaveCount(0);
});

test('the contents open, lead to a chapter, and close', async () => {
  const contents = page.locator('#contents');
  const button = page.locator('[data-contents]');
  await button.click();
  await expect(contents).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(contents).toBeHidden();
  await expect(button).toBeFocused();
  await button.click();
  const link = contents.locator('a[data-chapter]').nth(1);
  const chapter = await link.getAttribute('data-chapter');
  await link.click();
  await expect(contents).toBeHidden();
  await expect(page.locator(`#${chapter ?? ''}`)).toBeInViewport();
});

test('a fact’s mark opens its note, and only that', async () => {
  const mark = page.locator('.prose .fact-mark').first();
  const note = page.locator(`#${(await mark.getAttribute('popovertarget')) ?? ''}`);
  await mark.scrollIntoViewIfNeeded();
  await mark.click();
  await expect(note).toBeVisible();
  await expect(page.locator('[popover]').filter({ visible: true })).toHaveCount(1);
  await note.locator('.fact-close').click();
  await expect(note).toBeHidden();
  await mark.click();
  await page.mouse.click(4, 400);
  await expect(note).toBeHidden();
});

test('a scene is alive, and shows its steps’ pictures', async () => {
  const scene = page.locator('[data-scene]:not([data-scenery])').first();
  const figure = scene.locator('.stage [data-figure]');
  for (const step of [scene.locator('[data-step]').first(), scene.locator('[data-step]').nth(1)]) {
    const state = (await step.getAttribute('data-state')) ?? '';
    await step.evaluate((each) => {
      each.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    await expect(figure).toHaveAttribute('data-live');
    await expect(figure).toHaveAttribute('data-state', state);
  }
});

test('without script the notes are a plain list, and lie over nothing', async ({ baseURL }) => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(baseURL ?? '');
  await expect(plain.locator('#contents')).toBeHidden();
  const notes = plain.locator('.fact-note');
  expect(await notes.count()).toBeGreaterThan(0);
  await expect(notes.first()).toBeVisible();
  await expect(notes.first()).toHaveCSS('position', 'static');
});

test('nothing was thrown', () => {
  expect(thrown).toEqual([]);
});
