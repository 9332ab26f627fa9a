/** The history: one progress, one picture, whoever brings the reader there. */
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { few } from '../support/few.ts';
import {
  button,
  canvas,
  figure,
  frameNow,
  marksAt,
  marksNow,
  scene,
  setSlider,
  propsIn,
  settlePainted,
  slider,
  stroll,
} from './history.ts';
import { KEEPER_CODE, paintedNow, PAINTER_CODE, painterOf, type Stroke } from './painter.ts';
import {
  EDITIONS,
  inTurn,
  HISTORIES,
  HISTORY,
  LIVE_CODE,
  SCREEN_OF,
  addStyles,
  jump,
  lineIn,
  settle,
} from './support.ts';
import { expect, test } from './test.ts';

const [FIRST = '', SECOND = '', THIRD = ''] = (HISTORIES[0]?.steps ?? []).map(({ state }) => state);

/** Where the page is, what the figure says it shows, its signs, and what its scenery is painted of. */
interface View {
  readonly top: number;
  readonly address: string | null;
  readonly marks: readonly string[];
  readonly painted: readonly Stroke[];
}

const look = async (page: Page): Promise<View> => {
  await settlePainted(page);
  return {
    top: await page.evaluate(() => scrollY),
    address: await figure(page).getAttribute('data-address'),
    marks: await marksNow(page),
    painted: await paintedNow(page),
  };
};

/** Every mark of the address that the figure says it shows, drawn outside the browser. */
const wholeMarks = async (page: Page): Promise<string[]> => {
  const address = (await figure(page).getAttribute('data-address')) ?? '';
  return marksAt(address, await frameNow(page), await scene(page).evaluate(propsIn));
};

/** Brings the scene to a step, part of the way through it, in one jump. */
const goTo = async (page: Page, state: string, part: number): Promise<void> => {
  const step = scene(page).locator(`[data-step][data-state="${state}"]`);
  const line = await lineIn(scene(page));
  const place = (): Promise<number> =>
    step.evaluate(
      (element, [share, to]) => {
        const { top, height } = element.getBoundingClientRect();
        return Math.round(scrollY + top + share * height - to) + 1;
      },
      [part, line] as const,
    );
  await jump(page, await place());
  await expect(figure(page)).toHaveAttribute('data-live');
  await jump(page, await place());
  await settle(page);
};

/** Counts, in every page from now on, the frames that its scripts ask for. */
const countFrames = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const counter = { ask: requestAnimationFrame.bind(window), asked: 0 };
    Object.assign(window, {
      counter,
      requestAnimationFrame: (call: FrameRequestCallback) => {
        counter.asked += 1;
        return counter.ask(call);
      },
    });
  });

/** How many the painter asked for while thirty passed. */
const framesPainted = async (page: Page): Promise<number> =>
  (await painterOf(page)).evaluate(async () => {
    const ask = requestAnimationFrame;
    let asked = 0;
    globalThis.requestAnimationFrame = (call) => {
      asked += 1;
      return ask(call);
    };
    for (let n = 0; n < 30; n += 1) await new Promise(ask);
    globalThis.requestAnimationFrame = ask;
    return asked;
  });

/** How many were asked for while thirty passed. */
const framesAsked = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { counter } = window as unknown as {
      counter: { ask: typeof requestAnimationFrame; asked: number };
    };
    counter.asked = 0;
    for (let n = 0; n < 30; n += 1) await new Promise(counter.ask);
    return counter.asked;
  });

