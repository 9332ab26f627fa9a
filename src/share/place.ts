/** Puts the words and the picture of a snapshot in their places: in the build, and on a device. */
import { withNote } from '../figures/figure.ts';
import type { FigureState } from '../figures/index.ts';
import { FRAMES } from '../kit/frames.ts';
import type { Card, CardWords } from './composition.ts';
import { fitPicture } from './fit.ts';
import { landscapeCard } from './landscape-card.ts';
import { headingText, subText, type Piece } from './picture.ts';
import { portraitCard } from './portrait-card.ts';
import { ratioOf, type RatioId } from './ratios.ts';

/** A state and what its card says besides what the figure says. */
export interface Shown extends FigureState {
  readonly words: Pick<CardWords, 'brand' | 'name' | 'recency' | 'address' | 'scan'>;
}

const wordsOf = ({ figure, state, props, words }: Shown): CardWords => {
  const placed = figure.layout(figure.parse(state), { ...FRAMES[0], still: true }, props);
  return {
    ...words,
    title: figure.describe(figure.parse(state), props).title,
    sub: subText(placed, props.edition),
    source: withNote(headingText(placed, 'source', props.edition), props),
  };
};

/** A card and the picture on it. */
export interface PlacedSnapshot {
  readonly composition: Card;
  readonly piece: Piece;
}

/** The words and the picture of a snapshot in their places. */
export const placeSnapshot = (shown: Shown, id: RatioId): PlacedSnapshot => {
  const ratio = ratioOf(id);
  const cardOf = ratio.width > ratio.height ? landscapeCard : portraitCard;
  const composition = cardOf(ratio, wordsOf(shown), shown.props.edition);
  return { composition, piece: fitPicture(shown, id, composition) };
};
