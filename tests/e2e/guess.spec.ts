/** The reader's guess: made by hand or by keys, kept on the device, shown beside the answer. */
import type { Locator, Page } from '@playwright/test';
import { few } from '../support/few.ts';
import { GUESSED, UP_TO } from './dates.ts';
import {
  EDITIONS,
  inTurn,
  SCREEN_OF,
  STATE,
  drawingOf,
  expectPicture,
  goTo,
  settle,
  stillsOf,
  type Edition,
} from './support.ts';
import { expect, test } from './test.ts';

const TEXTS = {
  zh: { slider: '你猜', none: '还没有猜', days: (n: number) => `${n}天` },
  en: { slider: 'Your guess', none: 'No guess yet', days: (n: number) => `${n} days` },
} as const;

const off = (guess: number, edition: Edition): string => {
  const days = Math.abs(guess - GUESSED);
  const more = guess > GUESSED;
  return edition === 'zh'
    ? `你猜${guess}天，${more ? '多' : '少'}了${days}天`
    : `You guessed ${guess}: ${days} days too ${more ? 'many' : 'few'}`;
};

const slider = (page: Page, edition: Edition): Locator =>
  page.getByRole('slider', { name: TEXTS[edition].slider, exact: true });

const textOf = (page: Page, key: string): Promise<string | null> =>
  drawingOf(page).locator(`[data-key="${key}"]`).textContent();

/** Touches the scale at a share of its length. */
const touchScale = async (page: Page, part: number, isMobile: boolean): Promise<void> => {
  const box = await drawingOf(page).locator('[data-key="scale"]').boundingBox();
  if (!box) throw new Error('there is no scale');
  const [x, y] = [box.x + box.width * part, box.y - 20];
  if (isMobile) await page.touchscreen.tap(x, y);
  else await page.mouse.click(x, y);
};

for (const { edition, path } of EDITIONS) {
  const turn = inTurn(edition);
  const about = `${edition}: a guess is kept through a reload, shown beside the answer, and sent nowhere`;
  test(about, turn(SCREEN_OF[edition]), async ({ page, isMobile }) => {
    await page.goto(path);
    await goTo(page, STATE.guess);
    await expect(slider(page, edition)).toHaveAttribute('aria-valuetext', TEXTS[edition].none);
    expect(await textOf(page, 'count-guess')).toBe('?');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));

    await touchScale(page, 0.5, isMobile);
    const guess = Number(await slider(page, edition).inputValue());
    expect(Math.abs(guess - UP_TO / 2)).toBeLessThan(3);
    expect(await textOf(page, 'count-guess')).toBe(String(guess));
    await expect(slider(page, edition)).toHaveAttribute(
      'aria-valuetext',
      TEXTS[edition].days(guess),
    );
    await goTo(page, STATE.answer);
    expect(await textOf(page, 'guess-text')).toBe(off(guess, edition));
    // Pictures of the text come as one reads on.
    const pictures = await page.evaluate(() => [...document.images].map(({ src }) => src));
    expect(requests.filter((address) => !pictures.includes(address))).toEqual([]);

    await page.reload();
    await goTo(page, STATE.guess);
    await expect(slider(page, edition)).toHaveValue(String(guess));
    await goTo(page, STATE.answer);
    expect(await textOf(page, 'guess-text')).toBe(off(guess, edition));
    await goTo(page, STATE.other);
    await expect(drawingOf(page).locator('[data-key^="guess"]')).toHaveCount(0);
  });

  test(`${edition}: the keyboard changes a guess by a day`, turn('@desktop'), async ({ page }) => {
    await page.goto(path);
    await goTo(page, STATE.guess);
    await slider(page, edition).focus();
    // Who only comes by has not answered.
    await expect(slider(page, edition)).toBeFocused();
    await settle(page);
    expect(await textOf(page, 'count-guess')).toBe('?');
    await page.keyboard.press('Home');
    for (let day = 0; day < 40; day += 1) await page.keyboard.press('ArrowRight');
    expect(await textOf(page, 'count-guess')).toBe('40');
    await page.keyboard.press('ArrowLeft');
    expect(await textOf(page, 'count-guess')).toBe('39');
    await goTo(page, STATE.answer);
    expect(await textOf(page, 'guess-text')).toBe(off(39, edition));
  });
}

test('a finger that only scrolls past guesses nothing', { tag: '@phone' }, async ({ page }) => {
  await page.goto('./');
  await goTo(page, STATE.guess);
  const box = await drawingOf(page).locator('[data-key="scale"]').boundingBox();
  if (!box) throw new Error('there is no scale');
  const devtools = await page.context().newCDPSession(page);
  const before = await page.evaluate(() => scrollY);
  const at = (y: number) => [{ x: box.x + box.width * 0.7, y }];
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(box.y) });
  for (let y = box.y; y > box.y - 120; y -= 12) {
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(y) });
  }
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 40);
  expect(await textOf(page, 'count-guess')).toBe('?');
});

test('what the device remembers may be anything', { tag: '@desktop' }, async ({ page }) => {
  const hostile = ['<img src=x onerror=alert(1)>', '-4', '1e9', '9'.repeat(9999), '猜'];
  for (const kept of few(hostile, 2)) {
    await page.goto('./');
    await page.evaluate((value) => {
      localStorage.setItem('figure:intervals', value);
    }, kept);
    await page.reload();
    const stills = await stillsOf(page);
    await goTo(page, STATE.answer);
    await expectPicture(page, STATE.answer, stills);
  }
});
