/** What one reads, looks for or has focused stays in sight, however the screen changes. */
import type { Page } from '@playwright/test';
import { few, isLong } from '../support/few.ts';
import { scenesOf } from './story.ts';
import { EDITIONS, inTurn, holdFonts, SCREEN_OF, settle } from './support.ts';
import { expect, test } from './test.ts';

/** The first line of words in sight below the bar or the picture: its text and how far below. */
const readFirst = (page: Page): Promise<{ block: string; below: number }> =>
  page.evaluate(() => {
    const bar = document.querySelector('.topbar')?.getBoundingClientRect().bottom ?? 0;
    const isBeside = document.documentElement.matches('[data-arrangement~="beside"]');
    for (const block of document.querySelectorAll('.chapter :is(h2, h3, p)')) {
      const { top, bottom, height } = block.getBoundingClientRect();
      const stage = block.closest('.card')?.closest('.scene')?.querySelector('.stage');
      const picture = isBeside ? 0 : (stage?.getBoundingClientRect().bottom ?? 0);
      const sight = Math.max(bar, picture);
      if (height > 0 && bottom > sight + 1)
        return { block: block.textContent.trim(), below: Math.round(top - sight) };
    }
    return { block: '', below: NaN };
  });

/** Resolves when the page has taken note of where one reads, as it does of who rests. */
const noteTaken = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    (since) => performance.now() > since + 250,
    await page.evaluate(() => performance.now()),
  );
};

/** Goes to a step and waits until its scene is alive and its place has been taken note of. */
const goToStep = async (page: Page, id: string): Promise<void> => {
  await page.evaluate((id) => {
    document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
  }, id);
  await expect(page.locator(`.step[id="${id}"]`)).toHaveAttribute('data-current');
  await settle(page);
  await page.evaluate(() => {
    scrollBy({ top: 12, behavior: 'instant' });
  });
  await settle(page);
  await noteTaken(page);
};

for (const { edition, path } of EDITIONS) {
  test.describe(edition, { tag: SCREEN_OF[edition] }, () => {
    const turn = inTurn(edition);
    const scenes = scenesOf(edition).map(({ steps }) => steps.at(-1)?.id ?? '');

    test(
      'a phone that is turned, a window made lower, higher or narrower',
      turn(),
      async ({ page }) => {
        test.skip(scenes.length === 0, 'this story has no step to stay at');
        const size = page.viewportSize() ?? { width: 0, height: 0 };
        const others = [
          { width: size.height, height: size.width },
          { width: size.width, height: size.height - 120 },
          { width: size.width, height: size.height + 300 },
          { width: Math.round(size.width * 0.85), height: size.height },
        ];
        await page.goto(path);
        for (const [index, other] of others.entries()) {
          const id = scenes[index % scenes.length] ?? '';
          await goToStep(page, id);
          const before = await readFirst(page);
          await page.setViewportSize(other);
          await settle(page);
          const about = `${id} at ${other.width}×${other.height}`;
          const after = await readFirst(page);
          expect(after.block, about).toBe(before.block);
          await expect(page.locator(`.step[id="${id}"]`), about).toHaveAttribute('data-current');
          await page.setViewportSize(size);
          await settle(page);
          const back = await readFirst(page);
          expect(back.block, `${about} and back`).toBe(before.block);
          expect(Math.abs(back.below - before.below), `${about} and back`).toBeLessThanOrEqual(2);
        }
      },
    );

    test(
      'words that an address names, or that one looks for in the page',
      turn(),
      async ({ page }) => {
        for (const id of few(scenes, 2)) {
          await page.goto(path);
          const words = await page
            .locator(`.step[id="${id}"] .card p`)
            .first()
            // A browser looks for whole words.
            .evaluate(
              (text) =>
                /^[^，。？！：；、,.?!;:]+/.exec(text.firstChild?.textContent ?? '')?.[0] ?? '',
            );
          await page.goto('about:blank');
          await page.goto(`${path}#:~:text=${encodeURIComponent(words)}`);
          const card = page.locator(`.step[id="${id}"] .card p`).first();
          await expect(card).toBeInViewport();
          await settle(page);
          const isSeen = await card.evaluate((text) => {
            const { left, top, height } = text.getBoundingClientRect();
            const line = Math.min(height / 2, 12);
            return text.contains(document.elementFromPoint(left + 8, top + line));
          });
          expect(isSeen, `${id}: “${words}”`).toBe(true);
          await page.goto(path);
          expect(await page.evaluate(`find(${JSON.stringify(words)})`), words).toBe(true);
          await settle(page);
          const isFound = await page.evaluate(() => {
            const range = getSelection()?.getRangeAt(0);
            const [line] = range?.getClientRects() ?? [];
            if (!range || !line) return false;
            const there = document.elementFromPoint(line.left + 4, line.top + line.height / 2);
            return there?.contains(range.startContainer) ?? false;
          });
          expect(isFound, `${id}: “${words}” looked for`).toBe(true);
        }
      },
    );
  });
}

