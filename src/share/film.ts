/** A poster of all stations of a figure: its frames on a strip of film, with their times. */
import { range } from 'd3-array';
import type { FigureProps } from '../figures/figure.ts';
import type { AnyFigure } from '../figures/index.ts';
import type { Edition } from '../locales/editions.ts';
import { textMark } from '../kit/mark-makers.ts';
import { textWidth } from '../kit/advances.ts';
import type { Box, Frame, Mark, TextMark } from '../kit/marks.ts';
import { labelsIn, stack, stackUp, titleBlock } from './blocks.ts';
import { codeRow, type CardWords, type Composition } from './composition.ts';
import { headline } from './headline.ts';
import { headingMarks, pictureMarks, type Piece } from './picture.ts';
import { TALLEST } from './ratios.ts';

type FilmWords = Pick<CardWords, 'brand' | 'source' | 'recency' | 'address' | 'scan'> & {
  /** What the whole is called. */
  readonly title: string;
};

const MARGIN = 76;
const COLUMNS = 2;
const GAP = 24;
const SMALL = 30;
/** Of a frame, from its top: what is shown of it, without the parts that words stand on. */
const SHOWN = { from: 0.2, to: 0.94 } as const;
/** The holes that a strip is moved by, and from one to the next. */
const HOLE = { width: 26, height: 18, pitch: 42 } as const;

const holes = (top: number, bottom: number): Mark[] =>
  range(Math.floor((bottom - top) / HOLE.pitch)).flatMap((index) =>
    [MARGIN / 2, TALLEST.width - MARGIN / 2].map((x, side): Mark => ({
      kind: 'rect',
      key: `hole-${side}-${index}`,
      x: x - HOLE.width / 2,
      y: top + index * HOLE.pitch,
      width: HOLE.width,
      height: HOLE.height,
      tone: 'ghost',
    })),
  );

/** The scenery of a state, in a frame whose shown part fills a box. */
const framePiece = (
  figure: AnyFigure,
  state: string,
  props: FigureProps<unknown>,
  box: Box,
): { piece: Piece; time: TextMark | undefined } => {
  const height = box.height / (SHOWN.to - SHOWN.from);
  const frame: Frame = { id: 'film', width: box.width, height };
  const placed = figure.layout(figure.parse(state), frame, props);
  const piece = {
    frame,
    marks: pictureMarks(placed).filter(({ light }) => light !== undefined),
    region: { x: 0, y: height * SHOWN.from, width: box.width, height: box.height },
    x: box.x,
    y: box.y,
    scale: 1,
    clip: box,
  };
  return { piece, time: headingMarks(placed, 'time')[0] };
};

/** The time of a frame and what it shows, below it. */
const captionMarks = (
  { key, time, title }: { key: string; time: TextMark | undefined; title: string },
  box: Box,
  edition: Edition,
): Mark[] => {
  const y = box.y + box.height + SMALL * 1.3;
  const dated = time && { ...time, key: `time-of-${key}`, size: SMALL * 1.2, x: box.x, y };
  const width = dated ? textWidth(dated.text, dated.size, dated.face, edition) + SMALL / 2 : 0;
  const fitting = (box.width - width) / textWidth(title, 1, 'label', edition);
  const size = Math.min(SMALL, fitting);
  const told = textMark({
    key: `title-of-${key}`,
    text: title,
    size,
    tone: 'ink',
    x: box.x + width,
    y,
  });
  return dated ? [dated, told] : [told];
};

/** The poster's words and frames in their places. */
export const composeFilm = (
  figure: AnyFigure,
  props: FigureProps<unknown>,
  words: FilmWords,
): { composition: Composition; pieces: Piece[] } => {
  const { edition } = props;
  const inner = TALLEST.width - 2 * MARGIN;
  const coded = codeRow(TALLEST, words, MARGIN, edition);
  const name = headline(
    words.title,
    { width: inner, sizes: [112, 96, 84, 76, 68], lines: 1 },
    edition,
  );
  const label = labelsIn(inner, edition);
  const brand = label('brand', words.brand, 36, 'ink');
  const head = stack([{ ...brand, face: 'display' }, titleBlock(name)], MARGIN, 56, 8);
  const feet = (['source', 'recency'] as const).map((key) =>
    label(key, words[key], SMALL, 'quiet'),
  );
  const foot = stackUp(feet, MARGIN, coded.code.y - 28, 0);
  const top = head.bottom + 20;
  const bottom = (foot.marks[0]?.y ?? coded.code.y) - SMALL - 16;
  const rows = Math.ceil(figure.states.length / COLUMNS);
  const pitch = (bottom - top) / rows;
  const column = (inner - GAP * (COLUMNS - 1)) / COLUMNS;
  const cells = figure.states.map((state, index) => {
    const box = {
      x: MARGIN + (index % COLUMNS) * (column + GAP),
      y: top + Math.floor(index / COLUMNS) * pitch,
      width: column,
      height: pitch - SMALL * 2.1,
    };
    const { piece, time } = framePiece(figure, state, props, box);
    const { title } = figure.describe(figure.parse(state), props);
    return { piece, caption: captionMarks({ key: state, time, title }, box, edition) };
  });
  return {
    composition: {
      ratio: TALLEST,
      marks: [
        ...head.marks,
        ...holes(top, bottom),
        ...cells.flatMap(({ caption }) => caption),
        ...foot.marks,
        ...coded.marks,
      ],
      code: coded.code,
      misfit: name.fits ? undefined : words.title,
    },
    pieces: cells.map(({ piece }) => piece),
  };
};