for (const { edition, path } of EDITIONS) {
  test.describe(edition, { tag: SCREEN_OF[edition] }, () => {
    const turn = inTurn(edition);
    test.beforeEach(async ({ page }) => {
      await page.goto(path);
    });

    test(
      'a progress has one picture: by hand on the scale, from above, from below, anew',
      turn(),
      async ({ page }) => {
        await goTo(page, FIRST, 0.2);
        const seen = new Map<number, View>();
        for (const value of few([4, 12, 17, 32], 3)) {
          await setSlider(page, value);
          const view = await look(page);
          expect(view.marks.length).toBeGreaterThan(9);
          seen.set(value, view);
        }
        const views = [...seen.values()];
        expect(new Set(views.map(({ address }) => address)).size).toBe(seen.size);
        expect(new Set(views.map(({ painted }) => JSON.stringify(painted))).size).toBe(seen.size);
        for (const view of seen.values()) {
          await stroll(page, view.top);
          expect(await look(page)).toEqual(view);
        }
        for (const view of [...seen.values()].toReversed()) {
          await stroll(page, view.top);
          expect(await look(page)).toEqual(view);
          await jump(page, 0);
          await jump(page, view.top);
          expect(await look(page)).toEqual(view);
        }
        const [first] = seen.values();
        await page.reload();
        await goTo(page, THIRD, 0);
        await jump(page, first?.top ?? 0);
        expect(await look(page)).toEqual(first);
      },
    );

    test('keys move along the scale, and the page with them', turn(), async ({ page }) => {
      await goTo(page, SECOND, 0.3);
      const before = await look(page);
      await slider(page).focus();
      expect((await look(page)).top).toBe(before.top);
      await page.keyboard.press('ArrowUp');
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before.top);
      const after = await look(page);
      expect(after.marks).not.toEqual(before.marks);
      expect(after.painted).not.toEqual(before.painted);
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(after.top);
    });

    test('the film shows what scrolling shows, and stops for a hand', turn(), async ({ page }) => {
      await goTo(page, FIRST, 0.1);
      await button(page, 'play').click();
      await expect(button(page, 'play')).toHaveAttribute('data-icon', 'pause');
      await button(page, 'speed').click();
      await expect(figure(page)).not.toHaveAttribute('data-address', new RegExp(`^${FIRST}`));
      await button(page, 'play').click();
      await expect(button(page, 'play')).toHaveAttribute('data-icon', 'play');
      const played = await look(page);
      await jump(page, 0);
      await stroll(page, played.top);
      expect(await look(page)).toEqual(played);

      await button(page, 'play').click();
      await expect(button(page, 'play')).toHaveAttribute('data-icon', 'pause');
      // In a window that has become lower it goes on.
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
      await page.setViewportSize({ width, height: height - 40 });
      const top = (): Promise<number> => page.evaluate(() => scrollY);
      const before = await top();
      await expect.poll(top).toBeGreaterThan(before + 150);
      await page.dispatchEvent('body', 'wheel');
      await expect(button(page, 'play')).toHaveAttribute('data-icon', 'play');
    });

    test.describe('with reduced motion', () => {
      test.use({ contextOptions: { reducedMotion: 'reduce' } });

      test('each step is a still, and there is no film', turn(), async ({ page }) => {
        const pictures = new Set<string>();
        for (const state of [FIRST, SECOND, THIRD]) {
          await goTo(page, state, 0.1);
          await expect(figure(page)).toHaveAttribute('data-state', state);
          const first = await marksNow(page);
          await goTo(page, state, 0.8);
          expect(await marksNow(page)).toEqual(first);
          await expect(canvas(page)).toHaveCount(0);
          pictures.add(first.join('\n'));
        }
        expect(pictures.size).toBe(3);
        await expect(button(page, 'play')).toHaveCount(0);
      });
    });
  });
}

