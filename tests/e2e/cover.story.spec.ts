/** The cover on screens of every kind, for its own words and for others that the checks let through. */
import { chromium, firefox, type Page } from '@playwright/test';
import { chromiumOptions, which } from '../../src/cli/chromium.mjs';
import { textWidth } from '../../src/kit/advances.ts';
import { titleSizes, titleWidth } from '../../src/story/cover-title.ts';
import { few } from '../support/few.ts';
import { EDITIONS, addStyles, type Edition } from './support.ts';
import { expect, test } from './test.ts';
import { overlaps } from './texts.ts';

const SCREENS: readonly (readonly [width: number, height: number])[] = [
  ...([
    [320, 256],
    [360, 225],
    [568, 320],
    [667, 375],
    [844, 390],
    [720, 450],
  ] as const),
  ...([
    [280, 653],
    [320, 480],
    [320, 568],
    [375, 553],
    [360, 640],
    [390, 664],
  ] as const),
  ...([
    [390, 844],
    [600, 960],
    [768, 1024],
    [1024, 600],
    [1024, 768],
    [1280, 620],
  ] as const),
  ...([
    [1440, 900],
    [1920, 950],
    [2560, 1080],
    [3440, 1440],
  ] as const),
];
/** Default font sizes of the browser, in px. */
const FONTS = [16, 20, 24, 32] as const;
/** Of them, so many in a short run, where it is not the story’s own words at the size that browsers come with. */
const FEW = 8;
/** From this height on, in px, the first screen holds the whole cover. */
const WHOLE_PX = 480;

interface Words {
  readonly title: readonly string[];
  readonly standfirst: readonly string[];
  /** Lengths of intervals in days. */
  readonly days: readonly number[];
}

/** Covers that the checks let through, beside the story's own. */
const OTHERS: Readonly<Record<Edition, readonly Words[]>> = {
  zh: [
    { title: ['九个字的一行这样长'], standfirst: ['只有一行。'], days: [300] },
    {
      title: ['山高', '水长'],
      standfirst: ['这一句比故事里的任何一句都长，二十四个字到头。', '第二句。'],
      days: [7, 200, 31],
    },
  ],
  en: [
    { title: ['Incomprehensible'], standfirst: ['One line.'], days: [5, 900] },
    {
      title: ['The Lamp at', 'Grey Point'],
      standfirst: ['A standfirst may be as long as this one is: as long as it gets.', 'Or short.'],
      days: [100, 70, 1, 12],
    },
  ],
};

/** Puts other words on the page's cover, as the build would have written them. */
const say = async (page: Page, lang: Edition, words: Words): Promise<void> => {
  const lines = words.title.map((line) => ({ line, width: titleWidth(line, lang) }));
  await page.evaluate(
    ({ lines, gap, sizes, standfirst, days }) => {
      const all = (selector: string): HTMLElement[] => [
        ...document.querySelectorAll<HTMLElement>(selector),
      ];
      const span = (text: string): HTMLElement =>
        Object.assign(document.createElement('span'), { textContent: text });
      const [title] = all('.cover-title');
      const [h1] = all('.cover h1');
      // By the object model: an attribute is what the page's policy refuses.
      if (title) title.style.cssText = sizes;
      h1?.replaceChildren(
        ...lines.flatMap(({ line, width }) => {
          const row = span(line);
          row.style.width = `${String(width)}em`;
          return [row, document.createTextNode(gap)];
        }),
      );
      all('.cover-standfirst')[0]?.style.setProperty('--longest', '28');
      all('.cover-standfirst')[0]?.replaceChildren(...standfirst.map(span));
      for (const [parent, child] of [
        ['.cover-counts', '.cover-count'],
        ['.cover-dates', '.cover-dates p'],
      ] as const) {
        const [first] = all(child);
        const copies = days.map(({ count, width }) => {
          const copy = first?.cloneNode(true);
          if (!(copy instanceof HTMLElement)) throw new Error(`no ${child}`);
          copy.style.setProperty('--days', String(count));
          const number = copy.querySelector('b');
          if (number) {
            number.textContent = String(count);
            number.style.cssText = `width:${String(width)}em`;
          }
          return copy;
        });
        all(parent)[0]?.replaceChildren(...copies);
      }
    },
    {
      lines,
      gap: lang === 'zh' ? '' : ' ',
      sizes: titleSizes(words.title, lang),
      standfirst: words.standfirst,
      days: words.days.map((count) => ({
        count,
        width: textWidth(String(count), 1, 'numeral', lang),
      })),
    },
  );
};

/** The spacing that readers may give to texts: WCAG 1.4.12. */
const SPACED =
  '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important;' +
  ' line-height: 1.5 !important } p { margin-bottom: 2em !important }';

