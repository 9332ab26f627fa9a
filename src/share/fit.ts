/** Chooses the frame in which a figure fills the space of a card best. */
import type { FigureState } from '../figures/index.ts';
import type { Edition } from '../locales/editions.ts';
import { overlaps, textBox } from '../kit/labels.ts';
import type { Box, Mark, TextMark } from '../kit/marks.ts';
import { boundsOf } from '../kit/marks/index.ts';
import { bottomOf } from '../kit/plot.ts';
import { layoutToFit, pieceOf, type Piece } from './picture.ts';

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

/**
 * How much a picture says, in letters and digits: a text broken into lines, or joined to others
 * with dots, says no more than in one, and the initials of weekdays no more than once.
 */
const wordings = (marks: readonly Mark[]): number =>
  [...new Set(textsOf(marks).map(({ text }) => text))].join('').replaceAll(/[^\p{L}\p{N}]/gu, '')
    .length;

/** What a picture has to give in a space. */
interface Demand {
  readonly space: Box;
  /** The smallest type it should have, in pixels. */
  readonly legible: number;
  /** The characters that a frame with room for all texts shows. */
  readonly texts: number;
  readonly edition: Edition;
}

/** A picture may leave this much of its height free. */
const FREE = 0.25;

const NOWHERE: Box = { x: 0, y: -Infinity, width: 0, height: 0 };

/** How much of its height a picture uses: 1 for enough, or for a scenery, which fills it. */
const useOf = ({ marks, region }: Piece, edition: Edition): number => {
  if (marks.some(({ light }) => light !== undefined)) return 1;
  // How far down a path reaches is not known, and counts for nothing.
  const measure = { text: (mark: TextMark) => textBox(mark, edition), path: () => NOWHERE };
  const foot = Math.max(...marks.map((mark) => bottomOf(boundsOf(mark, measure))));
  return Math.min(1, (foot - region.y) / (region.height * (1 - FREE)));
};

/**
 * How good a picture is: 1 when it fills its space and says everything in legible type, else less.
 */
const quality = (piece: Piece, demand: Demand): number => {
  const { marks, scale, region } = piece;
  const texts = textsOf(marks);
  const type = Math.min(1, ...texts.map(({ size }) => (size * scale) / demand.legible));
  const fill = ((region.width * scale) / demand.space.width) * useOf(piece, demand.edition);
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
  { figure, state, props }: FigureState,
  id: string,
  { space, legible }: Pick<Demand, 'space' | 'legible'>,
): Piece => {
  const pieces = WIDTHS.map((width) => {
    const height = (space.height / space.width) * width;
    return pieceOf(layoutToFit(figure, state, props, { id, width, height }), space);
  });
  const texts = Math.max(...pieces.map(({ marks }) => wordings(marks)));
  const demand = { space, legible, texts, edition: props.edition };
  return pieces
    .map((piece) => ({ piece, rating: quality(piece, demand) }))
    .reduce((best, each) => (each.rating > best.rating - GAIN ? each : best)).piece;
};
