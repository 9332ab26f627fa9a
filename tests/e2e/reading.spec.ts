/** Finding one's way: the skip link, the contents, the bar, the address, and one's place kept. */
import type { Page } from '@playwright/test';
import { CHAPTERS, EDITIONS, inTurn, SCREEN_OF, complaintsOf, jump, settle } from './support.ts';
import { expectWholeRing } from './rings.ts';
import { expect, test } from './test.ts';

test.use({ actionTimeout: 5_000 });

const LABELS = {
  zh: {
    skip: '跳到正文',
    contents: '目录',
    close: '关闭',
    kind: '本站算出',
    language: 'Read in English',
  },
  en: {
    skip: 'Skip to the story',
    contents: 'Contents',
    close: 'Close',
    kind: 'Computed here',
    language: '读中文版',
  },
} as const;

/** A fact that is computed, and what its note must say. */
const FACT = 'digging-days';
const NOTE = {
  zh: ['17天', '本站算出', '算法', '2月15日 − 1月29日', '出处', '原文第', '时间'],
  en: [
    '17 days',
    'Computed here',
    'How',
    '15 February',
    'Where it comes from',
    'paragraph',
    'As of',
  ],
} as const;

const chapterAt = (page: Page, slug: string) => page.locator(`.chapter#${slug}`);

/** Scrolls so that a part of a chapter, 0 to 1, is at the top of the screen. */
const goInto = async (page: Page, slug: string, part: number): Promise<void> => {
  const top = await chapterAt(page, slug).evaluate((chapter, part) => {
    const rect = chapter.getBoundingClientRect();
    return scrollY + rect.top + rect.height * part;
  }, part);
  await jump(page, top);
  await settle(page);
};

/** How far into a chapter the top of the screen is, 0 to 1. */
const partOf = (page: Page, slug: string): Promise<number> =>
  chapterAt(page, slug).evaluate((chapter) => {
    const { top, height } = chapter.getBoundingClientRect();
    return -top / height;
  });

