/** However a reader comes to a place in a scene, the picture there is the same (contract 2). */
import { few, isLong } from '../support/few.ts';
import {
  addStyles,
  EDITIONS,
  inTurn,
  LIVE_CODE,
  SCENES,
  SCREEN_OF,
  STATE,
  STATES,
  anchorOf,
  drift,
  drawingOf,
  expectPicture,
  figureOf,
  goTo,
  jump,
  onceOn,
  placeOf,
  settle,
  statesOf,
  stillsOf,
} from './support.ts';
import { expect, test } from './test.ts';

const LAST = STATES.at(-1) ?? STATE.first;

for (const { edition, path } of EDITIONS) {
  // What moves is the same, and open.spec.ts compares every still.
  test.describe(edition, { tag: SCREEN_OF[edition] }, () => {
    const turn = inTurn(edition);
    test.beforeEach(async ({ page }) => {
      await page.goto(path);
    });

    test('scrolling slowly, down and up again', turn(), async ({ page }) => {
      const stills = await stillsOf(page);
      const read = async (states: readonly string[]): Promise<void> => {
        for (const state of states) {
          expect(await drift(page, await placeOf(page, state)), `moves to ${state}`).toBe(true);
          await expectPicture(page, state, stills);
        }
      };
      await goTo(page, STATE.first);
      await read(STATES.slice(1));
      await drift(page, (await placeOf(page, LAST)) + 500);
      await expectPicture(page, LAST, stills);
      // On the way up the marks of all states have been there already.
      await read(STATES.slice(isLong ? 0 : -2, -1).toReversed());
    });

    test(
      'a still stands on the stage until the drawing takes its place at once',
      turn(),
      async ({ page }) => {
        const { promise, resolve: release } = Promise.withResolvers<undefined>();
        await page.route(LIVE_CODE, async (route) => {
          await promise;
          await route.continue();
        });
        await page.reload();
        await jump(page, await placeOf(page, STATE.first));
        const still = figureOf(page).locator('img').filter({ visible: true });
        await expect
          .poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth))
          .toBeGreaterThan(0);
        await expect(still).toBeInViewport();
        const room = await still.boundingBox();
        const shown = await figureOf(page).evaluateHandle((figure) => {
          const shown: string[] = [];
          const look = (): void => {
            const pictures = [...figure.querySelectorAll('img, svg:not(:empty)')];
            const seen = pictures.filter((each) =>
              each.checkVisibility({ visibilityProperty: true }),
            );
            shown.push(seen.map(({ localName }) => localName).join(' and '));
            requestAnimationFrame(look);
          };
          look();
          return shown;
        });
        release(undefined);
        await expectPicture(page, STATE.first, await stillsOf(page));
        await expect(still).toHaveCount(0);
        const frames = await shown.evaluate((frames) => [...new Set(frames)]);
        expect(frames, 'one picture at a time, and always one').toEqual(['img', 'svg']);
        expect(await drawingOf(page).boundingBox()).toEqual(room);
      },
    );

    test('a fast fling, past the place and back', turn(), async ({ page }) => {
      const stills = await stillsOf(page);
      await page.mouse.move(200, 400);
      for (const state of few([LAST, STATE.other, STATE.first], 2)) {
        await jump(page, 0);
        for (const delta of [9000, 9000, 9000, -5000]) await page.mouse.wheel(0, delta);
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(2000);
        await settle(page);
        await jump(page, await placeOf(page, state));
        await expectPicture(page, state, stills);
      }
    });

    test('a change of mind while the marks still move', turn(), async ({ page }) => {
      const stills = await stillsOf(page);
      const changes = [
        [STATE.answer, STATE.other],
        [STATE.aligned, STATE.calendar],
        [STATE.aligned, STATE.ruler],
      ] as const;
      for (const [state, other] of few(changes, 2)) {
        await goTo(page, state);
        const direction = STATES.indexOf(other) - STATES.indexOf(state);
        const passed = await figureOf(page).evaluate(async (figure, stride) => {
          const state = figure.getAttribute('data-state');
          const hasChanged = (): boolean => figure.getAttribute('data-state') !== state;
          const scrollWhile = async (wanted: () => boolean, stride: number): Promise<void> => {
            for (let frames = 0; frames < 100 && wanted(); frames += 1) {
              scrollBy({ top: stride, behavior: 'instant' });
              await new Promise(requestAnimationFrame);
            }
          };
          await scrollWhile(() => !hasChanged(), stride);
          const passed = [figure.getAttribute('data-state'), figure.hasAttribute('data-moving')];
          await scrollWhile(hasChanged, -stride);
          return passed;
        }, 20 * direction);
        expect(passed).toEqual([other, true]);
        await expectPicture(page, state, stills);
      }
    });

    test('from below, without having been above', turn(), async ({ page }) => {
      const stills = await stillsOf(page);
      await jump(page, 1e6);
      await settle(page);
      await jump(page, await placeOf(page, STATE.other));
      await expectPicture(page, STATE.other, stills);
    });

    test('a link to a step', turn(), async ({ page }) => {
      await page.goto('about:blank');
      await page.goto(`${path}#${anchorOf(STATE.aligned)}`);
      const stills = await stillsOf(page);
      await expectPicture(page, STATE.aligned, stills);
      // Far, near, forwards and back: one hash is like another.
      for (const state of [STATE.first, LAST, STATE.other, STATE.aligned]) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, anchorOf(state));
        await expectPicture(page, state, stills);
      }
    });

    test('a reload in the middle', turn(), async ({ page }) => {
      const stills = await stillsOf(page);
      for (const state of [STATE.answer, STATE.calendar] as const) {
        await goTo(page, state);
        const place = await page.evaluate(() => scrollY);
        await page.reload();
        await expectPicture(page, state, stills);
        expect(Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThan(2);
      }
    });

    test('a screen that only grows lower or higher', turn(), async ({ page }) => {
      const stills = await stillsOf(page);
      const size = page.viewportSize() ?? { width: 0, height: 0 };
      const lower = { ...size, height: size.height - 144 };
      for (const state of [STATE.answer, STATE.aligned] as const) {
        await goTo(page, state);
        await page.setViewportSize(lower);
        // The page first goes where one read before.
        await settle(page);
        await jump(page, await placeOf(page, state));
        await expectPicture(page, state, stills);
        await page.setViewportSize(size);
        await settle(page);
        await jump(page, await placeOf(page, state));
        await expectPicture(page, state, stills);
      }
    });

    test('an address bar that comes and goes', { tag: '@phone' }, async ({ page }) => {
      const size = page.viewportSize() ?? { width: 0, height: 0 };
      // As on a phone, svh stays what it is while the window's height changes.
      await page.locator('html > div').evaluate((probe: HTMLElement, height) => {
        probe.style.height = `${height}px`;
      }, size.height);
      await addStyles(
        page,
        '.cover, .opener { height: 400px !important; min-height: 0 !important }' +
          '.prose, .chapter-head, .spread { padding-block: 80px !important; margin-block: 80px 0 !important }',
      );
      const stills = await stillsOf(page);
      await goTo(page, STATE.other);
      const place = await placeOf(page, STATE.other);
      for (const height of [size.height - 144, size.height, size.height - 144]) {
        await page.setViewportSize({ ...size, height });
        await expect.poll(() => page.evaluate(() => innerHeight)).toBe(height);
        expect(await placeOf(page, STATE.other), 'nothing has moved').toBe(place);
        await jump(page, place);
        await expectPicture(page, STATE.other, stills);
      }
    });
  });
}

