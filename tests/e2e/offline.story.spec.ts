/** After one visit the whole story is read without a network, in every edition. */
import { story } from '../support/story.ts';
import { goToStep } from './story.ts';
import { expect, test } from './test.ts';

test.use({ serviceWorkers: 'allow' });

test(
  'a story visited once is read offline',
  { tag: '@phone' },
  async ({ page, context, baseURL }) => {
    const at = (path: string): string => new URL(path.replace(/^\//, ''), baseURL).href;
    await page.goto('./');
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await context.setOffline(true);
    // A font that could not be had says so.
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    for (const { home, title, chapters } of story.editions) {
      await page.goto(at(home));
      expect(await page.title()).toContain(title);
      await expect(page.locator('[data-chapter], main section[id]').last()).toBeAttached();
      const scene = chapters.flatMap(({ scenes }) => scenes).at(-1);
      const step = scene?.steps[0];
      if (!scene || !step) continue;
      // On a stage of any shape, the still that is kept stands for that of the shape.
      const answers = await page.evaluate(async () => {
        const stills = document.querySelectorAll<HTMLImageElement>('.stage img');
        return Promise.all([...stills].map(async ({ src }) => (await fetch(src)).status));
      });
      expect(new Set(answers)).toEqual(new Set([200]));
      await goToStep(page, step);
      await page.goto(at(`${home}figures/${scene.figure}/${step.state}/`));
      await expect(page.locator('.stage [data-figure]')).toHaveAttribute('data-live');
      const still = at(`${home}figures/${scene.figure}/${step.state}/still.svg`);
      expect(
        await page.evaluate((url) => caches.match(url, { ignoreSearch: true }), still),
      ).toBeDefined();
    }
    await page.goto(at('/'));
    await page.evaluate(() => document.fonts.ready);
    expect(failed.filter((url) => url.endsWith('.woff2'))).toEqual([]);
    const other = page.locator('a[data-language]').first();
    const language = await other.getAttribute('hreflang');
    await other.click();
    await expect(page.locator('html')).toHaveAttribute('lang', language ?? '');
    // A page that is not kept is not gone to.
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    const address = page.url();
    await other.click();
    await expect(page.locator('.offline-note')).toHaveText(/\S/);
    expect(page.url()).toBe(address);
  },
);
