/**
 * A figure without its own headline and source line, for a card that sets these itself. The marks
 * are those of the figure's layout, in a frame chosen so that they fill the card's space.
 */
import type { FigureProps } from '../figures/figure.ts';
import type { AnyFigure } from '../figures/index.ts';
import type { Edition } from '../locales/editions.ts';
import { localeOf } from '../locales/index.ts';
import type { Box, Frame, Mark, FigureLayout, TextMark } from '../kit/marks.ts';

/** Keys of the lines that kit/heading.ts sets, and of the time above a scenery's headline. */
const HEADING = /^(time|title|sub|source)-.*-\d+$/;

type Role = 'time' | 'title' | 'sub' | 'source';

const roleOf = (mark: Mark): Role | undefined =>
  mark.kind === 'text' ? (HEADING.exec(mark.key)?.[1] as Role | undefined) : undefined;

/** The lines that a placed figure's heading has in a role. */
export const headingMarks = ({ marks }: FigureLayout, role: Role): TextMark[] =>
  marks.filter((mark): mark is TextMark => roleOf(mark) === role);

/** Room for descenders below the last line of the heading, and ascenders above the source. */
const BELOW = 0.3;
const ABOVE = 0.95;

/** The part of a frame between the headline and the source line; all of it where there is none. */
const regionOf = (placed: FigureLayout): Box => {
  const { frame } = placed;
  const heads = [...headingMarks(placed, 'title'), ...headingMarks(placed, 'sub')];
  const top = Math.max(0, ...heads.map(({ y, size }) => y + size * BELOW));
  const feet = headingMarks(placed, 'source').map(({ y, size }) => y - size * ABOVE);
  return { x: 0, y: top, width: frame.width, height: Math.min(frame.height, ...feet) - top };
};

/** The marks of the picture itself. */
export const pictureMarks = ({ marks }: FigureLayout): Mark[] =>
  marks.filter((mark) => roleOf(mark) === undefined);

/** A line of the heading in one piece, or nothing where the figure has none. */
export const headingText = (placed: FigureLayout, role: Role, edition: Edition): string =>
  headingMarks(placed, role)
    .map(({ text }) => text)
    .join(localeOf(edition).punctuation.gap);

/** What stands below the headline, with the time above it where it does not say that itself. */
export const subText = (placed: FigureLayout, edition: Edition): string => {
  const [time, sub] = [headingText(placed, 'time', edition), headingText(placed, 'sub', edition)];
  const isSaid = sub.toLowerCase().includes(time.toLowerCase());
  return isSaid ? sub : `${time} · ${sub}`;
};

/** Frames of these ratios of height to width are what a compact composition is made for. */
const FLATTEST = 0.6;
const STEEPEST = 2;
const ROUNDS = 6;
const NEAR = 0.5;

/** Lays a state out in a frame as high as it takes for its picture to be `height` units high. */
export const layoutToFit = (
  figure: AnyFigure,
  address: string,
  props: FigureProps<unknown>,
  { id, width, height }: Frame,
): FigureLayout => {
  const state = figure.parse(address);
  const at = (total: number): FigureLayout =>
    figure.layout(state, { id, width, height: Math.round(total), still: true }, props);
  const within = (total: number): number =>
    Math.min(width * STEEPEST, Math.max(width * FLATTEST, total));
  let total = within(height * 1.4);
  let placed = at(total);
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = within(total + height - regionOf(placed).height);
    if (Math.abs(next - total) < NEAR) break;
    total = next;
    placed = at(total);
  }
  return placed;
};

/** Marks in units of their own, put into a card. */
export interface Piece {
  /** The frame they were laid out in. */
  readonly frame: Frame;
  readonly marks: readonly Mark[];
  /** The part of them to show. */
  readonly region: Box;
  /** Where its top left corner comes to be, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Pixels a unit. */
  readonly scale: number;
  /** What of the card it may fill; all of it when left out. */
  readonly clip?: Box;
}

/** Of the width that a picture leaves free, what comes to be on its left. */
const ASIDE = 0.1;

/** As large as the space allows; a narrow one stands at the left, below the headline. */
export const pieceOf = (placed: FigureLayout, space: Box): Piece => {
  const region = regionOf(placed);
  const scale = Math.min(space.width / region.width, space.height / region.height);
  return {
    frame: placed.frame,
    marks: pictureMarks(placed),
    region,
    scale,
    x: space.x + (space.width - region.width * scale) * ASIDE,
    y: space.y + (space.height - region.height * scale) / 2,
  };
};
