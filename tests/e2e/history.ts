/** What the tests of the history share: its parts, ways to a progress, and what has to be seen there. */
import { expect, type Locator, type Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import type { FigureProps } from '../../src/figures/figure.ts';
import { history } from '../../src/figures/history/figure.ts';
import type { HistoryData } from '../../src/figures/history/stations.ts';
import { drawnMarks } from '../../src/figures/still.ts';
import type { Frame } from '../../src/kit/marks.ts';
import { frameIn, marksIn, settle } from './support.ts';
import { svgWith } from '../unit/support/svg.ts';

/** The first of its two scenes. */
export const scene = (page: Page): Locator => page.locator('[data-scene="history"]').first();
export const figure = (page: Page): Locator => scene(page).locator('.stage [data-figure]');
const picture = (page: Page): Locator =>
  scene(page).locator('.stage .picture').filter({ visible: true });
export const canvas = (page: Page): Locator => scene(page).locator('.stage > canvas');
export const slider = (page: Page): Locator =>
  scene(page).locator('input[type="range"]').filter({ visible: true });
export const button = (page: Page, name: 'play' | 'speed'): Locator =>
  scene(page).locator(`.film-${name}`);

/** Waits until nothing moves and a painter has taken the scenery over from the drawing. */
export const settlePainted = async (page: Page): Promise<void> => {
  await settle(page);
  await expect(picture(page).locator('[data-light]')).toHaveCount(0);
};

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
export const propsIn = (scene: Element): FigureProps<HistoryData> => {
  const read = (name: string): unknown =>
    JSON.parse(scene.querySelector(`script[${name}]`)?.textContent ?? '');
  const props = read('data-props') as FigureProps<HistoryData>;
  const spoken = read('data-spoken') as FigureProps<HistoryData>['words'];
  return { ...props, words: { ...props.words, ...spoken } };
};

/** The pictures of the first scene, of which one is shown. */
export const PICTURES = '[data-scene="history"] .stage .picture';

/**
 * Runs in a page: the drawing of a picture in one piece, or of the first that is shown, whatever
 * layers it is on, each mark placed and faded as its layer is. It needs nothing from here.
 */
export const inOnePiece = (picture: Element | string): string => {
  const round = (value: number): string => String(Math.round(value * 100) / 100);
  const shown =
    typeof picture === 'string'
      ? [...document.querySelectorAll(picture)].find((each) => each.getClientRects().length > 0)
      : picture;
  // A layer that waits for its turn is not to be seen.
  const parts = [...(shown?.querySelectorAll('svg') ?? [])].filter(
    (svg) => getComputedStyle(svg).opacity !== '0',
  );
  const units = parts[0]?.viewBox.baseVal.height ?? NaN;
  const pieces = parts.flatMap((svg) => {
    const { transform, opacity } = getComputedStyle(svg);
    const down = (new DOMMatrix(transform).f / svg.getBoundingClientRect().height) * units;
    const copy = svg.cloneNode(true) as SVGSVGElement;
    for (const mark of svg.classList.contains('layer') ? copy.children : []) {
      if (opacity !== '1') mark.setAttribute('fill-opacity', round(Number(opacity)));
      const [, x, rest] =
        /^translate\((\S+) 0(\).*)$/.exec(mark.getAttribute('transform') ?? '') ?? [];
      if (x !== undefined && rest !== undefined)
        mark.setAttribute('transform', `translate(${x} ${round(down)}${rest}`);
    }
    return [copy.innerHTML];
  });
  return `<svg>${pieces.join('')}</svg>`;
};

/** The frame that the picture is laid out for at present. */
export const frameNow = (page: Page): Promise<Frame> =>
  frameIn(scene(page), picture(page).locator('svg'));

/** All marks of an address, drawn here and not in the browser. */
export const marksAt = (address: string, frame: Frame, props: FigureProps<HistoryData>): string[] =>
  marksIn(svgWith(drawnMarks(history.layout(history.parse(address), frame, props).marks)));

/** Those of its signs alone. */
export const signsAt = (address: string, frame: Frame, props: FigureProps<HistoryData>): string[] =>
  marksIn(
    svgWith(
      drawnMarks(history.scenery?.foreground(history.parse(address), frame, props).marks ?? []),
    ),
  );

/** A drawing that came from a page as text. */
export const bodyOf = (html: string): Element =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;

/** The marks that the history's picture has in the page. */
export const marksNow = async (page: Page): Promise<string[]> =>
  marksIn(bodyOf(await picture(page).evaluate(inOnePiece)));
