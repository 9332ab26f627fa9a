/** Colours that readers ask for: their own, or more contrast. A figure says as much in them. */
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** A page whose figure has marks that are lit and marks that are not, in the same shape. */
const HERE = './figures/economy/tax/';

/** The colours that marks of a picture are filled with, each once. */
const coloursOf = (page: Page, marks: string): Promise<string[]> =>
  page
    .locator(`.picture svg :is(${marks})`)
    .evaluateAll((all) => [...new Set(all.map((mark) => getComputedStyle(mark).fill))]);

const expectLitApart = async (page: Page): Promise<void> => {
  const lit = await coloursOf(page, 'path.tone-ember');
  const unlit = await coloursOf(page, 'path.tone-quiet');
  expect([lit.length, unlit.length]).toEqual([1, 1]);
  expect(unlit).not.toEqual(lit);
};

for (const colorScheme of ['dark', 'light'] as const) {
  test(`in forced colours, ${colorScheme}, what is lit is told from what is not`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto(HERE);
    await expectLitApart(page);
    const words = await coloursOf(page, 'text');
    expect(words, 'words are all as plain').toHaveLength(1);
  });
}

test('with more contrast quiet words are as strong as others, and what is not lit stays so', async ({
  page,
}) => {
  await page.emulateMedia({ contrast: 'more' });
  await page.goto(HERE);
  await expectLitApart(page);
  const body = await page
    .locator('.state-reading')
    .evaluate((each) => getComputedStyle(each).color);
  expect(await coloursOf(page, 'text.tone-quiet')).toEqual([body]);
  expect(await coloursOf(page, 'path.tone-quiet')).not.toEqual([body]);
  await expect(page.locator('.state-recency')).toHaveCSS('color', body);
});