const OTHERS = SCENES.filter((scene) => scene !== 'intervals');
for (const [index, scene] of few(OTHERS, 2).entries()) {
  // Every other one on a phone: what moves is the same, and layouts are tried in every frame.
  const isOnPhone = index % 2 === 0;
  // Read down or up in turn: intervals, above, turn round. A long run reads each both ways.
  const isDown = index % 4 < 2;
  const about = `${scene}: read slowly, each state ends as its layout is`;
  test(about, { tag: isOnPhone ? '@phone' : '@desktop' }, async ({ page }) => {
    await page.goto(isOnPhone ? './en/' : './');
    const stills = await stillsOf(page, scene);
    const down = await statesOf(page, scene);
    const [first = '', ...others] = isDown || isLong ? down : down.toReversed();
    const back = isLong ? down.slice(0, -1).toReversed() : [];
    await goTo(page, first, scene);
    await expectPicture(page, first, stills, scene);
    for (const state of [...others, ...back]) {
      const moved = await drift(page, await placeOf(page, state, scene), scene);
      expect(moved, `moves to ${state}`).toBe(true);
      await expectPicture(page, state, stills, scene);
    }
  });
}

test(
  'another width sees the same states, in the drawing that fits it',
  { tag: onceOn('@desktop') },
  async ({ page }) => {
    await page.goto('./');
    await goTo(page, STATE.aligned);
    const size = page.viewportSize() ?? { width: 0, height: 0 };
    for (const width of [size.width > 1080 ? 800 : 1200, size.width]) {
      await page.setViewportSize({ ...size, width });
      await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
      // The page hears of its new width a little later, and takes the reader along.
      await goTo(page, STATE.aligned);
      await expectPicture(page, STATE.aligned, await stillsOf(page));
    }
  },
);
