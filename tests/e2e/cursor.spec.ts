/** The day cursor: any day of both intervals, by keyboard, by mouse and by touch, and in words. */
import type { Locator, Page } from '@playwright/test';
import { CURSOR, INTERVALS, LAST, LONGEST, dateAfter, eventOn, momentAfter } from './dates.ts';
import { EDITIONS, inTurn, SCREEN_OF, STATE, drawingOf, goTo, type Edition } from './support.ts';
import { expect, test } from './test.ts';

const SLIDER = { zh: '第几天', en: 'Day' } as const;

/** What is said on a day of an interval: its date and what happened, or since when it is over. */
const readingOfRow = (start: number, days: number, day: number, edition: Edition): string => {
  const eventAfter = (after: number): string | undefined =>
    eventOn(momentAfter(start, after), edition);
  const since = day - days;
  if (since > 0) {
    const end = eventAfter(days) ?? '';
    return edition === 'zh'
      ? `${end}已过${since}天`
      : `${end} was ${since} ${since === 1 ? 'day' : 'days'} ago`;
  }
  const event = eventAfter(day);
  return dateAfter(start, day, edition) + (event === undefined ? '' : ` · ${event}`);
};

const slider = (page: Page, edition: Edition): Locator =>
  page.getByRole('slider', { name: SLIDER[edition], exact: true });

const textOf = async (page: Page, key: string): Promise<string> =>
  (await drawingOf(page).locator(`[data-key="${key}"]`).textContent()) ?? '';

/** Expects the cursor at a day: its place, its readout, and its words for those who cannot see. */
const expectDay = async (page: Page, day: number, edition: Edition): Promise<void> => {
  const input = slider(page, edition);
  await expect(input).toHaveValue(String(day));
  const dayText = edition === 'zh' ? `第${day}天` : `Day ${day}`;
  expect(await textOf(page, 'cursor-day')).toBe(dayText);

  const [colon, semicolon] = edition === 'zh' ? ['：', '；'] : [': ', '; '];
  const spoken = [dayText];
  for (const { id, start, days, label } of INTERVALS) {
    const row = await textOf(page, `cursor-${id}`);
    expect(row).toBe(readingOfRow(start, days, day, edition));
    spoken.push(label[edition] + colon + row);
  }
  await expect(input).toHaveAttribute('aria-valuetext', spoken.join(semicolon));
  // The line stands as far along the axis as the day does.
  const share = await drawingOf(page).evaluate((svg) => {
    const x = (key: string, name: string): number =>
      Number(svg.querySelector(`[data-key="${key}"]`)?.getAttribute(name));
    const [from, to] = [x('axis', 'x1'), x('axis', 'x2')];
    return [
      (x('cursor', 'x1') - from) / (to - from),
      (x('cursor-grip', 'cx') - from) / (to - from),
    ];
  });
  for (const part of share) expect(part).toBeCloseTo(day / LONGEST, 3);
};

/** Drags from one point to another, with a finger or with the mouse. */
const drag = async (
  page: Page,
  from: readonly [number, number],
  to: readonly [number, number],
  isMobile: boolean,
): Promise<void> => {
  const along = [0, 0.25, 0.5, 0.75, 1].map((part) => ({
    x: from[0] + (to[0] - from[0]) * part,
    y: from[1] + (to[1] - from[1]) * part,
  }));
  const [start] = along;
  if (!start) return;
  if (isMobile) {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [start] });
    for (const point of along.slice(1)) {
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
    }
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    return;
  }
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  for (const { x, y } of along.slice(1)) await page.mouse.move(x, y);
  await page.mouse.up();
};

