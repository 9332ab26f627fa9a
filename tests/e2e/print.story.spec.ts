/** Paper: what the story is when somebody prints it, and what is in the files to print. */
import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { pdfOf } from '../../src/cli/print/pdf.ts';
import { few } from '../support/few.ts';
import { story } from '../support/story.ts';
import { expect, test } from './test.ts';

/** Without spaces, and with ligatures taken apart: as far as a PDF keeps a text. */
const squeezed = (text: string): string =>
  text.normalize('NFKC').replaceAll(/[\s\u2060\u00ad]/g, '');

interface Run {
  readonly text: string;
  /** Points from the foot of the page. */
  readonly y: number;
}

const POINTS_PER_MM = 72 / 25.4;
/** Heads and page numbers stand in the margins. */
const MARGIN = 20 * POINTS_PER_MM;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The runs of text of each page. */
const pagesOf = (pdf: Pdf): Promise<Run[][]> =>
  Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [{ text: item.str, y: Number(item.transform[5]) }]
          : [],
      );
    }),
  );

const HEIGHT = 297 * POINTS_PER_MM;
const isInText = ({ y }: Run): boolean => y > MARGIN && y < HEIGHT - MARGIN;
const linesOf = (runs: readonly Run[]): number =>
  new Set(runs.filter(isInText).map(({ y }) => Math.round(y / 4))).size;

interface Heading {
  readonly title: string;
  readonly items: readonly Heading[];
}
const titlesIn = (headings: readonly Heading[]): string[] =>
  headings.flatMap(({ title, items }) => [squeezed(title), ...titlesIn(items)]);

/** What the steps of a page say, piece by piece, and what their pictures show. */
const stepsOf = (page: Page) =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll('.step .card')].flatMap((card) => {
      const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) found.push(walker.currentNode.textContent ?? '');
      return found;
    });
    const images = [...document.querySelectorAll<HTMLImageElement>('.step img')];
    return {
      texts,
      pictures: images.filter((image) => image.checkVisibility()).map(({ alt }) => alt),
    };
  });

interface Tag {
  readonly alt?: string;
  readonly children?: readonly object[];
}
const altsIn = (tag: Tag | null): string[] =>
  tag === null ? [] : [tag.alt ?? '', ...(tag.children ?? []).flatMap(altsIn)];

for (const { lang, tag, home, chapters } of few(story.editions, 1)) {
  test(`the ${lang} edition is whole on paper, and can be found one’s way in @desktop`, async ({
    page,
  }) => {
    await page.goto(home.slice(1));
    const bytes = await pdfOf(page);
    const { texts, pictures } = await stepsOf(page);
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const pages = await pagesOf(pdf);
    const text = squeezed(
      pages
        .flat()
        .map((run) => run.text)
        .join(''),
    );

    expect(pages.length).toBeGreaterThan(chapters.length);
    for (const words of texts) expect(text).toContain(squeezed(words));
    const steps = chapters.flatMap(({ scenes }) => scenes.flatMap((scene) => scene.steps));
    expect(pictures, 'a picture a step').toHaveLength(steps.length);
    const trees = await Promise.all(
      pages.map(async (_, index) => (await pdf.getPage(index + 1)).getStructTree()),
    );
    const alts = trees.flatMap(altsIn).map(squeezed);
    for (const picture of pictures) expect(alts).toContain(squeezed(picture));

    // A chapter may end with a step's picture and few words beside it.
    const empty = pages.flatMap((runs, index) =>
      linesOf(runs) < 4 && altsIn(trees[index] ?? null).every((alt) => alt === '')
        ? [index + 1]
        : [],
    );
    expect(empty, 'pages of fewer than four lines and no picture').toEqual([]);
    expect(trees, 'tags on every page').not.toContain(null);
    expect((await pdf.getMetadata()).info).toMatchObject({ Language: tag });
    const outline = titlesIn(await pdf.getOutline());
    for (const { title } of chapters) expect(outline).toContain(squeezed(title));
  });
}

/**
 * What is wrong with a page on paper: words too pale for white, where a drawing has no ground of its
 * own; what one clicks; what is shut over words.
 */
const faultsOnPaper = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    /** How light a colour is, from 0 to 1. */
    const lightness = (colour: string): number => {
      if (!brush) throw new Error('no canvas');
      brush.fillStyle = colour;
      brush.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data;
      return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
    };
    const seen = [...document.body.querySelectorAll('*')].filter((element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );
    const pale = seen.filter((element) => {
      const says = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      const isOnScenery = element.closest('svg')?.querySelector('[data-light]') ?? null;
      return says && isOnScenery === null && lightness(getComputedStyle(element).color) > 0.55;
    });
    const clicked = seen.filter((element) => element.matches('button, nav, summary, dialog'));
    const shut = seen.filter(
      (element) =>
        element.matches('details:not([open])') &&
        ![...element.querySelectorAll('td')].every((cell) => cell.checkVisibility()),
    );
    const { colorScheme } = getComputedStyle(document.documentElement);
    return [
      // What a browser puts below all where it prints backgrounds.
      ...(colorScheme === 'light' ? [] : [`a page of the scheme ${colorScheme}`]),
      ...[...pale, ...clicked, ...shut].map(
        (element) =>
          `${element.outerHTML.slice(0, 60)} “${element.textContent.trim().slice(0, 20)}”`,
      ),
    ];
  });

const [firstEdition] = story.editions;
/** A state of each figure, all figures, and a page that is none. */
const BESIDE = [
  '404.html',
  'figures/',
  ...new Map(
    firstEdition?.chapters
      .flatMap(({ scenes }) => scenes)
      .map(({ figure, steps: [step] }) => [figure, `figures/${figure}/${step?.state ?? ''}/`]),
  ).values(),
];

for (const path of BESIDE) {
  test(`${path} is in ink on paper, with its data and nothing to click @desktop`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(path);
    const bytes = await pdfOf(page);
    expect(await faultsOnPaper(page)).toEqual([]);
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const runs = (await pagesOf(pdf)).flat().map(({ text }) => squeezed(text));
    const printed = runs.join('');
    for (const caption of await page.locator('.data caption').allTextContents())
      expect(printed).toContain(squeezed(caption));
  });
}

test('who prints the page gets the picture of every step, though none was in sight @desktop @long', async ({
  page,
}) => {
  const [edition] = story.editions;
  const asked = new Set<string>();
  page.on('response', (response) => {
    if (response.ok()) asked.add(new URL(response.url()).pathname);
  });
  await page.goto((edition?.home ?? '/').slice(1));
  await page.pdf({ preferCSSPageSize: true });
  const addresses = await page
    .locator('.step :is(.still-print, .still:last-of-type)')
    .evaluateAll((images) =>
      images.map((image) => new URL((image as HTMLImageElement).src).pathname),
    );
  expect(addresses.filter((address) => !asked.has(address))).toEqual([]);
});
