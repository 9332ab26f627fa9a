/** How soon the page answers a hand: each control used once, alive and at rest. */
import type { Page } from '@playwright/test';
import { story } from '../support/story.ts';
import { middle, round } from './numbers.ts';
import { openQuietly } from './open.ts';
import type { Part, Setting } from './part.ts';
import { withPhone } from './phone.ts';

/** Milliseconds after which what was to be painted is. */
const SETTLE_MS = 700;
/** The shortest that browsers tell of. */
const LEAST_MS = 16;

interface Control {
  readonly name: string;
  readonly url: string;
  /** What a page must have for it; left out where a story has none. */
  readonly needs?: string;
  /** What is to be done first, not measured. */
  readonly prepare?: (page: Page) => Promise<void>;
  readonly use: (page: Page) => Promise<void>;
}

/** Milliseconds from a hand's touch to the picture that answers it, of the slowest event. */
const answerTime = async (page: Page, use: () => Promise<void>): Promise<number> => {
  await page.evaluate((least) => {
    const events: number[] = [];
    Object.assign(window, { events });
    new PerformanceObserver((list) => {
      events.push(...list.getEntries().map(({ duration }) => duration));
      // The standard's own option, which the types do not know.
    }).observe({ type: 'event', durationThreshold: least } as PerformanceObserverInit);
  }, LEAST_MS);
  await use();
  await page.waitForTimeout(SETTLE_MS);
  const events = await page.evaluate(() => (window as unknown as { events: number[] }).events);
  return Math.max(LEAST_MS, ...events);
};

/** Brings the first of some elements on the screen, and waits until what comes near with it has come. */
const bring = async (page: Page, selector: string): Promise<void> => {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const isHigher = element.clientHeight > innerHeight;
      element.scrollIntoView({ behavior: 'instant', block: isHigher ? 'start' : 'center' });
    });
  await page.waitForTimeout(SETTLE_MS);
  await page.evaluate(() => document.fonts.ready);
};

/** Brings a scene on the screen, and waits until it is alive. */
const enter = async (page: Page, scene: string): Promise<void> => {
  await bring(page, scene);
  await page.locator(scene).first().and(page.locator('[data-live]')).waitFor();
  await page.waitForTimeout(SETTLE_MS);
};

const openContents = (page: Page): Promise<void> => page.locator('[data-contents]').tap();

const inStory = (url: string): readonly Control[] => [
  {
    name: 'contents',
    url,
    use: openContents,
  },
  {
    name: 'settings: size of text',
    url,
    prepare: openContents,
    use: (page) => page.locator('[name="text-size"]').press('ArrowRight'),
  },
  ...(['motion', 'plain'] as const).map((setting) => ({
    name: `settings: ${setting}`,
    url,
    prepare: openContents,
    use: (page: Page) => page.locator(`[name="${setting}"]`).press('Space'),
  })),
  {
    name: 'source of a fact',
    url,
    prepare: (page) => bring(page, '.fact-mark'),
    use: (page) => page.locator('.fact-mark').first().tap(),
  },
  {
    name: 'table of a figure',
    url,
    prepare: (page) => bring(page, 'summary'),
    use: (page) => page.locator('summary').first().tap(),
  },
];

const { chapters = [] } = story.editions[0] ?? {};
const scenes = chapters.flatMap(({ scenes }) => scenes);

/** The keys of each figure's first scene, and the film of the first that has one. */
const inScenes = (url: string): readonly Control[] => [
  ...[...new Set(scenes.map(({ figure }) => figure))].map((figure) => {
    const scene = `[data-scene="${figure}"]`;
    return {
      name: `next step: ${figure}`,
      url,
      prepare: (page: Page) => enter(page, scene),
      use: (page: Page) => page.locator(`${scene} [data-go="next"]`).first().tap(),
    };
  }),
  {
    name: 'film',
    url,
    needs: '[data-scenery]',
    prepare: (page) => enter(page, '[data-scenery]'),
    use: (page) => page.locator('.film-play').first().tap(),
  },
];

/** The slider of the longest scene's last state, on the page that each state has. */
const onStatePage = (site: string): readonly Control[] => {
  const [scene] = scenes.toSorted((one, other) => other.steps.length - one.steps.length);
  const path = `figures/${scene?.figure ?? ''}/${scene?.steps.at(-1)?.state ?? ''}/`;
  return scene === undefined
    ? []
    : [
        {
          name: `slider: ${scene.figure}`,
          url: site + path,
          needs: '.scrubber',
          use: (page) => page.locator('.scrubber').first().press('ArrowRight'),
        },
      ];
};

const ofPeers = ({ sites }: Setting): readonly Control[] =>
  sites.timeline === undefined
    ? []
    : [
        {
          name: 'TimelineJS3: zoom',
          url: sites.timeline,
          use: (page) => page.locator('.tl-menubar-button').first().tap(),
        },
      ];

export const controls: Part = {
  title: 'From a touch to the picture that answers it, ms; told in steps of 8. Aim: 50',
  measure: async (setting) => {
    const { story: site } = setting.sites;
    const all = [...inStory(site), ...inScenes(site), ...onStatePage(site), ...ofPeers(setting)];
    const times: Record<string, number[]> = {};
    for (let n = 0; n < setting.rounds; n += 1)
      for (const { name, url, needs, prepare, use } of all)
        await withPhone(setting.browser, async (page) => {
          await openQuietly(page, url);
          if (needs !== undefined && (await page.locator(needs).count()) === 0) return;
          await prepare?.(page);
          (times[name] ??= []).push(await answerTime(page, () => use(page)));
        });
    return Object.fromEntries(
      Object.entries(times).map(([name, own]) => [name, { INP: round(middle(own), 0) }]),
    );
  },
};
