/** Of the stills of a scene's first step the stage shows the one that is for its box, and loads no other. */
import { LIVE_CODE, STATE, figureOf, jump, placeOf } from './support.ts';
import { expect, test } from './test.ts';

/** Widths and heights of boxes, in pixels, and the still that is for them. */
const BOXES = [
  [320, 281, 'still-low'],
  [390, 337, 'still-low'],
  [520, 342, 'still-low'],
  [650, 552, 'still-wide'],
  [1480, 1032, 'still-wide'],
  [390, 441, 'still'],
] as const;
const SCREENS = [
  [320, 520],
  [390, 616],
  [1000, 1500],
] as const;

test.beforeEach(async ({ page }) => {
  // Nothing comes to take their place, and nobody has come near.
  await page.route(LIVE_CODE, () => undefined);
});

for (const { about, figure, upright } of [
  { about: 'beside its words', figure: 'intervals', upright: 'still' },
  { about: 'behind its words', figure: 'history', upright: 'still-upright' },
] as const) {
  test(`a picture that stands ${about}`, async ({ page }) => {
    await page.goto('./');
    const box = figureOf(page, figure).first().locator('.picture');
    const shown = box.locator('img').filter({ visible: true });
    const screens = SCREENS.map(([width, height]) => [width, height, upright] as const);
    for (const [width, height, frame] of [...BOXES, ...screens]) {
      await box.evaluate(
        (picture, [wide, high]) => {
          picture.style.cssText = `width: ${String(wide)}px; height: ${String(high)}px`;
        },
        [width, height] as const,
      );
      await expect(shown, `${String(width)} × ${String(height)}`).toHaveCount(1);
      await expect(shown).toHaveAttribute('src', new RegExp(`/${frame}\\.svg`));
    }
  });
}

test('one of a scene comes, and no other', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [name] = /\/intervals\/[^/]+\/still[\w-]*\.svg/.exec(request.url()) ?? [];
    if (name) asked.push(name);
  });
  await page.goto('./');
  await jump(page, await placeOf(page, STATE.first));
  const shown = figureOf(page).locator('img').filter({ visible: true });
  await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeTruthy();
  expect(asked).toHaveLength(1);
  await expect(shown).toHaveAttribute('src', new RegExp(asked[0] ?? ''));
});
