/** Marks of every kind look the same, whoever draws them: the page, the build, cards, the canvas. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { rolldown } from 'rolldown';
import sharp from 'sharp';
import { drawnMarks } from '../../src/figures/still.ts';
import { themeCss } from '../../src/theme/css.ts';
import { paletteOf } from '../../src/theme/surface.ts';
import { resolved } from '../../src/share/resolve.ts';
import { EVERY_KIND, SIDE } from '../support/marks.ts';
import type { Renderers } from '../support/renderers.ts';
import { expect, test } from './test.ts';

/** Pixels of the page a unit. */
const FINE = 4;
/** Pixels of a cell whose mean is compared: edges differ by what their antialiasing does. */
const CELL = 4;
/** Of 255. A dash in the place of a gap, or a line of twice the width, differs by more than 100. */
const MOST = 60;

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const palette = paletteOf('coal');

const FILES = {
  Display: ['source-serif-4/SourceSerif4_900Black', 900],
  Label: ['source-sans-3/SourceSans3_400Regular', 400],
  Numeral: ['barlow-condensed/BarlowCondensed_500Medium', 500],
} as const;

/** The fonts of the English edition, under the names of the style sheet and of the canvas. */
const fontFaces = Object.entries(FILES).flatMap(([family, [file, weight]]) => {
  const path = new URL(`../../src/fonts/whole/${file}.woff2`, import.meta.url);
  const data = readFileSync(path).toString('base64');
  return [family, `${family} en`].map(
    (name) =>
      `@font-face { font-family: '${name}'; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}) }`,
  );
});

const pageWith = (inside: string): string => `<!doctype html><meta charset="utf-8">
<style>${fontFaces.join('')}${themeCss}${read('src/styles/tokens.css')}${read('src/styles/marks.css')}
body { margin: 0; background: ${palette.paper} } svg, canvas { display: block; width: ${SIDE}px }</style>
<body data-ground="coal">${inside}</body>`;

const svg = (inside: string): string =>
  `<svg id="picture" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}" width="${SIDE}" height="${SIDE}">${inside}</svg>`;

/** What the card's drawing is. */
const cardDrawing = (): string => {
  const picture = { name: 'every kind', files: [] };
  const drawn = resolved(EVERY_KIND, { palette, edition: 'en', kerned: false, picture });
  return svg(drawn);
};

const addRenderers = async (page: Page): Promise<void> => {
  const input = new URL('../support/renderers.ts', import.meta.url).pathname;
  const bundle = await rolldown({ input });
  const { output } = await bundle.generate({ format: 'iife' });
  await page.addScriptTag({ content: output[0].code });
};

/** Each puts the picture into an empty page. */
const RENDERERS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  build: async (page) => {
    await page.setContent(pageWith(`<div class="figure">${svg(drawnMarks(EVERY_KIND))}</div>`));
  },
  page: async (page) => {
    await page.setContent(pageWith(`<div class="figure">${svg('')}</div>`));
    await addRenderers(page);
    await page.evaluate((marks) => {
      const root = document.querySelector('#picture');
      const { renderers } = globalThis as unknown as { renderers: Renderers };
      if (root) renderers.draw(root, marks);
    }, EVERY_KIND);
  },
  card: async (page) => {
    await page.setContent(pageWith(cardDrawing()));
  },
  canvas: async (page) => {
    const size = SIDE * FINE;
    await page.setContent(pageWith(`<canvas width="${size}" height="${size}"></canvas>`));
    await addRenderers(page);
    await page.evaluate(
      async ({ marks, palette, fine }) => {
        const { renderers } = globalThis as unknown as { renderers: Renderers };
        const context = document.querySelector('canvas')?.getContext('2d');
        if (!context) throw new Error('no canvas can be drawn on');
        await Promise.all([...document.fonts].map((font) => font.load()));
        context.scale(fine, fine);
        renderers.paint({ context, palette, edition: 'en', kerned: false }, marks);
      },
      { marks: EVERY_KIND, palette, fine: FINE },
    );
  },
};

/** Means of red, green and blue over each cell. */
const cellsOf = async (page: Page, name: string): Promise<Buffer> => {
  await RENDERERS[name]?.(page);
  await page.evaluate(() => document.fonts.ready);
  const clip = { x: 0, y: 0, width: SIDE, height: SIDE };
  const shot = await page.screenshot({ clip, path: test.info().outputPath(`${name}.png`) });
  const side = (SIDE * FINE) / CELL;
  return sharp(shot).removeAlpha().resize(side, side, { kernel: 'linear' }).raw().toBuffer();
};

test.use({ deviceScaleFactor: FINE });

for (const name of Object.keys(RENDERERS).filter((each) => each !== 'build')) {
  test(`a mark of any kind looks as the build draws it when drawn by the ${name}`, async ({
    page,
  }) => {
    const [expected, drawn] = [await cellsOf(page, 'build'), await cellsOf(page, name)];
    const differences = [...drawn].map((value, at) => Math.abs(value - (expected[at] ?? 0)));
    expect(drawn.length).toBe(expected.length);
    expect(Math.max(...differences)).toBeLessThan(MOST);
  });
}
