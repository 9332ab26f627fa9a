/** Sharing a state: the dialog by keyboard, what it hands on, and what it does without a network. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { EDITIONS, complaintsOf, figureOf, goTo, sceneOf } from './support.ts';

const HERE = './figures/intervals/aligned/';

const linkIn = (page: Page): Locator => page.locator('a[data-share="intervals"]');
const dialogOf = (page: Page): Locator => page.getByRole('dialog');
const pictureOf = (page: Page): Locator => dialogOf(page).locator('[data-picture]');

/** Opens the dialog on the page of a state, and waits until all it needs has come. */
const openShare = async (page: Page): Promise<void> => {
  const words = page.waitForResponse('**/oembed.json');
  await linkIn(page).click();
  await words;
  await expect(dialogOf(page)).toBeVisible();
};

/** What was copied, from a clipboard of our own: the browser's cannot be read everywhere. */
const copied = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { copied: string[] }).copied);

const watchClipboard = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const copied: string[] = [];
    Object.assign(globalThis, { copied });
    const clipboard = {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
      write: async ([item]: ClipboardItem[]) => {
        const blob = await item?.getType('image/png');
        copied.push(`${blob?.type ?? ''} ${blob?.size ?? 0}`);
      },
    };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard });
  });
};

for (const { edition, path } of EDITIONS) {
  test(`from the story, the ${edition} dialog opens on the state one is looking at`, async ({
    page,
  }) => {
    const complaints = complaintsOf(page);
    await page.goto(path);
    await goTo(page, 'sixty-two');
    const link = sceneOf(page).locator('+ .figure-foot').locator('a[data-share]');
    // Called as a reader's finger would, but without scrolling to it: the state stays.
    await link.dispatchEvent('click');
    await expect(dialogOf(page)).toBeVisible();
    await expect(figureOf(page)).toHaveAttribute('data-state', 'sixty-two');
    await expect(pictureOf(page)).toHaveAttribute('src', /figures\/intervals\/sixty-two\/og\.png$/);
    expect(complaints).toEqual([]);
  });
}

test('without script the link leads to a page that can be shared', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('./');
  const href = await linkIn(page).getAttribute('href');
  const answer = await page.goto(href ?? '');
  expect(answer?.status()).toBe(200);
  await expect(page.locator('h1')).toHaveText(/\S/);
  await expect(page.locator('.figure').first()).toBeVisible();
  await context.close();
});

const WIDTHS = [320, 768, 1440];