const TABBED = [
  { width: 390, height: 844 },
  { width: 1024, height: 768 },
  { width: 844, height: 390 },
];
for (const [nth, { width, height }] of few(TABBED, 1).entries()) {
  const keys = ['Tab', 'Shift+Tab'];
  for (const key of isLong ? keys : keys.slice(nth % 2).slice(0, 1)) {
    test(
      `${key} at ${width}×${height} ends on nothing hidden`,
      { tag: '@desktop' },
      async ({ page }) => {
        await page.setViewportSize({ width, height });
        await page.goto('./');
        if (key !== 'Tab') await page.locator('a, button').filter({ visible: true }).last().focus();
        const hidden: string[] = [];
        let stops = 0;
        for (; stops < 400; stops += 1) {
          await page.keyboard.press(key);
          const fault = await page.evaluate(() => {
            const focused = document.activeElement;
            if (!focused || focused === document.body) return undefined;
            const { left, top, width, height } = focused.getBoundingClientRect();
            const isSeen = [0.5, 0.1, 0.9].some((across) =>
              [0.5, 0.1, 0.9].some((down) => {
                const hit = document.elementFromPoint(left + width * across, top + height * down);
                // Over a control that keys move lies the surface for a hand.
                return hit && (focused.parentElement?.contains(hit) ?? false);
              }),
            );
            return isSeen
              ? ''
              : `${focused.className} “${focused.textContent.trim().slice(0, 20)}”`;
          });
          if (fault === undefined) break;
          if (fault !== '') hidden.push(fault);
        }
        expect(stops).toBeGreaterThan(20);
        expect(hidden).toEqual([]);
      },
    );
  }
}

/** From the window's top to that of a step. */
const topOf = (page: Page, id: string): Promise<number> =>
  page.locator(`[id="${id}"]`).evaluate((step) => step.getBoundingClientRect().top);

test(
  'a reload ends where it began, though lines break elsewhere until the fonts come',
  { tag: '@phone' },
  async ({ page }) => {
    for (const { steps } of few(scenesOf('en'), 2)) {
      const id = steps.at(-1)?.id ?? '';
      await page.goto(`./en/#${id}`);
      await page.evaluate(() => document.fonts.ready);
      await settle(page);
      const top = await topOf(page, id);
      const release = await holdFonts(page);
      await page.reload({ waitUntil: 'domcontentloaded' });
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
      await release();
      await page.waitForLoadState();
      await page.evaluate(() => document.fonts.ready);
      await settle(page);
      expect(Math.abs((await topOf(page, id)) - top), id).toBeLessThan(2);
    }
  },
);

