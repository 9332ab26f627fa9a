/**
 * Places in the history, taken at random, by every way there is, two hundred with LONG_TESTS: the page shows and
 * its canvas is told what the figure's layout says, drawn outside the browser, and nothing else.
 */
import type { Page } from '@playwright/test';
import { random } from '../../src/kit/noise.ts';
import { isLong } from '../support/few.ts';
import {
  button,
  figure,
  marksNow,
  scene,
  propsIn,
  settlePainted,
  frameNow,
  signsAt,
  slider,
  stroll,
} from './history.ts';
import { faultsOf, paintedAt, paintedNow } from './painter.ts';
import { jump, LONG } from './support.ts';
import { expect, test } from './test.ts';

/** A seed of its own for another run: the same seed always goes to the same places. */
const chance = random(process.env.SEED ?? 'history');
const EACH = isLong
  ? { jump: 90, scroll: 80, key: 22, play: 8 }
  : { jump: 5, scroll: 3, key: 4, play: 1 };

/** The scroll positions between which the scene is on its way. */
const wayOf = (page: Page): Promise<{ from: number; length: number }> =>
  scene(page).evaluate((element) => {
    const { top, height } = element.getBoundingClientRect();
    return { from: top + scrollY, length: height - innerHeight };
  });

const arrive = async (page: Page): Promise<void> => {
  await page.goto('./');
  await scene(page).evaluate((element) => {
    element.scrollIntoView({ behavior: 'instant' });
  });
  await expect(figure(page)).toHaveAttribute('data-live');
  await settlePainted(page);
};

/** Asserts that what is shown is what the layout says; answers with its address. */
const check = async (page: Page): Promise<string> => {
  await settlePainted(page);
  const props = await scene(page).evaluate(propsIn);
  const address = (await figure(page).getAttribute('data-address')) ?? '';
  const signs = await marksNow(page);
  expect(signs.length).toBeGreaterThan(9);
  expect(signs, address).toEqual(signsAt(address, await frameNow(page), props));
  const painted = await paintedNow(page);
  expect(painted.length).toBeGreaterThan(20);
  expect(
    faultsOf(painted, paintedAt(address, await frameNow(page), props.data.lights)),
    address,
  ).toEqual([]);
  return address;
};

test('by jumps and by scrolling, up and down', async ({ page }) => {
  test.setTimeout(240_000);
  await arrive(page);
  const { from, length } = await wayOf(page);
  const met = new Map<number, string>();
  for (let n = 0; n < EACH.jump; n += 1) {
    const top = Math.round(from + chance() * length);
    await jump(page, top);
    met.set(top, await check(page));
  }
  expect(new Set(met.values()).size).toBeGreaterThan(EACH.jump / 2);
  const places = [...met].sort(() => chance() - 0.5).slice(0, EACH.scroll);
  for (const [top, address] of places) {
    await stroll(page, top);
    expect(await check(page), `scrolled to ${top}`).toBe(address);
  }
});

test('by keys, forwards and back', { tag: LONG }, async ({ page }) => {
  await arrive(page);
  await slider(page).focus();
  const met: string[] = [];
  for (let n = 0; n < EACH.key; n += 1) {
    await page.keyboard.press(chance() < 0.62 ? 'ArrowUp' : 'ArrowDown');
    met.push(await check(page));
  }
  expect(new Set(met).size).toBeGreaterThan(1);
  const top = await page.evaluate(() => scrollY);
  await jump(page, 0);
  await jump(page, top);
  expect(await check(page)).toBe(met.at(-1));
});

test('by the film, stopped anywhere', { tag: LONG }, async ({ page }) => {
  await arrive(page);
  const { from, length } = await wayOf(page);
  for (let n = 0; n < EACH.play; n += 1) {
    await jump(page, Math.round(from + chance() * length * 0.7));
    const before = await check(page);
    await button(page, 'play').click();
    await expect(figure(page)).not.toHaveAttribute('data-address', before);
    await button(page, 'play').click();
    const address = await check(page);
    const top = await page.evaluate(() => scrollY);
    await jump(page, from);
    await jump(page, top);
    expect(await check(page)).toBe(address);
  }
});