for (const { edition, path } of few(EDITIONS, 1)) {
  // No screen and no language has a say in these.
  test.describe(edition, { tag: SCREEN_OF[edition] }, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(path);
    });

    test('the film rests in a hidden tab, and when the reader is elsewhere', async ({ page }) => {
      await countFrames(page);
      await page.reload();
      await goTo(page, SECOND, 0.1);
      await button(page, 'play').click();
      expect(await framesAsked(page)).toBeGreaterThan(0);
      expect(await framesPainted(page)).toBeGreaterThan(0);
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await expect(button(page, 'play')).toHaveAttribute('data-icon', 'play');
      const still = await page.evaluate(() => scrollY);
      await expect.poll(() => framesAsked(page)).toBe(0);
      await expect.poll(() => framesPainted(page)).toBe(0);
      expect(await page.evaluate(() => scrollY)).toBe(still);
      await button(page, 'play').click();
      await jump(page, 0);
      await expect(button(page, 'play')).toHaveAttribute('data-icon', 'play');
    });

    test('without its code, the still stays', async ({ page }) => {
      await page.route(LIVE_CODE, (route) => route.abort());
      await page.goto(path);
      const built = await marksNow(page);
      await scene(page).scrollIntoViewIfNeeded();
      await jump(page, 3000);
      await settle(page);
      expect(await marksNow(page)).toEqual(built);
      await expect(figure(page)).not.toHaveAttribute('data-live');
      await expect(button(page, 'play')).toHaveCount(0);
    });

    const needed = [
      ['a painter', PAINTER_CODE],
      ['what starts a painter', KEEPER_CODE],
    ] as const;
    for (const [missing, code] of few(needed, 1)) {
      test(`without ${missing}, the picture draws its scenery itself`, async ({ page }) => {
        await page.route(code, (route) => route.abort());
        await page.goto(path);
        await goTo(page, SECOND, 0.6);
        await expect(canvas(page)).toHaveCount(0);
        expect(await marksNow(page)).toEqual(await wholeMarks(page));
        await goTo(page, THIRD, 0.2);
        expect(await marksNow(page)).toEqual(await wholeMarks(page));
      });
    }

    test('where no thread may be started, the picture draws its scenery itself', async ({
      page,
    }) => {
      await page.addInitScript(() => {
        // No constructor: whoever calls it as one is thrown an error.
        Object.assign(globalThis, { Worker: () => undefined });
      });
      await page.goto(path);
      await goTo(page, SECOND, 0.6);
      await expect(canvas(page)).toHaveCount(0);
      expect(await marksNow(page)).toEqual(await wholeMarks(page));
    });

    test('a painter that fails on the way leaves the whole picture', async ({ page }) => {
      await goTo(page, SECOND, 0.6);
      await expect(canvas(page)).toHaveCount(1);
      await (
        await painterOf(page)
      ).evaluate(() => {
        OffscreenCanvasRenderingContext2D.prototype.fill = () => {
          throw new Error('the brush broke');
        };
      });
      await goTo(page, THIRD, 0.2);
      await expect(canvas(page)).toHaveCount(0);
      expect(await marksNow(page)).toEqual(await wholeMarks(page));
    });

    test('on paper, and far away, nothing is painted', async ({ page }) => {
      await goTo(page, SECOND, 0.6);
      await expect(canvas(page)).toHaveCount(1);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await expect(canvas(page)).toHaveCount(0);
      expect(await marksNow(page)).toEqual(await wholeMarks(page));
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await expect(canvas(page)).toHaveCount(1);
      await jump(page, 1e7);
      await expect(canvas(page)).toHaveCount(0);
      await expect.poll(() => page.workers().length).toBe(0);
    });
  });
}

test('words that are not seen are not copied', { tag: SCREEN_OF.en }, async ({ page }) => {
  await page.goto('./en/');
  // Each leaves its words behind, on a layer that has faded.
  for (const state of [FIRST, THIRD, SECOND]) await goTo(page, state, 0.1);
  await settlePainted(page);
  const { copied, unseen } = await scene(page).evaluate((scene) => {
    getSelection()?.selectAllChildren(scene);
    const words = [...scene.querySelectorAll('.layer')]
      .filter((layer) => getComputedStyle(layer).opacity === '0')
      .flatMap((layer) => [...layer.querySelectorAll('text')]);
    const facts = [...scene.querySelectorAll('.picture-facts [role="option"]')];
    return {
      copied: getSelection()?.toString() ?? '',
      unseen: [...words.filter(({ textContent }) => textContent.length > 8), ...facts].map(
        ({ textContent }) => textContent,
      ),
    };
  });
  expect(copied).not.toBe('');
  expect(unseen.length).toBeGreaterThan(1);
  const seen = await wholeMarks(page);
  for (const text of unseen)
    if (!seen.some((mark) => mark.includes(text))) expect(copied).not.toContain(text);
});