/** Numbers that do not stand in the middle of their windows, which would cut them. */
const cutNumbers = (page: Page): Promise<(string | null)[]> =>
  page.locator('.cover-count b').evaluateAll((windows) => {
    const middle = ({ top, bottom }: DOMRect): number => (top + bottom) / 2;
    const cut = windows.filter((window) => {
      const letters = document.createRange();
      letters.selectNodeContents(window);
      const off = middle(letters.getBoundingClientRect()) - middle(window.getBoundingClientRect());
      return Math.abs(off) > 1;
    });
    return cut.map(({ textContent }) => textContent);
  });

/** How far down the lowest of some parts reaches, in px. */
const bottomOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .evaluateAll((parts) =>
      Math.max(0, ...parts.map((part) => part.getBoundingClientRect().bottom)),
    );

/** What is wrong with the cover on a screen. */
const faultsOn = async (page: Page, width: number, height: number): Promise<string[]> => {
  await page.setViewportSize({ width, height });
  const faults = await overlaps(page, '.cover, .topbar');
  const must = height >= WHOLE_PX ? '.cover' : '.cover h1, .cover-standfirst, .cover-count';
  const bottom = await bottomOf(page, must);
  if (bottom > height) faults.push(`${must} ends at ${String(bottom)}`);
  return faults.map((fault) => `${String(width)}×${String(height)}: ${fault}`);
};

for (const { edition, path } of EDITIONS) {
  for (const font of few(FONTS, 2)) {
    test(
      `${edition}: the cover on every screen, with a default font of ${font} px`,
      { tag: '@desktop' },
      async ({ baseURL }) => {
        const { executablePath, args } = chromiumOptions();
        const browser = await chromium.launch({
          ...(executablePath === undefined ? {} : { executablePath }),
          args: [...args, `--blink-settings=defaultFontSize=${String(font)}`],
        });
        const page = await browser.newPage({ reducedMotion: 'reduce' });
        await page.goto(new URL(path, baseURL).href);
        // The cover alone: what comes after it has no say in it, and would be laid out every time.
        await page.evaluate(async () => {
          document.getElementById('story')?.remove();
          await document.fonts.ready;
        });
        const faults: string[] = [];
        const isUsual = font === FONTS[0];
        for (const [width, height] of isUsual ? SCREENS : few(SCREENS, FEW)) {
          faults.push(...(await faultsOn(page, width, height)));
        }
        // Other words at the size that browsers come with, and at the largest.
        const isSaid = isUsual || font === FONTS.at(-1);
        const screens = few(isUsual ? SCREENS : SCREENS.filter(([, height]) => height >= 256), FEW);
        for (const words of isSaid ? OTHERS[edition] : []) {
          await say(page, edition, words);
          for (const [width, height] of screens) {
            faults.push(
              ...(await faultsOn(page, width, height)).map(
                (fault) => `${words.title.join('/')} ${fault}`,
              ),
            );
          }
        }
        await page.setViewportSize({ width: 320, height: 568 });
        await addStyles(page, SPACED);
        const spaced = await overlaps(page, '.cover, .topbar');
        const cut = await cutNumbers(page);
        await browser.close();
        expect([...faults, ...spaced.map((fault) => `spaced: ${fault}`)]).toEqual([]);
        expect(cut).toEqual([]);
      },
    );
  }
}

/** Firefox enlarges text alone, by so many per cent, where a reader has it so. */
const TEXT_ZOOMS = [100, 130, 150, 200, 300] as const;

/** Words of the title that reach out of its box: above the cover they would be cut, aside as well. */
const cutWords = (page: Page): Promise<string[]> =>
  page.locator('.cover-title').evaluate((title) => {
    const box = title.getBoundingClientRect();
    return [...title.querySelectorAll('h1 span')].flatMap((word) => {
      const { left, right, top, bottom } = word.getBoundingClientRect();
      const out = Math.max(box.left - left, right - box.right, box.top - top, bottom - box.bottom);
      return out > 1 ? [`${word.textContent} by ${out.toFixed()}`] : [];
    });
  });

for (const zoom of TEXT_ZOOMS) {
  test(`the title is whole in Firefox, whose text is at ${zoom} per cent @desktop @long`, async ({
    baseURL,
  }) => {
    const browser = await firefox.launch({
      channel: 'moz-firefox',
      executablePath: which('firefox-esr') ?? '',
      firefoxUserPrefs: { 'browser.display.os-zoom-behavior': 2, 'ui.textScaleFactor': zoom },
    });
    const page = await browser.newPage();
    const cut: string[] = [];
    for (const { path } of EDITIONS) {
      await page.goto(new URL(path, baseURL).href);
      for (const [width, height] of SCREENS.filter(([, height]) => height >= WHOLE_PX)) {
        await page.setViewportSize({ width, height });
        const words = await cutWords(page);
        cut.push(...words.map((word) => `${path} ${width}×${height}: ${word}`));
      }
    }
    await browser.close();
    expect(cut).toEqual([]);
  });
}
