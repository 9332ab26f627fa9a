/**
 * What every figure carries: the finding as its headline, a line below it, and its source. In a
 * low or narrow box these give way, for the data never do; they stand with the figure's table, too.
 */
import type { Edition } from '../locales/editions.ts';
import type { Box, Frame, TextMark } from './marks.ts';
import { bodyOf, measure, type Measures } from './measure.ts';
import { lastOf, linesOf, movedDown } from './text-lines.ts';

/** Line heights, in ems. */
const TITLE_LINE = 1.22;
const SUB_LINE = 1.42;
/** What a face may need above and below its baseline, in ems. */
const ASCENT = 0.9;
const DESCENT = 0.28;

export interface Heading {
  readonly marks: readonly TextMark[];
  /** What is left for the picture, inside the margins. */
  readonly area: Box;
  /** Baseline of the first line that is kept free below the headline, and how wide it may be. */
  readonly spare?: { readonly x: number; readonly y: number; readonly width: number } | undefined;
}

interface HeadingText {
  /** Sets its lines apart from those of other states. */
  readonly key: string;
  readonly title: string;
  readonly sub: string;
  readonly source: string;
  /** The height that the picture needs to say all it has to say. */
  readonly need: number;
  /** What a reader's choice puts in the place of the line below the headline: it always stays. */
  readonly reading?: string | undefined;
  /**
   * The longest such reading, for a figure that readers act on: there is room for it, and for an
   * invitation, whatever they choose, so that no choice moves the picture.
   */
  readonly longest?: string;
}

/** How much of a heading is set. */
interface Tier {
  readonly title: number;
  readonly sub: boolean;
  readonly source: boolean;
  /** A reading takes the place of the headline instead of a line of its own. */
  readonly swaps?: boolean;
  /** The headline is no larger than a label. */
  readonly isTiny?: boolean;
}

/** From all of it to the claim alone, in the order in which its parts give way. */
const TIERS: readonly [Tier, ...Tier[]] = [
  { title: 1, sub: true, source: true },
  { title: 0.86, sub: true, source: true },
  { title: 0.86, sub: true, source: false },
  { title: 0.86, sub: false, source: false },
  { title: 0, sub: false, source: false },
  { title: 0, sub: false, source: false, swaps: true },
  { title: 0, sub: false, source: false, swaps: true, isTiny: true },
];
/** The smallest type of a headline. */
const LEAST_TITLE = 15;

/** A box this many times as wide as high has its heading beside the picture. */
const FLAT = 2.3;
const FLAT_WIDTH = 560;
/** Of the width of a flat box, what the heading takes. */
const COLUMN = 0.32;

/** The boxes of a heading and of the picture under it or beside it, in the body of a frame. */
const split = (body: Box, m: Measures): { column: Box; beside: Box | undefined } => {
  if (body.width < FLAT_WIDTH || body.width < FLAT * body.height)
    return { column: body, beside: undefined };
  const width = Math.min(body.width * COLUMN, m.title * 14);
  const left = width + m.margin * 1.2;
  return {
    column: { ...body, width },
    beside: { ...body, x: body.x + left, width: body.width - left },
  };
};

/** Where a heading is set, and how much of it. */
interface Setting {
  readonly text: HeadingText;
  readonly tier: Tier;
  readonly m: Measures;
  readonly column: Box;
  readonly edition: Edition;
  /** A still frame keeps no room for what a reader might choose. */
  readonly isStill: boolean;
}

interface Head {
  readonly marks: readonly TextMark[];
  /** How far down it reaches, the room kept for a reading included. */
  readonly end: number;
  readonly spare: Heading['spare'];
}

/** Title and sub, or the reading that a reader's choice puts there. */
const setHead = ({ text, tier, m, column, edition, isStill }: Setting): Head => {
  const room = { box: column, edition };
  const { key } = text;
  const size = tier.isTiny === true ? m.label : Math.max(LEAST_TITLE, m.title * tier.title);
  const display = { key, size, face: 'display', tone: 'ink', leading: TITLE_LINE } as const;
  const label = { key, size: m.label, face: 'label', tone: 'quiet', leading: SUB_LINE } as const;
  const setSub = (content: string): TextMark[] =>
    content === '' ? [] : linesOf('sub', content, label, room);
  const title = movedDown(linesOf('title', text.title, display, room), column.y + size * ASCENT);
  const titleEnd = lastOf(title, column.y) + size * DESCENT;
  const standing = setSub(tier.sub ? text.sub : '');
  const reading = text.reading === undefined ? undefined : setSub(text.reading);
  const longest = isStill || text.longest === undefined ? undefined : setSub(text.longest).length;
  const line = m.label * SUB_LINE;
  if (tier.swaps === true && longest !== undefined) {
    const first = column.y + m.label * ASCENT;
    const marks = reading ? movedDown(reading, first) : title;
    const end = Math.max(titleEnd, first + (longest - 1) * line + m.label * DESCENT);
    return { marks, end, spare: undefined };
  }
  const first = titleEnd + m.label * (ASCENT + (m.compact ? 0.25 : 0.45));
  const sub = movedDown(reading ?? standing, first);
  const kept =
    longest === undefined ? sub.length : Math.max(standing.length + 1, sub.length, longest);
  return {
    marks: [...title, ...sub],
    end: kept === 0 ? titleEnd : first + (kept - 1) * line + m.label * DESCENT,
    spare:
      sub.length < kept
        ? { x: column.x, y: first + sub.length * line, width: column.width }
        : undefined,
  };
};

/** The source line at the foot, or none. */
const setSource = ({ text, tier, m, column, edition }: Setting): TextMark[] => {
  if (!tier.source || text.source === '') return [];
  const set = { key: text.key, size: m.small, face: 'label', tone: 'quiet' } as const;
  const room = { box: column, edition };
  const lines = linesOf('source', text.source, { ...set, leading: SUB_LINE }, room);
  const bottom = column.y + column.height - m.small * DESCENT;
  return movedDown(lines, bottom - lastOf(lines, 0));
};

/** The heading with as much of it as a tier says. */
const setTier = (
  text: HeadingText,
  tier: Tier,
  frame: Frame,
  edition: Edition,
): Heading & { fits: boolean } => {
  const m = measure(frame);
  const body = bodyOf(frame, m);
  const { column, beside } = split(body, m);
  const isStill = frame.still === true;
  const setting = { text, tier, m, column, edition, isStill };
  const head = setHead(setting);
  const source = setSource(setting);
  const floor = source[0] ? source[0].y - m.small * 1.5 : column.y + column.height;
  const top = head.end + m.label * (m.compact ? 0.55 : 1.1);
  const free = floor - top;
  return {
    marks: [...head.marks, ...source],
    area: beside ?? { ...body, y: top, height: Math.max(1, free) },
    spare: head.spare,
    fits: beside ? free >= -m.label && beside.height >= text.need : free >= text.need,
  };
};

/**
 * Sets the headline, the line below it and the source line: all of them where that leaves the
 * picture the height it needs, else as many as do, and the headline always. In a frame that is
 * still, all of them always.
 */
export const heading = (text: HeadingText, frame: Frame, edition: Edition): Heading => {
  const [all, ...fewer] = TIERS;
  let set = setTier(text, all, frame, edition);
  if (frame.still === true) return set;
  for (const tier of fewer) {
    if (set.fits) break;
    set = setTier(text, tier, frame, edition);
  }
  return set;
};
