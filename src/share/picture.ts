/**
 * A figure without its own headline and source line, for a card that sets these itself. The marks
 * are those of the figure's layout, in a frame chosen so that they fill the card's space.
 */
import type { Setting } from '../figures/figure.ts';
import type { AnyFigure } from '../figures/index.ts';
import type { Edition } from '../i18n/editions.ts';
import { overlaps, textBox } from '../kit/labels.ts';
import type { Box, Frame, Mark, Placed, TextMark } from '../kit/marks.ts';

/** Keys of the lines that kit/heading.ts sets, and of the time above a scenery's headline. */
const HEADING = /^(time|title|sub|source)-.*-\d+$/;

type Role = 'time' | 'title' | 'sub' | 'source';

const roleOf = (mark: Mark): Role | undefined =>
  mark.kind === 'text' ? (HEADING.exec(mark.key)?.[1] as Role | undefined) : undefined;

/** The lines that a placed figure's heading has in a role. */
export const headingMarks = ({ marks }: Placed, role: Role): TextMark[] =>
  marks.filter((mark): mark is TextMark => roleOf(mark) === role);

/** Room for descenders below the last line of the heading, and ascenders above the source. */
const BELOW = 0.3;
const ABOVE = 0.95;

/** The part of a frame between the headline and the source line; all of it where there is none. */
export const regionOf = (placed: Placed): Box => {
  const { frame } = placed;
  const heads = [...headingMarks(placed, 'title'), ...headingMarks(placed, 'sub')];
  const top = Math.max(0, ...heads.map(({ y, size }) => y + size * BELOW));
  const feet = headingMarks(placed, 'source').map(({ y, size }) => y - size * ABOVE);
  return { x: 0, y: top, width: frame.width, height: Math.min(frame.height, ...feet) - top };
};

/** The marks of the picture itself. */
export const pictureMarks = ({ marks }: Placed): Mark[] =>
  marks.filter((mark) => roleOf(mark) === undefined);

/** A line of the heading in one piece, or nothing where the figure has none. */
export const headingText = (placed: Placed, role: Role, edition: Edition): string =>
  headingMarks(placed, role)
    .map(({ text }) => text)
    .join(edition === 'zh' ? '' : ' ');

/** What stands below the headline, with the time above it where it does not say that itself. */
export const subText = (placed: Placed, edition: Edition): string => {
  const [time, sub] = [headingText(placed, 'time', edition), headingText(placed, 'sub', edition)];
  return sub.includes(time) ? sub : `${time} · ${sub}`;
};

/** Frames of these ratios of height to width are what a compact composition is made for. */
const FLATTEST = 0.6;
const STEEPEST = 2;
const ROUNDS = 6;
const NEAR = 0.5;

/** Lays a state out in a frame as high as it takes for its picture to be `height` units high. */
const layoutToFit = (
  figure: AnyFigure,
  address: string,
  setting: Setting<unknown>,
  { id, width, height }: Frame,
): Placed => {
  const state = figure.parse(address);
  const at = (total: number): Placed =>
    figure.layout(state, { id, width, height: Math.round(total), still: true }, setting);
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
const pieceOf = (placed: Placed, space: Box): Piece => {
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

/** Widths of frames to try: a wider one has smaller type, and room for a flatter picture. */
const WIDTHS = [320, 360, 400, 440, 480, 520] as const;

/** Pairs of texts that run into each other. */
const collisions = (marks: readonly Mark[], edition: Edition): number => {
  const boxes = textsOf(marks).map((mark) => textBox(mark, edition));
  return boxes.reduce(
    (sum, box, index) =>
      sum + boxes.slice(index + 1).filter((other) => overlaps(box, other)).length,
    0,
  );
};

const textsOf = (marks: readonly Mark[]): TextMark[] =>
  marks.filter((mark): mark is TextMark => mark.kind === 'text');

/** How many different texts there are: the initials of weekdays stand in every month. */
const wordings = (marks: readonly Mark[]): number =>
  new Set(textsOf(marks).map(({ text }) => text)).size;

/** What a picture has to give in a space. */
interface Demand {
  readonly space: Box;
  /** The smallest type it should have, in pixels. */
  readonly legible: number;
  /** The different texts that a frame with room for all of them shows. */
  readonly texts: number;
  readonly edition: Edition;
}

/** How far down a mark reaches; a drawing's own height is not known. */
const footOf = (mark: Mark): number => {
  switch (mark.kind) {
    case 'rect':
      return mark.y + mark.height;
    case 'line':
      return Math.max(mark.y1, mark.y2);
    case 'circle':
      return mark.cy + mark.r;
    case 'text':
      return mark.y;
    default:
      return 0;
  }
};

/** A picture may leave this much of its height free. */
const FREE = 0.25;

/** How much of its height a picture uses: 1 for enough, or for a scenery, which fills it. */
const useOf = ({ marks, region }: Piece): number => {
  if (marks.some(({ light }) => light !== undefined)) return 1;
  const foot = Math.max(...marks.map(footOf));
  return Math.min(1, (foot - region.y) / (region.height * (1 - FREE)));
};

/**
 * How good a picture is: 1 when it fills its space and says everything in legible type, else less.
 */
const quality = (piece: Piece, demand: Demand): number => {
  const { marks, scale, region } = piece;
  const texts = textsOf(marks);
  const type = Math.min(1, ...texts.map(({ size }) => (size * scale) / demand.legible));
  const fill = ((region.width * scale) / demand.space.width) * useOf(piece);
  // Labels without room are left out by the layout: a card should have the room.
  const said = demand.texts === 0 ? 1 : wordings(marks) / demand.texts;
  return (type ** 2 * fill * said ** 2) / (1 + collisions(marks, demand.edition));
};

/** Of pictures nearly as good the one in the wider frame is taken: it has more air. */
const GAIN = 0.01;

/**
 * The picture of a state for a space: in the frame in which it fills the space best with type no
 * smaller than `legible` pixels, or as near to that as any frame comes.
 */
export const fitPicture = (
  figure: AnyFigure,
  address: string,
  setting: Setting<unknown>,
  id: string,
  space: Box,
  legible: number,
): Piece => {
  const pieces = WIDTHS.map((width) => {
    const height = (space.height / space.width) * width;
    return pieceOf(layoutToFit(figure, address, setting, { id, width, height }), space);
  });
  const texts = Math.max(...pieces.map(({ marks }) => wordings(marks)));
  const demand = { space, legible, texts, edition: setting.edition };
  return pieces
    .map((piece) => ({ piece, rating: quality(piece, demand) }))
    .reduce((best, each) => (each.rating > best.rating - GAIN ? each : best)).piece;
};
