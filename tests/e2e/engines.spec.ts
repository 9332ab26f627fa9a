/** The history plays in Chromium, Firefox and WebKit, and shows the same marks in each. */
import { chromium, expect, firefox, test, type Browser } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { chromiumOptions, which } from '../../src/cli/chromium.mjs';
import { marksAt, settingIn } from './history.ts';
import { marksIn } from './support.ts';
import { openWebKit, type Window } from './webdriver.ts';

const SIZE = { width: 1440, height: 900 };

const openIn = async (browser: Browser): Promise<Window> => {
  const page = await browser.newPage({ viewport: SIZE });
  return {
    open: async (url) => {
      await page.goto(url);
    },
    run: (inPage, input) => page.evaluate(inPage as never, input) as never,
    close: () => browser.close(),
  };
};

const ENGINES: Readonly<Record<string, () => Promise<Window>>> = {
  chromium: async () => openIn(await chromium.launch(chromiumOptions())),
  firefox: async () =>
    openIn(
      await firefox.launch({ channel: 'moz-firefox', executablePath: which('firefox-esr') ?? '' }),
    ),
  webkit: () => openWebKit(SIZE.width, SIZE.height),
};

interface Visit {
  readonly address: string;
  readonly drawn: string;
}

/** Runs in the page: goes to places of the scene's way, then plays it for a while. */
const visit = async (
  parts: readonly number[],
): Promise<{ frame: string; scripts: string; visits: Visit[] }> => {
  const frames = async (count: number): Promise<void> => {
    for (let n = 0; n < count; n += 1) await new Promise(requestAnimationFrame);
  };
  const until = async (what: string, holds: () => boolean): Promise<void> => {
    for (let n = 0; n < 900; n += 1) {
      if (holds()) return;
      await frames(1);
    }
    throw new Error(`waited in vain until ${what}`);
  };
  const find = (root: ParentNode, selector: string): HTMLElement => {
    const found = [...root.querySelectorAll<HTMLElement>(selector)].find(
      (element) => element.getClientRects().length > 0,
    );
    if (!found) throw new Error(`no ${selector} to be seen`);
    return found;
  };
  const scene = find(document, '[data-scene="history"]');
  scene.scrollIntoView({ behavior: 'instant' });
  const figure = find(scene, '.stage [data-figure]');
  await until('the scene is alive', () => figure.hasAttribute('data-live'));
  const picture = find(figure, '.picture');
  const look = (): Visit => ({
    address: figure.dataset.address ?? '',
    drawn: picture.querySelector('svg')?.outerHTML ?? '',
  });
  const box = scene.getBoundingClientRect();
  const visits: Visit[] = [];
  const top = box.top + scrollY;
  for (const part of parts) {
    scrollTo({ top: top + part * (box.height - innerHeight), behavior: 'instant' });
    await frames(8);
    visits.push(look());
  }
  scrollTo({ top, behavior: 'instant' });
  await frames(8);
  const play = find(scene, '.film-play');
  const start = look().address;
  play.click();
  await until('the film moves on', () => figure.dataset.address !== start);
  await until('it has come to the pit', () => figure.dataset.address?.startsWith('pit') === true);
  play.click();
  await frames(8);
  visits.push(look());
  const scripts = [...scene.querySelectorAll('script')].map(({ outerHTML }) => outerHTML).join('');
  return { frame: picture.dataset.frame ?? '', scripts, visits };
};

const bodyOf = (html: string): Element =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;

const PARTS = [0.05, 0.3, 0.55, 0.8, 0.97, 0.62, 0.18];

for (const [engine, open] of Object.entries(ENGINES)) {
  test(`${engine} plays the history`, async ({ baseURL, isMobile }) => {
    test.skip(isMobile, 'once is enough');
    test.slow();
    const window = await open();
    try {
      await window.open(baseURL ?? '');
      const { frame, scripts, visits } = await window.run(visit, PARTS);
      const setting = settingIn(bodyOf(scripts));
      expect(new Set(visits.map(({ address }) => address)).size).toBe(PARTS.length + 1);
      expect(visits.at(-1)?.address).toMatch(/^pit/);
      for (const { address, drawn } of visits) {
        expect(marksIn(bodyOf(drawn)), address).toEqual(marksAt(address, frame, setting));
      }
    } finally {
      await window.close();
    }
  });
}
