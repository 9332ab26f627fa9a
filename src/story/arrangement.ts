/**
 * How a scene is arranged on a screen: where its picture is pinned and where its words pass. The
 * only place that decides it; the style sheet, the engine and the tests read the answer. Pure. All
 * lengths are rem of the reader's own font size, so that zoom and larger type choose as a smaller
 * screen would.
 */

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The small viewport: what is left of a phone's screen while its browser shows its bars. */
export interface Room extends Size {
  /** How high the bar is at the top of every page: the style sheet says so. */
  readonly bar: number;
}

/** A part of the screen, from its top left corner. */
export interface Area extends Size {
  readonly x: number;
  readonly y: number;
}

/**
 * Where a scene pins its picture: beside the words, behind them as far as the picture keeps a zone
 * free for them, or above them. In the flow nothing is pinned: each step's own still stands above
 * its words.
 */
export type Arrangement = 'beside' | 'over' | 'above' | 'flow';
export type PinnedArrangement = Exclude<Arrangement, 'flow'>;

/** What an arrangement implies: the room of the picture, and the strip that words pass through. */
interface Areas {
  readonly picture: Area;
  readonly strip: Area;
}

const SMALLEST_PICTURE: Size = { width: 16, height: 12 };
const SMALLEST_STRIP: Size = { width: 15, height: 9 };

/** What the bar and a picture above the words may take of the screen's height. */
const ABOVE_SHARE = 0.58;
/** What of a picture behind the words is its own: a figure keeps the rest of its frame free. */
export const OVER_SHARE = 0.62;

/** A column for words grows with the screen, up to a line's good length. */
const COLUMN_SHARE = 0.3;
const WIDEST_COLUMN_REM = 20.5;
/** Between words and picture; as much is left at the words' other side. */
const GAP_SHARE = 0.035;
const NARROWEST_GAP_REM = 1.2;
const WIDEST_GAP_REM = 3.5;
/** Between words and picture stand the keys for going from step to step. */
const KEYS_REM = 2.75;
/** Beside words, a picture is at most so much wider than high: the words stay close to it. */
const WIDEST_PICTURE_RATIO = 1.75;

/** Not that of kit/numbers: what figures share is in no page's first script. */
const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

const besideAreas = ({ width, height, bar }: Room): Areas => {
  const column = clamp(width * COLUMN_SHARE, SMALLEST_STRIP.width, WIDEST_COLUMN_REM);
  const gap = clamp(width * GAP_SHARE, NARROWEST_GAP_REM, WIDEST_GAP_REM);
  // Where there is no room for them, the keys stand on the picture's own margin.
  const spare = width - gap - column - SMALLEST_PICTURE.width;
  const inner = Math.max(gap, Math.min(KEYS_REM, spare));
  const below = height - bar;
  const free = width - gap - inner - column;
  const picture = Math.min(free, below * WIDEST_PICTURE_RATIO);
  const x = gap + (free - picture) / 2;
  return {
    strip: { x, y: bar, width: column, height: below },
    picture: { x: x + column + inner, y: bar, width: picture, height: below },
  };
};

const stackedAreas = ({ width, height, bar }: Room, top: number, foot: number): Areas => ({
  picture: { x: 0, y: bar, width, height: foot - bar },
  strip: { x: 0, y: top, width, height: height - top },
});

/** The areas that an arrangement implies in a room, whether they are large enough or not. */
export const areasFor = (arrangement: PinnedArrangement, room: Room): Areas => {
  switch (arrangement) {
    case 'beside':
      return besideAreas(room);
    case 'over':
      return stackedAreas(room, room.bar + (room.height - room.bar) * OVER_SHARE, room.height);
    case 'above':
      return stackedAreas(room, room.height * ABOVE_SHARE, room.height * ABOVE_SHARE);
  }
};

const holds = (area: Size, least: Size): boolean =>
  area.width >= least.width && area.height >= least.height;

const fits = (arrangement: PinnedArrangement, room: Room): boolean => {
  const { picture, strip } = areasFor(arrangement, room);
  return holds(picture, SMALLEST_PICTURE) && holds(strip, SMALLEST_STRIP);
};

/** What a scene's arrangement depends on besides the room. */
interface ArrangementWish {
  /** Whether the figure keeps a zone of an upright frame free for words. */
  readonly hasFreeZone: boolean;
  /** Whether the reader has asked for plain reading. */
  readonly isPlain: boolean;
}

/** The arrangement of a scene in a room. */
export const arrangementFor = (
  room: Room,
  { hasFreeZone, isPlain }: ArrangementWish,
): Arrangement => {
  if (isPlain) return 'flow';
  const candidates: PinnedArrangement[] = [];
  if (room.width > room.height) candidates.push('beside');
  else if (hasFreeZone) candidates.push('over');
  candidates.push('above');
  return candidates.find((arrangement) => fits(arrangement, room)) ?? 'flow';
};

/** The arrangements that scenes take in a room, pinned ones alone; none where all is in the flow. */
export const pinnedArrangements = (room: Room, isPlain: boolean): readonly PinnedArrangement[] => {
  const all = [false, true].map((hasFreeZone) => arrangementFor(room, { hasFreeZone, isPlain }));
  return [...new Set(all)].filter((arrangement) => arrangement !== 'flow');
};

/** Where beside a picture a step stands that one goes to: this part of the strip from its top. */
export const READ_SHARE = 0.25;

/**
 * What of the strip lies free between one step's words and the next: less than all of it, so that
 * the next come into sight before the last have gone.
 */
export const STEP_GAP_SHARE = 0.55;
/** The same where the picture travels on all the while: the way is longer, where there is room. */
export const TRAVEL_GAP_SHARE = 0.8;
/** Left of the strip in any case: a line before, a line after, and what frames them. */
export const LINES_ROOM_REM = 5;

/**
 * Where in the strip a step begins to count, from its top: its first line can then be read. No
 * lower than the gap is high: a step at the strip's top is the one that counts.
 */
const TRIGGER_SHARE = STEP_GAP_SHARE;
/** Room for the first line of a step below that. */
const FIRST_LINE_REM = 3.5;

/** The same for a picture that travels: it has arrived when the words are read. */
const TRAVEL_SHARE = 0.45;

/** The line, from the top of the screen, that a step's top crosses to take over the picture. */
export const triggerFor = (
  arrangement: PinnedArrangement,
  room: Room,
  isTravelling: boolean,
): number => {
  const { y, height } = areasFor(arrangement, room).strip;
  const share = isTravelling ? TRAVEL_SHARE : TRIGGER_SHARE;
  return y + Math.min(height * share, height - FIRST_LINE_REM);
};