test(
  'the words of a fact lie where no bar and no card does',
  { tag: SCREEN_OF.en },
  async ({ page }) => {
    await page.goto('./en/');
    let facts = 0;
    for (const state of [FIRST, SECOND, THIRD]) {
      await goTo(page, state, 0.1);
      await settlePainted(page);
      const list = scene(page).getByRole('listbox');
      if (!(await list.isVisible())) continue;
      await list.focus();
      facts += 1;
      const covers = await list.evaluate((list) => {
        const { left, top, right, bottom } = list.getBoundingClientRect();
        const corners = [left + 6, right - 6].flatMap((x) =>
          [top + 6, bottom - 6].map((y) => [x, y]),
        );
        return corners
          .map(([x = 0, y = 0]) => document.elementFromPoint(x, y))
          .filter((hit) => !hit || !list.contains(hit))
          .map((hit) => hit?.outerHTML.slice(0, 80));
      });
      expect(covers, state).toEqual([]);
      await list.blur();
    }
    expect(facts).toBeGreaterThan(0);
  },
);

test(
  'on an upright screen the land fills it, behind the words as behind the signs',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('./');
    await goTo(page, SECOND, 0.3);
    await settlePainted(page);
    const ground = scene(page).locator('> canvas');
    const boxes = async (): Promise<(number | undefined)[]> => {
      const [above, below] = [await canvas(page).boundingBox(), await ground.boundingBox()];
      const end = (below?.y ?? 0) + (below?.height ?? 0);
      return [above?.y, (above?.y ?? 0) + (above?.height ?? 0), below?.y, end];
    };
    const { height } = page.viewportSize() ?? { height: 0 };
    const [top, end, join, foot] = await boxes();
    expect(top).toBe(0);
    expect(join).toBeCloseTo(end ?? 0, 0);
    expect(foot).toBeCloseTo(height, 0);
    // Rock in its tones, and not the night around it.
    await addStyles(page, '.steps, .stepper { visibility: hidden !important }');
    const { channels } = await sharp(await ground.screenshot()).stats();
    for (const { min, max } of channels.slice(0, 3)) expect(max - min).toBeGreaterThan(4);
    // To its very end the picture stays in one piece.
    await scene(page).evaluate((element) => {
      const { bottom } = element.getBoundingClientRect();
      scrollBy({ top: bottom - innerHeight / 2, behavior: 'instant' });
    });
    const [, later, next] = await boxes();
    expect(next).toBeCloseTo(later ?? 0, 0);
  },
);

test(
  'on a page of its own, what was built is seen until all of it changes',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.addInitScript(() => {
      const frames: string[] = [];
      Object.assign(globalThis, { frames });
      let built = { viewBox: '', marks: '' };
      const look = (): void => {
        requestAnimationFrame(look);
        const svg = document.querySelector('.stage .picture svg');
        // A page that is still coming has a part of it.
        if (!svg || document.readyState === 'loading') return;
        const now = { viewBox: svg.getAttribute('viewBox') ?? '', marks: svg.innerHTML };
        if (built.viewBox === '') built = now;
        const [isItsFrame, areItsMarks] = [
          now.viewBox === built.viewBox,
          now.marks === built.marks,
        ];
        frames.push(isItsFrame === areItsMarks ? (isItsFrame ? 'built' : 'live') : 'torn');
      };
      requestAnimationFrame(look);
    });
    await page.goto(`./figures/${HISTORY}/${SECOND}/`);
    await expect(page.locator('[data-scene]')).toHaveAttribute('data-live', '');
    const frames = await page.evaluate(
      () => (globalThis as unknown as { frames: string[] }).frames,
    );
    expect([...new Set(frames)]).toEqual(['built', 'live']);
    const [stage, canvas] = await Promise.all(
      ['.stage', '.scenery-canvas'].map((part) => page.locator(part).boundingBox()),
    );
    expect(canvas, 'what is painted fills the stage, and covers no words below').toEqual(stage);
    // What is painted stays dark where a reader's own ground is white, and so its words stay light.
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
    for (const word of await page.locator('.stage svg text').all())
      await expect(word).not.toHaveCSS('fill', 'rgb(0, 0, 0)');
  },
);
