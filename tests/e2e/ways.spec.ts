/** Three ways to read, one source: scrolling, step by step, and plain; and how one likes to read. */
import type { Locator, Page } from '@playwright/test';
import { onceOn, settle } from './support.ts';
import { expect, test } from './test.ts';

/** The first scene of the page that has a next step: alive, with its first step current. */
const openScene = async (page: Page): Promise<Locator> => {
  await page.goto('./');
  const scene = page
    .locator('story-scene')
    .filter({ has: page.locator('[data-step] + [data-step]') })
    .first();
  await scene
    .locator('[data-step]')
    .first()
    .evaluate((step) => {
      step.scrollIntoView({ behavior: 'instant' });
    });
  await expect(scene).toHaveAttribute('data-live', '');
  return scene;
};

const statesOf = (scene: Locator): Promise<string[]> =>
  scene
    .locator('[data-step]')
    .evaluateAll((steps) => steps.map((step) => step.getAttribute('data-state') ?? ''));

const current = (scene: Locator): Locator => scene.locator('[data-step][data-current]');

/** What the picture of a scene shows, once nothing moves. */
const pictureOf = async (page: Page, scene: Locator): Promise<string> => {
  await settle(page);
  return scene
    .locator('.stage svg')
    .first()
    .evaluate((svg) => svg.innerHTML);
};

/** Opens the contents by keyboard and gives one of its settings. */
const setting = async (page: Page, name: string): Promise<Locator> => {
  await page.locator('[data-contents]').focus();
  await page.keyboard.press('Enter');
  const field = page.locator(`[data-settings] [name="${name}"]`);
  await field.focus();
  return field;
};

const press = async (page: Page, name: string, key: string): Promise<void> => {
  await setting(page, name);
  await page.keyboard.press(key);
  await page.keyboard.press('Escape');
};

test(
  'one key leads through a scene and out of it',
  { tag: onceOn('@desktop') },
  async ({ page }) => {
    const scene = await openScene(page);
    const states = await statesOf(scene);
    await scene.locator('[data-go="next"]').focus();
    for (const state of states.slice(1)) {
      await page.keyboard.press('Enter');
      await expect(current(scene)).toHaveAttribute('data-state', state);
      await expect(current(scene).locator('.card')).toBeInViewport();
    }
    await page.keyboard.press('Enter');
    // Past the last step the focus is in what follows the scene, and that is in sight.
    const focused = page.locator(':focus');
    await expect(focused).toBeInViewport();
    expect(await scene.evaluate((element) => element.contains(document.activeElement))).toBe(false);
  },
);

test(
  'arrow keys step both ways, to the picture that scrolling shows',
  { tag: onceOn('@desktop') },
  async ({ page }) => {
    const scene = await openScene(page);
    const [first = '', second = ''] = await statesOf(scene);
    await page.keyboard.press('ArrowRight');
    await expect(current(scene)).toHaveAttribute('data-state', second);
    const [stepped, place] = [await pictureOf(page, scene), await page.evaluate(() => scrollY)];
    const address = page.url();
    await page.keyboard.press('ArrowLeft');
    await expect(current(scene)).toHaveAttribute('data-state', first);
    await page.evaluate((top) => {
      scrollTo({ top, behavior: 'instant' });
    }, place);
    await expect(current(scene)).toHaveAttribute('data-state', second);
    expect(await pictureOf(page, scene)).toBe(stepped);
    expect(page.url()).toBe(address);
  },
);

test('no press is lost, however quick the hand', { tag: onceOn('@phone') }, async ({ page }) => {
  const scene = await openScene(page);
  const states = await statesOf(scene);
  expect(states.length).toBeGreaterThan(2);
  for (const [key, end] of [
    ['next', states.at(-1)],
    ['previous', states[0]],
  ] as const) {
    await scene.locator(`[data-go="${key}"]`).evaluate((button: HTMLElement, presses) => {
      for (let press = 0; press < presses; press += 1) button.click();
    }, states.length - 1);
    await expect(current(scene)).toHaveAttribute('data-state', end ?? '');
    await pictureOf(page, scene);
    await expect(scene.locator('.stage [data-figure]')).toHaveAttribute('data-state', end ?? '');
  }
});

