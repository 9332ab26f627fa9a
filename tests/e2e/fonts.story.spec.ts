/** Every character is set in the face meant for it, and none of them keeps the title waiting. */
import { expect, test, type Page } from '@playwright/test';
import { addStyles, EDITIONS, holdFonts, settle } from './support.ts';

/** The families that we serve. Numeral has digits and little else; the rest it leaves to Label. */
const LEAVES_TO: Readonly<Record<string, string>> = { Numeral: 'Label' };
const FAMILIES = ['Display', 'Text', 'Label', 'Numeral'];

/** A run of text as the page shows it. */
interface Run {
  readonly text: string;
  readonly stack: readonly string[];
  readonly style: string;
  readonly where: string;
}

interface Slice {
  readonly family: string;
  readonly style: string;
  readonly ranges: readonly (readonly [number, number])[];
}

/** The slices that the style sheets declare, without the local fonts that stand in for them. */
const slicesOf = (page: Page): Promise<Slice[]> =>
  page.evaluate(() => {
    const found: Slice[] = [];
    const read = (rules: Iterable<CSSRule>): void => {
      for (const rule of rules) {
        if (rule instanceof CSSGroupingRule || rule instanceof CSSLayerBlockRule)
          read(rule.cssRules);
        if (!(rule instanceof CSSFontFaceRule)) continue;
        const of = (name: string): string => rule.style.getPropertyValue(name);
        if (!of('src').includes('url(')) continue;
        const ranges = (of('unicode-range') || 'U+0-10FFFF').split(',').map((range) => {
          const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
          return [
            parseInt(from.replaceAll('?', '0'), 16),
            parseInt(to.replaceAll('?', 'F'), 16),
          ] as const;
        });
        const family = of('font-family').replaceAll(/["']/g, '');
        found.push({ family, style: of('font-style') || 'normal', ranges });
      }
    };
    for (const sheet of document.styleSheets) read(sheet.cssRules);
    return found;
  });

/** Every text of the page, in popovers too, and what the style sheet writes before and after. */
const runsOf = (page: Page, within = 'body'): Promise<Run[]> =>
  page.locator(within).evaluate((root) => {
    const runs: Run[] = [];
    const add = (element: Element, text: string, pseudo?: string): void => {
      const { fontFamily, fontStyle, textTransform } = getComputedStyle(element, pseudo);
      runs.push({
        text: textTransform === 'uppercase' ? text.toUpperCase() : text,
        stack: fontFamily.split(',').map((name) => name.trim().replaceAll(/["']/g, '')),
        style: fontStyle,
        where: `${element.localName}.${element.getAttribute('class') ?? ''}${pseudo ?? ''}`,
      });
    };
    for (const element of [root, ...root.querySelectorAll('*')]) {
      if (element.matches('script, style, noscript, template')) continue;
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) add(element, node.textContent ?? '');
      }
      for (const pseudo of ['::before', '::after']) {
        const { content } = getComputedStyle(element, pseudo);
        const [, text = ''] = /^"(.*)"$/.exec(content) ?? [];
        if (text !== '') add(element, text, pseudo);
      }
    }
    return runs;
  });

/** The characters that are not set in the first family of their stack, or where that leaves them. */
const misplaced = (runs: readonly Run[], slices: readonly Slice[]): string[] => {
  const cache = new Map<string, boolean>();
  const has = (family: string, style: string, character: string): boolean => {
    const name = `${family} ${style} ${character}`;
    const point = character.codePointAt(0) ?? 0;
    const known = cache.get(name);
    if (known !== undefined) return known;
    const own = slices.filter((slice) => slice.family === family);
    // A family without an italic is slanted by the browser; the characters are the same.
    const styled = own.filter((slice) => slice.style === style);
    const found = (styled.length > 0 ? styled : own).some(({ ranges }) =>
      ranges.some(([from, to]) => from <= point && point <= to),
    );
    cache.set(name, found);
    return found;
  };
  const wrong = runs.flatMap(({ text, stack, style, where }) => {
    const [first = ''] = stack;
    if (!FAMILIES.includes(first)) return [`${where}: ${first}`];
    const families = [first, LEAVES_TO[first]].filter((family) => family !== undefined);
    // Joiners and the like are no signs: nothing draws them.
    return Array.from(text.replaceAll(/[\s\p{Cf}]/gu, ''))
      .filter((character) => !families.some((family) => has(family, style, character)))
      .map((character) => `${where}: “${character}” not in ${families.join(', ')}`);
  });
  return [...new Set(wrong)];
};

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
  for (const nodeId of nodeIds) {
    // A picture that has come to life meanwhile has other texts than those that were found.
    const answer = devtools.send('CSS.getPlatformFontsForNode', { nodeId });
    const { fonts } = await answer.catch(() => ({ fonts: [] }));
    const system = fonts.filter((font) => !font.isCustomFont);
    if (system.length === 0) continue;
    const { outerHTML } = await devtools.send('DOM.getOuterHTML', { nodeId });
    const names = system.map(({ familyName, glyphCount }) => `${glyphCount} in ${familyName}`);
    found.add(`${names.join(', ')}: ${outerHTML.slice(0, 160)}`);
  }
  await devtools.detach();
  return [...found];
};

for (const path of [...EDITIONS.map((edition) => edition.path), './404.html']) {
  test(
    `${path}: every character is in a slice of its face`,
    { tag: '@phone' },
    async ({ page }) => {
      await page.goto(path);
      const slices = await slicesOf(page);
      expect(new Set(slices.map(({ family }) => family))).toEqual(new Set(FAMILIES));
      const runs = await runsOf(page);
      expect(runs.map(({ text }) => text).join('').length).toBeGreaterThan(40);
      expect(misplaced(runs, slices)).toEqual([]);
      if (path.endsWith('404.html')) return;
      // Its figures come to show every state; all of them stand on the page of figures.
      await page.goto(`${path}figures/`);
      const texts = await runsOf(page, 'main');
      const shown = texts.filter(({ where }) => where.startsWith('text.'));
      expect(shown.length).toBeGreaterThan(0);
      expect(misplaced(shown, await slicesOf(page))).toEqual([]);
    },
  );

  test(
    `${path}: the browser draws every text with our fonts`,
    { tag: '@desktop' },
    async ({ page }) => {
      test.slow();
      await page.goto(path);
      // The joiner behind a fact is no sign, but the browser counts it as one of some font.
      await addStyles(page, '.fact::after, .fact-end::after { content: none !important }');
      // A chapter's fonts come as it comes near.
      const chapters = await page.locator('.chapter').evaluateAll((all) => all.map(({ id }) => id));
      for (const id of chapters) {
        await page.locator(`[id="${id}"] .chapter-head`).scrollIntoViewIfNeeded();
        await expect.poll(() => foreign(page, `[id="${id}"]`), id).toEqual([]);
      }
      await expect.poll(() => foreign(page, 'body')).toEqual([]);
    },
  );
}

for (const { edition, path } of EDITIONS) {
  test(`${edition}: the title is painted before any font arrives`, async ({ page }) => {
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
    release();
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    await settle(page);
    expect(await places(), 'the cover, once its fonts have come').toEqual(before);
    const broken = await page.locator('.cover-count b').evaluateAll((counts) =>
      counts
        .filter((count) => {
          const range = document.createRange();
          range.selectNodeContents(count);
          return range.getClientRects().length !== 1;
        })
        .map((count) => count.textContent),
    );
    expect(broken, 'numbers on more than one line').toEqual([]);
  });
}

/** Bytes of fonts with the first screen, that of the first chapter behind it included. */
const FIRST_SCREEN = 100_000;

for (const { edition, path } of EDITIONS) {
  test(`${edition}: fonts come as one reads`, { tag: '@phone' }, async ({ page }) => {
    const sizes = new Map<string, number>();
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'font') return;
      sizes.set(response.url(), Number(response.headers()['content-length']));
    });
    const loaded = (): number => [...sizes.values()].reduce((sum, size) => sum + size, 0);
    await page.goto(path);
    await expect(page.locator('.chapter:not([data-measured])')).toHaveCount(0);
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