for (const { edition, path, twin } of EDITIONS) {
  const labels = LABELS[edition];

  const turn = inTurn(edition);
  test.describe(edition, { tag: SCREEN_OF[edition] }, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(path);
    });

    test(
      'the skip link leads past the bar and the cover',
      { tag: '@desktop' },
      async ({ page }) => {
        const skip = page.getByRole('link', { name: labels.skip });
        await expect(skip).not.toBeInViewport();
        await page.keyboard.press('Tab');
        await expect(skip).toBeFocused();
        await expect(skip).toBeInViewport({ ratio: 1 });
        await expectWholeRing(page);
        await page.keyboard.press('Enter');
        await expect(chapterAt(page, 'bank')).toBeInViewport();
        await expect(page.locator('#cover h1')).not.toBeInViewport();
        await page.keyboard.press('Tab');
        await expect(page.locator('#bank :focus')).toHaveCount(1);
      },
    );

    test('the contents, by keyboard', { tag: '@desktop' }, async ({ page }) => {
      const contents = page.locator('#contents');
      const button = page.getByRole('button', { name: labels.contents });
      await expect(contents).toBeHidden();
      await page.locator('.topbar-home').focus();
      await expectWholeRing(page);
      await page.keyboard.press('Tab');
      await expect(button).toBeFocused();
      await expectWholeRing(page);
      await page.keyboard.press('Enter');
      await expect(contents).toBeVisible();
      await expect(page.getByRole('navigation', { name: labels.contents })).toBeVisible();
      // Its own are the keys that scroll.
      await expect(contents).toBeFocused();
      await page.keyboard.press('End');

      const links = contents.locator('a[href^="#"]');
      await expect(links).toHaveCount(CHAPTERS.length);
      expect(
        await links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
      ).toEqual(CHAPTERS.map((slug) => `#${slug}`));
      for (const [index, slug] of CHAPTERS.entries()) {
        const title = await chapterAt(page, slug).locator('h2').innerText();
        await expect(links.nth(index)).toContainText(title.trim());
      }
      await page.keyboard.press('Escape');
      await expect(contents).toBeHidden();
      await expect(button).toBeFocused();
      expect(await page.evaluate(() => scrollY)).toBe(0);

      await page.keyboard.press('Enter');
      // The way out comes first.
      for (let stop = 0; stop < 5; stop += 1) {
        await page.keyboard.press('Tab');
        await expectWholeRing(page);
      }
      await expect(links.nth(3)).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(contents).toBeHidden();
      await expect(page.locator('#days-title')).toBeInViewport();
      await expect(page).toHaveURL(/#days$/);
      await expect(contents.locator('[aria-current]')).toHaveAttribute('href', '#days');
    });

    test('the contents, by touch', { tag: '@phone' }, async ({ page }) => {
      const contents = page.locator('#contents');
      const button = page.getByRole('button', { name: labels.contents });
      await button.tap();
      await expect(contents).toBeVisible();
      await contents.getByRole('button').tap();
      await expect(contents).toBeHidden();
      await button.tap();
      await contents.locator('[href="#turbines"]').tap();
      await expect(contents).toBeHidden();
      await expect(page.locator('#turbines-title')).toBeInViewport();
      await expect(contents.locator('[aria-current]')).toHaveAttribute('href', '#turbines');
    });

    test('bar, address and progress follow the reader', turn(), async ({ page }) => {
      const here = page.locator('.topbar-here');
      const steps = await page.evaluate(() => history.length);
      const progress = (): Promise<number> =>
        page.locator('.topbar-progress').evaluate((line) => {
          const bar = line.parentElement;
          return line.getBoundingClientRect().width / (bar?.getBoundingClientRect().width ?? NaN);
        });
      await expect(here).toHaveText('', { useInnerText: true });
      expect(await progress()).toBeCloseTo(0, 2);
      let last = 0;
      for (const slug of CHAPTERS) {
        await goInto(page, slug, 0.5);
        await expect(page).toHaveURL(new RegExp(`#${slug}$`));
        // What is left out has no inner text.
        const title = await chapterAt(page, slug).locator('h2').textContent();
        await expect(here).toHaveText(title?.trim() ?? '', { useInnerText: true });
        await expect(page.locator('#contents [aria-current]')).toHaveAttribute('href', `#${slug}`);
        // The line follows now and then, and glides where it may.
        await expect.poll(progress).toBeGreaterThan(last);
        last = await progress();
      }
      // The browser's own frame has the ground of the chapter that one reads.
      const ground = page.locator(`#${CHAPTERS.at(-1) ?? ''}`);
      await expect(page.locator('meta[name="theme-color"]')).toHaveAttribute(
        'content',
        await ground.evaluate((chapter) => getComputedStyle(chapter).getPropertyValue('--ground')),
      );
      await jump(page, 1e7);
      await expect.poll(progress).toBeCloseTo(1, 3);
      await jump(page, 0);
      await expect(here).toHaveText('', { useInnerText: true });
      await expect(page).toHaveURL(/[^#]*$/);
      expect(new URL(page.url()).hash).toBe('');
      expect(await page.evaluate(() => history.length)).toBe(steps);
    });

    test('the other edition opens at the same place', turn(), async ({ page, baseURL }) => {
      for (const [slug, part] of [
        ['stone', 0.6],
        ['hands', 0.35],
      ] as const) {
        await page.goto(path);
        const other = new URL(twin, baseURL).href;
        await goInto(page, slug, part);
        const before = await partOf(page, slug);
        await page.getByRole('link', { name: labels.language }).click();
        await expect(page.locator('html')).toHaveAttribute(
          'lang',
          edition === 'zh' ? 'en' : 'zh-Hans',
        );
        await expect(page).toHaveURL(`${other}#${slug}`);
        await expect.poll(() => partOf(page, slug)).toBeGreaterThan(0);
        await settle(page);
        expect(Math.abs((await partOf(page, slug)) - before)).toBeLessThan(0.05);
        await expect(page.locator('.topbar-here')).not.toHaveText('', { useInnerText: true });
      }
    });

    test('a reload, and leaving and coming back, keep the place', turn(), async ({ page }) => {
      await goInto(page, 'days', 0.5);
      const place = await partOf(page, 'days');
      const near = async (): Promise<number> => Math.abs((await partOf(page, 'days')) - place);
      await page.reload();
      await expect.poll(near).toBeLessThan(0.01);
      await page.goto('./404.html');
      await page.goBack();
      await expect.poll(near).toBeLessThan(0.01);
    });

    test('a fact says where it comes from', turn(), async ({ page, isMobile }) => {
      const complaints = complaintsOf(page);
      const note = page.locator(`#fact-${FACT}`);
      const mark = page.locator(`.fact-mark[popovertarget="fact-${FACT}"]`).first();
      const close = note.getByRole('button', { name: labels.close });

      await (isMobile ? mark.tap() : mark.click());
      await expect(note).toBeVisible();
      await expect(note).toBeInViewport({ ratio: 1 });
      for (const part of NOTE[edition]) await expect(note).toContainText(part);
      await (isMobile ? close.tap() : close.click());
      await expect(note).toBeHidden();

      await mark.focus();
      for (const key of ['Enter', 'Space']) {
        await page.keyboard.press(key);
        await expect(note).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(note).toBeHidden();
        await expect(mark).toBeFocused();
      }
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await expect(close).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(note).toBeHidden();
      expect(complaints).toEqual([]);
    });
  });

  test.describe(
    `${edition}, addresses typed into an open page`,
    { tag: SCREEN_OF[edition] },
    () => {
      test('open the note that they name', turn(), async ({ page }) => {
        await page.goto(path);
        await goInto(page, 'days', 0.5);
        const top = await page.evaluate(() => scrollY);
        await page.evaluate((name) => {
          location.hash = name;
        }, `fact-${FACT}`);
        await expect(page.locator(`#fact-${FACT}`)).toBeVisible();
        expect(await page.evaluate(() => scrollY)).toBe(top);
      });

      test(
        'lead to the heading that they name, whatever was written after them',
        turn(),
        async ({ page }) => {
          await page.goto(path);
          const heading = page.locator('.chapter h3[id]').first();
          const id = (await heading.getAttribute('id')) ?? '';
          for (const after of ['', '.', '。看', '，看', ')', ' here']) {
            await page.goto('about:blank');
            await page.goto(`${path}#${encodeURIComponent(id + after)}`);
            await expect(heading, `after “${after}”`).toBeInViewport();
          }
        },
      );
    },
  );

  test.describe(`${edition}, on a low screen`, { tag: SCREEN_OF[edition] }, () => {
    test(
      'the way out of a note is in sight, however long the note is',
      turn(),
      async ({ page }) => {
        await page.setViewportSize({ width: 640, height: 240 });
        await page.goto(`${path}#fact-${FACT}`);
        const note = page.locator(`#fact-${FACT}`);
        const close = note.getByRole('button', { name: labels.close });
        await expect(note).toBeVisible();
        expect(await note.evaluate((box) => box.scrollHeight > box.clientHeight)).toBe(true);
        await expect(close).toBeInViewport({ ratio: 1 });
        await close.click();
        await expect(note).toBeHidden();
      },
    );
  });

  test.describe(`${edition}, without script`, { tag: SCREEN_OF[edition] }, () => {
    test.use({ javaScriptEnabled: false });

    test('notes and contents open all the same', turn(), async ({ page }) => {
      await page.goto(path);
      const note = page.locator(`#fact-${FACT}`);
      await page.locator(`.fact-mark[popovertarget="fact-${FACT}"]`).first().click();
      await expect(note).toBeVisible();
      for (const part of NOTE[edition]) await expect(note).toContainText(part);
      await note.getByRole('button', { name: labels.close }).click();
      await expect(note).toBeHidden();
      await page.getByRole('button', { name: labels.contents }).click();
      await page.locator('#contents [href="#turbines"]').click();
      await expect(page.locator('#turbines-title')).toBeInViewport();
    });
  });
}
