/** How smoothly each scene of the story reads, beside the bare page and what others would make of it. */
import type { Page } from '@playwright/test';
import { story } from '../support/story.ts';
import { joined, paceOf, scrollOn, watch, type Pace, type Reading } from './frames.ts';
import { middles, round } from './numbers.ts';
import type { Part, Row, Setting } from './part.ts';
import { withPhone } from './phone.ts';
import { openQuietly } from './open.ts';

/** Pixels of the bare page that stand for all. */
const BARE_WAY = 12_000;
/** How often a timeline is moved on, and the milliseconds that a move is watched for. */
const MOVES = 8;
const MOVE_MS = 1000;

interface Scene {
  readonly name: string;
  readonly url: string;
  /** Goes through it, once all in it is alive. */
  readonly read: (page: Page) => Promise<Reading>;
}

/** Goes through the `index`th of the elements that a selector finds: from below the screen to above it. */
const passThrough = async (page: Page, selector: string, index: number): Promise<Reading> => {
  const way = await page
    .locator(selector)
    .nth(index)
    .evaluate((element) => {
      const { top, height } = element.getBoundingClientRect();
      scrollBy({ top: top - innerHeight, behavior: 'instant' });
      return height + innerHeight;
    });
  return scrollOn(page, way);
};

const readStory = async (page: Page, index: number): Promise<Reading> => {
  const scene = page.locator('[data-scene]').nth(index);
  await scene.evaluate((element) => {
    element.scrollIntoView({ behavior: 'instant' });
  });
  await page.locator(`:nth-match([data-scene], ${index + 1})[data-live]`).waitFor();
  return passThrough(page, '[data-scene]', index);
};

/** A timeline is not scrolled through: it is moved on. */
const readTimeline = async (page: Page): Promise<Reading> => {
  const readings: Reading[] = [];
  for (let move = 0; move < MOVES; move += 1) {
    // On a phone it has no button for that: one swipes.
    await page.evaluate('timeline.goToNext()');
    readings.push(await watch(page, MOVE_MS));
  }
  return joined(readings);
};

/** All that is gone through: the bare page first, the story's scenes, the peers. */
export const scenesOf = ({ sites }: Setting): readonly Scene[] => [
  { name: 'bare page', url: sites.bare, read: (page) => scrollOn(page, BARE_WAY) },
  ...(story.editions[0]?.chapters ?? [])
    .flatMap(({ scenes }) => scenes)
    .map(({ chapter, figure }, index) => ({
      name: `${chapter}: ${figure}`,
      url: sites.story,
      read: (page: Page) => readStory(page, index),
    })),
  ...(sites.scrollama === undefined
    ? []
    : [
        {
          name: 'scrollama and D3',
          url: sites.scrollama,
          read: (page: Page) => passThrough(page, '#scrolly', 0),
        },
      ]),
  ...(sites.timeline === undefined
    ? []
    : [{ name: 'TimelineJS3, moved on', url: sites.timeline, read: readTimeline }]),
];

/** A pace beside that of the bare page: ratios of times, the rest as it is. */
const rowOf = (pace: Pace, bare: Pace): Row => ({
  p50: round(pace.p50, 1),
  p95: round(pace.p95, 1),
  p99: round(pace.p99, 1),
  'p95, ratio': round(pace.p95 / bare.p95),
  'p99, ratio': round(pace.p99 / bare.p99),
  'late, %': round(pace.late, 1),
  'tasks over 50': pace.tasks,
  'longest task': round(pace.longest, 0),
});

export const scenes: Part = {
  title:
    'Frames at 13 px a frame, scenes alive; ratios to the bare page. Aims: p95 1.05, p99 1.2, late 1 %, no task over 50 ms',
  measure: async (setting) => {
    const all = scenesOf(setting);
    const paces = all.map((): Pace[] => []);
    for (let n = 0; n < setting.rounds; n += 1) {
      for (const [index, { url, read }] of all.entries()) {
        const reading = await withPhone(setting.browser, async (page) => {
          await openQuietly(page, url);
          return read(page);
        });
        paces[index]?.push(paceOf(reading));
      }
    }
    const [bare, ...others] = paces.map((rounds) => middles(rounds));
    if (!bare) return {};
    return Object.fromEntries(
      [bare, ...others].map((pace, index) => [all[index]?.name ?? '', rowOf(pace, bare)]),
    );
  },
};