for (const { edition, path } of EDITIONS) {
  test.describe(edition, { tag: SCREEN_OF[edition] }, () => {
    const turn = inTurn(edition);
    test.beforeEach(async ({ page }) => {
      await page.goto(path);
      await goTo(page, STATE.aligned);
    });

    test('the keyboard brings the cursor to any day', { tag: '@desktop' }, async ({ page }) => {
      const input = slider(page, edition);
      const press = async (key: string, times = 1): Promise<void> => {
        for (let n = 0; n < times; n += 1) await page.keyboard.press(key);
      };
      const grip = drawingOf(page).locator('[data-key="cursor-grip"]');
      await expectDay(page, CURSOR, edition);
      await expect(grip).toHaveCSS('stroke-width', '1px');
      await input.focus();
      await press('ArrowRight');
      // The input itself is not seen: the drawing shows that it has the focus.
      await expect(grip).toHaveCSS('stroke-width', '4px');
      await expectDay(page, CURSOR + 1, edition);
      await press('ArrowLeft', 2);
      await expectDay(page, CURSOR - 1, edition);
      await press('Home');
      await expectDay(page, 0, edition);
      await press('ArrowLeft');
      await expectDay(page, 0, edition);
      await press('ArrowUp', 7);
      await expectDay(page, 7, edition);
      await press('End');
      await expectDay(page, LONGEST, edition);
      await press('ArrowLeft', LONGEST - LAST - 2);
      await expectDay(page, LAST + 2, edition);
      // The day after: one day, and not “1 days”.
      await press('ArrowLeft');
      await expectDay(page, LAST + 1, edition);
      await press('ArrowLeft');
      await expectDay(page, LAST, edition);
    });

    test('a drag brings the cursor under the hand', turn(), async ({ page, isMobile }) => {
      const box = await slider(page, edition).boundingBox();
      if (!box) throw new Error('the slider has no box');
      const middle = box.y + box.height / 2;
      const at = (part: number): [number, number] => [box.x + box.width * part, middle];
      const grip = async (): Promise<[number, number]> => {
        const mark = await drawingOf(page).locator('[data-key="cursor-grip"]').boundingBox();
        return mark ? [mark.x + mark.width / 2, middle] : [NaN, NaN];
      };
      const cell = box.width / LONGEST;
      for (const to of [0.9, 0.08, 0.5]) {
        const from = await grip();
        await drag(page, from, at(to), isMobile);
        await expect.poll(async () => (await grip())[0]).not.toBe(from[0]);
        await expectDay(page, Number(await slider(page, edition).inputValue()), edition);
        // Under the thumb or the pointer, to a day and a finger's slack.
        expect(Math.abs((await grip())[0] - at(to)[0])).toBeLessThanOrEqual(cell + 2);
      }
      // To both ends and a little beyond, each time from where the grip is drawn.
      await drag(page, await grip(), [box.x + box.width + 12, middle], isMobile);
      await expectDay(page, LONGEST, edition);
      await drag(page, await grip(), [box.x - 12, middle], isMobile);
      await expectDay(page, 0, edition);
      await drag(page, await grip(), at(0.5), isMobile);
      await expect
        .poll(async () => Math.abs(Number(await slider(page, edition).inputValue()) - LONGEST / 2))
        .toBeLessThanOrEqual(2);
    });

    test('the slider has room for a thumb', { tag: '@phone' }, async ({ page }) => {
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 640 });
        await goTo(page, STATE.aligned);
        const box = await drawingOf(page).locator('..').locator('.scrubber').boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(43.95);
      }
    });

    test('two fingers on it enlarge the page', { tag: '@phone' }, async ({ page }) => {
      const { x = 0, y = 0, height = 0 } = (await slider(page, edition).boundingBox()) ?? {};
      const devtools = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove', apart: number): Promise<unknown> => {
        const touchPoints = [x + 150 - apart, x + 150 + apart].map((at, id) => ({
          id,
          x: at,
          y: y + height / 2,
        }));
        return devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
      };
      await touch('touchStart', 20);
      for (let apart = 30; apart <= 120; apart += 10) await touch('touchMove', apart);
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBeGreaterThan(1.5);
    });

    test(
      'the cursor starts where the story does, whatever it read before',
      turn(),
      async ({ page }) => {
        await slider(page, edition).fill('7');
        await expectDay(page, 7, edition);
        await goTo(page, STATE.calendar);
        await expect(slider(page, edition)).toHaveValue('0');
        await goTo(page, STATE.aligned);
        await expectDay(page, CURSOR, edition);
      },
    );
  });
}
