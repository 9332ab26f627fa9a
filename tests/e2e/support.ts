/** What the browser tests share: the places of the story, and what a figure shows there. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { FigureProps } from '../../src/figures/figure.ts';
import { figures, loadFigure } from '../../src/figures/index.ts';
import { drawnMarks } from '../../src/figures/still.ts';
import type { Frame } from '../../src/kit/marks.ts';
import { triggerFor, type PinnedArrangement } from '../../src/story/arrangement.ts';
import { canal } from '../support/canal.ts';
import { isLong } from '../support/few.ts';
import { editionOutline } from '../support/story.ts';
import { svgWith } from '../unit/support/svg.ts';

// What is loaded while Playwright lists the tests is compiled once; later, by each of its workers.
await Promise.all(Object.values(figures).map((load) => load()));

/** The story in its two editions; paths are relative to the site's base. */
export const EDITIONS = [
  { edition: 'zh', path: './', twin: './en/' },
  { edition: 'en', path: './en/', twin: './' },
] as const;
export type Edition = (typeof EDITIONS)[number]['edition'];

/** The screens of playwright.config.ts, as tags. */
type Screen = '@phone' | '@desktop';

/** The screen that tests of an edition run on where one screen is enough. */
export const SCREEN_OF: Readonly<Record<Edition, Screen>> = { zh: '@phone', en: '@desktop' };

/** The tag of a test that one screen is enough for; in a long run it has every screen. */
export const onceOn = (screen: Screen): Screen[] => (isLong ? [] : [screen]);

/** What a test has that waits for a long run. */
export const LONG = '@long';

/**
 * Details for the tests that both editions have, one after another: in a short run each of them
 * falls to one edition and to its screen, in turn.
 */
export const inTurn = (edition: Edition): ((...tags: string[]) => { tag: string[] }) => {
  let isOwn = edition === 'en';
  return (...tags) => {
    isOwn = !isOwn;
    return { tag: isOwn ? tags : [...tags, LONG] };
  };
};

const { chapters } = editionOutline(canal, 'zh');

/** The chapters' names in addresses, in reading order. */
export const CHAPTERS = chapters.map(({ slug }) => slug);

/** All scenes, in reading order. */
const scenes = chapters.flatMap((chapter) => chapter.scenes);

/** The history is one scene or more, which move on with every bit of scrolling. */
export const HISTORY = 'history';
export const HISTORIES = scenes.filter(({ figure }) => figure === HISTORY);

/** The scenes that show a state a step, by their figures, in reading order. */
export const SCENES = scenes.map(({ figure }) => figure).filter((figure) => figure !== HISTORY);
type Scene = string;

/** The scene of the figure of days, and what its steps show, in order. */
const [days] = scenes.filter(({ figure }) => figure === 'intervals');
export const STATES = (days?.steps ?? []).map(({ state }) => state);
const stateAt = (index: number): string => {
  const state = STATES[index];
  if (state === undefined) throw new Error(`the scene of days has no step ${index + 1}`);
  return state;
};
/** Them by what they are for: the first, a question, its answer, another answer, and ways to read the days. */
export const STATE = {
  first: stateAt(0),
  guess: stateAt(1),
  answer: stateAt(2),
  other: stateAt(3),
  ruler: stateAt(4),
  aligned: stateAt(5),
  calendar: stateAt(6),
  work: stateAt(7),
};

/** The address of the step of the figure of days that shows a state. */
export const anchorOf = (state: string): string => `${days?.chapter ?? ''}-${state}`;

/** The code that a scene loads when it comes near. */
export const LIVE_CODE = /\/_astro\/live[.-][^/]*\.js$/;

/** The scene of a figure: by default, here and below, that of the figure of days. */
export const sceneOf = (page: Page, scene: Scene = 'intervals'): Locator =>
  page.locator('[data-scene]').filter({ has: page.locator(`.stage [data-figure="${scene}"]`) });

/** The figure that stays while its steps pass. */
export const figureOf = (page: Page, scene?: Scene): Locator =>
  sceneOf(page, scene).locator('.stage [data-figure]');

/** Its drawing for this screen. */
export const drawingOf = (page: Page, scene?: Scene): Locator =>
  sceneOf(page, scene).locator('.stage .picture').filter({ visible: true }).locator('svg');

