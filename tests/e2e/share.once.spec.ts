/** Sharing a state: the dialog by keyboard, what it hands on, and what it does without a network. */
import { createServer } from 'node:http';
import type { Locator, Page } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { expandRange } from '../../src/fonts/ranges.ts';
import { RATIOS } from '../../src/share/ratios.ts';
import { few } from '../support/few.ts';
import { objectionsIn } from './axe.ts';
import { ASKED, GUESSED, LAST, LONGEST } from './dates.ts';
import { expectWholeRing } from './rings.ts';
import {
  EDITIONS,
  HISTORIES,
  HISTORY,
  STATE,
  complaintsOf,
  figureOf,
  goTo,
  sceneOf,
  settle,
} from './support.ts';
import { expect, test } from './test.ts';

const HERE = `./figures/intervals/${STATE.aligned}/`;
/** The page of a state that shows a reader's guess beside the answer. */
const ANSWER = `figures/intervals/${STATE.answer}/`;
/** A guess, and by how much it is wrong. */
const GUESS = 200;
const OFF = GUESS - GUESSED;

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

for (const { edition, path } of few(EDITIONS, 1)) {
  test(`from the story, the ${edition} dialog opens on the state one is looking at`, async ({
    page,
  }) => {
    const complaints = complaintsOf(page);
    await page.goto(path);
    await goTo(page, STATE.answer);
    const link = sceneOf(page).locator('+ .figure-foot').locator('a[data-share]');
    // Called as a reader's finger would, but without scrolling to it: the state stays.
    await link.dispatchEvent('click');
    await expect(dialogOf(page)).toBeVisible();
    await expect(figureOf(page)).toHaveAttribute('data-state', STATE.answer);
    await expect(pictureOf(page)).toHaveAttribute('src', new RegExp(`${ANSWER}og\\.png$`));
    // The dialog comes from another page, and so does what its words are set in.
    const text = await dialogOf(page).locator('.share-actions').innerText();
    const ranges = await page.evaluate(() =>
      [...document.fonts]
        .filter(({ family }) => family.replaceAll('"', '') === 'Label')
        .map(({ unicodeRange }) => unicodeRange),
    );
    const held = new Set(ranges.flatMap(expandRange));
    expect(text).toMatch({ zh: /嵌入/, en: /embed/ }[edition]);
    expect(
      Array.from(text).filter(
        (character) => /\S/.test(character) && !held.has(character.codePointAt(0) ?? 0),
      ),
    ).toEqual([]);
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

const PAGES = [HERE, './en/figures/economy/sectors/', './embed/suitors/offers/'];
for (const path of few(PAGES, 2)) {
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
    expect(await objectionsIn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test('axe finds nothing to object to in the dialog', async ({ page }) => {
  await page.goto(HERE);
  await openShare(page);
  expect(await objectionsIn(page, 'dialog#share')).toEqual([]);
});

test.describe('the dialog', () => {
  test.beforeEach(async ({ page }) => {
    await watchClipboard(page);
  });

  test('what it says covers nothing that one comes to', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(HERE);
    await openShare(page);
    await dialogOf(page).getByRole('button', { name: '复制链接' }).focus();
    await page.keyboard.press('Enter');
    await expect(dialogOf(page).getByRole('status')).toHaveText('已复制');
    for (let steps = 0; steps < 4; steps += 1) {
      await page.keyboard.press('Tab');
      const cover = await page.evaluate(() => {
        const focused = document.activeElement;
        const { left = 0, top = 0, width = 0, height = 0 } = focused?.getBoundingClientRect() ?? {};
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return hit === focused || focused?.contains(hit) === true ? '' : hit?.outerHTML;
      });
      expect(cover).toBe('');
    }
  });

  test('is worked by keyboard alone, and gives focus back', async ({ page }) => {
    const complaints = complaintsOf(page);
    await page.goto(HERE);
    await linkIn(page).focus();
    await page.keyboard.press('Enter');
    await expect(dialogOf(page)).toBeVisible();
    expect(await dialogOf(page).evaluate((box) => box.contains(document.activeElement))).toBe(true);
    await expectWholeRing(page);
    const top = await page.evaluate(() => scrollY);
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    await expect(dialogOf(page).getByRole('radio', { checked: true }).first()).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(pictureOf(page)).toHaveAttribute(
      'src',
      new RegExp(`/${STATE.aligned}/square\\.png$`),
    );
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
    expect(await page.evaluate(() => scrollY)).toBe(top);
    // And back to the story, which has no wish for fades between pages.
    await page.locator('.topbar-home').click();
    await page.waitForURL('./');
    expect(complaints).toEqual([]);
  });

  test('has a name and says what everything in it is', async ({ page }) => {
    await page.goto(HERE);
    await openShare(page);
    await expect(dialogOf(page)).toMatchAriaSnapshot(`
      - dialog "分享这张图":
        - heading "分享这张图" [level=2]
        - button "关闭"
        - img /${LONGEST - LAST}天/
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
    const heading = await page.locator('h1').innerText();
    expect(title).toBe(`${heading.trim()} ${address}`);
    expect(alt).toContain(heading.trim());
    expect(embed).toMatch(new RegExp(`^<iframe src="[^"]+/embed/intervals/${STATE.aligned}/"`));
    expect(picture).toMatch(/^image\/png \d{5,6}$/);
    const words = page.waitForResponse('**/en/**/oembed.json');
    await dialogOf(page).getByRole('radio', { name: 'English' }).check();
    await words;
    await press('link');
    await expect
      .poll(async () => (await copied(page)).at(-1))
      .toBe(address.replace('figures/', 'en/figures/'));
  });

  test('says nothing more of a picture that is not shown any longer', async ({ page }) => {
    await page.goto(HERE);
    await page.evaluate(() => {
      const refuse = (): Promise<never> => Promise.reject(new Error('refused'));
      Object.assign(navigator.clipboard, { writeText: refuse, write: refuse });
      Object.assign(document, { execCommand: () => false });
    });
    await openShare(page);
    const byHand = dialogOf(page).locator('[data-by-hand]');
    await dialogOf(page).locator('[data-copy="link"]').click();
    await expect(byHand).toBeVisible();
    await dialogOf(page).getByRole('radio', { name: 'English' }).check();
    await expect(byHand).toBeHidden();
    await expect(dialogOf(page).getByRole('status')).toBeEmpty();
    await dialogOf(page).locator('[data-copy="picture"]').click();
    await expect(dialogOf(page).getByRole('status')).not.toBeEmpty();
    await dialogOf(page).getByRole('radio', { name: '海报' }).check();
    await expect(dialogOf(page).getByRole('status')).toBeEmpty();
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
    const loaded = page.waitForResponse(`**/${STATE.aligned}/og.png`);
    await page.goto(HERE);
    await openShare(page);
    await (await loaded).finished();
    await dialogOf(page).getByRole('button', { name: '发给别人' }).click();
    await expect
      .poll(() => page.evaluate(() => (globalThis as unknown as { calls: unknown[] }).calls))
      .toEqual([
        {
          names: ['files'],
          files: [[`intervals-${STATE.aligned}-zh-og.png`, 'image/png', true]],
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
    await goTo(page, STATE.aligned);
    await linkIn(page).dispatchEvent('click');
    await page.waitForURL(HERE);
  });
});

/**
 * What the dialog shows, as the bytes of its picture say. They travel as text: a list of numbers
 * takes the driver longer than the page takes to draw the picture.
 */
const shownPicture = async (page: Page) => {
  const address = await pictureOf(page).evaluate(async (image: HTMLImageElement) => {
    const reader = new FileReader();
    const isRead = new Promise((resolve) => {
      reader.onload = resolve;
    });
    reader.readAsDataURL(await (await fetch(image.src)).blob());
    await isRead;
    return typeof reader.result === 'string' ? reader.result : '';
  });
  const image = sharp(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
  const { format, width, height } = await image.metadata();
  const data = await image.ensureAlpha().raw().toBuffer();
  const colours = new Set(new Uint32Array(new Uint8Array(data).buffer));
  return { format, width, height, pixels: new Uint8ClampedArray(data), colours: colours.size };
};

const OWN = {
  zh: {
    answer: new RegExp(`^我猜${GUESS}天，实际${GUESSED}天。.*我多猜了${OFF}天$`, 'u'),
    guess: new RegExp(`^我猜${GUESS}天，你呢？`, 'u'),
  },
  en: {
    answer: new RegExp(`^I guessed ${GUESS}; it was ${GUESSED}\\..*${OFF} days too many$`, 'u'),
    guess: new RegExp(`^My guess: ${GUESS} days\\. Yours\\?`, 'u'),
  },
};

/** A picture is drawn in a moment, but on a busy machine that is a long one. */
const DRAWING = { timeout: 20_000 };

test.describe('a guess', () => {
  /** The texts that were drawn on any canvas, each with the first of its fonts. */
  const drawn = (page: Page): Promise<string[]> =>
    page.evaluate(() => (globalThis as unknown as { drawn: string[] }).drawn);

  test.beforeEach(async ({ page }) => {
    await watchClipboard(page);
    await page.addInitScript(() => {
      localStorage.setItem('figure:intervals', '200');
      const drawn: string[] = [];
      Object.assign(globalThis, { drawn });
      const canvas = CanvasRenderingContext2D.prototype;
      const fillText = Reflect.get(canvas, 'fillText') as (this: unknown, ...of: unknown[]) => void;
      canvas.fillText = function write(text, x, y) {
        drawn.push(text);
        fillText.call(this, text, x, y);
      };
    });
  });

  /** Opens the dialog on the page of a state that shows the guess. */
  const openOwn = async (page: Page, path: string): Promise<void> => {
    await page.goto(path);
    await expect(figureOf(page)).toHaveAttribute('data-own', /~200$/);
    await linkIn(page).click();
  };

  for (const { edition, path } of few(EDITIONS, 1)) {
    test(`${edition}: is a picture of its own, in every shape, whose code leads to the state`, async ({
      page,
    }) => {
      await openOwn(page, `${path}${ANSWER}`);
      for (const { id, width, height } of RATIOS) {
        const before = await pictureOf(page).getAttribute('src');
        if (id !== 'og') await dialogOf(page).locator(`input[value="${id}"]`).check();
        await expect(pictureOf(page)).toHaveAttribute('src', /^blob:/, DRAWING);
        if (id !== 'og')
          await expect(pictureOf(page)).not.toHaveAttribute('src', before ?? '', DRAWING);
        const { format, pixels, colours, ...size } = await shownPicture(page);
        expect({ format, ...size }, id).toEqual({ format: 'png', width, height });
        expect(colours, id).toBeGreaterThan(12);
        if (id !== 'poster') continue;
        const code = jsQR(pixels, width, height, { inversionAttempts: 'dontInvert' });
        const link = await page.locator('link[rel=canonical]').getAttribute('href');
        expect(code?.data).toBe(link);
      }
      await expect(pictureOf(page)).toHaveAttribute('alt', OWN[edition].answer, DRAWING);
      await expect(dialogOf(page).locator('[data-file="figure.svg"]')).toBeHidden();
      await expect(dialogOf(page).locator('[data-file="data.csv"]')).toBeVisible();
      await expect(dialogOf(page).locator('[data-file="png"]')).toHaveAttribute(
        'download',
        `intervals-${STATE.answer}-${GUESS}-${edition}-poster.png`,
      );
    });
  }

  test('is drawn with the words of the live figure, and the fonts of the page', async ({
    page,
  }) => {
    await openOwn(page, `./${ANSWER}`);
    await expect(pictureOf(page)).toHaveAttribute('src', /^blob:/, DRAWING);
    const texts = (await drawn(page)).join('');
    for (const text of [
      String(GUESSED),
      `我猜${GUESS}天，`,
      `实际${GUESSED}天`,
      `我多猜了${OFF}天`,
      ASKED.zh,
      '资料：',
    ]) {
      expect(texts).toContain(text);
    }
    const loaded = await page.evaluate(() =>
      [...document.fonts]
        .filter(({ family, status }) => / zh"?$/.test(family) && status === 'loaded')
        .map(({ family }) => family.replaceAll('"', '')),
    );
    expect(new Set(loaded)).toEqual(new Set(['Display zh', 'Label zh', 'Numeral zh']));
  });

  test('before the answer asks for another, and does not tell it', async ({ page }) => {
    await openOwn(page, `./figures/intervals/${STATE.guess}/`);
    await expect(pictureOf(page)).toHaveAttribute('alt', OWN.zh.guess, DRAWING);
    expect((await drawn(page)).filter((text) => text.includes(String(GUESSED)))).toEqual([]);
  });

  test('is copied as a picture, with its own title, and swaps its language', async ({ page }) => {
    await openOwn(page, `./${ANSWER}`);
    await expect(pictureOf(page)).toHaveAttribute('src', /^blob:/, DRAWING);
    for (const what of ['picture', 'title', 'link']) {
      await dialogOf(page).locator(`[data-copy="${what}"]`).click();
    }
    await expect.poll(() => copied(page)).toHaveLength(3);
    const all = await copied(page);
    const address = new URL(page.url()).href;
    expect(all).toContainEqual(expect.stringMatching(/^image\/png \d{5,6}$/));
    expect(all).toContain(`我猜${GUESS}天，实际${GUESSED}天 ${address}`);
    // The link tells nothing of the guess.
    expect(all).toContain(address);
    await dialogOf(page).getByRole('radio', { name: 'English' }).check();
    await expect(pictureOf(page)).toHaveAttribute('alt', OWN.en.answer, DRAWING);
  });

  test('leaves the device in no request', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await openOwn(page, `./${ANSWER}`);
    await expect(pictureOf(page)).toHaveAttribute('src', /^blob:/, DRAWING);
    // Names of files that the build gave may hold any digits.
    const told = asked.filter((request) => !/^blob:|\/(_astro|fonts)\//.test(request));
    expect(told.length).toBeGreaterThan(0);
    // A port may have the same digits.
    const paths = told.map((request) => request.slice(new URL(request).origin.length));
    expect(paths.filter((path) => path.includes('200'))).toEqual([]);
  });

  const needed = [
    [
      'its page',
      (page: Page) =>
        page.route(`**/${ANSWER}`, (route) =>
          route.request().isNavigationRequest() ? route.continue() : route.abort(),
        ),
    ],
    ['a font', (page: Page) => page.route('**/fonts/*', (route) => route.abort())],
    ['its code', (page: Page) => page.route('**/_astro/picture*.js', (route) => route.abort())],
    [
      'a canvas',
      (page: Page) =>
        page.addInitScript(() => {
          HTMLCanvasElement.prototype.getContext = () => null;
        }),
    ],
  ] as const;
  for (const [what, block] of few(needed, 2)) {
    test(`without ${what} gives way to the picture that was built`, async ({ page }) => {
      await block(page);
      await openOwn(page, `./${ANSWER}`);
      await expect(pictureOf(page)).toHaveAttribute('src', new RegExp(`${ANSWER}og\\.png$`));
      await expect(pictureOf(page)).toHaveAttribute('alt', new RegExp(`${GUESSED}天`));
      await expect(dialogOf(page).locator('[data-file="figure.svg"]')).toBeVisible();
    });
  }
});

test('the history has a poster of all its stations, and no other figure has', async ({ page }) => {
  await page.goto(`./figures/${HISTORY}/${HISTORIES[0]?.steps[1]?.state ?? ''}/`);
  await page.locator('a[data-share="history"]').click();
  await dialogOf(page).getByRole('radio', { name: '长卷' }).check();
  await expect(pictureOf(page)).toHaveAttribute('src', /\/figures\/history\/film\.png$/);
  const { format, width, height } = await shownPicture(page);
  expect([format, width, height]).toEqual(['png', 1080, 1920]);
  await expect(pictureOf(page)).toHaveAttribute('alt', /：\d{4} .*；\d{4} .*；/u);
  await expect(dialogOf(page).locator('[data-file="png"]')).toHaveAttribute(
    'href',
    /\/figures\/history\/film\.png$/,
  );
  await page.goto(HERE);
  await openShare(page);
  await expect(dialogOf(page).getByRole('radio', { name: '长卷' })).toBeHidden();
  await expect(dialogOf(page).getByRole('radio', { name: '横版' })).toBeChecked();
});

test('what stands before a scenery has the ground that it has in its scene, whatever the chapter has', async ({
  page,
}) => {
  await page.goto('./');
  const grounds = await page
    .locator(`[data-scene="${HISTORY}"]`)
    .evaluateAll((scenes) =>
      scenes.map((scene) =>
        [scene, scene.closest('.chapter')].map((each) => each?.getAttribute('data-ground') ?? ''),
      ),
    );
  const index = grounds.findIndex(([own, around]) => own !== around);
  const ground = grounds[index]?.[0] ?? '';
  expect(ground).not.toBe('');
  const state = HISTORIES[index]?.steps[0]?.state ?? '';
  for (const kind of ['figures', 'embed']) {
    await page.goto(`./${kind}/${HISTORY}/${state}/`);
    await expect(page.getByRole('main'), kind).toHaveAttribute('data-ground', ground);
  }
});

for (const { edition, path } of few(EDITIONS, 1)) {
  test(`${edition}: the story itself is shared with its cover`, async ({ page }) => {
    await watchClipboard(page);
    await page.goto(path);
    const link = page.locator('a[data-share="cover"]');
    const poster = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(poster.headers()['content-type']).toBe('image/png');
    await link.click();
    await expect(pictureOf(page)).toHaveAttribute('src', /snapshots\/cover\/og\.png$/);
    const description = page.locator('meta[name=description]');
    await expect(pictureOf(page)).toHaveAttribute(
      'alt',
      (await description.getAttribute('content')) ?? '',
    );
    for (const none of ['[data-file="data.csv"]', '[data-copy="embed"]']) {
      await expect(dialogOf(page).locator(none)).toBeHidden();
    }
    for (const file of await dialogOf(page).locator('[data-file]:visible').all()) {
      expect((await page.request.get((await file.getAttribute('href')) ?? '')).status()).toBe(200);
    }
    await dialogOf(page).locator('[data-copy="link"]').click();
    await expect.poll(() => copied(page)).toEqual([page.url().replace(/#.*/, '')]);
  });
}

test.describe('in WeChat', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.50',
  });

  test('a guess is shared by the picture of its state, which has an address', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('figure:intervals', '200');
    });
    await page.goto(`./${ANSWER}`);
    await expect(figureOf(page)).toHaveAttribute('data-own', `${STATE.answer}~${GUESS}`);
    await linkIn(page).click();
    await expect(pictureOf(page)).toHaveAttribute(
      'src',
      new RegExp(`^https?:.*${ANSWER}og\\.png$`),
    );
    await expect(pictureOf(page)).toHaveAttribute('alt', new RegExp(`${GUESSED}天`));
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

/** A page of another site, on a port of its own, with an address in a frame. */
const hostOf = async (src: string): Promise<{ url: string; close: () => void }> => {
  const page = `<!doctype html><title>Host</title><script>
    var heights = [];
    addEventListener('message', ({ data, origin }) => {
      const tell = (dialect, height) => heights.push({ dialect, height: Number(height), origin });
      if (data?.sentinel === 'amp' && data.type === 'embed-size') tell('amp', data.height);
      else if (typeof data !== 'string') return;
      else if (data.startsWith('pymxPYMxaxPYMxheightxPYMx')) tell('pym', data.split('xPYMx').at(-1));
      else if (JSON.parse(data).context === 'iframe.resize') tell('medium', JSON.parse(data).height);
    });
  </script><iframe id="frame" src="${src}" width="320" height="900"></iframe>`;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return { url: `http://127.0.0.1:${port}/`, close: () => void server.close() };
};

test('an embed tells a page of another site its height in every dialect, and shrinks as well as it grows', async ({
  page,
  baseURL,
}) => {
  const site = new URL(baseURL ?? '');
  const host = await hostOf(`${site.href}embed/intervals/${STATE.aligned}/?childId=a`);
  await page.goto(host.url);
  expect(new URL(page.url()).origin).not.toBe(site.origin);
  const last = (dialect: string): Promise<number> =>
    page.evaluate(
      ([wanted, origin]) => {
        const { heights } = globalThis as unknown as {
          heights: { dialect: string; height: number; origin: string }[];
        };
        const told = heights.filter((each) => each.dialect === wanted && each.origin === origin);
        return told.at(-1)?.height ?? 0;
      },
      [dialect, site.origin],
    );
  const resize = (width: number): Promise<void> =>
    page.locator('#frame').evaluate((frame, to) => {
      frame.setAttribute('width', String(to));
    }, width);
  const dialects = ['amp', 'medium', 'pym'];
  await expect.poll(() => last('amp')).toBeGreaterThan(384);
  const narrow = await last('amp');
  for (const dialect of dialects) await expect.poll(() => last(dialect)).toBe(narrow);
  await resize(700);
  for (const dialect of dialects) await expect.poll(() => last(dialect)).toBeGreaterThan(narrow);
  await resize(320);
  for (const dialect of dialects) await expect.poll(() => last(dialect)).toBe(narrow);
  host.close();
});

test('the foot of an embed has room in a frame as narrow as a margin', async ({ page }) => {
  await page.goto(`./en/embed/intervals/${STATE.aligned}/`);
  for (const width of [200, 240, 280]) {
    // As high as the code to embed makes a frame so wide.
    const height = Math.floor((width * 450) / 320);
    await page.setViewportSize({ width, height });
    const sizes = await page.evaluate(() => {
      const { scrollHeight, scrollWidth } = document.documentElement;
      return { isHigher: scrollHeight > innerHeight, isWider: scrollWidth > innerWidth };
    });
    expect(sizes, `${width} px`).toEqual({ isHigher: false, isWider: false });
  }
});

for (const path of few([HERE, `./embed/intervals/${STATE.aligned}/`, './'], 2)) {
  test(`no query and no hash changes ${path}`, async ({ page }) => {
    const complaints = complaintsOf(page);
    const texts = async (): Promise<string[]> => {
      const root = page.locator('[data-figure="intervals"]').first();
      const figure = root.locator('.picture').filter({ visible: true });
      await expect(figure.first()).toBeVisible();
      // On a page of its own the picture comes to life at the first sign of a hand.
      if (path === HERE)
        await expect(async () => {
          await page.keyboard.press('Shift');
          await expect(root).toHaveAttribute('data-live', { timeout: 250 });
        }).toPass();
      await settle(page);
      return figure.first().locator('text[data-key]').allTextContents();
    };
    await page.goto(path);
    const plain = await texts();
    const addresses = [
      `?state=${STATE.calendar}&guess=200#${STATE.guess}~200`,
      `#${STATE.aligned}.3`,
      '?"><img src=x onerror=document.title=1>#"><img src=x onerror=document.title=1>',
      `?${'a'.repeat(4000)}#%E0%A4%A`,
      '?__proto__[x]=1&childId=<script>#constructor',
    ];
    for (const hostile of few(addresses, 2)) {
      await page.goto('about:blank');
      await page.goto(path + hostile);
      await expect.poll(texts, { message: hostile }).toEqual(plain);
      await expect(page, hostile).not.toHaveTitle('1');
      expect(await page.locator('img[src="x"]').count()).toBe(0);
      expect(await page.evaluate(() => Object.hasOwn(Object.prototype, 'x'))).toBe(false);
    }
    expect(complaints).toEqual([]);
  });
}
