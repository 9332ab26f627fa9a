/** Every text is drawn with the fonts of the site, and none of them keeps the title waiting. */
import type { Page } from '@playwright/test';
import { few } from '../support/few.ts';
import { addStyles, EDITIONS, holdFonts, onceOn, SCREEN_OF, settle } from './support.ts';
import { expect, test } from './test.ts';

/** The elements whose own text is drawn, in part, by fonts of the system; asked of the browser. */
const foreign = async (page: Page, within: string): Promise<string[]> => {
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: `${within} :is(p, h1, h2, h3, li, dt, dd, b, span, a, button, summary, th, td, caption, text)`,
  });
  const found = new Set<string>();
  const look = async (nodeId: number): Promise<void> => {
    // A picture that has come to life meanwhile has other texts than those that were found.
    const answer = devtools.send('CSS.getPlatformFontsForNode', { nodeId });
    const { fonts } = await answer.catch(() => ({ fonts: [] }));
    const system = fonts.filter((font) => !font.isCustomFont);
    if (system.length === 0) return;
    const { outerHTML } = await devtools.send('DOM.getOuterHTML', { nodeId });
    const names = system.map(({ familyName, glyphCount }) => `${glyphCount} in ${familyName}`);
    found.add(`${names.join(', ')}: ${outerHTML.slice(0, 160)}`);
  };
  await Promise.all(nodeIds.map(look));
  await devtools.detach();
  return [...found];
};

for (const path of [...few(EDITIONS, 1).map((edition) => edition.path), './404.html']) {
  test(
    `${path}: the browser draws every text with our fonts`,
    { tag: '@desktop' },
    async ({ page }) => {
      await page.goto(path);
      // The joiner behind a fact is no sign, but the browser counts it as one of some font.
      await addStyles(page, '.fact::after, .fact-end::after { content: none !important }');
      // A chapter's fonts come as it comes near.
      for (const head of await page.locator('.chapter-head').all()) {
        await head.scrollIntoViewIfNeeded();
        await settle(page);
        await page.evaluate(() => document.fonts.ready);
      }
      await expect.poll(() => foreign(page, 'body')).toEqual([]);
    },
  );
}

for (const { edition, path } of few(EDITIONS, 1)) {
  test(
    `${edition}: the title is painted before any font arrives`,
    { tag: onceOn(SCREEN_OF[edition]) },
    async ({ page }) => {
      let asked = 0;
      page.on('request', (request) => {
        if (request.resourceType() === 'font') asked += 1;
      });
      const release = await holdFonts(page);
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      await expect
        .poll(() =>
          page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length),
        )
        .toBe(1);
      const devtools = await page.context().newCDPSession(page);
      const { data } = await devtools.send('Page.captureScreenshot', { format: 'png' });
      expect(asked, 'fonts asked for').toBeGreaterThan(0);
      const faces = await page.evaluate(() =>
        [...document.fonts]
          .filter(({ family }) => !family.includes('Fallback'))
          .map(({ status, display }) => ({ status, display })),
      );
      expect(faces.filter(({ status }) => status === 'loaded')).toEqual([]);
      // Shown at once in another font, and not after a wait that this test may have slept through.
      expect(faces.filter(({ display }) => display !== 'swap')).toEqual([]);
      await expect(page.locator('h1')).toBeVisible();

      // Ink within the title's lines: light strokes on the dark ground.
      const ink = await page.locator('h1').evaluate(async (title, png) => {
        // Not as an image element: the page's policy lets no picture in that is not the site's.
        const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(image.width, image.height);
        const brush = canvas.getContext('2d');
        if (!brush) return 0;
        brush.drawImage(image, 0, 0);
        const scale = image.width / innerWidth;
        const { left, top, width, height } = title.getBoundingClientRect();
        const [x, y, w, h] = [left, top, width, height].map((length) => Math.round(length * scale));
        const { data } = brush.getImageData(Math.max(0, x ?? 0), y ?? 0, w ?? 1, h ?? 1);
        let light = 0;
        for (let at = 0; at < data.length; at += 4) {
          if ((data[at] ?? 0) > 200 && (data[at + 1] ?? 0) > 200 && (data[at + 2] ?? 0) > 190)
            light += 1;
        }
        return (4 * light) / data.length;
      }, data);
      expect(ink, 'share of the title’s box that is ink').toBeGreaterThan(0.02);

      const places = (): Promise<string[]> =>
        page.locator('.cover > :not(.cover-relief), .cover h1, .cover p').evaluateAll((parts) =>
          parts.map((part) => {
            const { top, height } = part.getBoundingClientRect();
            return `${part.getAttribute('class') ?? part.localName}: ${Math.round(top)}, ${Math.round(height)} high`;
          }),
        );
      const before = await places();
      await release();
      await page.evaluate(async () => {
        await document.fonts.ready;
      });
      await settle(page);
      expect(await places(), 'the cover, once its fonts have come').toEqual(before);
      const broken = await page.locator('.cover-count b > span').evaluateAll((counts) =>
        counts
          .filter((count) => {
            const range = document.createRange();
            range.selectNodeContents(count);
            return range.getClientRects().length !== 1;
          })
          .map((count) => count.textContent),
      );
      expect(broken, 'numbers on more than one line').toEqual([]);
    },
  );
}

/** Bytes of fonts with the first screen, that of the first chapter behind it included. */
const FIRST_SCREEN = 100_000;

for (const { edition, path } of few(EDITIONS, 1)) {
  test(`${edition}: fonts come as one reads`, { tag: '@phone' }, async ({ page }) => {
    const sizes = new Map<string, number>();
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'font') return;
      sizes.set(response.url(), Number(response.headers()['content-length']));
    });
    const loaded = (): number => [...sizes.values()].reduce((sum, size) => sum + size, 0);
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-measured');
    await expect(page.locator('style[data-fonts="chapters"]')).not.toHaveAttribute('media');
    await settle(page);
    await page.evaluate(() => document.fonts.ready);
    expect(loaded(), [...sizes].join('\n')).toBeLessThanOrEqual(FIRST_SCREEN);
    const first = sizes.size;
    for (const head of await page.locator('.chapter-head').all()) {
      await head.scrollIntoViewIfNeeded();
    }
    // English has few characters that wait, and some may be near.
    if (edition === 'zh') await expect.poll(() => sizes.size).toBeGreaterThan(first);
  });
}
