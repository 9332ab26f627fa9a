/** A card that is as high as wide, or higher. */
import type { Edition } from '../locales/editions.ts';
import { levelLine, textMark } from '../kit/mark-makers.ts';
import { textWidth } from '../kit/advances.ts';
import type { Mark } from '../kit/marks.ts';
import { labelsIn, stack, stackUp, titleBlock } from './blocks.ts';
import { addressBlock, codeRow, isSlim, type Card, type CardWords } from './composition.ts';
import { headline, type HeadlineSpace } from './headline.ts';
import type { Ratio } from './ratios.ts';

const ruleMark = (key: string, x: number, y: number, width: number): Mark =>
  levelLine(key, [x, x + width], y, { width: 2, tone: 'ghost' });

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

/** Words above and below the picture. */
export const portraitCard = (ratio: Ratio, words: CardWords, edition: Edition): Card => {
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
  const label = labelsIn(width, edition);
  const sub = label('sub', words.sub, (slim ? 36 : 32) * u, 'quiet');
  const head = stack([titleBlock(title), sub], margin, y + (slim ? 64 : 48) * u, 12 * u);
  const coded =
    ratio.id === 'poster' ? codeRow(ratio, words, margin, edition) : { marks: [], code: undefined };
  const feet = [
    label('source', words.source, small, 'quiet'),
    // The source line says how recent the data are; what is said of the report besides needs room.
    ...(slim ? [label('recency', words.recency, small, 'quiet')] : []),
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
