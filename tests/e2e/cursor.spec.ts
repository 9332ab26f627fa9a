/** The day cursor: any day of both intervals, by keyboard, by mouse and by touch, and in words. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { AGREEMENT_DAYS, BUILDING_DAYS, HANDSHAKE, SIGNATURE, dateAfter } from './dates.ts';
import { EDITIONS, drawingOf, goTo, type Edition, onOneScreen } from './support.ts';

const NAMES = {
  zh: {
    slider: '第几天',
    agreement: '握手 → 签约',
    building: '签约 → 投产',
    events: { 0: ['握手', '签约'], 62: [undefined, '投产'], 81: ['签约', undefined] },
  },
  en: {
    slider: 'Day',
    agreement: 'Handshake → signature',
    building: 'Signature → production',
    events: { 0: ['Handshake', 'Signature'], 62: [undefined, 'Production'], 81: ['Signature'] },
  },
} as const;

/** What is said of an interval that ended some days before. */
const sinceEnd = (days: number, edition: Edition): string =>
  edition === 'zh'
    ? `投产已过${days}天`
    : `Production was ${days} ${days === 1 ? 'day' : 'days'} ago`;

const slider = (page: Page, edition: Edition): Locator =>
  page.getByRole('slider', { name: NAMES[edition].slider, exact: true });

const textOf = async (page: Page, key: string): Promise<string> =>
  (await drawingOf(page).locator(`[data-key="${key}"]`).textContent()) ?? '';

/** Expects the cursor at a day: its place, its readout, and its words for those who cannot see. */
const expectDay = async (page: Page, day: number, edition: Edition): Promise<void> => {
  const input = slider(page, edition);
  await expect(input).toHaveValue(String(day));
  const dayText = edition === 'zh' ? `第${day}天` : `Day ${day}`;
  expect(await textOf(page, 'cursor-day')).toBe(dayText);

  const agreement = await textOf(page, 'cursor-agreement');
  const building = await textOf(page, 'cursor-building');
  const isDate = (text: string, date: string): void => {
    expect(text === date || text.startsWith(`${date} · `), `“${text}” says “${date}”`).toBe(true);
  };
  isDate(agreement, dateAfter(HANDSHAKE, day, edition));
  if (day <= BUILDING_DAYS) isDate(building, dateAfter(SIGNATURE, day, edition));
  else expect(building).toBe(sinceEnd(day - BUILDING_DAYS, edition));

  const events: Readonly<Record<number, readonly (string | undefined)[]>> = NAMES[edition].events;
  const [first, second] = events[day] ?? [];
  if (first !== undefined) expect(agreement).toMatch(new RegExp(` · ${first}$`));
  if (second !== undefined) expect(building).toMatch(new RegExp(` · ${second}$`));

  const [colon, semicolon] = edition === 'zh' ? ['：', '；'] : [': ', '; '];
  await expect(input).toHaveAttribute(
    'aria-valuetext',
    [
      dayText,
      NAMES[edition].agreement + colon + agreement,
      NAMES[edition].building + colon + building,
    ].join(semicolon),
  );
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
  for (const part of share) expect(part).toBeCloseTo(day / AGREEMENT_DAYS, 3);
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
  test.describe(edition, () => {
    test.beforeEach(async ({ page, isMobile }) => {
      onOneScreen(edition, isMobile);
      await page.goto(path);
      await goTo(page, 'aligned');
    });

    test('the keyboard brings the cursor to any day', async ({ page, isMobile }) => {
      test.skip(isMobile, 'phones have no keys');
      const input = slider(page, edition);
      await expectDay(page, 44, edition);
      await input.focus();
      await page.keyboard.press('ArrowRight');
      await expectDay(page, 45, edition);
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await expectDay(page, 43, edition);
      await page.keyboard.press('Home');
      await expectDay(page, 0, edition);
      await page.keyboard.press('ArrowLeft');
      await expectDay(page, 0, edition);
      for (let day = 1; day <= 24; day += 1) await page.keyboard.press('ArrowUp');
      await expectDay(page, 24, edition);
      await page.keyboard.press('End');
      await expectDay(page, AGREEMENT_DAYS, edition);
      for (let day = AGREEMENT_DAYS; day > 64; day -= 1) await page.keyboard.press('ArrowLeft');
      await expectDay(page, 64, edition);
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await expectDay(page, 62, edition);
      // The day after: one day, and not “1 days”.
      await page.keyboard.press('ArrowRight');
      await expectDay(page, 63, edition);
    });

    test('a drag brings the cursor under the hand', async ({ page, isMobile }) => {
      const box = await slider(page, edition).boundingBox();
      if (!box) throw new Error('the slider has no box');
      const middle = box.y + box.height / 2;
      const at = (part: number): [number, number] => [box.x + box.width * part, middle];
      const grip = async (): Promise<[number, number]> => {
        const mark = await drawingOf(page).locator('[data-key="cursor-grip"]').boundingBox();
        return mark ? [mark.x + mark.width / 2, middle] : [NaN, NaN];
      };
      const cell = box.width / AGREEMENT_DAYS;
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
      await expectDay(page, AGREEMENT_DAYS, edition);
      await drag(page, await grip(), [box.x - 12, middle], isMobile);
      await expectDay(page, 0, edition);
      await drag(page, await grip(), at(0.5), isMobile);
      await expect.poll(() => slider(page, edition).inputValue()).toMatch(/^(39|4[0-2])$/);
    });

    test('the cursor starts where the story does, whatever it read before', async ({ page }) => {
      await slider(page, edition).fill('7');
      await expectDay(page, 7, edition);
      await goTo(page, 'calendar');
      await expect(slider(page, edition)).toHaveValue('0');
      await goTo(page, 'aligned');
      await expectDay(page, 44, edition);
    });
  });
}
