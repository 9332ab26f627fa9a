/** The screens of a page worth a photograph, and how to bring each of them up. */
import type { ElementHandle, Locator, Page } from '@playwright/test';

export interface Screen {
  name: string;
  /** Brings the screen up and waits until it is still. Rejects when it does not come. */
  show: () => Promise<void>;
  /** Puts away what `show` opened. */
  leave?: () => Promise<void>;
}

/** Where on the screen, from its top, a chapter's heading and a step's middle are put. */
const HEADING_AT = 0.12;
const STEP_AT = 0.6;
const PATIENCE = 5000;

/** Waits for fonts, for images in view and for animations that have an end. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(async (patience) => {
    const inView = [...document.images].filter((image) => {
      const { top, bottom } = image.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    const ending = document
      .getAnimations()
      .filter((animation) => animation.timeline === document.timeline)
      .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
    const everything = [
      document.fonts.ready,
      ...inView.map((image) => image.decode()),
      ...ending.map((animation) => animation.finished),
    ];
    const late = new Promise((resolve) => setTimeout(resolve, patience));
    await Promise.race([Promise.allSettled(everything), late]);
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    await frame();
    await frame();
  }, PATIENCE);

/** Where on the screen to put which point of an element: 0 is the top of either, 1 the bottom. */
interface Place {
  point: number;
  at: number;
}

const bring = (element: Element, { point, at }: Place): void => {
  const { top, height } = element.getBoundingClientRect();
  scrollTo({ top: scrollY + top + height * point - innerHeight * at, behavior: 'instant' });
};

/** Waits until the figure of a step's scene is live, shows the step's state and moves no more. */
const figureOf = async (page: Page, step: Locator): Promise<void> => {
  await settle(page);
  await page.waitForFunction(
    (element) => {
      const figure = element.closest('[data-scene]')?.querySelector<HTMLElement>('[data-figure]');
      return (
        figure?.dataset.live !== undefined &&
        figure.dataset.moving === undefined &&
        figure.dataset.state === element.dataset.state
      );
    },
    (await step.elementHandle()) as ElementHandle<HTMLElement>,
    { timeout: PATIENCE },
  );
  await settle(page);
};

/** A button that opens a popover: its screen, if the page has such a button. */
const popover = async (page: Page, name: string, selector: string): Promise<Screen[]> => {
  const button = page.locator(selector).first();
  if ((await button.count()) === 0) return [];
  return [
    {
      name,
      show: async () => {
        // The bar with the contents shows only once the cover has been left.
        await page.locator('section.chapter').first().evaluate(bring, { point: 0, at: 0 });
        await settle(page);
        await button.click({ timeout: PATIENCE });
        await page.locator(':popover-open').waitFor({ timeout: PATIENCE });
        await settle(page);
      },
      leave: () => page.keyboard.press('Escape'),
    },
  ];
};

/** The screens of an edition: cover, chapter openings, steps, contents, a fact note. */
export const editionScreens = async (page: Page): Promise<Screen[]> => {
  const chapters = page.locator('section.chapter[id]');
  const steps = page.locator('[data-scene] [data-step]');
  const ids = await chapters.evaluateAll((elements) => elements.map(({ id }) => id));
  const stepNames = await steps.evaluateAll((elements) => {
    const scenes = [...document.querySelectorAll('[data-scene]')];
    return elements.map((element) => {
      const scene = element.closest<HTMLElement>('[data-scene]');
      const order = scene ? [...scene.querySelectorAll('[data-step]')].indexOf(element) + 1 : 0;
      const number = scene ? scenes.indexOf(scene) + 1 : 0;
      const figure = scene?.querySelector<HTMLElement>('[data-figure]')?.dataset.figure ?? '';
      return `scene ${number} ${figure}, step ${order} ${(element as HTMLElement).dataset.state ?? ''}`;
    });
  });
  return [
    {
      name: 'cover',
      show: async () => {
        await page.evaluate(() => {
          scrollTo({ top: 0, behavior: 'instant' });
        });
        await settle(page);
      },
    },
    ...ids.map((id, nth) => ({
      name: `chapter ${id}`,
      show: async () => {
        await chapters.nth(nth).locator('h2').first().evaluate(bring, { point: 0, at: HEADING_AT });
        await settle(page);
      },
    })),
    ...stepNames.map((name, nth) => ({
      name,
      show: async () => {
        await steps.nth(nth).evaluate(bring, { point: 0.5, at: STEP_AT });
        await figureOf(page, steps.nth(nth));
      },
    })),
    ...(await popover(page, 'contents', 'button[data-contents]')),
    ...(await popover(page, 'fact note', 'button.fact-mark')),
  ];
};
