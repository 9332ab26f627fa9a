/** The history plays in Chromium, Firefox and WebKit, and shows the same in each. */
import type { Frame } from '../../src/kit/marks.ts';
import { few } from '../support/few.ts';
import { ENGINES } from './engines.ts';
import { bodyOf, inOnePiece, marksAt, PICTURES, propsIn, signsAt } from './history.ts';
import { lightAt, lightNow } from './light.ts';
import { HISTORIES, marksIn } from './support.ts';
import { expect, test } from './test.ts';

const SECOND = HISTORIES[0]?.steps[1]?.state ?? '';

/** Runs in the page: comes to the scene and waits until it is alive. */
const arrive = async (): Promise<{ frame: Frame; scripts: string }> => {
  const scene = document.querySelector('[data-scene="history"]');
  const figure = scene?.querySelector('.stage [data-figure]');
  for (let n = 0; figure?.hasAttribute('data-live') !== true; n += 1) {
    // A page that is still loading may put who comes early back to its top.
    if (n % 120 === 0) scene?.scrollIntoView({ behavior: 'instant' });
    if (n > 2400) throw new Error('waited in vain until the scene was alive');
    await new Promise(requestAnimationFrame);
  }
  const { width = 0, height = 0 } = figure.querySelector('svg')?.viewBox.baseVal ?? {};
  const isBehindWords = document.documentElement.matches('[data-arrangement~="over"]');
  const scripts = [...(scene?.querySelectorAll('script') ?? [])].map(({ outerHTML }) => outerHTML);
  return { frame: { id: 'shown', width, height, isBehindWords }, scripts: scripts.join('') };
};

/** Runs in the page: goes to a part of the scene's way; answers with the address shown there. */
const goTo = async (part: number): Promise<string> => {
  const scene = document.querySelector('[data-scene="history"]');
  const box = scene?.getBoundingClientRect();
  if (!scene || !box) throw new Error('no history');
  const top = box.top + scrollY + part * (box.height - innerHeight);
  scrollTo({ top, behavior: 'instant' });
  // A painter that spares paints its best picture when all has been still for a while.
  for (let n = 0; n < 24; n += 1) await new Promise(requestAnimationFrame);
  return scene.querySelector<HTMLElement>('.stage [data-figure]')?.dataset.address ?? '';
};

/** Runs in the page: starts the film, or stops it. */
const pressPlay = (): void => {
  document.querySelector<HTMLElement>('[data-scene="history"] .film-play')?.click();
};

/** Runs in the page: waits until a state is shown; answers with the address that is. */
const untilShown = async (state: string): Promise<string> => {
  const figure = document.querySelector<HTMLElement>('[data-scene="history"] .stage [data-figure]');
  for (let n = 0; n < 2400 && figure?.dataset.address?.startsWith(state) !== true; n += 1)
    await new Promise(requestAnimationFrame);
  return figure?.dataset.address ?? '';
};

/** Runs in the page: the address that is shown when some frames have passed. */
const addressAfter = async (count: number): Promise<string> => {
  for (let n = 0; n < count; n += 1) await new Promise(requestAnimationFrame);
  const figure = '[data-scene="history"] .stage [data-figure]';
  return document.querySelector<HTMLElement>(figure)?.dataset.address ?? '';
};

/** Runs in the page: lets some frames pass. */
const frames = async (count: number): Promise<void> => {
  for (let n = 0; n < count; n += 1) await new Promise(requestAnimationFrame);
};

/** Looks at a picture after which it must be what is drawn. */
const LATEST = 50;

const PARTS = [0.05, 0.3, 0.55, 0.8, 0.97, 0.62, 0.18, 0];
/** Of 255, by which a part of the scenery may be lighter or darker than in its drawing. */
const NEAR = 6;

for (const [engine, open] of few(Object.entries(ENGINES), 1)) {
  test(`${engine} plays the history`, async ({ baseURL }) => {
    // WebKit paints without a graphics card, beside two other browsers.
    test.slow();
    const window = await open();
    try {
      await window.open(baseURL ?? '');
      const { frame, scripts } = await window.run(arrive, undefined);
      const props = propsIn(bodyOf(scripts));
      const parts = few(PARTS, 4);
      const seen = new Set<string>();
      const check = async (address: string): Promise<void> => {
        seen.add(address);
        const shown = marksIn(bodyOf(await window.run(inOnePiece, PICTURES)));
        let light = await window.run(lightNow, PICTURES);
        // An engine that cannot paint beside the page draws the scenery in the picture.
        const wanted = light.length > 0 ? signsAt : marksAt;
        expect(shown, address).toEqual(wanted(address, frame, props));
        const drawn = await lightAt(address, frame, props.data.lights);
        const offOf = (now: readonly number[]): string[] =>
          now.flatMap((value, index) =>
            Math.abs(value - (drawn[index] ?? NaN)) < NEAR
              ? []
              : [`part ${index}: ${value.toFixed(1)}, drawn ${(drawn[index] ?? NaN).toFixed(1)}`],
          );
        // The painter is a thread of its own: on a busy machine its picture comes later.
        for (let n = 0; offOf(light).length > 0 && n < LATEST; n += 1) {
          await window.run(frames, 6);
          light = await window.run(lightNow, PICTURES);
        }
        expect(offOf(light), address).toEqual([]);
      };
      for (const part of parts) await check(await window.run(goTo, part));
      expect(seen.size).toBe(parts.length);
      await window.run(pressPlay, undefined);
      expect(await window.run(untilShown, SECOND), 'the film comes there').toMatch(
        new RegExp(`^${SECOND}`),
      );
      await window.run(pressPlay, undefined);
      const stopped = await window.run(addressAfter, 24);
      await check(stopped);
      expect(stopped).toMatch(new RegExp(`^${SECOND}`));
    } finally {
      await window.close();
    }
  });
}
