/** Shade for what is written on the scenery: words, source and scale; and for cards in the zone. */
import { round, type Drawing, type Shape } from '../../kit/marks.ts';
import { remembered } from '../../kit/remember.ts';
import { freeZone, type Composition } from './composition.ts';

/** Sceneries go on beyond their frame: this much of its width to either side. */
const BEYOND = 2;
/** A picture may show this much above its frame, in parts of its height. */
const OVERHEAD = 0.2;
/** How much of a scenery shade covers at its deepest. */
const DEEPEST = { words: 0.66, foot: 0.9, zone: 0.46, scale: 0.7 };

/** In units of the frame. */
export const shadeOf = remembered((composition: Composition): Drawing => {
  const { frame, words, rail, sizes, source, isLow, head, top, scale } = composition;
  const { width, height } = frame;
  const band = (top: number, bottom: number): string =>
    `M${round(-BEYOND * width)} ${round(top)}h${round((1 + 2 * BEYOND) * width)}v${round(bottom - top)}h${round(-(1 + 2 * BEYOND) * width)}z`;
  const zone = freeZone(frame);
  const side = (left: number, right: number): string =>
    `M${round(left)} ${round(-OVERHEAD * height)}h${round(right - left)}v${round((1 + 2 * OVERHEAD) * height)}h${round(left - right)}z`;
  const aside = (width - rail.x) * 2 + sizes.small * 9;
  const written = top + head * scale;
  const edge = round(words.width * 1.7);
  const upper: Shape[] = isLow
    ? [
        { d: `M0 0h${edge}v${height}h-${edge}z`, tone: 'deep', fade: 'right', opacity: 0.85 },
        {
          d: `M${-BEYOND * width} 0h${BEYOND * width}v${height}h${-BEYOND * width}z`,
          tone: 'deep',
          opacity: 0.85,
        },
      ]
    : [
        { d: band(-OVERHEAD * height, 0), tone: 'deep', opacity: DEEPEST.words },
        { d: band(0, written * 1.8), tone: 'deep', fade: 'down', opacity: DEEPEST.words },
        { d: band(0, written * 1.15), tone: 'deep', fade: 'down', opacity: DEEPEST.words / 2 },
      ];
  const lower: Shape[] = zone
    ? [
        {
          d: band(source.y - sizes.small * 6, zone.y),
          tone: 'deep',
          fade: 'up',
          opacity: DEEPEST.zone,
        },
        { d: band(zone.y, height * (1 + OVERHEAD)), tone: 'deep', opacity: DEEPEST.zone },
      ]
    : [{ d: band(height * 0.83, height + 1), tone: 'deep', fade: 'up', opacity: DEEPEST.foot }];
  return {
    name: `shade-${width}-${height}-${String(frame.still)}`,
    shapes: [
      ...upper,
      ...lower,
      { d: side(width - aside, width), tone: 'deep', fade: 'left', opacity: DEEPEST.scale },
      { d: side(width, width * (1 + BEYOND)), tone: 'deep', opacity: DEEPEST.scale },
    ],
  };
});
