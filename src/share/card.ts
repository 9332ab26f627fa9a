/** Composes a card: its words set for its shape, and the space they leave for a picture. */
import type { Edition } from '../i18n/editions.ts';
import { textWidth } from '../kit/advances.ts';
import { textMark } from '../kit/heading.ts';
import type { Box, Mark } from '../kit/marks.ts';
import { labelBlock, stack, stackUp, titleBlock, type Block } from './blocks.ts';
import { headline, type Headline, type HeadlineSpace } from './headline.ts';
import { RATIOS, type Ratio, type RatioId } from './ratios.ts';

export interface CardWords {
  /** The story. */
  readonly brand: string;
  /** The figure. */
  readonly name: string;
  /** The finding. */
  readonly title: string;
  readonly sub: string;
  readonly source: string;
  /** How recent the source is. */
  readonly recency: string;
  /** Short, as one would write it by hand. */
  readonly address: string;
  /** Beside the code. */
  readonly scan: string;
}

/** A card without its picture. All lengths are pixels of the card. */
export interface Composition {
  readonly ratio: Ratio;
  readonly marks: readonly Mark[];
  /** The space for the picture. */
  readonly space: Box;
  /** The smallest type that the picture should have. */
  readonly legible: number;
  /** The place of the code, on a poster. */
  readonly code: Box | undefined;
  /** Where words stand on a picture that fills the card: it is darkened there. */
  readonly shades: readonly Shade[];
  /** The headline that no size had room for, where there is one. */
  readonly misfit?: string | undefined;
}

/** A part of a card, and the side towards which its shade dies away. */
export interface Shade extends Box {
  readonly fade: 'right' | 'down' | 'up';
}

/** An address in one line where the sizes allow it; it reads badly in two. */
const addressBlock = (
  address: string,
  sizes: readonly [number, ...number[]],
  width: number,
  edition: Edition,
): Block => {
  const fits = (size: number): boolean => textWidth(address, size, 'label', edition) <= width;
  const size = sizes.find(fits) ?? sizes[0];
  return labelBlock('address', address, size, 'ink', width, edition);
};

/** Words beside the picture: for a card that is wider than high. */
const beside = (ratio: Ratio, words: CardWords, edition: Edition): Composition => {
  const [margin, column, small, bottom] = [56, 452, 24, ratio.height - 40];
  const brand = labelBlock('brand', words.brand, 30, 'ink', column, edition);
  const top = stack([{ ...brand, face: 'display' }], margin, 44, 0);
  const sub = labelBlock('sub', words.sub, 28, 'quiet', column, edition);
  const start = top.bottom + 26;
  const above = (feet: readonly Block[]): { title: Headline; marks: readonly Mark[] } => {
    const foot = stackUp(feet, margin, bottom, 4);
    const floor = (foot.marks[0]?.y ?? bottom) - small - 26;
    const height = floor - start - 14 - stack([sub], 0, 0, 0).bottom;
    const space = { width: column, height, sizes: [64, 58, 52, 46, 40], lines: 4 };
    const title = headline(words.title, space, edition);
    const head = stack([titleBlock(title), sub], margin, start, 14);
    return { title, marks: [...top.marks, ...head.marks, ...foot.marks] };
  };
  const source = labelBlock('source', words.source, small, 'quiet', column, edition);
  const address = addressBlock(words.address, [small, 22, 20], column, edition);
  const all = above([source, address]);
  // Previews name the site below the card: its address is the first to give way.
  const { title, marks } = all.title.fits ? all : above([source]);
  const left = margin + column + 12;
  return {
    ratio,
    marks,
    space: { x: left, y: 24, width: ratio.width - left - 12, height: ratio.height - 48 },
    legible: small,
    code: undefined,
    shades: [{ x: 0, y: 0, width: left + 160, height: ratio.height, fade: 'right' }],
    misfit: title.fits ? undefined : words.title,
  };
};

const CODE = 240;

/** Whether a card is clearly higher than wide. */
export const isSlim = ({ width, height }: Ratio): boolean => height > width * 1.2;

const ruleMark = (key: string, x: number, y: number, width: number): Mark => ({
  kind: 'line',
  key,
  x1: x,
  x2: x + width,
  y1: y,
  y2: y,
  width: 2,
  tone: 'ghost',
});