for (const path of [HERE, './en/figures/economy/coal/', './embed/suitors/nine/']) {
  test(`${path} fits every screen, complains of nothing, and can be used by all`, async ({
    page,
  }) => {
    const complaints = complaintsOf(page);
    await page.goto(path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `sideways at ${width}`).toBeLessThanOrEqual(0);
      await expect(page.locator('.picture').filter({ visible: true })).toHaveCount(1);
    }
    // Axe is typed for a playwright-core of its own; the page it gets is the same.
    const { violations } = await new AxeBuilder({ page: page as never }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test('axe finds nothing to object to in the dialog', async ({ page }) => {
  await page.goto(HERE);
  await openShare(page);
  const { violations } = await new AxeBuilder({ page: page as never })
    .include('dialog#share')
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test.describe('the dialog', () => {
  test.beforeEach(async ({ page }) => {
    await watchClipboard(page);
  });

  test('is worked by keyboard alone, and gives focus back', async ({ page }) => {
    await page.goto(HERE);
    await linkIn(page).focus();
    await page.keyboard.press('Enter');
    await expect(dialogOf(page)).toBeVisible();
    expect(await dialogOf(page).evaluate((box) => box.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Tab');
    await expect(dialogOf(page).getByRole('radio', { checked: true }).first()).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(pictureOf(page)).toHaveAttribute('src', /aligned\/square\.png$/);
    const copyLink = dialogOf(page).getByRole('button', { name: '复制链接' });
    for (let steps = 0; steps < 12; steps += 1) {
      if (await copyLink.evaluate((button) => button === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(copyLink).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialogOf(page).getByRole('status')).toHaveText('已复制');
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
    await expect(linkIn(page)).toBeFocused();
  });

  test('has a name and says what everything in it is', async ({ page }) => {
    await page.goto(HERE);
    await openShare(page);
    await expect(dialogOf(page)).toMatchAriaSnapshot(`
      - dialog "分享这张图":
        - heading "分享这张图" [level=2]
        - button "关闭"
        - img /19天/
        - group "版式":
          - radio "横版" [checked]
          - radio "方图"
          - radio "竖版"
          - radio "海报"
        - group "图片语言":
          - radio "中文" [checked]
          - radio "English"
    `);
    for (const name of ['复制链接', '复制标题和链接', '复制图片说明', '复制嵌入代码']) {
      await expect(dialogOf(page).getByRole('button', { name })).toBeEnabled();
    }
    const sizes = await dialogOf(page)
      .locator('button:visible, a:visible')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  });

  test('copies link, title, description, code and picture, in either language', async ({
    page,
  }) => {
    await page.goto(HERE);
    await openShare(page);
    const address = new URL(page.url()).href;
    const press = async (what: string): Promise<void> => {
      await dialogOf(page).locator(`[data-copy="${what}"]`).click();
      await expect(dialogOf(page).getByRole('status')).toHaveText('已复制');
    };
    for (const what of ['link', 'title', 'alt', 'embed', 'picture']) await press(what);
    await expect.poll(() => copied(page)).toHaveLength(5);
    const [link, title, alt, embed, picture] = await copied(page);
    expect(link).toBe(address);
    expect(title).toBe(`建成投产，比谈到签约还少19天 ${address}`);
    expect(alt).toContain('第0天');
    expect(embed).toMatch(/^<iframe src="[^"]+\/embed\/intervals\/aligned\/"/);
    expect(picture).toMatch(/^image\/png \d{5,6}$/);
    const words = page.waitForResponse('**/en/**/oembed.json');
    await dialogOf(page).getByRole('radio', { name: 'English' }).check();
    await words;
    await press('link');
    await expect
      .poll(async () => (await copied(page)).at(-1))
      .toBe(address.replace('figures/', 'en/figures/'));
  });

  test('offers the very files that were built', async ({ page }) => {
    await page.goto(HERE);
    await openShare(page);
    const links = await dialogOf(page)
      .locator('[data-file]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links).toHaveLength(3);
    for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
  });

  test('hands on the picture alone, within the tap', async ({ page }) => {
    await page.addInitScript(() => {
      const calls: unknown[] = [];
      Object.assign(globalThis, { calls });
      Object.assign(navigator, {
        canShare: () => true,
        share: (data: ShareData) => {
          calls.push({
            names: Object.keys(data),
            files: data.files?.map(({ name, type, size }) => [name, type, size > 10_000]),
            inTap: navigator.userActivation.isActive,
          });
          return Promise.resolve();
        },
      });
    });
    const loaded = page.waitForResponse('**/aligned/og.png');
    await page.goto(HERE);
    await openShare(page);
    await (await loaded).finished();
    await dialogOf(page).getByRole('button', { name: '发给别人' }).click();
    await expect
      .poll(() => page.evaluate(() => (globalThis as unknown as { calls: unknown[] }).calls))
      .toEqual([
        {
          names: ['files'],
          files: [['intervals-aligned-zh-og.png', 'image/png', true]],
          inTap: true,
        },
      ]);
  });

  test('stays of use when the network fails', async ({ page }) => {
    await page.goto(HERE);
    // Its code is here before the network goes.
    await openShare(page);
    await page.keyboard.press('Escape');
    await page.route('**/*.{png,json}', (route) => route.abort());
    await linkIn(page).click();
    await dialogOf(page).getByRole('radio', { name: '海报' }).check();
    await dialogOf(page).locator('[data-copy="picture"]').click();
    await expect(dialogOf(page).getByRole('status')).toHaveText(/没有成功/);
    await dialogOf(page).locator('[data-copy="title"]').click();
    await expect(dialogOf(page).getByRole('status')).toHaveText('已复制');
    expect((await copied(page)).at(-1)).toContain(new URL(page.url()).href);
    await dialogOf(page).getByRole('button', { name: '关闭' }).click();
    await expect(dialogOf(page)).toBeHidden();
  });

  test('that cannot be loaded gives way to the page of the state', async ({ page }) => {
    await page.route('**/_astro/dialog*.js', (route) => route.abort());
    await page.goto('./');
    await linkIn(page).dispatchEvent('click');
    await page.waitForURL(/\/figures\/intervals\/[\w-]+\/$/);
  });
});

test.describe('in WeChat', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.50',
  });

  test('there is a picture to press and hold, and no button that does nothing', async ({
    page,
  }) => {
    await page.goto(HERE);
    await openShare(page);
    await expect(dialogOf(page).getByText('长按图片，保存或转发')).toBeVisible();
    await expect(pictureOf(page)).toHaveAttribute('src', /^https?:.*\/og\.png$/);
    for (const hidden of ['[data-send]', '[data-copy="picture"]', '.share-files']) {
      await expect(dialogOf(page).locator(hidden)).toBeHidden();
    }
    await expect(dialogOf(page).locator('[data-copy="link"]')).toBeVisible();
  });
});

test.describe('an embed', () => {
  test('tells its height in every dialect, and shrinks as well as it grows', async ({
    page,
    baseURL,
  }) => {
    await page.goto('./');
    await page.evaluate(
      (src) => {
        const heights: { dialect: string; height: number }[] = [];
        Object.assign(globalThis, { heights });
        addEventListener('message', ({ data }: MessageEvent<unknown>) => {
          if (typeof data === 'object' && data !== null && 'sentinel' in data && 'height' in data) {
            heights.push({ dialect: 'amp', height: Number(data.height) });
          } else if (typeof data === 'string' && data.startsWith('pym')) {
            heights.push({ dialect: 'pym', height: Number(data.split('xPYMx').at(-1)) });
          } else if (typeof data === 'string' && data.includes('iframe.resize')) {
            heights.push({ dialect: 'medium', height: Number(/"height":(\d+)/.exec(data)?.[1]) });
          }
        });
        const frame = document.createElement('iframe');
        Object.assign(frame, { src, id: 'frame', width: 320, height: 900 });
        document.body.prepend(frame);
      },
      `${baseURL ?? ''}embed/intervals/aligned/?childId=a`,
    );
    const heights = (dialect: string): Promise<number[]> =>
      page.evaluate(
        (wanted) =>
          (globalThis as unknown as { heights: { dialect: string; height: number }[] }).heights
            .filter(({ dialect }) => dialect === wanted)
            .map(({ height }) => height),
        dialect,
      );
    const last = async (dialect = 'amp'): Promise<number> => (await heights(dialect)).at(-1) ?? 0;
    await expect.poll(() => last()).toBeGreaterThan(384);
    const narrow = await last();
    const resize = (width: number): Promise<void> =>
      page.locator('#frame').evaluate((frame, to) => {
        frame.setAttribute('width', String(to));
      }, width);
    await resize(700);
    await expect.poll(() => last()).toBeGreaterThan(narrow);
    await resize(320);
    await expect.poll(() => last()).toBe(narrow);
    for (const dialect of ['medium', 'pym']) expect(await last(dialect)).toBe(narrow);
  });
});
