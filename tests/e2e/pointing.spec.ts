/** Words point at marks, marks at words: by pointer, by finger and by keyboard. */
import type { Locator, Page } from '@playwright/test';
import {
  EDITIONS,
  inTurn,
  SCREEN_OF,
  drawingOf,
  jump,
  placeOf,
  sceneOf,
  settle,
} from './support.ts';
import { expect, test } from './test.ts';

/** The made-up story names one of this figure's shares in the card of its first state. */
const SCENE = 'economy';
const [STATE, NEXT] = ['sectors', 'tax'];
const [NAMED, OTHER] = ['farming', 'industry'];

const goToScene = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await jump(page, await placeOf(page, STATE, SCENE));
  await expect(sceneOf(page, SCENE)).toHaveAttribute('data-live');
  await settle(page);
};

const wordOf = (page: Page, fact: string): Locator =>
  sceneOf(page, SCENE).locator(`.step .fact[data-fact="${fact}"]`);
const marksOf = (page: Page, fact: string): Locator =>
  drawingOf(page, SCENE).locator(`[data-facts~="${fact}"]`);
/** Presses where a mark is; Playwright's own click scrolls the page for what a stage holds. */
const press = async (page: Page, mark: Locator): Promise<void> => {
  const box = await mark.boundingBox();
  if (!box) throw new Error('a mark that is not drawn');
  const { x, y, width, height } = box;
  await page.mouse.click(x + width / 2, y + height / 2);
};
const listOf = (page: Page): Locator => sceneOf(page, SCENE).getByRole('listbox');

/** Comes to be so: all marks that stand for the fact are lit, and no other. */
const expectLit = (page: Page, fact: string): Promise<void> =>
  expect
    .poll(() =>
      drawingOf(page, SCENE).evaluate((drawing, fact) => {
        const those = (selector: string): Element[] => [...drawing.querySelectorAll(selector)];
        const marks = those(`[data-facts~="${fact}"]:not([data-leaving])`);
        const lit = new Set(those('[data-lit]'));
        return (
          marks.length > 0 && lit.size === marks.length && marks.every((mark) => lit.has(mark))
        );
      }, fact),
    )
    .toBe(true);

const expectDark = (page: Page): Promise<void> =>
  expect(sceneOf(page, SCENE).locator('[data-lit], [data-pointing]')).toHaveCount(0);

for (const { edition, path } of EDITIONS) {
  test.describe(edition, { tag: SCREEN_OF[edition] }, () => {
    const turn = inTurn(edition);
    test.beforeEach(({ page }) => goToScene(page, path));

    test('a fact in a card that has the focus lights its marks', turn(), async ({ page }) => {
      const word = wordOf(page, NAMED);
      await word.getByRole('button').focus();
      await expectLit(page, NAMED);
      await expect(word).toHaveAttribute('data-lit');
      const other = marksOf(page, OTHER).first();
      await expect(other).toHaveCSS('opacity', '0.35');
      await word.getByRole('button').blur();
      await expectDark(page);
    });

    test('a press on a fact lights its marks, and its note opens', turn(), async ({ page }) => {
      await wordOf(page, NAMED).getByRole('button').click();
      const note = page.getByRole('dialog');
      // The keys are the note's: the arrows would turn to another step.
      await expect(note).toBeFocused();
      await expectLit(page, NAMED);
      await note.getByRole('paragraph').first().click();
      await expectLit(page, NAMED);
    });

    test(
      'a press on a mark shows its words and lights them in the card',
      turn(),
      async ({ page }) => {
        await press(page, marksOf(page, NAMED).last());
        await expectLit(page, NAMED);
        await expect(wordOf(page, NAMED)).toHaveAttribute('data-lit');
        const shown = listOf(page).getByRole('option', { selected: true });
        await expect(shown).toBeInViewport();
        await expect(shown).toContainText((await wordOf(page, NAMED).innerText()).slice(0, 2));
        await page.keyboard.press('Escape');
        await expectDark(page);
      },
    );

    test('the facts of a picture are walked with the arrows', turn(), async ({ page }) => {
      const list = listOf(page);
      const before = await page.evaluate(() => scrollY);
      await list.focus();
      await expectLit(page, NAMED);
      await page.keyboard.press('ArrowRight');
      await expectLit(page, OTHER);
      await expect(list).toHaveAttribute('aria-activedescendant', new RegExp(`${OTHER}$`));
      await page.keyboard.press('ArrowLeft');
      await expectLit(page, NAMED);
      expect(await page.evaluate(() => scrollY), 'the page stays where it is').toBe(before);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
    });

    test('another state lists facts of its own', turn(), async ({ page }) => {
      await expect(listOf(page).getByRole('option')).toHaveCount(3);
      await jump(page, await placeOf(page, NEXT, SCENE));
      await expect(listOf(page).getByRole('option')).toHaveCount(1);
      await listOf(page).focus();
      await expectLit(page, 'stone-tax');
    });
  });
}

