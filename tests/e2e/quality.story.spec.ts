/** What readers never notice when it is right: still pages, legible figures, room for thumbs. */
import type { Page } from '@playwright/test';
import { objectionsIn } from './axe.ts';
import { openSlowly, SHIFT_LIMIT, shiftsOn } from './shifts.ts';
import { goToStep, scenesOf } from './story.ts';
import { few, isLong, turnsOf } from '../support/few.ts';
import { EDITIONS, LONG, SCREEN_OF, complaintsOf, onceOn, settle } from './support.ts';
import { expect, test } from './test.ts';

const SMALLEST_TEXT = 12;
const SMALLEST_CONTROL = 44;
const WIDTHS = [320, 390, 768, 1024, 1440, 2560];
const SCREENS = [
  { width: 320, height: 568 },
  { width: 390, height: 664 },
  { width: 844, height: 390 },
  { width: 768, height: 1024 },
  { width: 1024, height: 600 },
  { width: 1440, height: 900 },
];

/** Scrolls through the whole page, two thirds of a screen at a time, and waits at each for paint. */
const readThrough = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    const last = (): number => document.documentElement.scrollHeight - innerHeight;
    while (scrollY < last() - 1) {
      scrollBy({ top: innerHeight * 0.66, behavior: 'instant' });
      for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
      // What stands in for a font is as wide on readers' devices; here, without any Han font, it is
      // not, and on a busy machine a font may take longer than these frames.
      await document.fonts.ready;
    }
  });
  await settle(page);
};

/**
 * The faults of the texts in the figures, in every state of every scene and on some days of the
 * cursor: too small, outside of their drawing, or over one another. Needs reduced motion, with
 * which a state is there as soon as one comes to it.
 */
const faultsOfTexts = (page: Page): Promise<string[]> =>
  page.evaluate(
    async ({ smallest, parts }) => {
      const SLACK = 0.75;
      const faultsIn = (svg: SVGSVGElement): string[] => {
        const scale = svg.getScreenCTM()?.a ?? 0;
        const { width, height } = svg.viewBox.baseVal;
        const texts = [...svg.querySelectorAll('text')].map((text) => {
          const { x, width } = text.getBBox();
          const size = Number(text.getAttribute('font-size'));
          const base = Number(text.getAttribute('y'));
          // As high as its letters, not as its face's line: lines set close do not overlap.
          const [top, bottom] = [base - 0.8 * size, base + 0.15 * size];
          const name = `${text.getAttribute('data-key') ?? ''} “${text.textContent}”`;
          return { name, size, box: { left: x, right: x + width, top, bottom } };
        });
        if (texts.length === 0) return ['no texts'];
        const faults: string[] = [];
        for (const [at, { name, size, box }] of texts.entries()) {
          const pixels = size * scale;
          if (pixels < smallest - 0.01) faults.push(`${name} is ${pixels.toFixed(2)} px high`);
          const out = Math.max(-box.left, box.right - width, -box.top, box.bottom - height);
          if (out > SLACK) faults.push(`${name} is ${out.toFixed(1)} outside`);
          for (const { name: other, box: its } of texts.slice(at + 1)) {
            const across = Math.min(box.right, its.right) - Math.max(box.left, its.left);
            const down = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
            if (across > SLACK && down > SLACK) faults.push(`${name} runs into ${other}`);
          }
        }
        return faults;
      };
      const faults: string[] = [];
      const look = (scene: Element, about: string): void => {
        for (const svg of scene.querySelectorAll<SVGSVGElement>('.stage svg')) {
          if (svg.getClientRects().length === 0) continue;
          faults.push(...faultsIn(svg).map((fault) => `${about}: ${fault}`));
        }
      };
      await document.fonts.ready;
      for (const step of document.querySelectorAll('[data-scene] [data-step]')) {
        const scene = step.closest('[data-scene]');
        const figure = scene?.querySelector('.stage [data-figure]');
        const state = step.getAttribute('data-state') ?? '';
        if (!scene || !figure) continue;
        const about = `${figure.getAttribute('data-figure') ?? ''}, ${state}`;
        step.scrollIntoView({ behavior: 'instant' });
        // Who arrives in one leap is shown the state a moment later, once the scene is alive.
        const isShown = (): boolean =>
          figure.getAttribute('data-state') === state && figure.querySelector('img') === null;
        for (let frame = 0; frame < 4 || (frame < 300 && !isShown()); frame += 1) {
          await new Promise(requestAnimationFrame);
        }
        if (!isShown()) faults.push(`${about}: is not shown`);
        look(scene, about);
        for (const slider of scene.querySelectorAll<HTMLInputElement>('[type="range"]')) {
          if (slider.getClientRects().length === 0) continue;
          const [least, most] = [Number(slider.min), Number(slider.max)];
          for (const part of parts) {
            slider.value = String(Math.round(least + part * (most - least)));
            slider.dispatchEvent(new Event('input'));
            look(scene, `${about}, ${slider.value}`);
          }
        }
      }
      return faults;
    },
    { smallest: SMALLEST_TEXT, parts: few([0, 0.3, 0.77, 1], 2) },
  );

