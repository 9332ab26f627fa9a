/**
 * How the history is put into a frame of any size: where its subject stands, what stays free for
 * cards, and where words and scale are. Stations are drawn on plates of one size.
 */
import { round, type Box, type Frame } from '../../kit/marks.ts';
import { memoizeWeak } from '../../kit/memoize.ts';
import { sizesIn, type Sizes } from './type.ts';

/** The height of a plate. Its middle is at x = 0 and its upper edge at y = 0. */
export const PLATE = 560;
/** Sceneries reach this far to either side, beyond what most frames show. */
export const REACH = 720;
/** What a station is about ends above this height of its plate; below it there is ground. */
export const FLOOR = 524;
/** So much of a plate's sky is above an upright frame: what stands below it comes nearer. */
const CROPPED = 56;
/** What a station is about needs at least this much of its plate to either side. */
const NARROWEST = 204;

/** The part of a frame above the zone. */
const ABOVE_ZONE = 0.62;

/** The lower part of a frame that words pass over, in its whole width. */
export const freeZone = ({ width, height, isBehindWords = false }: Frame): Box | undefined => {
  if (!isBehindWords) return undefined;
  const y = round(height * ABOVE_ZONE);
  return { x: 0, y, width, height: round(height - y) };
};

/** A frame this much wider than high, and at most so high, has its words beside its subject. */
const LOW = { ratio: 1.3, height: 430 };
/** The part of such a frame that the words have. */
const COLUMN = 0.44;
/** From this half width on, in units of the plate, a station may spread. */
const WIDE = 340;
/** What a source needs above a zone or at a frame's foot, in ems: in a narrow frame two lines. */
const SOURCE_ROOM = { narrow: 2.9, wide: 1.5, below: 420 };
/** Kept free at the right, above the zone or at the foot: buttons to play with a word beside them. */
const BUTTON = { width: 116, height: 52 };

export interface Composition {
  readonly frame: Frame;
  readonly sizes: Sizes;
  /** Frame units to one of the plate. */
  readonly scale: number;
  /** Where a plate's upper edge is in the frame while the camera is at its station. */
  readonly top: number;
  /** Frame units from one station to the next. */
  readonly travel: number;
  /** How far the frame shows the plate to either side of its middle. */
  readonly half: number;
  /** Between these the subject stands, in units of the plate: clear of words and scale beside it. */
  readonly left: number;
  readonly right: number;
  /** Above this height of the plate there may be words: a title and a text of two lines each. */
  readonly head: number;
  /** Where the plate's sky begins and its ground ends, in its own units. */
  readonly sky: number;
  readonly bottom: number;
  /** Whether the words stand beside the subject, not above it. */
  readonly isLow: boolean;
  /** Whether there is room to spread on both sides. */
  readonly isWide: boolean;
  /** What the words may fill; the source has the right of way. */
  readonly words: Box;
  /** Baseline of the last line of the source, and the width of its lines. */
  readonly source: { readonly y: number; readonly width: number };
  /** Where the scale runs: the first station at the foot. */
  readonly rail: Box;
}

const compose = (frame: Frame): Composition => {
  const { width, height, still = false } = frame;
  const sizes = sizesIn(frame);
  const { margin, small } = sizes;
  const zone = freeZone(frame);
  const written = small * (width < SOURCE_ROOM.below ? SOURCE_ROOM.narrow : SOURCE_ROOM.wide);
  const isLow = !still && height <= LOW.height && width >= height * LOW.ratio;
  // Above a zone the source stands on the ground before the subject.
  const floor = zone
    ? zone.y - written - margin * 0.4
    : Math.min((height * FLOOR) / PLATE, height - (isLow ? 0 : written + margin));
  const fitted = Math.min(floor / (FLOOR - (zone ? CROPPED : 0)), width / 2 / NARROWEST);
  const scale = Math.max(fitted, width / 2 / REACH);
  const top = floor - FLOOR * scale;
  const half = width / scale / 2;
  const [sky, bottom] = [Math.min(0, -top / scale), Math.max(PLATE, (height - top) / scale)];
  // Ticks and years.
  const aside = margin * 0.9 + 12 + small * 2.3;
  const column = isLow ? width * COLUMN : 0;
  const button = still ? { width: 0, height: 0 } : BUTTON;
  const foot = Math.min((zone?.y ?? height) - button.height, zone ? floor : height * 0.86);
  const head = Math.min(zone ? floor * 0.42 : height * 0.36, foot - 64);
  return {
    frame,
    sizes,
    scale,
    top: round(top),
    travel: round((bottom - sky) * scale),
    half,
    left: column > 0 ? column / scale - half : -half,
    right: half - aside / scale,
    head: isLow
      ? Math.max(0, -top / scale)
      : (margin * 0.55 + sizes.time + sizes.title * 2.6 + sizes.label * 3.4 - top) / scale,
    sky,
    bottom,
    isLow,
    isWide: !isLow && half > WIDE,
    words: {
      x: margin,
      y: margin * 0.55,
      width: isLow ? column - margin : width - margin - aside,
      height: isLow ? height : floor * (zone ? 0.44 : 0.48),
    },
    source: {
      y: round(zone ? zone.y - small * 0.5 : height - margin * 0.6),
      width: isLow ? column : width - 2 * margin - button.width,
    },
    rail: {
      x: round(width - margin * 0.9),
      y: round(Math.max(margin, head)),
      width: 0,
      height: round(foot - Math.max(margin, head)),
    },
  };
};

/** The composition of a frame. */
export const compositionOf = memoizeWeak(compose);
