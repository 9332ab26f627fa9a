/** The page as built is complete; script only adds, late and little, and nothing breaks without. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { STILL_FRAME } from '../../src/kit/frames.ts';
import { CANAL_SITE } from '../support/canal.ts';
import { few } from '../support/few.ts';
import { DAYS, GUESSED, INTERVALS, LATER } from './dates.ts';
import {
  CHAPTERS,
  EDITIONS,
  inTurn,
  HISTORIES,
  LIVE_CODE,
  SCENES,
  SCREEN_OF,
  STATE,
  STATES,
  complaintsOf,
  expectPicture,
  figureOf,
  goTo,
  jump,
  placeOf,
  sceneOf,
  settle,
  statesOf,
  stepOf,
  stillsOf,
} from './support.ts';
import { expect, test } from './test.ts';

/** All the script a page may start with, in bytes as sent. */
const SCRIPT_BUDGET = 10_000;

/** The paths of the scripts that a page asks for, below the site's base, as they come. */
const scriptsOf = (page: Page, baseURL = ''): string[] => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url().slice(baseURL.length));
  });
  return scripts;
};

/** Asks the server for something and waits for the answer: whatever was asked before is on record. */
const roundTrip = async (page: Page): Promise<void> => {
  await settle(page);
  await page.evaluate(async () => {
    await fetch(location.pathname, { method: 'HEAD' });
  });
};

/** The days are lit where they are, and each count shows the true number, the last of its strip. */
const expectLit = async (page: Page): Promise<void> => {
  const { lit, moved } = await page.locator('.cover-ruler').evaluate((ruler) => {
    const boxes = (selector: string) =>
      [...ruler.querySelectorAll(selector)].map((part) => part.getBoundingClientRect());
    const [windows, days] = [boxes('.cover-light'), boxes('.cover-light svg')];
    const [counts, strips] = [boxes('.cover-count b'), boxes('.cover-count b > span')];
    const moved = [
      ...days.map(({ left }, at) => left - (windows[at]?.left ?? 0)),
      ...strips.map(({ bottom }, at) => bottom - (counts[at]?.bottom ?? 0)),
    ];
    const whole = boxes('.cover-days')[0]?.width ?? 0;
    return { lit: windows.reduce((sum, { width }) => sum + width, 0) / whole, moved };
  });
  expect(lit).toBeCloseTo(1, 2);
  expect(moved).toHaveLength(2 * INTERVALS.length);
  expect(Math.max(...moved.map(Math.abs))).toBeLessThan(0.1);
};

for (const { edition, path } of EDITIONS) {
  const turn = inTurn(edition);
  test.describe(`${edition}, without script`, { tag: SCREEN_OF[edition] }, () => {
    test.use({ javaScriptEnabled: false });

    test('every chapter, every state and the table are there', turn(), async ({ page }) => {
      await page.goto(path);
      for (const slug of CHAPTERS) {
        const prose = page.locator(`#${slug} .prose`);
        await expect(prose).toBeVisible();
        expect((await prose.innerText()).length, slug).toBeGreaterThan(120);
      }
      await expect(page.locator('.stage').filter({ visible: true })).toHaveCount(0);
      await expect(page.locator('[data-scene]')).toHaveCount(SCENES.length + HISTORIES.length);
      const pictures = new Set<string>();
      for (const state of STATES) {
        const step = stepOf(page, state);
        const still = step.locator('img.still');
        await expect(still).toBeVisible();
        const box = await still.boundingBox();
        expect(box?.width).toBeGreaterThan(280);
        expect(box?.height).toBeGreaterThan(280);
        await expect(step.locator('.card')).toBeVisible();
        expect((await step.locator('.card').innerText()).length).toBeGreaterThan(20);
        const address = (await still.getAttribute('src')) ?? '';
        const drawing = await (await page.request.get(new URL(address, page.url()).href)).text();
        // Its words are outlines: it needs no font.
        expect(drawing).not.toContain('<text');
        expect(drawing.match(/<polygon/g)?.length).toBeGreaterThanOrEqual(DAYS);
        await expect(still).toHaveAttribute('alt', /\S{2}/);
        pictures.add(drawing);
      }
      expect(pictures.size, 'a picture of its own for each').toBe(STATES.length);

      const table = page.locator('details.data').filter({ hasText: INTERVALS[0]?.label[edition] });
      await expect(table.locator('table')).toBeHidden();
      await table.locator('summary').click();
      const rows = [
        ...[...INTERVALS.map(({ days }) => days), GUESSED].map(String),
        ...LATER.map((label) => label[edition]),
      ];
      await expect(table.locator('tbody tr')).toHaveCount(rows.length);
      for (const [index, row] of rows.entries()) {
        await expect(table.locator('tbody tr').nth(index)).toContainText(row);
      }
    });
  });

  test.describe(`${edition}, with reduced motion`, { tag: SCREEN_OF[edition] }, () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' } });

    test('every state appears, and nothing ever moves', turn(), async ({ page }) => {
      await page.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        new MutationObserver((records) => {
          for (const { target } of records) {
            if (target instanceof Element) seen.push(target.outerHTML.slice(0, 60));
          }
        }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-moving'] });
      });
      await page.goto(path);
      const running = await page.evaluate(() =>
        document
          .getAnimations()
          // What follows the scroll position stands still when the reader does.
          .filter((animation) => animation.timeline instanceof DocumentTimeline)
          .map((animation) => animation.playState),
      );
      expect(running).toEqual([]);
      await expectLit(page);
      for (const scene of SCENES) {
        const stills = await stillsOf(page, scene);
        for (const state of few(await statesOf(page, scene), 2)) {
          await goTo(page, state, scene);
          await expectPicture(page, state, stills, scene);
        }
      }
      await goTo(page, STATE.calendar);
      // A little at a time, which moves the marks for readers who have not asked for less.
      const back = await placeOf(page, STATE.other);
      await page.evaluate(async (to) => {
        while (scrollY > to) {
          scrollBy({ top: -Math.min(24, scrollY - to), behavior: 'instant' });
          await new Promise(requestAnimationFrame);
        }
      }, back);
      await expectPicture(page, STATE.other, await stillsOf(page));
      expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    });
  });
}