test(
  'a reload ends where it began, though a chapter’s fonts come after its place is gone to',
  { tag: '@phone' },
  async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 553 });
    await page.goto('./en/');
    for (const { steps } of scenesOf('en')) {
      const id = steps[0]?.id ?? '';
      await goToStep(page, id);
      const top = await topOf(page, id);
      await page.reload();
      const moved = async (): Promise<number> => Math.abs((await topOf(page, id)) - top);
      await expect.poll(moved, id).toBeLessThan(2);
      await settle(page);
      await expect.poll(moved, `${id}, at rest`).toBeLessThan(2);
    }
  },
);

test(
  'a phone that is turned, and turned back, shows again what it showed',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('./');
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    const title = page.locator('.chapter h2').nth(1);
    const place = (): Promise<number> =>
      title.evaluate((title) => title.getBoundingClientRect().top);
    // Low on the screen, below its chapter's picture.
    await title.evaluate((title) => {
      const { top } = title.getBoundingClientRect();
      scrollBy({ top: top - 0.75 * innerHeight, behavior: 'instant' });
    });
    await settle(page);
    await noteTaken(page);
    const before = await place();
    await page.setViewportSize({ width: height, height: width });
    await settle(page);
    await expect(title).toBeInViewport();
    await page.setViewportSize({ width, height });
    await settle(page);
    expect(Math.abs((await place()) - before)).toBeLessThan(2);
  },
);

/** A finger that moves up or down the screen; how far the page has scrolled in the end. */
const swiper = async (page: Page) => {
  const devtools = await page.context().newCDPSession(page);
  return async (x: number, y: number, way: number): Promise<number> => {
    const from = await page.evaluate(() => scrollY);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at === undefined ? [] : [{ x, y: at }],
      });
    await touch('touchStart', y);
    for (let part = 1; part <= 10; part += 1) {
      await touch('touchMove', y + (way * part) / 10);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await touch('touchEnd');
    await settle(page);
    return (await page.evaluate(() => scrollY)) - from;
  };
};

/** Shares of a picture’s width and height. */
const PARTS = [0.15, 0.5, 0.85].flatMap((x) => [0.2, 0.5, 0.8].map((y) => ({ x, y })));

test('a swipe on any part of any picture scrolls', { tag: '@phone' }, async ({ page }) => {
  await page.goto('./');
  const swipe = await swiper(page);
  for (const { steps } of few(scenesOf('zh'), 2)) {
    const id = steps[0]?.id ?? '';
    await goToStep(page, id);
    for (const [index, { x, y }] of few(PARTS, 2).entries()) {
      const box = await page.locator(`.scene:has([id="${id}"]) .stage`).boundingBox();
      if (!box) throw new Error(`${id} has no picture`);
      // Down, and up again.
      const way = index % 2 === 0 ? 1 : -1;
      const scrolled = await swipe(box.x + x * box.width, box.y + y * box.height, way * -60);
      expect(scrolled * way, `${id} at ${x}, ${y}`).toBeGreaterThan(30);
    }
  }
});

test('a swipe on a scale scrolls; the knob alone seeks', { tag: '@phone' }, async ({ page }) => {
  // There is a way on from the first of several steps, whichever those are.
  const travelling = page
    .locator('.scene[data-scenery]')
    .filter({ has: page.locator('.step:nth-of-type(2)') })
    .first();
  await page.goto('./');
  test.skip((await travelling.count()) === 0, 'readers travel through no figure of this story');
  await goToStep(page, (await travelling.locator('.step').first().getAttribute('id')) ?? '');
  const swipe = await swiper(page);
  const scale = (await travelling.locator('.slider-overlay').boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  const middle = scale.x + scale.width / 2;
  const scrolled = await swipe(middle, scale.y + 24, -100);
  expect(scrolled).toBeGreaterThan(50);
  expect(scrolled, 'no more than the finger has moved, and its swing').toBeLessThan(300);
  const knob = (await travelling.locator('[data-key="cursor-grip"]').boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  const sought = await swipe(middle, knob.y + knob.height / 2, -60);
  expect(sought, 'up the scale is on in the story').toBeGreaterThan(150);
});
