/** What stands around the words of any story: addresses, copying, sharing, forced colours, notes. */
import type { Page } from '@playwright/test';
import { EDITIONS, SCREEN_OF, onceOn, settle, inTurn } from './support.ts';
import { few, turnsOf } from '../support/few.ts';
import { expect, test } from './test.ts';
import { scenesOf } from './story.ts';
import { overlaps } from './texts.ts';

const FIGURES = EDITIONS.flatMap(({ edition }) => scenesOf(edition));
const NO_FIGURE = 'this story shows no figure, whose pages have what is looked at';

/** Opens the share dialog of the first figure that can be shared. */
const openShare = async (page: Page): Promise<void> => {
  const link = page.locator('a[data-share]').first();
  await link.scrollIntoViewIfNeeded();
  await link.click();
  await expect(page.locator('dialog#share')).toBeVisible();
};

/** Does what the browser's translator does to a page, into a language of longer words. */
const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (words.nextNode()) nodes.push(words.currentNode as Text);
    for (const node of nodes) {
      const isKept = node.parentElement?.closest('svg, script, style, [translate="no"]');
      if (isKept || !/\p{L}/u.test(node.data)) continue;
      const font = document.createElement('i');
      font.textContent = `${node.data} ${node.data.slice(0, node.length * 0.6)}`;
      node.replaceWith(font);
    }
    document.documentElement.classList.add('translated-ltr');
  });

/** Of the headings, so many in a short run. */
const FEW = 5;

/** Between the bar and what an address names. */
const MOST_BELOW_PX = 24;

for (const { edition, path } of EDITIONS) {
  const tag = SCREEN_OF[edition];
  const turn = inTurn(edition);
  test(
    `${edition}: the address of a heading leads to it, right below the bar`,
    turn(tag),
    async ({ page }) => {
      await page.goto(path);
      const astray: string[] = [];
      const ids = await page
        .locator('.prose :is(h3, h4)[id]')
        .evaluateAll((headings) => headings.map(({ id }) => id));
      for (const id of few(ids, FEW)) {
        await page.evaluate((to) => {
          location.hash = to;
        }, id);
        await settle(page);
        const [heading, bar] = await Promise.all([
          page.locator(`[id="${id}"]`).boundingBox(),
          page.locator('.topbar').boundingBox(),
        ]);
        const below = (heading?.y ?? NaN) - (bar?.height ?? NaN);
        const isAtEnd = await page.evaluate(
          () => scrollY + innerHeight > document.documentElement.scrollHeight - 2,
        );
        if (!(below >= 0 && (below < MOST_BELOW_PX || isAtEnd))) astray.push(`${id}: ${below}`);
      }
      expect(astray, 'headings under the bar, or far below it').toEqual([]);
    },
  );

  test(
    `${edition}: longer words of a translator fit a small phone`,
    turn(tag),
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 568 });
      await page.goto(path);
      await translate(page);
      await settle(page);
      const faults = await overlaps(page, '.cover-title, .prose');
      expect(faults.filter((fault) => fault.includes(' is cut: '))).toEqual([]);
      await page.locator('[data-contents]').click();
      const contents = page.locator('#contents');
      expect(await contents.evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBe(0);
    },
  );

  for (const colorScheme of turnsOf(edition, ['dark', 'light'] as const)) {
    const about = `${edition}: in forced colours, ${colorScheme}, kinds of facts differ in shape`;
    test(about, { tag }, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await page.goto(path);
      await expect(page.locator('.cover-relief')).toBeHidden();
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const over = page.locator('.scene[data-scenery] :is(.card, .stepper)');
      const grounds = await over.evaluateAll((parts) =>
        parts.map((part) => getComputedStyle(part).backgroundColor),
      );
      expect.soft(grounds).toEqual(grounds.map(() => ground));
      const shapes = await page.locator('.fact-mark').evaluateAll((marks) =>
        marks.map((mark) => {
          const { backgroundColor, borderTopStyle, borderTopColor } = getComputedStyle(
            mark,
            '::before',
          );
          const solid = backgroundColor === borderTopColor ? 'solid' : 'hollow';
          return `${mark.getAttribute('data-kind') ?? ''}: ${solid}, ${borderTopStyle}`;
        }),
      );
      const kinds = new Map(
        [...new Set(shapes)].map((shape) => shape.split(': ') as [string, string]),
      );
      expect(kinds.size, 'one shape for each kind').toBe(new Set(shapes).size);
      // A quotation is reported, too; all others differ.
      kinds.delete('quoted');
      expect(new Set(kinds.values()).size).toBe(kinds.size);
    });
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1024, height: 600 } });
  test('a low screen holds a picture whole', { tag: onceOn('@desktop') }, async ({ page }) => {
    test.skip(FIGURES.length === 0, NO_FIGURE);
    await page.goto('./');
    const [bar, still] = await Promise.all([
      page.locator('.topbar').boundingBox(),
      page.locator('.still').first().boundingBox(),
    ]);
    expect(still?.height).toBeLessThanOrEqual(600 - (bar?.height ?? 0) + 1);
  });
});

test('the area around a fact’s mark is large for thumbs alone @desktop', async ({ page }) => {
  await page.goto('./');
  const reach = await page
    .locator('.fact-mark')
    .first()
    .evaluate((mark) => Number.parseFloat(getComputedStyle(mark, '::after').height));
  expect(reach).toBeLessThan(32);
});

test(
  'an address is copied where there is no clipboard to write to',
  { tag: '@phone' },
  async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.addEventListener('copy', () => {
        document.documentElement.dataset.copied = String(getSelection());
      });
    });
    test.skip(FIGURES.length === 0, NO_FIGURE);
    await page.goto('./');
    await openShare(page);
    await expect(page.locator('[data-copy="picture"]')).toBeHidden();
    await page.locator('[data-copy="link"]').click();
    await expect(page.locator('[data-status]')).toHaveText(
      (await page.locator('dialog#share').getAttribute('data-copied')) ?? '',
    );
    await expect(page.locator('[data-by-hand]')).toBeHidden();
  },
);

test(
  'an address that the browser lets nobody copy is shown, selected',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    test.skip(FIGURES.length === 0, NO_FIGURE);
    await page.setViewportSize({ width: 844, height: 390 });
    await page.goto('./');
    await openShare(page);
    await page.locator('[data-copy="link"]').click();
    await expect(page.locator('[data-status]')).not.toBeEmpty();
    const text = page.locator('[data-by-hand]');
    await expect(text).toHaveValue(/^https?:/);
    await expect(text).toBeFocused();
    await expect(text).toBeInViewport({ ratio: 1 });
    expect(
      await text.evaluate((field) =>
        field instanceof HTMLTextAreaElement ? field.selectionEnd - field.selectionStart : 0,
      ),
    ).toBe((await text.inputValue()).length);
  },
);

test(
  'without a network, sharing leaves the page where it is, and says so',
  { tag: '@phone' },
  async ({ page, context }) => {
    await page.goto('./');
    const link = page.locator('a[data-share]').first();
    await link.scrollIntoViewIfNeeded();
    await settle(page);
    const title = await page.title();
    await context.setOffline(true);
    await link.click();
    await expect(page.locator('.offline-note')).toHaveText(
      (await link.getAttribute('data-offline')) ?? '',
    );
    expect(await page.title()).toBe(title);
  },
);
