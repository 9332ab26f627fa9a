/** The engines that readers' browsers are made of, each with one window. */
import { chromium, firefox, type Browser } from '@playwright/test';
import { chromiumOptions, which } from '../../src/cli/chromium.mjs';
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

/** Opens a window in each engine. */
export const ENGINES = {
  // Where one stands for all it is that of iPhones: all the other tests are run in Chromium.
  webkit: () => openWebKit(SIZE.width, SIZE.height),
  firefox: async () =>
    openIn(
      await firefox.launch({ channel: 'moz-firefox', executablePath: which('firefox-esr') ?? '' }),
    ),
  chromium: async () => openIn(await chromium.launch(chromiumOptions())),
} satisfies Readonly<Record<string, () => Promise<Window>>>;
