/**
 * The picture bands that open chapters, by the names that chapters ask for them by. The upper edge
 * of a band has the colour of the chapter before, its lower edge that of its own, so the page
 * continues without a seam. Show it at the full width of the page, with an aspect ratio of at most
 * 18 to 7: narrower screens crop its sides only.
 */
import { GROUNDS, type Ground } from '../../theme/colours.ts';
import * as DRAWINGS from './all.ts';
import { band, type DaySpan } from './band.ts';

export type OpenerName = keyof typeof DRAWINGS;

/** For a chapter that names none: the ground itself. */
export const PLAIN_OPENER: OpenerName = 'strata';

const isOpener = (name: string): name is OpenerName => name in DRAWINGS;

/** The names of all drawings. */
export const OPENERS = Object.keys(DRAWINGS).filter(isOpener);

interface OpenerPlace {
  /** A name that no other opener on the page has, such as the chapter's. */
  readonly id: string;
  readonly ground: Ground;
  /** The ground of the chapter before. */
  readonly from: Ground;
  /** The days that the story counts. */
  readonly spans?: readonly DaySpan[] | undefined;
}

/** An opener as SVG. */
export const opener = (name: OpenerName, { id, ground, from, spans = [] }: OpenerPlace): string =>
  band(
    DRAWINGS[name]({
      from: GROUNDS[from].ground,
      ground: GROUNDS[ground].ground,
      spans,
      id: (part) => `${id}-opener-${part}`,
    }),
  );
