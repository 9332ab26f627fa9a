/** The snapshots of a state: its figure on a card of every shape. */
import type { Setting } from '../figures/figure.ts';
import type { AnyFigure } from '../figures/index.ts';
import { compose, type CardWords, type Composition } from './card.ts';
import type { Palette } from './grounds.ts';
import { fitPicture, headingText, subText, type Piece } from './picture.ts';
import type { RatioId } from './ratios.ts';
import { cardSvg } from './svg.ts';
import { FRAMES } from '../kit/frames.ts';

/** A state as a card needs it. */
export interface Snapshot {
  readonly figure: AnyFigure;
  readonly state: string;
  readonly setting: Setting<unknown>;
  readonly palette: Palette;
  /** What the card says besides what the figure says. */
  readonly words: Pick<CardWords, 'brand' | 'name' | 'recency' | 'address' | 'scan'>;
  /** Absolute address of the state's page. */
  readonly address: string;
}

const wordsOf = ({ figure, state, setting, words }: Snapshot): CardWords => {
  const placed = figure.layout(figure.parse(state), FRAMES[0], setting);
  return {
    ...words,
    title: figure.describe(figure.parse(state), setting).title,
    sub: subText(placed, setting.edition),
    source: headingText(placed, 'source', setting.edition),
  };
};

/** The words and the picture of a snapshot in their places. */
export const placeSnapshot = (
  snapshot: Snapshot,
  ratio: RatioId,
): { composition: Composition; piece: Piece } => {
  const { figure, state, setting } = snapshot;
  const composition = compose(ratio, wordsOf(snapshot), setting.edition);
  const { space, legible } = composition;
  const piece = fitPicture(figure, state, setting, ratio, space, legible);
  return { composition, piece };
};

/** The SVG of a snapshot. Throws an EditorialError for a character that no font holds. */
export const snapshotSvg = (snapshot: Snapshot, ratio: RatioId): string => {
  const { composition, piece } = placeSnapshot(snapshot, ratio);
  const { palette, setting, figure, state, address } = snapshot;
  const name = `${figure.id}/${state}`;
  return cardSvg({
    composition,
    pieces: [piece],
    palette,
    edition: setting.edition,
    address,
    name,
  });
};
