/** Shade for what is written on the scenery: words, source and scale; and where the scenery ends. */
import { round, type Box, type Drawing, type Shape } from '../../kit/marks.ts';
import { memoizeWeak } from '../../kit/memoize.ts';
import { freeZone, REACH, type Composition } from './composition.ts';

/** A picture may show this much of its width at either side of its frame. */
const BEYOND = 2;
/** A picture may show this much of its height above and below its frame. */
const OVERHEAD = 0.2;
/** How much of a scenery shade covers at its deepest. */
const DEEPEST = { words: 0.66, column: 0.85, foot: 0.9, zone: 0.52, scale: 0.82 };
/** Units over which a scenery dies away before its ends. */
const END = 90;

type Fade = Pick<Shape, 'fade' | 'opacity'>;

/** Between two heights, over all that a picture may show. */
const band = ({ frame }: Composition, top: number, bottom: number, look: Fade): Shape =>
  block(
    {
      x: -BEYOND * frame.width,
      y: top,
      width: (1 + 2 * BEYOND) * frame.width,
      height: bottom - top,
    },
    look,
  );

/** Between two places of the width, over all that a picture may show. */
const side = ({ frame }: Composition, left: number, right: number, look: Fade): Shape =>
  block(
    {
      x: left,
      y: -OVERHEAD * frame.height,
      width: right - left,
      height: (1 + 2 * OVERHEAD) * frame.height,
    },
    look,
  );

const block = ({ x, y, width, height }: Box, look: Fade): Shape => ({
  d: `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`,
  tone: 'deep',
  ...look,
});

/** Behind the words that stand above the subject, or in a column beside it. */
const wordsShade = (composition: Composition): Shape[] => {
  const { frame, words, isLow, head, top, scale } = composition;
  if (isLow) {
    const look = { opacity: DEEPEST.column };
    return [
      side(composition, -BEYOND * frame.width, 0, look),
      side(composition, 0, words.width * 1.7, { ...look, fade: 'right' }),
    ];
  }
  const written = top + head * scale;
  const look = { opacity: DEEPEST.words };
  return [
    band(composition, -OVERHEAD * frame.height, written * 0.6, look),
    band(composition, written * 0.6, written * 1.9, { ...look, fade: 'down' }),
    band(composition, 0, written * 1.15, { fade: 'down', opacity: DEEPEST.words / 2 }),
  ];
};

/** Behind the source, and over the zone where words pass. */
const footShade = (composition: Composition): Shape[] => {
  const { frame, sizes, source } = composition;
  const { height } = frame;
  const zone = freeZone(frame);
  if (!zone)
    return [band(composition, height * 0.83, height + 1, { fade: 'up', opacity: DEEPEST.foot })];
  const look = { opacity: DEEPEST.zone };
  return [
    band(composition, source.y - sizes.small * 6, zone.y, { ...look, fade: 'up' }),
    band(composition, zone.y, height * (1 + OVERHEAD), look),
  ];
};

/** Behind the scale. */
const scaleShade = (composition: Composition): Shape[] => {
  const { frame, rail, sizes } = composition;
  const { width } = frame;
  const aside = (width - rail.x) * 2 + sizes.small * 12;
  const look = { opacity: DEEPEST.scale };
  return [
    side(composition, width - aside, width, { ...look, fade: 'left' }),
    side(composition, width, width * (1 + BEYOND), look),
  ];
};

/** A picture that is wider than the scenery reaches shows no edge of it. */
const endShade = (composition: Composition): Shape[] => {
  const { width } = composition.frame;
  const reach = REACH * composition.scale;
  const [left, right] = [width / 2 - reach, width / 2 + reach];
  const solid = { opacity: 1 };
  return [
    side(composition, left - BEYOND * width, left, solid),
    side(composition, left, left + END, { fade: 'right' }),
    side(composition, right - END, right, { fade: 'left' }),
    side(composition, right, right + BEYOND * width, solid),
  ];
};

/** All shade of a composition, in units of its frame. */
export const shadeOf = memoizeWeak((composition: Composition): Drawing => {
  const { width, height, still, isBehindWords } = composition.frame;
  return {
    name: ['shade', width, height, still, isBehindWords].join('-'),
    shapes: [wordsShade, footShade, scaleShade, endShade].flatMap((shade) => shade(composition)),
  };
});
