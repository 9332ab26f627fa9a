/** How far the words of a scene stand out from what is painted beneath them, on the screen as it is. */
import type { Locator, Page } from '@playwright/test';
import sharp, { type OutputInfo } from 'sharp';
import { addStyles } from './support.ts';

/** Words of one colour on one line, in pixels of the screen. */
interface Words {
  readonly text: string;
  readonly colour: readonly [red: number, green: number, blue: number];
  readonly isLarge: boolean;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Colour = Words['colour'];

/** What WCAG 1.4.3 asks for. */
const LEAST = 4.5;
const LEAST_OF_LARGE = 3;
/** Of the pixels beneath words, those that may be nearer to them: a glint is no ground. */
const GLINTS = 0.01;

const channel = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
const contrast = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** Runs in a page: the words of a scene's cards and picture that are on the screen, whole. */
const wordsOf = (scene: Element): Words[] => {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('colours cannot be read');
  const rgb = (colour: string): Colour => {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
  const words: Words[] = [];
  const walker = document.createTreeWalker(scene, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (!element?.matches('.card *, .stage text') || node.textContent?.trim() === '') continue;
    const isDrawn = element.matches('text');
    const style = getComputedStyle(element);
    const drawing = element.closest('svg');
    // What comes and goes is not read then.
    const isSolid = !drawing || Number(getComputedStyle(drawing).opacity) === 1;
    if (!element.checkVisibility({ checkOpacity: true }) || !isSolid) continue;
    if (isDrawn && Number(style.fillOpacity) < 1) continue;
    range.selectNodeContents(node);
    for (const { left, top, right, bottom } of range.getClientRects()) {
      if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) continue;
      // Words that go under a picture, or under the bar, are read no more.
      const isSeen = [top + 1, bottom - 1].every((y) =>
        element.closest('.card')?.contains(document.elementFromPoint((left + right) / 2, y)),
      );
      if (!isDrawn && !isSeen) continue;
      const size = parseFloat(style.fontSize);
      words.push({
        text: node.textContent?.trim().slice(0, 24) ?? '',
        colour: rgb(isDrawn ? style.fill : style.color),
        isLarge: size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700),
        left,
        top,
        right,
        bottom,
      });
    }
  }
  return words;
};

/** The least contrast between words and all but a few of the pixels beneath them. */
const leastOf = (words: Words, { data, info }: { data: Buffer; info: OutputInfo }): number => {
  const own = luminance(words.colour);
  const all: number[] = [];
  for (let y = Math.ceil(words.top); y < Math.floor(words.bottom); y += 1) {
    for (let x = Math.ceil(words.left); x < Math.floor(words.right); x += 1) {
      const at = (y * info.width + x) * info.channels;
      const pixel: Colour = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      all.push(contrast(own, luminance(pixel)));
    }
  }
  all.sort((one, other) => one - other);
  return all[Math.floor(all.length * GLINTS)] ?? Infinity;
};

/** Has a page show everything but the words of its cards and pictures, and the marks among them. */
export const hideWords = (page: Page): Promise<void> =>
  addStyles(
    page,
    `.fact-mark { visibility: hidden !important }
    .card, .card * { -webkit-text-fill-color: transparent !important; transition: none !important }
    .stage text { clip-path: circle(0) !important }`,
  );

/** The words of a scene that can hardly be told from what is beneath them at present. */
export const faintWords = async (page: Page, scene: Locator): Promise<string[]> => {
  const words = await scene.evaluate(wordsOf);
  const screen = await page.screenshot({ scale: 'css' });
  const pixels = await sharp(screen).raw().toBuffer({ resolveWithObject: true });
  return words.flatMap((each) => {
    const least = leastOf(each, pixels);
    return least < (each.isLarge ? LEAST_OF_LARGE : LEAST)
      ? [`“${each.text}” stands out by ${least.toFixed(2)}`]
      : [];
  });
};