test(
  'a swipe steps where no hand is on a control',
  { tag: onceOn('@phone') },
  async ({ page, hasTouch }) => {
    const scene = await openScene(page);
    const [, second = ''] = await statesOf(scene);
    if (!hasTouch) await expect(scene.locator('.stepper')).toBeVisible();
    const swipe = (from: number, to: number): Promise<void> =>
      current(scene)
        .locator('.card')
        .evaluate(
          (card, [start, end]) => {
            const touch = (clientX: number) =>
              new Touch({ identifier: 1, target: card, clientX, clientY: 300 });
            const all = { bubbles: true, cancelable: true };
            card.dispatchEvent(new TouchEvent('touchstart', { ...all, touches: [touch(start)] }));
            card.dispatchEvent(
              new TouchEvent('touchend', { ...all, changedTouches: [touch(end)] }),
            );
          },
          [from, to] as const,
        );
    await swipe(220, 120);
    await expect(current(scene)).toHaveAttribute('data-state', second);
    // What was selected elsewhere is no matter.
    await page
      .locator('h2')
      .first()
      .evaluate((title) => getSelection()?.selectAllChildren(title));
    await swipe(120, 220);
    await expect(current(scene)).not.toHaveAttribute('data-state', second);
    // Who has rested on a word, and then moves, selects.
    const before = await page.evaluate(() => scrollY);
    await current(scene)
      .locator('.card')
      .evaluate((card) => getSelection()?.selectAllChildren(card));
    await swipe(220, 120);
    await settle(page);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.evaluate(() => getSelection()?.empty());
    // Who has enlarged a part of the page moves to another part of it.
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBe(2);
    const place = await page.evaluate(() => scrollY);
    await swipe(220, 120);
    await settle(page);
    expect(await page.evaluate(() => scrollY)).toBe(place);
  },
);

test('the picture can be skipped', { tag: onceOn('@phone') }, async ({ page }) => {
  const scene = await openScene(page);
  await scene.locator('[data-go="skip"]').press('Enter');
  const { bottom, middle } = await scene.evaluate((element) => ({
    bottom: element.getBoundingClientRect().bottom,
    middle: innerHeight / 2,
  }));
  expect(bottom).toBeLessThan(middle);
});

test(
  'plain reading keeps the step, pins nothing, and comes back',
  { tag: onceOn('@phone') },
  async ({ page }) => {
    const scene = await openScene(page);
    const [, state = ''] = await statesOf(scene);
    await page.keyboard.press('ArrowRight');
    await expect(current(scene)).toHaveAttribute('data-state', state);
    const card = scene.locator(`[data-step][data-state="${state}"] .card`);
    await settle(page);
    await press(page, 'plain', 'Space');
    await expect(page.locator('html')).toHaveAttribute('data-plain', '');
    await expect(scene.locator('.stage')).toBeHidden();
    await expect(scene.locator('.still').first()).toBeVisible();
    await expect(card).toBeInViewport();
    await press(page, 'plain', 'Space');
    await expect(scene.locator('.stage')).toBeVisible();
    await expect(card).toBeInViewport();
  },
);

test(
  'settings are kept, and hold before any file of script has come',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('./');
    await press(page, 'text-size', 'ArrowRight');
    await press(page, 'plain', 'Space');
    await press(page, 'motion', 'Space');
    const html = page.locator('html');
    await expect(html).toHaveAttribute('data-motion', 'reduced');
    const size = await html.evaluate((root) => getComputedStyle(root).fontSize);
    expect(await page.context().cookies()).toEqual([]);
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.reload();
    await expect(html).toHaveAttribute('data-plain', '');
    await expect(html).toHaveAttribute('data-motion', 'reduced');
    expect(await html.evaluate((root) => getComputedStyle(root).fontSize)).toBe(size);
    // What is painted first is what stays: nothing flashes.
    await page.evaluate(() => document.fonts.ready);
    const first = await page.screenshot();
    await page.unrouteAll();
    await page.reload();
    await page.evaluate(() => document.fonts.ready);
    await settle(page);
    expect((await page.screenshot()).equals(first)).toBe(true);
  },
);

for (const system of ['reduce', 'no-preference'] as const) {
  const tag = system === 'reduce' ? '@phone' : '@desktop';
  test(`movement starts from the system’s wish: ${system}`, { tag }, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: system });
    await page.goto('./');
    const html = page.locator('html');
    const [as, other] = system === 'reduce' ? ['reduced', 'full'] : ['full', 'reduced'];
    await expect(html).toHaveAttribute('data-motion', as);
    await press(page, 'motion', 'Space');
    await expect(html).toHaveAttribute('data-motion', other);
    await page.reload();
    await expect(html).toHaveAttribute('data-motion', other);
  });
}

test(
  'the address of a step is copied from it, and leads back to it',
  { tag: '@phone' },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const scene = await openScene(page);
    await page.keyboard.press('ArrowRight');
    const [, state = ''] = await statesOf(scene);
    await expect(current(scene)).toHaveAttribute('data-state', state);
    await current(scene).locator('.step-link').click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    // A messenger takes what was written after it for a part of it.
    for (const address of [copied, `${copied}。看`, `${copied}.`]) {
      await page.goto('about:blank');
      await page.goto(address);
      await expect(current(scene)).toHaveAttribute('data-state', state);
    }
  },
);