/** The code with its words beside it, the lowest part of a poster. */
export const codeRow = (
  { width, height }: Ratio,
  words: Pick<CardWords, 'scan' | 'address'>,
  margin: number,
  edition: Edition,
): { marks: readonly Mark[]; code: Box } => {
  const code = { x: margin, y: height - 60 - CODE, width: CODE, height: CODE };
  const x = margin + CODE + 36;
  const column = width - margin - x;
  const scan = headline(words.scan, { width: column, sizes: [48, 42, 36], lines: 2 }, edition);
  const address = labelBlock('address', words.address, 30, 'quiet', column, edition);
  const blocks = [{ ...titleBlock(scan), key: 'card-scan' }, address];
  const room = CODE - stack(blocks, x, 0, 14).bottom;
  return { marks: stack(blocks, x, code.y + room / 2, 14).marks, code };
};

/** Of the height of a card, what its headline may take. */
const HEADLINE_SHARE = 0.19;

/** A square has little height to give: there one line comes before larger type. */
const titleSpace = (
  ratio: Ratio,
  width: number,
  title: string,
  edition: Edition,
): HeadlineSpace => {
  const u = ratio.width / 1080;
  const slim = isSlim(ratio);
  const scaled = (sizes: readonly number[]): number[] => sizes.map((size) => size * u);
  const height = ratio.height * HEADLINE_SHARE;
  if (slim) return { width, height, sizes: scaled([112, 100, 90, 82, 74, 66]), lines: 3 };
  const inOneLine = scaled([80, 74, 68, 62, 56]).filter(
    (size) => textWidth(title, size, 'display', edition) <= width,
  );
  return inOneLine.length === 0
    ? { width, height, sizes: scaled([66, 60, 54, 48]), lines: 2 }
    : { width, height, sizes: inOneLine, lines: 1 };
};

/** Words above and below the picture: for a card that is as high as wide, or higher. */
const above = (ratio: Ratio, words: CardWords, edition: Edition): Composition => {
  const u = ratio.width / 1080;
  const margin = 54 * u;
  const width = ratio.width - 2 * margin;
  const slim = isSlim(ratio);
  const small = 30 * u;
  const y = (slim ? 96 : 76) * u;
  const bar = [
    textMark({
      key: 'card-brand',
      text: words.brand,
      size: 36 * u,
      face: 'display',
      tone: 'ink',
      x: margin,
      y,
    }),
    textMark({
      key: 'card-name',
      text: words.name,
      size: small,
      tone: 'quiet',
      anchor: 'end',
      x: ratio.width - margin,
      y,
    }),
    ruleMark('card-top', margin, y + 24 * u, width),
  ];
  const title = headline(words.title, titleSpace(ratio, width, words.title, edition), edition);
  const sub = labelBlock('sub', words.sub, (slim ? 36 : 32) * u, 'quiet', width, edition);
  const head = stack([titleBlock(title), sub], margin, y + (slim ? 64 : 48) * u, 12 * u);
  const coded =
    ratio.id === 'poster' ? codeRow(ratio, words, margin, edition) : { marks: [], code: undefined };
  const feet = [
    labelBlock('source', words.source, small, 'quiet', width, edition),
    // The source line says how recent the data are; what is said of the report besides needs room.
    ...(slim ? [labelBlock('recency', words.recency, small, 'quiet', width, edition)] : []),
    ...(coded.code ? [] : [addressBlock(words.address, [small, small * 0.85], width, edition)]),
  ];
  const bottom = coded.code ? coded.code.y - 28 : ratio.height - (slim ? 52 : 30) * u;
  const foot = stackUp(feet, margin, bottom, 0);
  const floor = (foot.marks[0]?.y ?? bottom) - small - 22 * u;
  const top = head.bottom + 14 * u;
  return {
    ratio,
    marks: [
      ...bar,
      ...head.marks,
      ruleMark('card-floor', margin, floor, width),
      ...foot.marks,
      ...coded.marks,
    ],
    space: { x: 0, y: top, width: ratio.width, height: floor - 16 * u - top },
    legible: small,
    code: coded.code,
    shades: [
      { x: 0, y: 0, width: ratio.width, height: head.bottom + small * 2, fade: 'down' },
      {
        x: 0,
        y: floor - small * 2,
        width: ratio.width,
        height: ratio.height - floor + small * 2,
        fade: 'up',
      },
    ],
    misfit: title.fits ? undefined : words.title,
  };
};

/** The words of a card in their places, for a shape. */
export const compose = (id: RatioId, words: CardWords, edition: Edition): Composition => {
  const ratio = RATIOS.find((each) => each.id === id) ?? RATIOS[0];
  return ratio.width > ratio.height ? beside(ratio, words, edition) : above(ratio, words, edition);
};
