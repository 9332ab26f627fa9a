/**
 * Days read by keyboard, mouse and finger, wherever on earth the reader is: those at the ends of
 * months and intervals, and with LONG_TESTS every one.
 */
import type { Page } from '@playwright/test';
import { isLong } from '../support/few.ts';
import { DAYS, EDGES, readingOfDay } from './dates.ts';
import { EDITIONS, SCREEN_OF, STATE, drawingOf, goTo, type Edition } from './support.ts';
import { expect, test } from './test.ts';

/** East and west of where days are reckoned. */
const READERS = [
  { timezoneId: 'Asia/Shanghai', edition: 'zh' },
  { timezoneId: 'America/Los_Angeles', edition: 'en' },
] as const;

const READ = isLong ? Array.from({ length: DAYS }, (_, day) => day) : EDGES;

/** What the figure of days says of the day under its cursor: to the ear, and to the eye. */
const readings = (page: Page): Promise<{ heard: string | null; seen: string }> =>
  drawingOf(page).evaluate((svg) => ({
    heard: svg.parentElement?.querySelector('input')?.getAttribute('aria-valuetext') ?? null,
    seen: [...svg.querySelectorAll('[data-key^="sub-"]')].map((line) => line.textContent).join(' '),
  }));

/** Expects that day, and nothing but what happened on it, to be read. */
const expectDay = async (page: Page, day: number, edition: Edition): Promise<void> => {
  const { heard, seen } = await readings(page);
  const expected = readingOfDay(day, edition);
  expect(heard === expected || heard?.startsWith(`${expected} · `), `“${heard}”, ${day}`).toBe(
    true,
  );
  expect(seen.replaceAll(' ', '')).toBe(heard?.replaceAll(' ', ''));
};

/** The middle of each day's cell of the calendar, on the screen. */
const cellsOf = (page: Page): Promise<{ x: number; y: number }[]> =>
  drawingOf(page).evaluate((svg, days) => {
    const middle = (key: string): { x: number; y: number } | undefined => {
      const box = svg.querySelector(`[data-key="${key}"]`)?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    return Array.from({ length: days }, (_, day) => middle(`day-${day}`) ?? { x: 0, y: 0 });
  }, DAYS);

for (const { timezoneId, edition } of READERS) {
  const tag = isLong ? [] : SCREEN_OF[edition];
  test.describe(`${edition}, in the zone ${timezoneId}`, { tag }, () => {
    test.use({ timezoneId });
    const path = EDITIONS.find((other) => other.edition === edition)?.path ?? './';
    test('days of the calendar, by mouse or finger', async ({ page, isMobile }) => {
      await page.goto(path);
      await goTo(page, STATE.calendar);
      const cells = await cellsOf(page);
      expect(cells).toHaveLength(DAYS);
      for (const day of READ) {
        const { x, y } = cells[day] ?? { x: NaN, y: NaN };
        if (isMobile) await page.touchscreen.tap(x, y);
        else await page.mouse.click(x, y);
        await expectDay(page, day, edition);
      }
    });

    test('days of the ruler, by keyboard', { tag: '@desktop' }, async ({ page }) => {
      await page.goto(path);
      await goTo(page, STATE.ruler);
      await drawingOf(page).locator('..').locator('input').focus();
      await page.keyboard.press('Home');
      for (let day = 0; day < DAYS; day += 1) {
        if (READ.includes(day)) await expectDay(page, day, edition);
        await page.keyboard.press('ArrowRight');
      }
      await expectDay(page, DAYS, edition);
      await page.keyboard.press('ArrowRight');
      await expectDay(page, DAYS, edition);
    });
  });
}