test('a mouse over words and over marks, and away again', { tag: '@desktop' }, async ({ page }) => {
  await goToScene(page, './en/');
  await wordOf(page, NAMED).hover();
  await expectLit(page, NAMED);
  await marksOf(page, OTHER).last().hover({ force: true });
  await expectLit(page, OTHER);
  await page.mouse.move(2, 2);
  await expectDark(page);
});

test('a mark of a picture that has just come shows its words', async ({ page }) => {
  await goToScene(page, './en/');
  // The pause after a change, at whose end the picture's facts are listed, never ends.
  await page.evaluate(() => {
    const wait = window.setTimeout.bind(window);
    const late = (...[handler, delay = 0, ...rest]: Parameters<typeof wait>): number =>
      wait(handler, delay >= 100 && delay < 500 ? 3_600_000 : delay, ...rest);
    window.setTimeout = Object.assign(late, setTimeout);
  });
  await jump(page, await placeOf(page, NEXT, SCENE));
  await settle(page);
  await press(page, marksOf(page, 'stone-tax').last());
  await expect(listOf(page).getByRole('option', { selected: true })).toBeInViewport();
});

test(
  'a note comes to where two fingers have enlarged the page',
  { tag: '@phone' },
  async ({ page }) => {
    await goToScene(page, './en/');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2.5 });
    await wordOf(page, NAMED)
      .getByRole('button')
      .evaluate((mark: HTMLElement) => {
        mark.click();
      });
    const seen = (): Promise<number> =>
      page.getByRole('dialog').evaluate((note) => {
        const { top, bottom } = note.getBoundingClientRect();
        const { offsetTop = 0, height = 0 } = visualViewport ?? {};
        return Math.min(bottom, offsetTop + height) - Math.max(top, offsetTop);
      });
    await expect.poll(seen).toBeGreaterThan(100);
  },
);

test(
  'in forced colours what is pointed at has an outline',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await goToScene(page, './en/');
    await wordOf(page, NAMED).getByRole('button').focus();
    await expect(marksOf(page, NAMED).first()).toHaveCSS('stroke-width', '1.5px');
  },
);

test(
  'in the flow a fact points at marks of its step’s own picture',
  { tag: '@phone' },
  async ({ page }) => {
    // Too low for a picture to be pinned.
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto('./');
    const step = sceneOf(page, SCENE).locator(`[data-step][data-state="${STATE}"]`);
    const still = step.locator('.still');
    const button = wordOf(page, NAMED).getByRole('button');
    await button.focus();
    await expect(still).toHaveAttribute('src', new RegExp(`/still\\.svg\\?v=\\w+#fact-${NAMED}$`));
    await expect(wordOf(page, NAMED)).toHaveAttribute('data-lit');
    const src = await still.evaluate((image: HTMLImageElement) => image.src);
    await button.blur();
    await expect(still).toHaveAttribute('src', /\/still\.svg\?v=\w+$/);
    await page.goto(src);
    const opacities = await page.evaluate((fact) => {
      const marks = [...document.querySelectorAll(':is(path, polygon)[data-facts]')];
      const of = (own: boolean): string[] =>
        marks
          .filter((mark) => mark.matches(`[data-facts~="${fact}"]`) === own)
          .map((mark) => getComputedStyle(mark).opacity);
      return { own: [...new Set(of(true))], others: [...new Set(of(false))] };
    }, NAMED);
    expect(opacities).toEqual({ own: ['1'], others: ['0.35'] });
  },
);
