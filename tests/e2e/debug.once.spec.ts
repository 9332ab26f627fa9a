/** ?debug: a bar that goes to any step and shows where steps take over. Nobody else loads it. */
import { STATE, complaintsOf, figureOf, settle, stepOf, untilAllHasCome } from './support.ts';
import { few } from '../support/few.ts';
import { expect, test } from './test.ts';

test('the bar goes to any step, on and back, and draws the line', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto('./?debug');
  const bar = page.getByRole('navigation', { name: 'debug' });
  await bar.getByRole('combobox').selectOption(STATE.calendar);
  await expect(figureOf(page)).toHaveAttribute('data-state', STATE.calendar);
  await settle(page);
  await expect(stepOf(page, STATE.calendar)).toHaveAttribute('data-current');
  await bar.getByRole('button', { name: 'next step' }).click();
  await expect(figureOf(page)).toHaveAttribute('data-state', STATE.work);
  await bar.getByRole('button', { name: 'previous step' }).click();
  await bar.getByRole('button', { name: 'previous step' }).click();
  await expect(figureOf(page)).toHaveAttribute('data-state', STATE.aligned);
  // The line stands just below the top of the step that has crossed it.
  const line = await page.locator('story-debug p').boundingBox();
  const top = await stepOf(page, STATE.aligned).evaluate(
    (step) => step.getBoundingClientRect().top,
  );
  expect(Math.abs((line?.y ?? 0) - top)).toBeLessThan(8);
  expect(complaints).toEqual([]);
});

test('the bar is on a page of the figures too', async ({ page }) => {
  await page.goto(`./figures/intervals/${STATE.aligned}/?debug=1`);
  await expect(page.getByRole('navigation', { name: 'debug' })).toBeVisible();
});

const OTHERS = ['', '?bug', '?debugger=1', '?q=debug', '?%64%65', '?debug%00=%E0%A4%A'];
for (const query of few(OTHERS, 2)) {
  test(`“${query}” loads no bar`, async ({ page }) => {
    const complaints = complaintsOf(page);
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(request.url()));
    await page.goto(`./${query}`);
    await untilAllHasCome(page);
    await expect(page.locator('story-debug')).toHaveCount(0);
    expect(asked.filter((url) => /\/bar\b[^/]*\.js/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
  });
}
