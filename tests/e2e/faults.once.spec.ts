/** What a reader has when something does not come, or breaks: text that can be read, beside no picture of another state. */
import type { Page } from '@playwright/test';
import {
  anchorOf,
  complaintsOf,
  expectPicture,
  figureOf,
  goTo,
  jump,
  LIVE_CODE,
  placeOf,
  sceneOf,
  STATE,
  stepOf,
  stillsOf,
} from './support.ts';
import { expect, test } from './test.ts';

const FIRST_PAGE = /\/$/;

/** Has the page come as something on the way makes it. */
const alter = async (page: Page, change: (html: string) => string): Promise<void> => {
  await page.route(FIRST_PAGE, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
};

/** Each step has a still of its own, and no picture is pinned. */
const expectStills = async (page: Page, states: readonly string[]): Promise<void> => {
  for (const state of states) {
    const still = stepOf(page, state).locator('img.still');
    await expect(still).toBeVisible();
    await still.scrollIntoViewIfNeeded();
    await expect
      .poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    await expect(stepOf(page, state).locator('.card')).toBeVisible();
  }
  await expect(figureOf(page)).toBeHidden();
};

/** The fonts of the chapters may come. */
const expectFonts = (page: Page): Promise<void> =>
  expect(page.locator('style[data-fonts="chapters"]')).not.toHaveAttribute('media');

const SOME = [STATE.first, STATE.aligned];

test('the page’s own script is refused', async ({ page }) => {
  await page.route(/\/_astro\/Story\..*\.js$/, (route) => route.abort());
  await page.goto('./');
  await expectStills(page, SOME);
  await expectFonts(page);
});

test('a proxy takes every script away', async ({ page }) => {
  await alter(page, (html) => html.replaceAll(/<script\b.*?<\/script>/gs, ''));
  await page.goto('./');
  await expectStills(page, SOME);
  await expectFonts(page);
});

for (const part of [0.5, 0.9]) {
  test(`${part} of the page comes, and no more`, async ({ page }) => {
    // What has not ended is still loading: nothing says that no more will come.
    await alter(page, (html) => html.slice(0, html.length * part));
    await page.route(/\/_astro\/.*\.js$/, () => undefined);
    await page.goto('./', { waitUntil: 'commit' });
    await expectFonts(page);
    await expect(page.locator('html')).toHaveAttribute('data-plain');
    await expect(page.locator('main .prose p').first()).toBeVisible();
    const covered = await page.locator('main .prose > p').evaluateAll((paragraphs) =>
      paragraphs
        .filter((paragraph) => {
          paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { left, top, width, height } = paragraph.getBoundingClientRect();
          const there = document.elementFromPoint(left + width / 2, top + height / 2);
          return there === null || !(paragraph.contains(there) || there.contains(paragraph));
        })
        .map(({ textContent }) => textContent.slice(0, 20)),
    );
    expect(covered).toEqual([]);
  });
}

test('where the page’s script comes late, the words that are read stay where they are', async ({
  page,
}) => {
  let come: (() => void) | undefined;
  const late = new Promise<void>((resolve) => (come = resolve));
  await page.route(/\/_astro\/.*\.js$/, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  const words = stepOf(page, STATE.aligned).locator('.card p').first();
  await words.waitFor({ state: 'attached' });
  const topOf = (): Promise<number> =>
    words.evaluate((text) => Math.round(text.getBoundingClientRect().top));
  await words.evaluate((text) => {
    const { top } = text.getBoundingClientRect();
    scrollBy({ top: top - innerHeight * 0.62, behavior: 'instant' });
  });
  const before = await topOf();
  const root = page.locator(':root');
  await expect(root).toHaveAttribute('data-plain');
  expect(Math.abs((await topOf()) - before), 'with stills').toBeLessThanOrEqual(2);
  come?.();
  await expect(root).not.toHaveAttribute('data-plain');
  await expect.poll(async () => Math.abs((await topOf()) - before)).toBeLessThanOrEqual(2);
});

test('while a scene’s code does not come, its picture stays with the first step', async ({
  page,
}) => {
  await page.clock.install();
  await page.route(LIVE_CODE, () => undefined);
  const asked = page.waitForRequest(LIVE_CODE);
  await page.goto(`./#${anchorOf(STATE.aligned)}`);
  await asked;
  // Who comes by a link has the picture sooner than the fonts, but these do not wait for ever.
  await expect(page.locator('style[data-fonts="chapters"]')).toHaveAttribute('media');
  await page.clock.runFor(4000);
  await expectFonts(page);
  await expect(stepOf(page, STATE.aligned).locator('.card')).toBeInViewport();
  await expect(figureOf(page)).not.toBeInViewport();
  // Nor does a reader: each step then shows its own still.
  await page.clock.runFor(10_000);
  await expectStills(page, SOME);
});

test('a scene that breaks in the middle gives way to stills', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto('./');
  await goTo(page, STATE.first);
  await page.evaluate(() => {
    SVGElement.prototype.setAttribute = () => {
      throw new Error('made to fail');
    };
  });
  await jump(page, await placeOf(page, STATE.aligned));
  await expect(sceneOf(page)).toHaveAttribute('data-plain');
  await expect(stepOf(page, STATE.aligned).locator('.card')).toBeInViewport();
  await expectStills(page, SOME);
  expect(complaints.join('\n')).toContain('The scene “intervals” was given up');
  expect(complaints.filter((complaint) => complaint.startsWith('thrown'))).toEqual([]);
});

test('a translator that rewrites every word, and turns the page, leaves scenes as they are', async ({
  page,
}) => {
  await page.goto('./');
  const stills = await stillsOf(page);
  await goTo(page, STATE.first);
  await page.evaluate(() => {
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (words.nextNode()) nodes.push(words.currentNode as Text);
    for (const node of nodes) {
      if (node.parentElement?.closest('svg, script, style') || !/\S/.test(node.data)) continue;
      const font = document.createElement('i');
      font.textContent = node.data;
      node.replaceWith(font);
    }
    // Into Arabic, say.
    document.documentElement.dir = 'rtl';
  });
  await goTo(page, STATE.aligned);
  await expectPicture(page, STATE.aligned, stills);
  // Its texts are laid out from where they begin.
  await expect(figureOf(page)).toHaveCSS('direction', 'ltr');
});