/** The controls that are too small for a thumb, and by how much. */
const smallControls = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((controls, smallest) => {
    const shown = controls.filter((control) => control.getClientRects().length > 0);
    if (shown.length === 0) return ['none found'];
    const faults = shown.flatMap((control) => {
      const box = control.getBoundingClientRect();
      // A mark in a line of text takes touches over the area that its ::after covers.
      const after = getComputedStyle(control, '::after');
      const spread = after.content !== 'none' && after.position === 'absolute';
      const width = spread ? parseFloat(after.width) : box.width;
      const height = spread ? parseFloat(after.height) : box.height;
      if (Math.min(width, height) >= smallest - 0.05) return [];
      const name = control.getAttribute('aria-label') ?? control.textContent.trim();
      const chain = [control.parentElement, control]
        .map((element) => element?.getAttribute('class') ?? element?.localName)
        .join(' > ');
      return [`${chain} “${name}”: ${width.toFixed(1)} × ${height.toFixed(1)}`];
    });
    return [...new Set(faults)];
  }, SMALLEST_CONTROL);

for (const { edition, path } of EDITIONS) {
  test.describe(edition, () => {
    const tag = isLong ? [] : SCREEN_OF[edition];
    test(
      'reading it all: nothing jumps, nothing complains, nobody else is asked',
      { tag: edition === 'zh' ? tag : [tag, LONG].flat() },
      async ({ page, baseURL }) => {
        const complaints = complaintsOf(page);
        const strangers: string[] = [];
        page.on('request', (request) => {
          const { protocol, origin } = new URL(request.url());
          if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) {
            strangers.push(request.url());
          }
        });
        const hurry = await openSlowly(page, path);
        // The fonts of a chapter come as one nears it: see readThrough for what a slow line would show.
        await hurry();
        await readThrough(page);
        const { sum, what } = await shiftsOn(page);
        expect(sum, what).toBeLessThan(SHIFT_LIMIT);
        expect(complaints).toEqual([]);
        expect(strangers).toEqual([]);
      },
    );

    test('no screen scrolls sideways', { tag: '@desktop' }, async ({ page }) => {
      await page.goto(path);
      for (const width of turnsOf(edition, WIDTHS)) {
        await page.setViewportSize({ width, height: 800 });
        await settle(page);
        const wide = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          if (scrollWidth <= clientWidth) return [];
          return [...document.querySelectorAll('body *')]
            .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
            .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`)
            .slice(0, 5)
            .concat(`${scrollWidth} > ${clientWidth}`);
        });
        expect(wide, `${width} px`).toEqual([]);
      }
    });

    test(
      'every control has room for a thumb',
      { tag: edition === 'zh' ? '@phone' : ['@phone', LONG] },
      async ({ page }) => {
        await page.goto(path);
        for (const selector of [
          '.topbar :is(a, button)',
          '.cover a',
          '.fact-mark',
          '.skip',
          ...(scenesOf(edition).length > 0 ? ['.data summary'] : []),
        ]) {
          expect.soft(await smallControls(page, selector), selector).toEqual([]);
        }
        await page.locator('[data-contents]').click();
        expect.soft(await smallControls(page, '#contents a'), 'contents').toEqual([]);
        await page.keyboard.press('Escape');
        await page.locator('.fact-mark').first().click();
        expect.soft(await smallControls(page, '.fact-note button'), 'note').toEqual([]);
        await page.keyboard.press('Escape');
      },
    );
  });

  test.describe(`${edition}, figures`, () => {
    // The pictures are the same, and sooner there.
    test.use({ contextOptions: { reducedMotion: 'reduce' } });

    test(
      'texts in figures are large enough and keep clear of one another',
      // Longer words are harder to place.
      { tag: edition === 'en' ? '@desktop' : ['@desktop', LONG] },
      async ({ page }) => {
        await page.goto(path);
        // Each scene loads when it comes near; what is loaded stays.
        for (const { steps } of scenesOf(edition)) {
          for (const step of steps.slice(0, 1)) await goToStep(page, step);
        }
        for (const screen of few(turnsOf(edition, SCREENS), 1)) {
          await page.setViewportSize(screen);
          await settle(page);
          const faults = await faultsOfTexts(page);
          expect.soft(faults, `${screen.width} × ${screen.height}`).toEqual([]);
        }
      },
    );
  });
}

test('the page for lost addresses', { tag: onceOn('@phone') }, async ({ page, baseURL }) => {
  const answer = await page.goto('./no/such/page');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('404');
  expect(await objectionsIn(page)).toEqual([]);
  expect.soft(await smallControls(page, 'main a'), 'links').toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  // On a phone on its side one sees where to go, too.
  await page.setViewportSize({ width: 844, height: 390 });
  for (const link of await page.locator('main a').all()) {
    await expect(link).toBeInViewport({ ratio: 1 });
  }
  await page.getByRole('link', { name: 'Back to the beginning' }).click();
  await expect(page).toHaveURL(`${baseURL ?? ''}en/`);
  // A messenger took for a part of the address what was written after it.
  await page.goto('./en/figures/，看。');
  await expect(page).toHaveURL(`${baseURL ?? ''}en/figures/`);
});
