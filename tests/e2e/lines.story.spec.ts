/** Chinese lines as CLREQ has them, over the whole story: ends, last lines, even setting. */
import { few } from '../support/few.ts';
import { lineFaults } from './lines.ts';
import { EDITIONS, addStyles, settle } from './support.ts';
import { expect, test } from './test.ts';

const WIDTHS = [320, 390, 768, 1024, 1440] as const;

for (const { edition, path } of EDITIONS.filter((each) => each.edition === 'zh')) {
  test(`${edition}: lines at every width @desktop`, async ({ page }) => {
    await page.goto(path);
    await addStyles(page, '.chapter { content-visibility: visible !important }');
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    const blocks = '.prose :is(p, li, h2, h3, blockquote, figcaption, dt)';
    expect(await page.locator(blocks).count()).toBeGreaterThan(0);
    for (const width of few(WIDTHS, 3)) {
      await page.setViewportSize({ width, height: 900 });
      await settle(page);
      expect.soft(await lineFaults(page, blocks), `${width} px`).toEqual([]);
    }
  });
}
