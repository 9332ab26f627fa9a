/** What the tests of the history share: its parts, ways to a progress, and what has to be seen there. */
import type { Locator, Page } from '@playwright/test';
import type { Setting } from '../../src/figures/figure.ts';
import { history } from '../../src/figures/history/figure.ts';
import type { HistoryData } from '../../src/figures/history/stations.ts';
import { drawnMarks } from '../../src/figures/still.ts';
import { FRAMES } from '../../src/kit/frames.ts';
import { marksIn } from './support.ts';

/** The first of its two scenes. */
export const scene = (page: Page): Locator => page.locator('[data-scene="history"]').first();
export const figure = (page: Page): Locator => scene(page).locator('.stage [data-figure]');
export const drawing = (page: Page): Locator =>
  scene(page).locator('.stage .picture').filter({ visible: true }).locator('svg');
export const slider = (page: Page): Locator =>
  scene(page).locator('input[type="range"]').filter({ visible: true });
export const button = (page: Page, name: 'play' | 'speed'): Locator =>
  scene(page).locator(`.film-${name}`);

/** Scrolls to a position by small strides, a frame each. */
export const stroll = (page: Page, top: number): Promise<void> =>
  page.evaluate(async (to) => {
    for (let left = to - scrollY; Math.abs(left) > 0.5; left = to - scrollY) {
      const before = scrollY;
      scrollBy({ top: Math.sign(left) * Math.min(240, Math.abs(left)), behavior: 'instant' });
      await new Promise(requestAnimationFrame);
      if (scrollY === before) break;
    }
  }, top);

export const setSlider = (page: Page, value: number): Promise<void> =>
  slider(page).evaluate((input: HTMLInputElement, to) => {
    input.value = String(to);
    input.dispatchEvent(new Event('input'));
  }, value);

/** What the page gives the figure to draw from. */
export const settingIn = (scene: Element): Setting<HistoryData> => {
  const read = (name: string): unknown =>
    JSON.parse(scene.querySelector(`script[${name}]`)?.textContent ?? '');
  const setting = read('data-setting') as Setting<HistoryData>;
  const spoken = read('data-spoken') as Setting<HistoryData>['words'];
  return { ...setting, words: { ...setting.words, ...spoken } };
};

/** The marks of an address, drawn here and not in the browser. */
export const marksAt = (
  address: string,
  frameId: string,
  setting: Setting<HistoryData>,
): string[] => {
  const frame = FRAMES.find(({ id }) => id === frameId) ?? FRAMES[0];
  return marksIn(drawnMarks(history.layout(history.parse(address), frame, setting).marks));
};