test('the cover comes to rest, all of it shown', { tag: '@phone' }, async ({ page }) => {
  await page.goto('./');
  const animations = (): Promise<string[]> =>
    page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ timeline }) => timeline instanceof DocumentTimeline)
        .map(({ playState }) => playState)
        .filter((state) => state === 'running'),
    );
  await expect.poll(animations).toEqual([]);
  await expectLit(page);

  // Larger text as WeChat has it, which enlarges nothing else: the cover has no room for it.
  const heights = (parts: string): Promise<number[]> =>
    page
      .locator(parts)
      .evaluateAll((all) => all.map((part) => part.getBoundingClientRect().height));
  const [cover, text] = [await heights('.cover *'), await heights('.prose > p')];
  await page.evaluate(() => {
    document.body.style.setProperty('text-size-adjust', '150%');
  });
  expect(await heights('.cover *')).toEqual(cover);
  expect(await heights('.prose > p')).not.toEqual(text);
});

const NEEDED = [
  ['the scene’s code', LIVE_CODE, '@phone'],
  ['the figure’s code', /\/_astro\/figure[.-][^/]*\.js$/, '@desktop'],
] as const;
for (const [about, code, tag] of few(NEEDED, 1)) {
  test(`when ${about} never arrives, each step shows its own still`, { tag }, async ({ page }) => {
    let refused = 0;
    await page.route(code, async (route) => {
      refused += 1;
      await route.abort();
    });
    const complaints = complaintsOf(page);
    await page.goto('./');
    await jump(page, await placeOf(page, STATE.aligned));
    await expect(sceneOf(page)).toHaveAttribute('data-plain', '', { timeout: 15_000 });
    await expect(stepOf(page, STATE.aligned).locator('.card')).toBeInViewport();
    expect(refused).toBeGreaterThan(0);
    await expect(figureOf(page)).toBeHidden();
    for (const state of [STATE.first, STATE.aligned]) {
      const still = stepOf(page, state).locator('img.still');
      await still.scrollIntoViewIfNeeded();
      await expect(still).toBeVisible();
      await expect
        .poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0);
      // A file that fits every box has no shape of its own; here it has that of the flow.
      const { width = 0, height = 0 } = (await still.boundingBox()) ?? {};
      expect(height / width).toBeCloseTo(STILL_FRAME.height / STILL_FRAME.width, 2);
      await expect(stepOf(page, state).locator('.card')).toBeVisible();
    }
    expect(complaints.filter((complaint) => complaint.startsWith('thrown'))).toEqual([]);
    expect(complaints.join('\n')).toContain('The scene “intervals” could not be started');
  });

  test(`when ${about} arrives at the second try, the scene is alive`, { tag }, async ({ page }) => {
    let refused = 0;
    await page.route(code, async (route) => {
      refused += 1;
      await (refused === 1 ? route.abort() : route.continue());
    });
    await page.goto('./');
    const stills = await stillsOf(page);
    await jump(page, await placeOf(page, STATE.first));
    await expect(figureOf(page)).toHaveAttribute('data-live', '', { timeout: 15_000 });
    await expectPicture(page, STATE.first, stills);
    await expect(sceneOf(page)).not.toHaveAttribute('data-plain');
  });
}

test('little script, and the scene’s only when it comes near', async ({ page, baseURL }) => {
  const scripts = scriptsOf(page, baseURL);
  await page.goto('./');
  await page.waitForLoadState('load');
  const scene = page.locator('[data-scene]').first();
  const bring = async (screens: number): Promise<void> => {
    await scene.evaluate((element, screens) => {
      const { top } = element.getBoundingClientRect();
      scrollTo({ top: scrollY + top - innerHeight * (1 + screens), behavior: 'instant' });
    }, screens);
    await roundTrip(page);
  };
  // Parts of the page that come in sight on the way may bring it nearer than it was asked to be, but
  // not by as much as lies between this and where a scene asks for its code.
  await bring(4);
  expect(scripts.filter((script) => LIVE_CODE.test(`/${script}`))).toEqual([]);
  expect(scripts.length).toBeGreaterThan(0);
  const sizes = await Promise.all(
    scripts.map(
      async (script) => brotliCompressSync(await readFile(join(CANAL_SITE, script))).length,
    ),
  );
  const inline = await page
    .locator('script:not([src]):not([type="application/json"])')
    .allTextContents();
  const total = [...sizes, ...inline.map((code) => brotliCompressSync(code).length)].reduce(
    (sum, size) => sum + size,
    0,
  );
  test.info().annotations.push({ type: 'script before a scene', description: `${total} bytes` });
  expect(total).toBeLessThanOrEqual(SCRIPT_BUDGET);

  await bring(0.85);
  await expect.poll(() => scripts.filter((script) => LIVE_CODE.test(`/${script}`))).toHaveLength(1);
  await expect(scene.locator('.stage [data-figure]')).toHaveAttribute('data-live');
});