/** The step of a scene that takes its figure to a state. */
export const stepOf = (page: Page, state: string, scene?: Scene): Locator =>
  sceneOf(page, scene).locator(`[data-step][data-state="${state}"]`);

/** The states that the steps of a scene take its figure to, in order. */
export const statesOf = (page: Page, scene: Scene): Promise<string[]> =>
  sceneOf(page, scene)
    .locator('[data-step]')
    .evaluateAll((steps) => steps.map((step) => step.getAttribute('data-state') ?? ''));

/** Waits until nothing scrolls any more and no mark moves. */
export const settle = async (page: Page): Promise<void> => {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const STILL = 4;
        let [still, last] = [0, scrollY];
        const look = (): void => {
          still = scrollY === last ? still + 1 : 0;
          last = scrollY;
          if (still >= STILL) resolve();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
  await expect(page.locator('[data-moving]')).toHaveCount(0);
};

/**
 * Waits until nothing more has come for half a second. Playwright's own wait for an idle network does
 * not end when the browser loses sight of something that it has asked for.
 */
export const untilAllHasCome = async (page: Page): Promise<void> => {
  let come: number | undefined;
  await expect
    .poll(
      async () => {
        const before = come;
        come = await page.evaluate(() => performance.getEntriesByType('resource').length);
        return come === before;
      },
      { intervals: [500] },
    )
    .toBe(true);
};

/** How a scene is arranged, and in what room, as the page says it. */
const arrangementIn = async (
  scene: Locator,
): Promise<{
  arrangement: PinnedArrangement | undefined;
  width: number;
  height: number;
  bar: number;
  remPx: number;
  isTravelling: boolean;
}> => {
  const { names, hasFreeZone, ...room } = await scene.evaluate((element) => {
    const { dataset, style } = document.documentElement;
    const read = (name: string): number => parseFloat(style.getPropertyValue(`--room-${name}`));
    return {
      names: (dataset.arrangement ?? '').split(' '),
      width: read('width'),
      height: read('height'),
      bar: read('bar'),
      remPx: read('rem'),
      hasFreeZone: element.hasAttribute('data-free-zone'),
      isTravelling: element.hasAttribute('data-scenery'),
    };
  });
  const all = ['beside', hasFreeZone ? 'over' : 'above', 'above'] as const;
  return { ...room, arrangement: all.find((name) => names.includes(name)) };
};

/** The line that steps of a scene cross to take over, in pixels from the top of the screen. */
export const lineIn = async (scene: Locator): Promise<number> => {
  const { arrangement, remPx, isTravelling, ...room } = await arrangementIn(scene);
  return arrangement ? triggerFor(arrangement, room, isTravelling) * remPx : 0;
};

/** Pixels past the line that a step is taken to be crossed by. */
const PAST = 8;

/** The scroll position at which the step of a state has just taken over. */
export const placeOf = async (page: Page, state: string, scene?: Scene): Promise<number> => {
  const line = await lineIn(sceneOf(page, scene));
  return stepOf(page, state, scene).evaluate((step, to) => {
    const { top } = step.getBoundingClientRect();
    return Math.round(top + scrollY - to);
  }, line - PAST);
};

/** Scrolls to a position in one jump. */
export const jump = (page: Page, top: number): Promise<void> =>
  page.evaluate((to) => {
    scrollTo({ top: to, behavior: 'instant' });
  }, top);

/**
 * Scrolls to a position at a reading pace, a little with each frame; true when the figure's marks
 * moved on the way.
 */
export const drift = (page: Page, top: number, scene?: Scene): Promise<boolean> =>
  figureOf(page, scene).evaluate(async (figure, to) => {
    const STRIDE = 24;
    let moved = false;
    for (let left = to - scrollY; Math.abs(left) > 1; left -= Math.sign(left) * STRIDE) {
      const stride = Math.sign(left) * Math.min(STRIDE, Math.abs(left));
      scrollBy({ top: stride, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
      moved ||= figure.hasAttribute('data-moving');
      if (Math.abs(left) <= STRIDE) break;
    }
    // The page hears of the last stride in the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return moved || figure.hasAttribute('data-moving');
  }, top);

/** Goes to a state's step and waits for its picture, all movement ended. */
export const goTo = async (page: Page, state: string, scene?: Scene): Promise<void> => {
  // A chapter that comes near may still settle under the first jump.
  await expect(async () => {
    await jump(page, await placeOf(page, state, scene));
    await expect(figureOf(page, scene)).toHaveAttribute('data-live', { timeout: 5000 });
    await expect(figureOf(page, scene)).toHaveAttribute('data-state', state, { timeout: 2000 });
  }).toPass({ timeout: 40_000 });
  await settle(page);
};

/** Every mark of a drawing in its order of painting: key, element, text and rounded attributes. */
export const marksIn = (svg: Element): string[] =>
  [...svg.querySelectorAll('[data-key]')].map((mark) => {
    const attributes = [...mark.attributes]
      // Notes that the drawing code leaves for itself draw nothing.
      .filter(({ name }) => name === 'data-leaving' || !name.startsWith('data-'))
      .map(({ name, value }) => {
        const number = Math.round(Number(value) * 100) / 100;
        return [name, value === '' || Number.isNaN(number) ? value : String(number)] as const;
      })
      // Solid, whether it says so or not.
      .filter(([name, value]) => !name.endsWith('opacity') || value !== '1')
      .map(([name, value]) => `${name}=${value}`)
      .sort();
    const key = mark.getAttribute('data-key') ?? '';
    return [key, mark.localName, ...attributes, mark.textContent].join(' ');
  });

/** The marks that a figure shows on this screen. */
const drawn = (page: Page, scene?: Scene): Promise<string[]> =>
  drawingOf(page, scene).evaluate(marksIn);

/** What a page gives the figure of a scene to draw from, once for all its scenes. */
const propsIn = (scene: Element): FigureProps<unknown> => {
  const read = (name: string): unknown =>
    JSON.parse(
      document.querySelector(`script[${name}="${scene.getAttribute('data-scene') ?? ''}"]`)
        ?.textContent ?? '',
    );
  const props = read('data-props') as FigureProps<unknown>;
  const spoken = read('data-spoken') as FigureProps<unknown>['words'];
  return { ...props, words: { ...props.words, ...spoken } };
};

/** The marks of a figure's states in any frame, drawn here and not in the browser. */
type Stills = (state: string, frame: Frame) => readonly string[];

export const stillsOf = async (page: Page, scene: Scene = 'intervals'): Promise<Stills> => {
  const props = await sceneOf(page, scene).evaluate(propsIn);
  const figure = await loadFigure(scene, props);
  return (state, frame) =>
    marksIn(svgWith(drawnMarks(figure.layout(figure.parse(state), frame, props).marks)));
};

/** The frame that a drawing in a scene is laid out for at present. */
export const frameIn = async (scene: Locator, svg: Locator): Promise<Frame> => {
  const { arrangement } = await arrangementIn(scene);
  const size = await svg.first().evaluate((drawing: SVGSVGElement) => {
    const { width, height } = drawing.viewBox.baseVal;
    return { width, height };
  });
  return { id: 'shown', ...size, isBehindWords: arrangement === 'over' };
};

/** That of a scene's drawing. */
const frameOf = (page: Page, scene?: Scene): Promise<Frame> =>
  frameIn(sceneOf(page, scene), drawingOf(page, scene));

/** Expects the picture of a state, settled: its layout for the box that it has, whole, and no more. */
export const expectPicture = async (
  page: Page,
  state: string,
  stills: Stills,
  scene: Scene = 'intervals',
): Promise<void> => {
  await expect(figureOf(page, scene)).toHaveAttribute('data-live');
  await settle(page);
  await expect(figureOf(page, scene)).toHaveAttribute('data-state', state);
  const marks = await drawn(page, scene);
  expect(marks.filter((mark) => mark.includes(' data-leaving='))).toEqual([]);
  const keys = marks.map((mark) => mark.split(' ', 1)[0] ?? '');
  expect(new Set(keys).size, 'marks with a key of their own').toBe(keys.length);
  expect(marks).toEqual(stills(state, await frameOf(page, scene)));
};

/** Collects what a page complains of: errors it throws, and errors in its console. */
export const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  return complaints;
};

/**
 * Holds back every font that the page asks for, until the returned function is called. What it asks
 * for later comes as it does for readers, by nobody's leave.
 */
export const holdFonts = async (page: Page): Promise<() => Promise<void>> => {
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route('**/*.woff2', async (route) => {
    await gate;
    await route.continue();
  });
  return async () => {
    open();
    await page.unrouteAll({ behavior: 'wait' });
  };
};

/** Adds rules to a page, in a way that its policy lets pass. */
export const addStyles = (page: Page, rules: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, rules);
